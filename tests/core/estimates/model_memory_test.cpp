// SPDX-License-Identifier: GPL-3.0-or-later
// Every worked figure of the model tables.
#include "estimates/model_memory.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

const AiModel& model(std::string_view id) {
  const AiModel* found = shipped_models().model(id);
  if (found == nullptr) throw std::runtime_error("no model " + std::string{id});
  return *found;
}
const Quantization& quantization(std::string_view id) {
  const Quantization* found = shipped_models().quantization(id);
  if (found == nullptr) throw std::runtime_error("no quantization " + std::string{id});
  return *found;
}
AiModel without_window(AiModel shape) {
  shape.window_layers = 0;
  return shape;
}
AiModel sized(double billions) {
  AiModel shape;
  shape.parameters = billions * 1e9;
  return shape;
}

struct Row {
  const char* id;
  double cache_kib_per_token;
  double cache_gib_at_8k;
  double bf16;
  double q8_0;
  double q4_k_m;
};

// Parameter counts are rounded to two decimals there, so the last printed digit may differ by one.
TEST(model_memory, reproduces_the_table_of_models) {
  constexpr std::array rows{Row{"llama-3.2-1b", 32, 0.25, 2.3, 1.2, 0.7},
                            Row{"llama-3.2-3b", 112, 0.88, 6.0, 3.2, 1.8},
                            Row{"llama-3.1-8b", 128, 1.00, 15.0, 7.9, 4.6},
                            Row{"llama-3.1-70b", 320, 2.50, 131.4, 69.8, 40.2},
                            Row{"llama-3.1-405b", 504, 3.94, 756.0, 401.6, 231.2},
                            Row{"qwen2.5-0.5b", 12, 0.09, 0.9, 0.5, 0.3},
                            Row{"qwen2.5-1.5b", 28, 0.22, 2.9, 1.5, 0.9},
                            Row{"qwen2.5-3b", 36, 0.28, 5.8, 3.1, 1.8},
                            Row{"qwen2.5-7b", 56, 0.44, 14.2, 7.5, 4.3},
                            Row{"qwen2.5-14b", 192, 1.50, 27.5, 14.6, 8.4},
                            Row{"qwen2.5-32b", 256, 2.00, 61.0, 32.4, 18.7},
                            Row{"qwen2.5-72b", 320, 2.50, 135.4, 71.9, 41.4},
                            Row{"qwen3-4b", 144, 1.12, 7.5, 4.0, 2.3},
                            Row{"qwen3-8b", 144, 1.12, 15.3, 8.1, 4.7},
                            Row{"qwen3-14b", 160, 1.25, 27.5, 14.6, 8.4},
                            Row{"qwen3-32b", 256, 2.00, 61.0, 32.4, 18.7},
                            Row{"mistral-7b-v0.3", 128, 1.00, 13.5, 7.2, 4.1},
                            Row{"mistral-large-2407", 352, 2.75, 228.4, 121.3, 69.8},
                            Row{"gemma-2-9b", 336, 2.62, 17.2, 9.1, 5.3},
                            Row{"gemma-2-27b", 368, 2.88, 50.7, 26.9, 15.5},
                            Row{"gemma-3-4b", 136, 1.06, 7.2, 3.8, 2.2},
                            Row{"gemma-3-12b", 384, 3.00, 21.9, 11.6, 6.7},
                            Row{"gemma-3-27b", 496, 3.88, 50.3, 26.7, 15.4},
                            Row{"phi-3-mini", 384, 3.00, 7.1, 3.8, 2.2},
                            Row{"phi-4", 200, 1.56, 27.3, 14.5, 8.3},
                            Row{"phi-4-mini", 128, 1.00, 7.2, 3.8, 2.2}};
  EXPECT_EQ(rows.size(), 26U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.id);
    const AiModel shape = without_window(model(row.id));
    EXPECT_NEAR(kv_cache_gib(shape, 1) * 1024.0 * 1024.0, row.cache_kib_per_token, 1e-6);
    EXPECT_NEAR(kv_cache_gib(shape, 8192), row.cache_gib_at_8k, 0.0051);
    EXPECT_NEAR(weights_gib(shape, 16), row.bf16, 0.06);
    EXPECT_NEAR(weights_gib(shape, quantization("q8_0").bits), row.q8_0, 0.06);
    EXPECT_NEAR(weights_gib(shape, quantization("q4_k_m").bits), row.q4_k_m, 0.06);
  }
}

