// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/model_memory.h"

#include <algorithm>

namespace deskpath {
namespace {

constexpr double trainable_bytes = 18.0;

bool shape_known(const AiModel& model) { return model.layers > 0 && model.heads > 0 && model.hidden > 0; }

}  // namespace

double weights_gib(const AiModel& model, double bits) { return model.parameters * bits / 8.0 / gib; }

double weights_gb(const AiModel& model, double bits) { return model.parameters * bits / 8.0 / 1e9; }

double kv_cache_gib(const AiModel& model, std::int64_t context, std::int64_t sequences, double value_bytes) {
  if (model.kind == ModelKind::other) return 0.0;
  const std::int64_t windowed = std::min(context, model.window_tokens);
  const std::int64_t tokens = (model.layers - model.window_layers) * context + model.window_layers * windowed;
  return 2.0 * static_cast<double>(model.kv_heads * model.head_dim) * value_bytes * static_cast<double>(sequences) *
         static_cast<double>(tokens) / gib;
}

double overhead_gib(double weights, ModelRuntime runtime) {
  return 1.0 + (runtime == ModelRuntime::pytorch ? 0.10 : 0.03) * weights;
}

InferenceNeed inference_need(const AiModel& model, const Quantization& quantization, std::int64_t context,
                             std::int64_t sequences) {
  InferenceNeed need;
  need.weights = weights_gib(model, quantization.bits);
  need.cache = kv_cache_gib(model, context, sequences);
  need.overhead = overhead_gib(need.weights, quantization.runtime);
  return need;
}

double usable_gib(double vram, ModelRuntime runtime) { return vram * (runtime == ModelRuntime::pytorch ? 0.90 : 0.95); }

MemoryFit fit(double need, double usable, bool screens) {
  if (need > usable) return MemoryFit::too_large;
  if (need > 0.92 * usable || (screens && need > usable - screens_gib)) return MemoryFit::tight;
  return MemoryFit::fits;
}

const Quantization* largest_fitting(const AiModel& model, std::span<const Quantization> choices, ModelRuntime runtime,
                                    std::int64_t context, double vram, bool screens) {
  const Quantization* best = nullptr;
  for (const Quantization& choice : choices) {
    if (choice.runtime != runtime || (best != nullptr && choice.bits <= best->bits)) continue;
    const double need = inference_need(model, choice, context).total();
    if (fit(need, usable_gib(vram, runtime), screens) != MemoryFit::too_large) best = &choice;
  }
  return best;
}

double bytes_per_parameter(Training training) noexcept {
  switch (training) {
    case Training::full_mixed: return 18.0;
    case Training::full_8bit: return 12.0;
    case Training::full_bf16: return 8.0;
    case Training::full_fp32: return 16.0;
    case Training::sgd_mixed: return 14.0;
    case Training::lora: return 2.0;
    case Training::qlora_8: return 1.0;
    case Training::qlora_4: return 0.5;
    case Training::qlora_2: return 0.25;
  }
  return 18.0;
}

bool trains_adapters(Training training) noexcept { return training >= Training::lora; }

std::optional<double> lora_parameters(const AiModel& model, std::int64_t rank) {
  if (!shape_known(model) || model.kv_heads == 0 || model.head_dim == 0) return std::nullopt;
  const auto queries = static_cast<double>(model.heads * model.head_dim);
  const auto keys = static_cast<double>(model.kv_heads * model.head_dim);
  const auto hidden = static_cast<double>(model.hidden);
  // Query and output, key and value.
  const double sides = 2.0 * (hidden + queries) + 2.0 * (hidden + keys);
  return static_cast<double>(rank * model.layers) * sides;
}

std::optional<double> activations_gib(const AiModel& model, std::int64_t tokens, std::int64_t batch,
                                      Recompute recompute) {
  if (!shape_known(model)) return std::nullopt;
  const double base =
      static_cast<double>(tokens) * static_cast<double>(batch) * static_cast<double>(model.hidden * model.layers);
  const double attention =
      5.0 * static_cast<double>(model.heads) * static_cast<double>(tokens) / static_cast<double>(model.hidden);
  switch (recompute) {
    case Recompute::none: return base * (34.0 + attention) / gib;
    case Recompute::selective: return base * 34.0 / gib;
    case Recompute::full: return base * 2.0 / gib;
  }
  return std::nullopt;
}

std::optional<TrainingNeed> training_need(const AiModel& model, Training training, std::int64_t tokens,
                                          std::int64_t batch) {
  const auto kept = activations_gib(model, tokens, batch, Recompute::full);
  const auto all_layers = activations_gib(model, tokens, batch, Recompute::selective);
  if (!kept || !all_layers) return std::nullopt;
  TrainingNeed need;
  const double bytes = bytes_per_parameter(training);
  need.states = model.parameters * bytes / gib;
  if (trains_adapters(training)) {
    const auto adapters = lora_parameters(model);
    if (!adapters) return std::nullopt;
    need.adapters = *adapters * trainable_bytes / gib;
  }
  need.activations = *kept + *all_layers / static_cast<double>(model.layers);
  need.overhead = overhead_gib(model.parameters * std::min(bytes, 2.0) / gib, ModelRuntime::pytorch);
  return need;
}

std::pair<double, double> tokens_per_second(const AiModel& model, double bits, double cache_gib,
                                            double bandwidth_gb_s) {
  const double read = model.active_parameters * bits / 8.0 + cache_gib * gib;
  const double most = bandwidth_gb_s * 1e9 / read;
  return {0.6 * most, 0.8 * most};
}

}  // namespace deskpath
