// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/model_catalogue.h"

#include <gtest/gtest.h>

#include <set>

#include "rules/shipped_content.h"

namespace deskpath::test {
namespace {

TEST(model_catalogue, ships_every_model_with_its_basis) {
  EXPECT_EQ(shipped_models().models().size(), 37U);
  EXPECT_EQ(shipped_models().quantizations().size(), 20U);
  std::set<std::string> ids;
  for (const AiModel& model : shipped_models().models()) {
    EXPECT_TRUE(ids.insert(model.id).second) << model.id;
    EXPECT_NE(model.basis.kind, Basis::Kind::user) << model.id;
    if (model.basis.kind == Basis::Kind::published) {
      EXPECT_TRUE(model.basis.checked) << model.id;
    }
    EXPECT_LE(model.active_parameters, model.parameters) << model.id;
  }
  for (const Quantization& entry : shipped_models().quantizations()) {
    EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
    EXPECT_NE(entry.basis.kind, Basis::Kind::user) << entry.id;
  }
}

TEST(model_catalogue, finds_by_id) {
  ASSERT_NE(shipped_models().model("mixtral-8x7b-v0.1"), nullptr);
  EXPECT_EQ(shipped_models().model("mixtral-8x7b-v0.1")->kind, ModelKind::mixture);
  EXPECT_DOUBLE_EQ(shipped_models().model("mixtral-8x7b-v0.1")->active_parameters, 12.9e9);
  EXPECT_EQ(shipped_models().model("x"), nullptr);
  EXPECT_EQ(shipped_models().quantization("x"), nullptr);
}

TEST(model_catalogue, names_the_problem_and_keeps_the_sound_entries) {
  ModelCatalogue catalogue;
  const Problems problems = catalogue.add_models(R"([
    {"id": "a", "title": "A", "kind": "other", "params_b": 1},
    {"id": "b", "title": "B", "kind": "poem", "params_b": 1},
    {"id": "c", "title": "C", "kind": "other"},
    {"id": "d", "title": "D", "kind": "language", "params_b": 1},
    {"id": "e", "title": "E", "kind": "language", "params_b": 1, "layers": 2, "kv_heads": 1, "head_dim": 64, "window": {"layers": 3, "tokens": 8}}
  ])",
                                                 "m.json");
  ASSERT_EQ(problems.size(), 4U) << to_text(problems);
  EXPECT_EQ(to_text(problems[0]), "m.json:3: /1/kind: is \"poem\"; expected language, mixture or other");
  EXPECT_EQ(catalogue.models().size(), 1U);
  EXPECT_FALSE(catalogue.add_models("{}", "m.json").empty());
  EXPECT_FALSE(catalogue.add_models("[", "m.json").empty());
  EXPECT_FALSE(
      catalogue.add_quantizations(R"([{"id": "q", "title": "Q", "bits": 64, "runtime": "gguf"}])", "q.json").empty());
  EXPECT_FALSE(
      catalogue.add_quantizations(R"([{"id": "q", "title": "Q", "bits": 4, "runtime": "abacus"}])", "q.json").empty());
  EXPECT_TRUE(catalogue.quantizations().empty());
}

TEST(model_catalogue, a_later_entry_replaces_an_earlier_one) {
  ModelCatalogue catalogue;
  EXPECT_TRUE(catalogue.add_models(R"([{"id": "a", "title": "A", "kind": "other", "params_b": 1}])", "m").empty());
  EXPECT_TRUE(catalogue.add_models(R"([{"id": "a", "title": "Better", "kind": "other", "params_b": 2}])", "m").empty());
  ASSERT_EQ(catalogue.models().size(), 1U);
  EXPECT_EQ(catalogue.models().front().title, "Better");
}

}  // namespace
}  // namespace deskpath::test