TEST(model_memory, a_mixture_holds_all_experts) {
  EXPECT_NEAR(kv_cache_gib(model("mixtral-8x7b-v0.1"), 1) * 1024.0 * 1024.0, 128, 1e-6);
  EXPECT_NEAR(weights_gib(model("mixtral-8x7b-v0.1"), 16), 87.0, 0.051);
  EXPECT_NEAR(weights_gib(model("mixtral-8x7b-v0.1"), quantization("q4_k_m").bits), 26.6, 0.051);
  EXPECT_NEAR(kv_cache_gib(model("qwen3-30b-a3b"), 1) * 1024.0 * 1024.0, 96, 1e-6);
  EXPECT_NEAR(weights_gib(model("qwen3-30b-a3b"), 16), 56.9, 0.051);
  EXPECT_NEAR(weights_gib(model("qwen3-30b-a3b"), quantization("q4_k_m").bits), 17.4, 0.051);
}

TEST(model_memory, reproduces_the_table_of_quantizations) {
  struct Size {
    const char* id;
    double bits;
    double gib_of_8b;
  };
  constexpr std::array sizes{Size{"iq2_xxs", 2.3824, 2.23}, Size{"q4_k_s", 4.6672, 4.36}, Size{"iq2_m", 2.9294, 2.74},
                             Size{"q4_k_m", 4.8944, 4.58},  Size{"q2_k", 3.1593, 2.95},   Size{"q5_k_s", 5.5704, 5.21},
                             Size{"iq3_m", 3.7628, 3.52},   Size{"q5_k_m", 5.7036, 5.33}, Size{"q3_k_s", 3.6429, 3.41},
                             Size{"q6_k", 6.5633, 6.14},    Size{"q3_k_l", 4.2979, 4.02}, Size{"q8_0", 8.5008, 7.95},
                             Size{"iq4_xs", 4.4597, 4.17},  Size{"f16", 16.0005, 14.96}};
  for (const Size& size : sizes) {
    EXPECT_DOUBLE_EQ(quantization(size.id).bits, size.bits);
    EXPECT_NEAR(weights_gib(model("llama-3.1-8b"), size.bits), size.gib_of_8b, 0.011) << size.id;
    EXPECT_EQ(quantization(size.id).runtime, ModelRuntime::gguf);
  }
  // Q4_K_M in GB of 10^9 bytes, as the same page gives it.
  const double gb = gib / 1e9;
  EXPECT_NEAR(weights_gib(model("llama-3.1-8b"), 4.8944) * gb, 4.9, 0.05);
  EXPECT_NEAR(weights_gib(model("llama-3.1-70b"), 4.8944) * gb, 43.1, 0.1);
  EXPECT_NEAR(weights_gib(model("llama-3.1-405b"), 4.8944) * gb, 249.1, 1.0);
  EXPECT_NEAR(weights_gib(model("llama-3.1-8b"), 32) * gb, 32.1, 0.05);
  EXPECT_NEAR(weights_gib(model("llama-3.1-70b"), 32) * gb, 280.9, 1.5);
  EXPECT_NEAR(weights_gib(model("llama-3.1-405b"), 32) * gb, 1625.1, 2.0);
}

