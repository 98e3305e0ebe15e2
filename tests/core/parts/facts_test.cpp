// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that the user fills in: their basis, and that nothing else is touched.
#include "parts/facts.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Part published_case() {
  Part part = bare_part("case/c");
  part.basis = {Basis::Kind::published, "https://example.com/case", day("2026-11-23")};
  part.set(key::pc_case::gpu_length, Millimetres{400});
  return part;
}

TEST(Facts, WhatTheUserStatesIsTheUsersWordOfThatDay) {
  const Part part =
      with_facts(published_case(), {{key::pc_case::cooler_height, Value{std::int64_t{165}}}}, day("2026-11-25"));
  EXPECT_EQ(part.get(key::pc_case::cooler_height), Millimetres{165});
  EXPECT_EQ(part.basis_of(key::pc_case::cooler_height).kind, Basis::Kind::user);
  EXPECT_EQ(part.basis_of(key::pc_case::cooler_height).checked, day("2026-11-25"));
  EXPECT_EQ(part.basis_of(key::pc_case::gpu_length).kind, Basis::Kind::published);
  EXPECT_EQ(part.id(), part_id("case/c"));
}

TEST(Facts, WhatStaysAsItWasKeepsItsBasis) {
  EXPECT_EQ(with_facts(published_case(),
                       {{key::pc_case::gpu_length, Value{std::int64_t{400}}}, {key::pc_case::radiators, std::nullopt}},
                       day("2026-11-25")),
            published_case());
}

TEST(Facts, TheSourceThatTheUserNamesStandsWithTheFact) {
  const Basis manual{Basis::Kind::published, "the maker's manual, page 12", day("2026-11-24")};
  const Part part = with_facts(published_case(),
                               {{key::pc_case::cooler_height, Value{std::int64_t{165}}, manual},
                                {key::pc_case::gpu_length, Value{std::int64_t{400}}, manual}},
                               day("2026-11-25"));
  EXPECT_EQ(part.basis_of(key::pc_case::cooler_height), manual);
  EXPECT_EQ(part.basis_of(key::pc_case::gpu_length), manual);
  EXPECT_EQ(part.get(key::pc_case::gpu_length), Millimetres{400});
  EXPECT_EQ(part.basis, published_case().basis);
}

TEST(Facts, ASourceWithoutAFactIsNothing) {
  const Basis manual{Basis::Kind::published, "the maker's manual", day("2026-11-24")};
  EXPECT_EQ(with_facts(published_case(), {{key::pc_case::radiators, std::nullopt, manual}}, day("2026-11-25")),
            published_case());
}

TEST(Facts, AFactCanBecomeUnknownAgain) {
  const Part part = with_facts(published_case(), {{key::pc_case::gpu_length, std::nullopt}}, day("2026-11-25"));
  EXPECT_FALSE(part.has(key::pc_case::gpu_length));
}

TEST(Facts, RecordsGoThroughJsonAndBack) {
  const Value places{Radiators{{"top", 360}, {"front", 280}}};
  std::string error;
  const std::string text = value_to_json(info(key::pc_case::radiators), places);
  EXPECT_EQ(text, R"([{"place":"top","size_mm":360},{"place":"front","size_mm":280}])");
  EXPECT_EQ(value_from_json(info(key::pc_case::radiators), text, error), places);
  EXPECT_EQ(value_from_json(info(key::pc_case::radiators), "[]", error), Value{Radiators{}});
  EXPECT_TRUE(error.empty());
  EXPECT_FALSE(value_from_json(info(key::pc_case::radiators), R"([{"size_mm": 360}])", error));
  EXPECT_FALSE(error.empty());
}

}  // namespace
}  // namespace deskpath
