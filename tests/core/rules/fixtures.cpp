// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fixtures.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "places.h"
#include "plan/plan_json.h"
#include "rules/rule.h"
#include "support.h"

namespace deskpath::test {
namespace {

// The plan of a fixture, read by the plan's own reader. "parts" are records that need no model; what belongs to the
// item (quantity, status, price …) may stand in them. Members such as machine, currency, room, workload, conditions and
// target_roles are those of a plan.
Plan plan_of_fixture(const nlohmann::json& entry) {
  static constexpr std::array item_members{"quantity", "status", "stage", "price_minor", "price_date", "store", "note"};
  nlohmann::json document = entry;
  for (const char* own : {"name", "why", "expect"}) document.erase(own);
  document["format"] = "deskpath.plan";
  document["version"] = plan_version;
  document["items"] = nlohmann::json::array();
  for (auto& part : document["parts"]) {
    nlohmann::json item{{"part", part.at("id")}};
    for (const char* member : item_members) {
      if (!part.contains(member)) continue;
      item[member] = part[member];
      part.erase(member);
    }
    part["model"] = part.at("id");
    document["items"].push_back(std::move(item));
  }
  auto plan = read_plan(document.dump(), entry.at("name"));
  if (!plan) throw std::runtime_error(to_text(plan.error()));
  return std::move(*plan);
}

}  // namespace

void PrintTo(const RuleFixture& fixture, std::ostream* out) { *out << fixture.rule << ": " << fixture.name; }

std::vector<RuleFixture> fixtures_of(std::string_view rule) {
  std::vector<RuleFixture> fixtures;
  const std::string file = std::string{DESKPATH_TEST_DATA} + "/rules/" + std::string{rule} + ".json";
  for (const auto& entry : nlohmann::json::parse(read_file(file))) {
    RuleFixture fixture{std::string{rule}, entry.at("name"), entry.at("why"), plan_of_fixture(entry), {}};
    for (const auto& expected : entry.at("expect")) {
      fixture.expect.push_back({expected.at("verdict"), expected.value("variant", ""), expected.at("message"),
                                expected.value("missing", std::vector<std::string>{})});
    }
    fixtures.push_back(std::move(fixture));
  }
  return fixtures;
}

std::vector<RuleFixture> all_fixtures() {
  std::vector<RuleFixture> fixtures;
  for (const Rule& rule : rule_table()) {
    for (RuleFixture& fixture : fixtures_of(rule.id)) fixtures.push_back(std::move(fixture));
  }
  return fixtures;
}

std::vector<std::string> rule_ids() {
  std::vector<std::string> ids;
  for (const Rule& rule : rule_table()) ids.emplace_back(rule.id);
  return ids;
}

std::string case_name(std::string rule_id) {
  std::replace(rule_id.begin(), rule_id.end(), '.', '_');
  return rule_id;
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
