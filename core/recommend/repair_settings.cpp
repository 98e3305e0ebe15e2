// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/repair_settings.h"

#include <algorithm>
#include <string_view>

namespace deskpath {
namespace {

constexpr std::string_view autosave = "/workload/autosave_minutes";
constexpr std::string_view models = "/workload/models/";
// The shortest interval that the runtime rule looks at.
constexpr std::int64_t often_minutes = 5;

std::string minutes_text(std::int64_t minutes) { return to_text({"", static_cast<double>(minutes), "min", false}); }

// Smaller weights with the same runtime or another, the largest first.
void smaller_weights(std::vector<SettingChange>& out, const Plan& plan, const Finding& finding,
                     const Context& context) {
  if (context.models == nullptr) return;
  const FindingValue* named = finding.value("model");
  if (named == nullptr) return;
  const std::string title = to_text(*named);
  for (std::size_t i = 0; i < plan.workload.models.size(); ++i) {
    const ModelUse& use = plan.workload.models[i];
    const AiModel* model = context.models->model(use.model);
    const Quantization* now = context.models->quantization(use.precision);
    if (use.use != "inference" || model == nullptr || model->title != title || now == nullptr) continue;
    std::vector<const Quantization*> smaller;
    for (const Quantization& entry : context.models->quantizations()) {
      if (entry.bits < now->bits) smaller.push_back(&entry);
    }
    std::stable_sort(smaller.begin(), smaller.end(),
                     [](const Quantization* a, const Quantization* b) { return a->bits > b->bits; });
    for (const Quantization* entry : smaller) {
      out.push_back({std::string{models} + std::to_string(i) + "/precision", "Weights of " + model->title, entry->id,
                     now->title, entry->title});
    }
  }
}

}  // namespace

std::vector<SettingChange> settings_to_try(const Plan& plan, const Finding& finding, const Context& context) {
  std::vector<SettingChange> changes;
  if (finding.rule == "ups.runtime" && plan.workload.autosave_minutes.value_or(0) > often_minutes) {
    const std::int64_t now = *plan.workload.autosave_minutes;
    // In steps that programs offer.
    for (const std::int64_t minutes : {30, 20, 15, 10, 5}) {
      if (minutes < now)
        changes.push_back(
            {std::string{autosave}, "Minutes between saves", minutes, minutes_text(now), minutes_text(minutes)});
    }
  }
  if (finding.rule == "model.memory") smaller_weights(changes, plan, finding, context);
  return changes;
}

bool apply_setting(Plan& plan, const SettingChange& change) {
  if (change.pointer == autosave) {
    const auto* minutes = std::get_if<std::int64_t>(&change.value);
    if (minutes == nullptr) return false;
    plan.workload.autosave_minutes = *minutes;
    return true;
  }
  for (std::size_t i = 0; i < plan.workload.models.size(); ++i) {
    if (change.pointer != std::string{models} + std::to_string(i) + "/precision") continue;
    const auto* precision = std::get_if<std::string>(&change.value);
    if (precision == nullptr) return false;
    plan.workload.models[i].precision = *precision;
    return true;
  }
  return false;
}

}  // namespace deskpath
