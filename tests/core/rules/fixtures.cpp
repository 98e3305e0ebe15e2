// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fixtures.h"

#include <nlohmann/json.hpp>

#include "parts/part_json.h"
#include "rules/rule.h"
#include "support.h"

namespace deskpath::test {
namespace {

// Fixtures name a part only by its id; the record's other required members are filled in here.
Item item_of(const nlohmann::json& entry) {
  nlohmann::json record = entry;
  record.erase("quantity");
  record["model"] = entry.at("id");
  Problems problems;
  const json::Document document = parsed(record.dump());
  auto part = read_part(document.root(), problems);
  if (!part) throw std::runtime_error(to_text(problems));
  Item item;
  item.part = std::make_shared<const Part>(std::move(*part));
  item.quantity = entry.value("quantity", 1);
  return item;
}

MachineKind machine_of(const std::string& name) {
  if (name == "laptop") return MachineKind::laptop;
  if (name == "mini-pc") return MachineKind::mini_pc;
  return MachineKind::tower;
}

}  // namespace

void PrintTo(const RuleFixture& fixture, std::ostream* out) { *out << fixture.rule << ": " << fixture.name; }

std::vector<RuleFixture> all_fixtures() {
  std::vector<RuleFixture> fixtures;
  for (const Rule& rule : rule_table()) {
    const std::string file = std::string{DESKPATH_TEST_DATA} + "/rules/" + std::string{rule.id} + ".json";
    for (const auto& entry : nlohmann::json::parse(read_file(file))) {
      RuleFixture fixture{std::string{rule.id}, entry.at("name"), entry.at("why"), {}, {}};
      fixture.plan.machine = machine_of(entry.value("machine", "tower"));
      for (const auto& part : entry.at("parts")) fixture.plan.items.push_back(item_of(part));
      for (const auto& expected : entry.at("expect")) {
        fixture.expect.push_back({expected.at("verdict"), expected.value("variant", ""), expected.at("message"),
                                  expected.value("missing", std::vector<std::string>{})});
      }
      fixtures.push_back(std::move(fixture));
    }
  }
  return fixtures;
}

const Wording& shipped_wording() {
  static const Wording wording = [] {
    Wording result;
    for (const auto& file : resource_files("wording/en/rules")) {
      const Problems problems = result.add_file(read_file(file), file.filename().string());
      if (!problems.empty()) throw std::runtime_error(to_text(problems));
    }
    return result;
  }();
  return wording;
}

}  // namespace deskpath::test