TEST(model_memory, sixteen_bit_weights_of_other_models) {
  const auto half = [](std::string_view id) { return weights_gib(model(id), 16); };
  EXPECT_NEAR(half("bert-base"), 0.21, 0.006);
  EXPECT_NEAR(half("bert-large"), 0.63, 0.0065);
  EXPECT_NEAR(half("resnet-50"), 0.05, 0.006);
  EXPECT_NEAR(half("vit-b-16"), 0.16, 0.006);
  EXPECT_NEAR(half("whisper-large-v3"), 2.9, 0.051);
  EXPECT_NEAR(half("stable-diffusion-1.5"), 2.0, 0.051);
  EXPECT_NEAR(half("sdxl-base"), 6.5, 0.051);
  EXPECT_NEAR(half("flux.1-dev"), 31, 0.5);
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("bert-base"), 512), 0);
}

TEST(model_memory, sliding_windows_cap_the_cache) {
  // Gemma 3 27B at 8,192: 10 layers keep all, 52 keep 1,024: 2 · 16 · 128 · 2 B · (10 · 8192 + 52 · 1024).
  EXPECT_NEAR(kv_cache_gib(model("gemma-3-27b"), 8192), 8192.0 * (81'920 + 53'248) / gib, 1e-9);
  EXPECT_EQ(model("gemma-3-4b").window_layers, 29);
  EXPECT_EQ(model("gemma-3-12b").window_layers, 40);
  // Below the window nothing is saved; Gemma 2: half the layers look back 4,096.
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("gemma-2-9b"), 4096), kv_cache_gib(without_window(model("gemma-2-9b")), 4096));
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("gemma-2-9b"), 8192),
                   0.75 * kv_cache_gib(without_window(model("gemma-2-9b")), 8192));
}

TEST(model_memory, the_cache_grows_with_sequences_and_shrinks_with_its_precision) {
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("llama-3.1-8b"), 8192, 4), 4.0);
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("llama-3.1-8b"), 8192, 1, 8.5 / 8), 0.53125);
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("llama-3.1-8b"), 8192, 1, 4.5 / 8), 0.28125);
  EXPECT_DOUBLE_EQ(kv_cache_gib(model("llama-3.1-8b"), 0), 0);
}

double need(std::string_view id, std::string_view precision) {
  return inference_need(model(id), quantization(precision), 8192).total();
}
MemoryFit fit_of(std::string_view id, std::string_view precision, double vram, bool screens = false) {
  return fit(need(id, precision), usable_gib(vram, quantization(precision).runtime), screens);
}

TEST(model_memory, reproduces_the_worked_checks_with_llama_cpp) {
  EXPECT_NEAR(need("llama-3.1-70b", "q4_k_m"), 44.9, 0.05);
  EXPECT_NEAR(usable_gib(48, ModelRuntime::gguf), 45.6, 1e-9);
  EXPECT_EQ(fit_of("llama-3.1-70b", "q4_k_m", 48), MemoryFit::tight);  // "only just"
  EXPECT_NEAR(need("qwen2.5-32b", "q4_k_m"), 22.3, 0.08);
  EXPECT_NEAR(usable_gib(24, ModelRuntime::gguf), 22.8, 1e-9);
  EXPECT_EQ(fit_of("qwen2.5-32b", "q4_k_m", 24, true), MemoryFit::tight);  // "only if the card does not drive displays"
  EXPECT_NEAR(need("llama-3.1-8b", "q4_k_m"), 6.7, 0.05);
  EXPECT_NEAR(usable_gib(8, ModelRuntime::gguf), 7.6, 1e-9);
  EXPECT_EQ(fit_of("llama-3.1-8b", "q4_k_m", 8), MemoryFit::fits);
}

