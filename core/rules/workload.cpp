// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets against memory and drives, and renting a graphics card against buying one.
#include <algorithm>
#include <cmath>

#include "estimates/data_memory.h"
#include "rules/areas.h"
#include "rules/cloud_case.h"
#include "rules/machine_facts.h"
#include "rules/rule.h"

namespace deskpath::rules {

void data_memory(const Build& build, std::vector<Finding>& out) {
  const Workload& workload = build.plan().workload;
  if (workload.dataset_gb.value_or(0) <= 0 || workload.dataframe.empty()) return;
  Check check{"data.memory"};
  const auto memory = main_memory_of(build, check);
  if (!memory && check.complete()) return;
  const double dataset = *workload.dataset_gb;
  check.number("dataset", dataset, "GB").text("tool", tool_title(workload.dataframe));
  const auto need = deskpath::data_memory(dataset, workload.dataframe);
  if (!need) {
    out.push_back(check.proven(Verdict::unknown, "tool"));
    return;
  }
  check.number("least", need->least_gb, "GB", false).number("comfortable", need->comfortable_gb, "GB", false);
  check.evidence("System, browser and notebook", to_text({"", data_base_gb, "GB", false}));
  if (!memory) {
    out.push_back(check.conclude(Verdict::unknown));
    return;
  }
  check.number("memory", *memory, "GB");
  if (holds_all_data(workload.dataframe) && *memory < data_base_gb + dataset) {
    out.push_back(check.conclude(Verdict::problem));
  } else if (*memory < need->least_gb) {
    out.push_back(check.conclude(Verdict::warning));
  } else if (*memory < need->comfortable_gb) {
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void data_storage(const Build& build, std::vector<Finding>& out) {
  const Workload& workload = build.plan().workload;
  const ModelCatalogue* models = build.context() == nullptr ? nullptr : build.context()->models;
  if (workload.dataset_gb.value_or(0) <= 0 && workload.models.empty()) return;
  if (!workload.models.empty() && models == nullptr) return;
  Check check{"data.storage"};
  const auto storage = storage_of(build, check);
  if (!storage && check.complete()) return;
  const double dataset = workload.dataset_gb.value_or(0);
  double weights = 0;
  std::vector<std::string_view> counted;
  for (const ModelUse& use : workload.models) {
    if (std::find(counted.begin(), counted.end(), use.model) != counted.end()) continue;
    counted.push_back(use.model);
    const AiModel* model = models->model(use.model);
    if (model == nullptr) {
      out.push_back(check.text("model", use.model).proven(Verdict::unknown, "model"));
      return;
    }
    const double gigabytes = model->parameters * 2.0 / 1e9;
    check.evidence(model->title + " in 16 bits", to_text({"", gigabytes, "GB", false}));
    weights += gigabytes;
  }
  const double wanted = wanted_disk_gb(dataset, weights);
  check.number("dataset", dataset, "GB")
      .number("weights", weights, "GB")
      .number("wanted", std::ceil(wanted), "GB", false);
  check.number("least", std::ceil(least_disk_gb(dataset, weights)), "GB", false);
  const auto amount = [](double gigabytes) { return to_text({"", gigabytes, "GB", false}); };
  std::string what = dataset > 0 ? "the data (" + amount(dataset) + ')' : std::string{};
  if (weights > 0) what += (what.empty() ? "the models (" : " and the models (") + amount(weights) + " in 16 bits)";
  check.text("what", what, false);
  if (storage) check.number("storage", *storage, "GB");
  if (storage && *storage < least_disk_gb(dataset, weights)) {
    out.push_back(check.conclude(Verdict::problem));
  } else if (storage && *storage < wanted) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void cloud_break_even(const Build& build, std::vector<Finding>& out) {
  const CloudCase compared = cloud_case(build);
  switch (compared.state) {
    case CloudState::no_hours:
    case CloudState::no_cloud:
    case CloudState::no_machine:
    case CloudState::no_graphics: return;
    default: break;
  }
  const Plan& plan = build.plan();
  const BreakEvenCase& input = compared.input;
  const Part& own = *compared.own.front()->part;
  Check check{"cloud.break_even"};
  check.about(own).about(*compared.cloud);
  check.text("own", own.name(), false).text("cloud", compared.cloud->name(), false);
  check.number("usage", input.hours_per_month, "");
  for (const MissingFact& fact : compared.missing) check.missing(fact);
  if (compared.state == CloudState::unpriced) {
    out.push_back(check.text("unpriced", compared.unpriced->name()).proven(Verdict::unknown, "price"));
    return;
  }
  if (compared.state == CloudState::foreign) {
    out.push_back(check.text("currency", plan.currency.code()).proven(Verdict::unknown, "tariff"));
    return;
  }
  const BreakEven result = break_even(input);
  const auto money = [&](double minor) { return format_money(Money{std::llround(minor), plan.currency}); };
  check.text("price", money(input.buy))
      .text("rent", money(input.cloud_hour))
      .text("tariff", money(input.tariff_kwh), false);
  check.text("monthly", money(input.cloud_hour * input.hours_per_month), false);
  check.number("draw", std::round(input.wall_w), "W", false);
  check.number("resale", cloud_assumption::resale_share * 100.0, "%", false)
      .number("horizon", cloud_assumption::useful_months, "", false);
  if (!result.hours || !result.months) {
    out.push_back(check.conclude(Verdict::note, "never"));
    return;
  }
  check.number("hours", std::round(*result.hours), "", false).number("months", std::ceil(*result.months), "", false);
  out.push_back(check.conclude(*result.months > cloud_assumption::useful_months ? Verdict::note : Verdict::ok));
}

}  // namespace deskpath::rules
