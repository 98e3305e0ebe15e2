// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in resources/parts must be sound: each file by its category, each entry to the byte and with its
// basis.
#include <gtest/gtest.h>

#include "base/json_write.h"
#include "parts/part_json.h"
#include "support.h"

namespace deskpath {
namespace {

TEST(ShippedParts, are_read_without_a_problem) {
  PartCatalogue catalogue;
  std::size_t entries = 0;
  for (const auto& file : test::resource_files("parts")) {
    const std::string text = test::read_file(file);
    EXPECT_EQ(to_text(catalogue.add_file(text, file.string())), "");
    entries += test::parsed(text).root().size();
  }
  EXPECT_EQ(catalogue.size(), entries) << "no entry replaces one of another file";
}

TEST(ShippedParts, stand_in_the_file_of_their_category) {
  for (const auto& file : test::resource_files("parts")) {
    EXPECT_TRUE(category_from_id(file.stem().string())) << file;
    const json::Document document = test::parsed(test::read_file(file));
    for (json::Node node : document.root().children()) {
      Problems problems;
      const auto part = read_part(node, problems);
      ASSERT_TRUE(part) << file << '\n' << to_text(problems);
      EXPECT_EQ(info(part->category()).id, file.stem().string()) << part->id().str();
    }
  }
}

TEST(ShippedParts, are_written_as_they_were_read) {
  for (const auto& file : test::resource_files("parts")) {
    const json::Document document = test::parsed(test::read_file(file));
    for (json::Node node : document.root().children()) {
      Problems problems;
      const auto part = read_part(node, problems);
      ASSERT_TRUE(part) << file << '\n' << to_text(problems);
      const std::string once = json::to_file_text(write_part(*part));
      // Nothing is lost or changed, in whatever order the entry had its members; what is empty counts as absent.
      auto given = nlohmann::json::parse(node.to_json());
      for (const char* key : {"brand", "mpn", "gtin"}) {
        if (given.value(key, "") == "") given.erase(key);
      }
      if (!given.value("generic", false)) given.erase("generic");
      EXPECT_EQ(nlohmann::json::diff(given, nlohmann::json::parse(once)), nlohmann::json::array()) << part->id().str();
      const json::Document again = test::parsed(once);
      const auto second = read_part(again.root(), problems);
      ASSERT_TRUE(second) << to_text(problems);
      EXPECT_TRUE(*second == *part) << part->id().str();
      EXPECT_EQ(json::to_file_text(write_part(*second)), once);
    }
  }
}

TEST(ShippedParts, have_no_misspelt_attribute_and_state_their_basis) {
  for (const auto& file : test::resource_files("parts")) {
    const json::Document document = test::parsed(test::read_file(file));
    for (json::Node node : document.root().children()) {
      Problems problems;
      const auto part = read_part(node, problems);
      ASSERT_TRUE(part) << file << '\n' << to_text(problems);
      EXPECT_EQ(part->attribute_extras, json::Extras{}) << part->id().str();
      EXPECT_NE(part->basis.kind, Basis::Kind::user) << part->id().str();
      EXPECT_TRUE(part->basis.kind != Basis::Kind::published || part->basis.checked)
          << part->id().str() << " is not dated";
      EXPECT_TRUE(part->generic || !part->brand.empty()) << part->id().str() << " is neither generic nor of a brand";
    }
  }
}

}  // namespace
}  // namespace deskpath
