// SPDX-License-Identifier: GPL-3.0-or-later
// Every version of a format that was ever written must open for ever: tests/data/formats holds a file of each, with
// every member of that version. They are never changed; a new version gets a new file.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "assessment/profile.h"
#include "parts/part_json.h"
#include "places.h"
#include "plan/plan_json.h"
#include "support.h"

namespace deskpath {
namespace {

using Json = nlohmann::ordered_json;

std::filesystem::path stored(const std::string& name) {
  return std::filesystem::path{DESKPATH_TEST_DATA} / "formats" / name;
}

std::string fixture(const std::string& format, std::int64_t version) {
  const auto path = stored(format.substr(format.find('.') + 1) + "-v" + std::to_string(version) + ".desk" +
                           format.substr(format.find('.') + 1));
  EXPECT_TRUE(std::filesystem::exists(path))
      << "Version " << version << " of " << format << " has no stored file: " << path;
  return test::read_file(path);
}

// What reading and writing a stored file gives, or its problems.
std::string plan_again(const std::string& text) {
  const auto plan = read_plan(text, "stored");
  return plan ? write_plan(*plan) : to_text(plan.error());
}
std::string profile_again(const std::string& text) {
  const auto profile = read_profile(text, "stored");
  return profile ? write_profile(*profile) : to_text(profile.error());
}

// Every object of the document gets a member that no version knows, but those whose members are named by the content
// itself.
void add_unknown(Json& value) {
  if (value.is_array()) {
    for (Json& child : value) add_unknown(child);
  }
  if (!value.is_object()) return;
  for (auto& entry : value.items()) {
    const bool named_by_content = entry.key() == "likes" || entry.key() == "attribute_basis";
    if (!named_by_content) add_unknown(entry.value());
  }
  value["from_the_future"] = {{"b", {1, nullptr, "x"}}, {"a", 2.5}};
}

void expect_members(const Json& document, const std::vector<std::string>& pointers) {
  for (const std::string& pointer : pointers) EXPECT_TRUE(document.contains(Json::json_pointer{pointer})) << pointer;
}

TEST(Formats, each_version_of_the_plan_opens) {
  for (std::int64_t version = 1; version <= plan_version; ++version) {
    EXPECT_TRUE(read_plan(fixture("deskpath.plan", version), "stored"))
        << version << '\n'
        << plan_again(fixture("deskpath.plan", version));
  }
}

TEST(Formats, the_newest_plan_is_written_as_it_is_stored) {
  const std::string text = fixture("deskpath.plan", plan_version);
  EXPECT_EQ(plan_again(text), text);
}

TEST(Formats, the_stored_plan_has_every_member) {
  expect_members(Json::parse(fixture("deskpath.plan", plan_version)), {"/name",
                                                                       "/currency",
                                                                       "/budget_minor",
                                                                       "/seats",
                                                                       "/target_roles/0",
                                                                       "/conditions/0",
                                                                       "/machine",
                                                                       "/items/0/part",
                                                                       "/items/0/quantity",
                                                                       "/items/0/status",
                                                                       "/items/0/stage",
                                                                       "/items/0/price_minor",
                                                                       "/items/0/price_date",
                                                                       "/items/0/store",
                                                                       "/items/0/note",
                                                                       "/parts/0/id",
                                                                       "/parts/0/brand",
                                                                       "/parts/0/model",
                                                                       "/parts/0/mpn",
                                                                       "/parts/0/gtin",
                                                                       "/parts/0/attributes",
                                                                       "/parts/0/price/minor",
                                                                       "/parts/0/basis",
                                                                       "/parts/0/source",
                                                                       "/parts/0/checked",
                                                                       "/parts/0/attribute_basis",
                                                                       "/room/dedicated",
                                                                       "/room/quiet",
                                                                       "/room/daylight",
                                                                       "/room/body_height_mm",
                                                                       "/room/circuit_a",
                                                                       "/workload/dataset_gb",
                                                                       "/workload/dataframe",
                                                                       "/workload/models/0/model",
                                                                       "/workload/models/0/use",
                                                                       "/workload/models/0/precision",
                                                                       "/workload/models/0/context",
                                                                       "/workload/containers_gb",
                                                                       "/workload/vms_gb",
                                                                       "/workload/calls_at_once",
                                                                       "/workload/gpu_hours_per_month",
                                                                       "/workload/cloud_part",
                                                                       "/workload/autosave_minutes",
                                                                       "/acknowledged/0/key",
                                                                       "/acknowledged/0/reason",
                                                                       "/acknowledged/0/date"});
}

TEST(Formats, each_version_of_the_profile_opens) {
  // The first and only version: raise this together with the reader's.
  constexpr std::int64_t profile_version = 1;
  for (std::int64_t version = 1; version <= profile_version; ++version) {
    EXPECT_TRUE(read_profile(fixture("deskpath.profile", version), "stored"))
        << version << '\n'
        << profile_again(fixture("deskpath.profile", version));
  }
  const std::string text = fixture("deskpath.profile", profile_version);
  EXPECT_EQ(profile_again(text), text);
  const auto newer = read_profile(R"({"format": "deskpath.profile", "version": 2})", "newer");
  EXPECT_FALSE(newer) << "the reader knows version 2, this test does not";
}

TEST(Formats, the_stored_profile_has_every_member) {
  expect_members(Json::parse(fixture("deskpath.profile", 1)), {"/name",
                                                               "/target_role",
                                                               "/conditions/0",
                                                               "/hours_per_week",
                                                               "/ratings/0/skill",
                                                               "/ratings/0/history/0/date",
                                                               "/ratings/0/history/0/level",
                                                               "/ratings/0/history/0/confidence",
                                                               "/ratings/0/history/0/last_used",
                                                               "/ratings/0/history/0/evidence",
                                                               "/ratings/0/history/0/link",
                                                               "/likes/backend-engineer~1design-an-api",
                                                               "/interests/r",
                                                               "/interests/i",
                                                               "/interests/a",
                                                               "/interests/s",
                                                               "/interests/e",
                                                               "/interests/c",
                                                               "/goals/0",
                                                               "/snapshots/0/name",
                                                               "/snapshots/0/date"});
}

TEST(Formats, the_stored_parts_of_every_category_open_and_are_written_as_they_are) {
  const std::string text = test::read_file(stored("parts.deskparts"));
  PartCatalogue parts;
  EXPECT_EQ(to_text(parts.add_file(text, "stored")), "");
  const Json entries = Json::parse(text);
  EXPECT_EQ(entries.size(), category_count);
  for (const Json& entry : entries) {
    const PartPtr part = parts.find(test::part_id(entry["id"].get<std::string>()));
    ASSERT_NE(part, nullptr) << entry["id"];
    EXPECT_EQ(nlohmann::json(write_part(*part)), nlohmann::json(entry));
  }
}

TEST(Formats, the_stored_roles_open) {
  RoleCatalogue roles;
  EXPECT_EQ(to_text(roles.add_roles(test::read_file(stored("roles.deskroles")), "stored")), "");
  EXPECT_EQ(roles.roles().size(), 2U);
}

// Members of a later version, at any depth, survive opening and saving.
TEST(Formats, unknown_members_survive_a_round_trip_at_every_depth) {
  Json plan = Json::parse(fixture("deskpath.plan", plan_version));
  add_unknown(plan);
  const std::string again = plan_again(plan.dump());
  ASSERT_TRUE(Json::accept(again)) << again;
  EXPECT_EQ(Json::parse(again), plan);
  Json profile = Json::parse(fixture("deskpath.profile", 1));
  add_unknown(profile);
  EXPECT_EQ(Json::parse(profile_again(profile.dump())), profile);
}

TEST(Formats, newer_versions_are_refused_politely) {
  EXPECT_EQ(plan_again(R"({"format": "deskpath.plan", "version": 2, "name": "From the future"})"),
            "stored:1: /version: is 2; this program reads up to version 1. Use a newer Deskpath to open it");
  EXPECT_EQ(profile_again(R"({"format": "deskpath.profile", "version": 7})"),
            "stored:1: /version: is 7; this program reads up to version 1. Use a newer Deskpath to open it");
}

}  // namespace
}  // namespace deskpath
