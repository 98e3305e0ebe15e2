// SPDX-License-Identifier: GPL-3.0-or-later
// How long the core takes for what a click asks of it. The README beside this file says what is aimed at, and measured.
#include <benchmark/benchmark.h>

#include <nlohmann/json.hpp>

#include "estimates/model_catalogue.h"
#include "generated.h"
#include "recommend/candidates.h"
#include "recommend/trial.h"
#include "rules/report.h"

namespace deskpath::bench {
namespace {

const ModelCatalogue& models() {
  static const ModelCatalogue catalogue = [] {
    ModelCatalogue result;
    (void)result.add_models(read_file(DESKPATH_RESOURCES "/models/models.json"), "models.json");
    (void)result.add_quantizations(read_file(DESKPATH_RESOURCES "/models/quantizations.json"), "quantizations.json");
    return result;
  }();
  return catalogue;
}

const MarketIndex& market() {
  static const MarketIndex index =
      *MarketIndex::read(read_file(DESKPATH_RESOURCES "/prices/market-index.json"), "market-index.json");
  return index;
}

Context context() { return {*Date::from("2026-11-25"), &market(), &models()}; }

// The shipped roles, over and over.
std::vector<const Role*> some_roles(std::size_t count) {
  const auto& roles = shipped_roles().roles();
  std::vector<const Role*> list;
  for (std::size_t i = 0; i < count; ++i) list.push_back(&roles[i % roles.size()]);
  return list;
}

void review_full_plan_for_eight_roles(benchmark::State& state) {
  const Plan plan = kept_plan("large-ai");
  const auto roles = some_roles(8);
  const Context now = context();
  for (auto _ : state) benchmark::DoNotOptimize(review(plan, roles, now));
}
BENCHMARK(review_full_plan_for_eight_roles)->Unit(benchmark::kMicrosecond);

CandidateRequest replacing(const Plan& plan, Category category) {
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (plan.items[i].part->category() == category) return {category, i};
  }
  return {category, {}};
}

// The pool is there already; the trial is made anew, as after every change of the plan.
void classify(benchmark::State& state, Category category) {
  const Plan plan = kept_plan("large-ai");
  const auto roles = some_roles(3);
  const Context now = context();
  const PartPool pool{category, generated_parts(category, static_cast<std::size_t>(state.range(0)))};
  for (auto _ : state) {
    const Trial trial{plan, replacing(plan, category), roles, now};
    benchmark::DoNotOptimize(trial.classify(pool));
  }
  std::size_t classes = 0;
  for (const PartPool::RuleClasses& entry : pool.by_rule()) classes += entry.classes.count;
  state.counters["rules"] = static_cast<double>(pool.by_rule().size());
  state.counters["classes"] = static_cast<double>(classes);
}
BENCHMARK_CAPTURE(classify, psu, Category::psu)->Arg(1000)->Arg(5000)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(classify, gpu, Category::gpu)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(classify, memory, Category::memory)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(classify, monitor, Category::monitor)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(classify, motherboard, Category::motherboard)->Arg(5000)->Unit(benchmark::kMillisecond);

void make_pool(benchmark::State& state) {
  const auto parts = generated_parts(Category::gpu, static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(PartPool{Category::gpu, parts});
}
BENCHMARK(make_pool)->Arg(5000)->Arg(50000)->Unit(benchmark::kMillisecond);

void effect_of_one_visible_row(benchmark::State& state) {
  const Plan plan = kept_plan("large-ai");
  const auto roles = some_roles(3);
  const Trial trial{plan, replacing(plan, Category::gpu), roles, context()};
  const auto parts = generated_parts(Category::gpu, 100);
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(trial.effect_of(parts[i++ % parts.size()]));
}
BENCHMARK(effect_of_one_visible_row)->Unit(benchmark::kMicrosecond);

// The library alone, its values thrown away: the floor under any reader built on it.
class Nothing final : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }
};

void set_rate(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void bare_parse(benchmark::State& state) {
  const std::string text = generated_file(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    Nothing nothing;
    benchmark::DoNotOptimize(nlohmann::json::sax_parse(text, &nothing));
  }
  set_rate(state, text.size());
}
BENCHMARK(bare_parse)->Arg(1000)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);

void read_document(benchmark::State& state) {
  const std::string text = generated_file(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(json::Document::parse(text, "parts.json"));
  set_rate(state, text.size());
}
BENCHMARK(read_document)->Arg(50000)->Unit(benchmark::kMillisecond);

void read_catalogue(benchmark::State& state) {
  const std::string text = generated_file(static_cast<std::size_t>(state.range(0)));
  PartCatalogue catalogue;
  for (auto _ : state) {
    if (!catalogue.add_file(text, "parts.json").empty() ||
        catalogue.size() != static_cast<std::size_t>(state.range(0))) {
      state.SkipWithError("the generated file is not sound");
    }
    // Throwing a catalogue away is no part of reading one.
    state.PauseTiming();
    catalogue = {};
    state.ResumeTiming();
  }
  set_rate(state, text.size());
}
BENCHMARK(read_catalogue)->Arg(1000)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);

void read_shipped_catalogue(benchmark::State& state) {
  std::size_t bytes = 0;
  for (const auto& [name, text] : shipped_part_files()) bytes += text.size();
  std::size_t parts = 0;
  for (auto _ : state) {
    PartCatalogue catalogue;
    for (const auto& [name, text] : shipped_part_files()) benchmark::DoNotOptimize(catalogue.add_file(text, name));
    parts = catalogue.size();
  }
  state.counters["parts"] = static_cast<double>(parts);
  set_rate(state, bytes);
}
BENCHMARK(read_shipped_catalogue)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace deskpath::bench

BENCHMARK_MAIN();