TEST(model_memory, reproduces_the_worked_checks_with_pytorch) {
  EXPECT_NEAR(need("llama-3.1-8b", "bf16"), 18.5, 0.06);
  EXPECT_EQ(fit_of("llama-3.1-8b", "bf16", 24, true), MemoryFit::fits);  // of 21.6
  EXPECT_EQ(fit_of("llama-3.1-8b", "bf16", 16), MemoryFit::too_large);   // of 14.4
  const double weights = weights_gib(model("llama-3.1-70b"), 4.8944);
  const double total = weights + 2.5 + overhead_gib(weights, ModelRuntime::pytorch);
  EXPECT_NEAR(total, 47.7, 0.05);
  EXPECT_EQ(fit(total, usable_gib(48, ModelRuntime::pytorch), false), MemoryFit::too_large);  // of 43.2
}

TEST(model_memory, is_tight_above_92_percent_or_beside_screens) {
  EXPECT_EQ(fit(9.2, 10, false), MemoryFit::fits);
  EXPECT_EQ(fit(9.3, 10, false), MemoryFit::tight);
  EXPECT_EQ(fit(9.0, 10, true), MemoryFit::fits);
  EXPECT_EQ(fit(9.1, 10, true), MemoryFit::tight);
  EXPECT_EQ(fit(10.0, 10, false), MemoryFit::tight);
  EXPECT_EQ(fit(10.1, 10, false), MemoryFit::too_large);
}

TEST(model_memory, names_the_largest_quantization_that_fits) {
  const auto largest = [](std::string_view id, double vram, ModelRuntime runtime = ModelRuntime::gguf) -> std::string {
    const Quantization* found = largest_fitting(model(id), shipped_models().quantizations(), runtime, 8192, vram, true);
    return found == nullptr ? "none" : found->id;
  };
  EXPECT_EQ(largest("llama-3.1-8b", 16), "q8_0");  // F16 needs 15.0 + 1.0 + 1.4 of 15.2
  EXPECT_EQ(largest("llama-3.1-8b", 24), "f16");
  EXPECT_EQ(largest("qwen2.5-32b", 24), "q4_k_m");  // Q5_K_S: 21.2 + 2 + 1.6 of 22.8
  EXPECT_EQ(largest("llama-3.1-70b", 24), "none");  // IQ2_XXS: 19.6 + 2.5 + 1.6 = 23.7 of 22.8
  EXPECT_EQ(largest("llama-3.1-405b", 24), "none");
  EXPECT_EQ(largest("llama-3.1-8b", 16, ModelRuntime::pytorch), "int8");
}

TEST(model_memory, training_takes_the_published_bytes_a_parameter) {
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::full_mixed), 18);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::full_8bit), 12);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::full_bf16), 8);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::full_fp32), 16);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::sgd_mixed), 14);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::lora), 2);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::qlora_8), 1);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::qlora_4), 0.5);
  EXPECT_DOUBLE_EQ(bytes_per_parameter(Training::qlora_2), 0.25);
}

TEST(model_memory, training_floors_stay_below_the_cells_of_llama_factory) {
  struct Method {
    Training training;
    std::array<double, 4> cells;  // 7, 14, 30, 70 billion
  };
  const std::array methods{
      Method{Training::full_mixed, {120, 240, 600, 1200}}, Method{Training::full_bf16, {60, 120, 300, 600}},
      Method{Training::lora, {16, 32, 64, 160}},           Method{Training::qlora_8, {10, 20, 40, 80}},
      Method{Training::qlora_4, {6, 12, 24, 48}},          Method{Training::qlora_2, {4, 8, 16, 24}}};
  constexpr std::array billions{7.0, 14.0, 30.0, 70.0};
  for (const Method& method : methods) {
    for (std::size_t i = 0; i < billions.size(); ++i) {
      EXPECT_LE(sized(billions[i]).parameters * bytes_per_parameter(method.training) / gib, method.cells[i]) << i;
    }
  }
}

