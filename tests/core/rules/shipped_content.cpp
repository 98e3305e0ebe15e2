// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shipped_content.h"

#include <stdexcept>

#include "plan/edits.h"
#include "plan/plan_json.h"
#include "support.h"

namespace deskpath::test {

const PartCatalogue& shipped_parts() {
  static const PartCatalogue catalogue = [] {
    PartCatalogue parts;
    for (const auto& file : resource_files("parts")) {
      const Problems problems = parts.add_file(read_file(file), file.filename().string());
      if (!problems.empty()) throw std::runtime_error(to_text(problems));
    }
    return parts;
  }();
  return catalogue;
}

const MarketIndex& shipped_market() {
  static const MarketIndex market = [] {
    auto index = MarketIndex::read(read_file(resource("prices/market-index.json")), "market-index.json");
    if (!index) throw std::runtime_error(to_text(index.error()));
    return *index;
  }();
  return market;
}

const ModelCatalogue& shipped_models() {
  static const ModelCatalogue models = [] {
    ModelCatalogue result;
    Problems problems = result.add_models(read_file(resource("models/models.json")), "models.json");
    if (problems.empty())
      problems = result.add_quantizations(read_file(resource("models/quantizations.json")), "quantizations.json");
    if (!problems.empty()) throw std::runtime_error(to_text(problems));
    return result;
  }();
  return models;
}

Plan template_plan(std::string_view id) {
  auto plan = read_plan(read_file(resource("examples/" + std::string{id} + ".deskplan")), std::string{id},
                        [](const PartId& part) { return shipped_parts().find(part); });
  if (!plan) throw std::runtime_error(to_text(plan.error()));
  return *plan;
}

Plan plan_from_catalogue(const std::vector<std::string>& ids) {
  Plan plan;
  for (const std::string& id : ids) {
    PartPtr part = shipped_parts().find(part_id(id));
    if (part == nullptr) throw std::runtime_error("no part " + id);
    plan = with_added(std::move(plan), std::move(part));
  }
  return plan;
}

Context context_of(std::string_view iso, const MarketIndex* market) { return {day(iso), market, &shipped_models()}; }

}  // namespace deskpath::test
