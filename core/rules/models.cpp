// SPDX-License-Identifier: GPL-3.0-or-later
// AI models of the plan against the graphics memory: to run them, or to train them.
#include <algorithm>
#include <array>
#include <cmath>

#include "estimates/model_memory.h"
#include "rules/areas.h"
#include "rules/machine_facts.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

struct Method {
  std::string_view use;
  std::string_view precision;
  Training training;
  std::string_view title;
};
// How a plan names them; the first of a use is the usual one.
constexpr std::array methods{Method{"full", "", Training::full_mixed, "full training in mixed precision"},
                             Method{"full", "mixed", Training::full_mixed, "full training in mixed precision"},
                             Method{"full", "adam-8bit", Training::full_8bit, "full training with 8-bit Adam"},
                             Method{"full", "bf16", Training::full_bf16, "full training in bf16"},
                             Method{"full", "fp32", Training::full_fp32, "full training in 32 bits"},
                             Method{"lora", "", Training::lora, "LoRA"},
                             Method{"lora", "bf16", Training::lora, "LoRA"},
                             Method{"lora", "fp16", Training::lora, "LoRA"},
                             Method{"qlora", "", Training::qlora_4, "QLoRA in 4 bits"},
                             Method{"qlora", "int4", Training::qlora_4, "QLoRA in 4 bits"},
                             Method{"qlora", "int8", Training::qlora_8, "QLoRA in 8 bits"},
                             Method{"qlora", "int2", Training::qlora_2, "QLoRA in 2 bits"}};

std::string gigabytes(double value) { return to_text({"", value, "GB", false}); }

// One use of one model on the machine under review.
class ModelCheck {
 public:
  ModelCheck(const Build& build, const ModelCatalogue& models, const ModelUse& use)
      : build_(build), models_(models), use_(use) {}

  // Nothing while the plan leaves the machine, the precision or the context open.
  std::optional<Finding> judge() {
    memory_ = model_memory_of(build_, check_);
    if (!memory_.chosen) return std::nullopt;
    if (memory_.part != nullptr) check_.about(*memory_.part).text("part", memory_.part->name(), false);
    const AiModel* model = models_.model(use_.model);
    check_.text("model", model == nullptr ? use_.model : model->title).text("use", use_.use);
    const bool inference = use_.use == "inference";
    const bool training = use_.use == "full" || use_.use == "lora" || use_.use == "qlora";
    if (inference && use_.precision.empty()) return std::nullopt;
    if (use_.context <= 0 && (training || (model != nullptr && model->kind != ModelKind::other))) return std::nullopt;
    check_.text("precision", use_.precision).number("context", static_cast<double>(use_.context), "tokens");
    if (model == nullptr) return check_.proven(Verdict::unknown, "model");
    if (!model->note.empty()) check_.evidence(model->title, model->note);
    check_.number("vram", memory_.vram, "GB");
    if (inference) return judge_inference(*model);
    if (training) return judge_training(*model);
    return check_.proven(Verdict::unknown, "use");
  }

 private:
  // Of the card, of all cards, or what a shared memory leaves to the graphics.
  [[nodiscard]] double countable(double vram) const { return memory_.shared ? vram * shared_memory_share : vram; }
  [[nodiscard]] bool screens() const { return !memory_.shared; }

  void note_tokens(const std::string& precision) {
    std::string how = precision;
    if (use_.context > 0) how += ", " + to_text({"", static_cast<double>(use_.context), "tokens", false});
    check_.text("how", how, false);
  }

  // The plan's instances that hold the need; a rented card drives no screen.
  bool cloud_holds(double need, ModelRuntime runtime) {
    for (const BuildItem& instance : build_.of(Category::cloud_gpu)) {
      const auto vram = instance.part().get(key::cloud_gpu::vram);
      if (!vram || fit(need, usable_gib(vram->value(), runtime), false) == MemoryFit::too_large) continue;
      check_.about(instance.part()).text("cloud", instance.part().name(), false);
      return true;
    }
    return false;
  }

