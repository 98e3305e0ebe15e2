// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets against memory and drives, and renting a graphics card against buying one.
#include <algorithm>
#include <cmath>

#include "estimates/cloud_break_even.h"
#include "estimates/data_memory.h"
#include "rules/areas.h"
#include "rules/cost.h"
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
  check.number("dataset", dataset, "GB").number("weights", weights, "GB").number("wanted", std::ceil(wanted), "GB", false);
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

namespace {

// The instance that the plan names, else its first.
const BuildItem* cloud_of(const Build& build) {
  const auto instances = build.of(Category::cloud_gpu);
  const std::string& wanted = build.plan().workload.cloud_part;
  if (wanted.empty()) return instances.empty() ? nullptr : &instances.front();
  const auto found = std::find_if(instances.begin(), instances.end(), [&](const BuildItem& item) { return item.part().id() == wanted; });
  return found == instances.end() ? nullptr : &*found;
}

// What would be bought for the work: the cards of a tower, or a ready machine with graphics memory.
std::vector<const Item*> own_machines(const Build& build) {
  std::vector<const Item*> list;
  const MachineKind kind = build.plan().machine;
  const Category category = kind == MachineKind::tower ? Category::gpu : kind == MachineKind::laptop ? Category::laptop : Category::mini_pc;
  for (const BuildItem& machine : build.of(category)) {
    // Each item of a part has a price and a status of its own.
    for (const Item& item : build.plan().items) {
      if (item.status == ItemStatus::to_buy && item.part->id() == machine.part().id() && build.includes(item)) list.push_back(&item);
    }
    if (kind != MachineKind::tower) break;
  }
  return list;
}

}  // namespace

void cloud_break_even(const Build& build, std::vector<Finding>& out) {
  const Plan& plan = build.plan();
  const auto hours = plan.workload.gpu_hours_per_month.value_or(0);
  const BuildItem* cloud = cloud_of(build);
  if (build.context() == nullptr || hours <= 0 || cloud == nullptr) return;
  const auto machines = own_machines(build);
  if (machines.empty()) return;
  Check check{"cloud.break_even"};
  check.about(*machines.front()->part).about(cloud->part());
  check.text("own", machines.front()->part->name(), false).text("cloud", cloud->part().name(), false);
  check.number("usage", static_cast<double>(hours), "");
  BreakEvenCase input;
  input.hours_per_month = static_cast<double>(hours);
  const auto unpriced = [&](const Part& part) { return check.text("unpriced", part.name()).proven(Verdict::unknown, "price"); };
  for (const Item* machine : machines) {
    const Part& part = *machine->part;
    const auto quantity = static_cast<double>(machine->quantity);
    double wall = 0;
    if (part.category() == Category::gpu) {
      if (const auto power = check.need(part, key::gpu::power)) wall = wall_watts(power->value());
    } else {
      const bool laptop = part.category() == Category::laptop;
      const auto vram = laptop ? check.need(part, key::laptop::vram) : check.need(part, key::mini_pc::vram);
      if (vram == Gigabytes{0}) return;
      if (const auto power = laptop ? check.need(part, key::laptop::power) : check.need(part, key::mini_pc::power)) wall = power->value();
    }
    input.wall_w += wall * quantity;
    const ItemPrice price = price_of(*machine, plan.currency, *build.context());
    if (price.source == PriceSource::none || price.billing != Billing::once) {
      out.push_back(unpriced(part));
      return;
    }
    input.buy += static_cast<double>(price.each_minor) * quantity;
  }
  const ItemPrice rent = price_of(*cloud->item, plan.currency, *build.context());
  if (rent.source == PriceSource::none || rent.billing != Billing::hourly) {
    out.push_back(unpriced(cloud->part()));
    return;
  }
  if (plan.currency != Currency::usd()) {
    out.push_back(check.text("currency", plan.currency.code()).proven(Verdict::unknown, "tariff"));
    return;
  }
  input.resale = cloud_assumption::resale_share * input.buy;
  input.cloud_hour = static_cast<double>(rent.each_minor);
  input.tariff_kwh = cloud_assumption::tariff_usd_per_kwh * 100.0;  // cents, as the prices
  const BreakEven result = break_even(input);
  const auto money = [&](double minor) { return format_money(Money{std::llround(minor), plan.currency}); };
  check.text("price", money(input.buy)).text("rent", money(input.cloud_hour)).text("tariff", money(input.tariff_kwh), false);
  check.text("monthly", money(input.cloud_hour * input.hours_per_month), false);
  check.number("draw", std::round(input.wall_w), "W", false);
  check.number("resale", cloud_assumption::resale_share * 100.0, "%", false).number("horizon", cloud_assumption::useful_months, "", false);
  if (!result.hours || !result.months) {
    out.push_back(check.conclude(Verdict::note, "never"));
    return;
  }
  check.number("hours", std::round(*result.hours), "", false).number("months", std::ceil(*result.months), "", false);
  out.push_back(check.conclude(*result.months > cloud_assumption::useful_months ? Verdict::note : Verdict::ok));
}

}  // namespace deskpath::rules