TEST(model_memory, whole_training_needs_lie_near_the_published_points) {
  const auto total = [](std::string_view id, Training training, std::int64_t tokens) {
    return training_need(model(id), training, tokens).value().total();
  };
  EXPECT_NEAR(total("qwen2.5-7b", Training::lora, 2048), 16, 2.5);    // cell of 7B: 16
  EXPECT_NEAR(total("qwen2.5-7b", Training::qlora_4, 2048), 6, 1.0);  // 6
  EXPECT_NEAR(total("qwen2.5-7b", Training::qlora_8, 2048), 10, 1.0);
  EXPECT_NEAR(total("qwen2.5-7b", Training::full_mixed, 2048), 120, 15);
  EXPECT_NEAR(total("llama-3.1-70b", Training::qlora_4, 2048), 48, 10);
  // A 4B model in mixed precision with batches of 16 "needs roughly 85 GB": states alone 72.
  EXPECT_LT(sized(4).parameters * 18 / 1e9, 85);
}

TEST(model_memory, adam_in_32_bits_takes_four_times_the_model) {
  // Accelerate: ResNet-50 97.7 MB, with Adam 391; BERT-base 418 MB (of 110 million, rounded), loads 413, with Adam 1.61
  // GB.
  const double mib = 1024.0 * 1024.0;
  EXPECT_NEAR(model("resnet-50").parameters * 4 / mib, 97.7, 0.05);
  EXPECT_NEAR(model("resnet-50").parameters * bytes_per_parameter(Training::full_fp32) / mib, 391, 0.5);
  EXPECT_NEAR(model("bert-base").parameters * 4 / mib, 418, 2);
  EXPECT_NEAR(model("bert-base").parameters * bytes_per_parameter(Training::full_fp32) / gib, 1.61, 0.035);
  EXPECT_LT(model("bert-large").parameters * bytes_per_parameter(Training::full_fp32) / 1e9, 14.9);
}

TEST(model_memory, adapters_are_small) {
  // Llama 3.1 8B, rank 16: 32 · 16 · (2 · (4096 + 4096) + 2 · (4096 + 1024)) = 13.6 million.
  EXPECT_DOUBLE_EQ(lora_parameters(model("llama-3.1-8b")).value(), 13'631'488);
  EXPECT_DOUBLE_EQ(lora_parameters(model("llama-3.1-8b"), 8).value(), 13'631'488 / 2.0);
  EXPECT_FALSE(lora_parameters(model("resnet-50")));
}

TEST(model_memory, activations_follow_their_formulas) {
  // s·b·h·L = 2048 · 1 · 4096 · 32 = 2^28: a quarter of a GiB for one byte each.
  const AiModel& shape = model("llama-3.1-8b");
  EXPECT_DOUBLE_EQ(activations_gib(shape, 2048, 1, Recompute::full).value(), 0.5);
  EXPECT_DOUBLE_EQ(activations_gib(shape, 2048, 1, Recompute::selective).value(), 8.5);
  EXPECT_DOUBLE_EQ(activations_gib(shape, 2048, 1, Recompute::none).value(), 0.25 * (34 + 5.0 * 32 * 2048 / 4096));
  EXPECT_DOUBLE_EQ(activations_gib(shape, 2048, 2, Recompute::full).value(), 1.0);
  EXPECT_FALSE(activations_gib(model("sdxl-base"), 2048, 1, Recompute::full));
  EXPECT_FALSE(training_need(model("sdxl-base"), Training::lora, 2048));
}

TEST(model_memory, answers_as_fast_as_memory_is_read) {
  // A dense 70B at 4 bits answers with about 32 tokens a second on 1,792 GB/s.
  const auto [slow, fast] = tokens_per_second(model("llama-3.1-70b"), quantization("q4_k_m").bits, 0, 1792);
  EXPECT_LE(slow, 32);
  EXPECT_GE(fast, 32);
  // A mixture reads its active experts only: 46.7 / 12.9 times as fast.
  const auto mixture = tokens_per_second(model("mixtral-8x7b-v0.1"), 4.8944, 0, 1000);
  EXPECT_NEAR(mixture.second, 0.8 * 1000e9 / (12.9e9 * 4.8944 / 8), 1e-6);
}

}  // namespace
}  // namespace deskpath::test