  Finding judge_inference(const AiModel& model) {
    const Quantization* precision = models_.quantization(use_.precision);
    if (precision == nullptr) return check_.proven(Verdict::unknown, "precision");
    note_tokens(precision->title);
    const InferenceNeed need = inference_need(model, *precision, use_.context);
    check_.evidence("Weights", gigabytes(need.weights));
    if (need.cache > 0) check_.evidence("Cache of the context", gigabytes(need.cache));
    check_.evidence("Overhead", gigabytes(need.overhead));
    if (model.context > 0 && use_.context > model.context) {
      check_.evidence("The model's own longest context",
                      to_text({"", static_cast<double>(model.context), "tokens", false}));
    }
    const double total = need.total();
    const double usable = usable_gib(countable(memory_.vram), precision->runtime);
    check_.number("need", total, "GB", false).number("usable", usable, "GB", false);
    if (!memory_.known) return check_.conclude(Verdict::unknown);
    if (memory_.bandwidth > 0) {
      const auto [slow, fast] = tokens_per_second(model, precision->bits, need.cache, memory_.bandwidth);
      if (model.kind != ModelKind::other && total <= usable) {
        check_.evidence("Speed for one user", to_text({"", std::round(slow), "", false}) + " to " +
                                                  to_text({"", std::round(fast), "tokens a second", false}));
      }
    }
    const Quantization* largest = largest_for(model, precision->runtime);
    if (largest != nullptr) check_.text("largest", largest->title, false);
    const MemoryFit result = fit(total, usable, screens());
    if (result == MemoryFit::fits) return check_.conclude(Verdict::ok);
    if (result == MemoryFit::tight) return check_.conclude(Verdict::note, "tight");
    if (fit(total, usable_gib(countable(memory_.all_cards), precision->runtime), screens()) != MemoryFit::too_large) {
      return check_.conclude(Verdict::note, "split");
    }
    if (cloud_holds(total, precision->runtime)) return check_.conclude(Verdict::note, "cloud");
    if (largest != nullptr) return check_.conclude(Verdict::warning);
    if (memory_.shared) return check_.conclude(total > memory_.vram ? Verdict::problem : Verdict::warning, "shared");
    Check aside{"model.memory"};
    const auto main_memory = main_memory_of(build_, aside);
    if (main_memory && total > usable + *main_memory) {
      return check_.number("main", *main_memory, "GB").conclude(Verdict::problem);
    }
    return check_.conclude(Verdict::warning, "none");
  }

  // With the same runtime, else with llama.cpp, which has the smallest ones.
  const Quantization* largest_for(const AiModel& model, ModelRuntime runtime) {
    const auto among = [&](ModelRuntime kind) {
      return largest_fitting(model, models_.quantizations(), kind, use_.context, countable(memory_.vram), screens());
    };
    const Quantization* same = among(runtime);
    return same == nullptr ? among(ModelRuntime::gguf) : same;
  }

  Finding judge_training(const AiModel& model) {
    const auto method = std::find_if(methods.begin(), methods.end(), [&](const Method& entry) {
      return entry.use == use_.use && entry.precision == use_.precision;
    });
    if (method == methods.end()) return check_.proven(Verdict::unknown, "precision");
    note_tokens(std::string{method->title});
    const auto need = training_need(model, method->training, use_.context);
    if (!need) return check_.proven(Verdict::unknown, "shape");
    check_.evidence("Weights, gradients and optimizer", gigabytes(need->states));
    if (need->adapters > 0) check_.evidence("Adapters of rank 16", gigabytes(need->adapters));
    check_.evidence("Activations", gigabytes(need->activations));
    check_.evidence("Overhead", gigabytes(need->overhead));
    const double usable = usable_gib(countable(memory_.vram), ModelRuntime::pytorch);
    check_.number("need", need->total(), "GB", false).number("usable", usable, "GB", false);
    if (!memory_.known) return check_.conclude(Verdict::unknown);
    const MemoryFit result = fit(need->total(), usable, screens());
    if (result == MemoryFit::fits) return check_.conclude(Verdict::ok, "training");
    if (result == MemoryFit::tight) return check_.conclude(Verdict::note, "training");
    if (cloud_holds(need->total(), ModelRuntime::pytorch)) return check_.conclude(Verdict::note, "cloud");
    for (const Method& easier : methods) {
      if (easier.training <= method->training || !trains_adapters(easier.training)) continue;
      const auto less = training_need(model, easier.training, use_.context);
      if (!less || fit(less->total(), usable, screens()) == MemoryFit::too_large) continue;
      check_.text("easier", easier.title, false);
      return check_.conclude(Verdict::warning, "training");
    }
    return check_.conclude(Verdict::problem, "training");
  }

  const Build& build_;
  const ModelCatalogue& models_;
  const ModelUse& use_;
  ModelMemory memory_;
  Check check_{"model.memory"};
};

bool same_use(const ModelUse& a, const ModelUse& b) {
  return a.model == b.model && a.use == b.use && a.precision == b.precision && a.context == b.context;
}

}  // namespace

void model_memory(const Build& build, std::vector<Finding>& out) {
  if (build.context() == nullptr || build.context()->models == nullptr) return;
  const std::vector<ModelUse>& uses = build.plan().workload.models;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    // A use written twice is one subject.
    const bool again = std::any_of(uses.begin(), uses.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const ModelUse& other) { return same_use(other, uses[i]); });
    if (again) continue;
    if (auto finding = ModelCheck{build, *build.context()->models, uses[i]}.judge()) out.push_back(std::move(*finding));
  }
}

}  // namespace deskpath::rules
