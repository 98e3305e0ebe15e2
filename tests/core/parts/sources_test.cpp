// SPDX-License-Identifier: GPL-3.0-or-later
// A source is worth what a reader can find by it: no text of the shipped content speaks of a place without naming it.
#include <gtest/gtest.h>

#include <array>
#include <regex>
#include <string>
#include <vector>

#include "base/json.h"
#include "support.h"

namespace deskpath::test {
namespace {

// Words that stand for a place instead of naming it.
constexpr std::array nameless{"on GitHub",         "public repositor", "a repositor",       "public catalogue",
                              "a configurator",    "comparison site",  "a builder's",       "as shops quote",
                              "a shop's database", "shop lists",       "a workstation plan"};

// Words that say that something else than the source itself was read.
constexpr std::array second_hand{"as recorded in", "as kept in", "as quoted", "read in a copy", "quoted copy"};

// An address, a repository's owner and name, or a record of the open database.
bool names_a_place(const std::string& source) {
  static const std::regex place{R"([a-z0-9-]+\.[a-z]{2,}\b|[\w.-]+/[\w.-]+|record [0-9a-f]{8})"};
  return std::regex_search(source, place);
}

std::string flaw_of(const std::string& source) {
  for (const char* words : nameless) {
    if (source.find(words) != std::string::npos) return std::string{"\""} + words + "\" names no place";
  }
  for (const char* words : second_hand) {
    if (source.find(words) != std::string::npos && !names_a_place(source))
      return std::string{"\""} + words + "\" without the place";
  }
  return {};
}

void collect_sources(json::Node node, std::vector<std::string>& sources) {
  if (node.is(json::Kind::array)) {
    for (json::Node child : node.children()) collect_sources(child, sources);
  } else if (node.is(json::Kind::object)) {
    for (json::Node child : node.children()) {
      if (child.key() == "source" && child.is(json::Kind::string)) {
        sources.push_back(std::string{child.text()});
      } else {
        collect_sources(child, sources);
      }
    }
  }
}

TEST(Sources, that_stand_for_a_place_without_naming_it_are_recognized) {
  EXPECT_NE(flaw_of("eizo.com, EV2785, as a survey in a public repository on GitHub gives it"), "");
  EXPECT_NE(flaw_of("the maker's table, as a shop's database copies it"), "");
  EXPECT_NE(flaw_of("the maker's figures, as quoted in a plan"), "");
  EXPECT_NE(flaw_of("the maker's specification, read in a copy"), "");
  EXPECT_EQ(flaw_of("the maker's table, as recorded in rarainey/PartSlingers, db/seeds.rb"), "");
  EXPECT_EQ(flaw_of("https://www.montechpc.com/king-95-pro, read in a copy"), "");
  EXPECT_EQ(flaw_of("BuildCores Open Database, record 81f0834f-699c-4a14-8528-070fd8326421"), "");
  EXPECT_EQ(flaw_of("2 × 250 mm"), "");
}

TEST(Sources, of_the_shipped_content_can_be_followed_up) {
  std::size_t read = 0;
  for (const char* folder : {"parts", "models", "prices", "roles", "skills", "guide", "interests"}) {
    for (const auto& file : resource_files(folder)) {
      const json::Document document = parsed(read_file(file));
      std::vector<std::string> sources;
      collect_sources(document.root(), sources);
      read += sources.size();
      for (const std::string& source : sources) EXPECT_EQ(flaw_of(source), "") << file << ": " << source;
    }
  }
  EXPECT_GT(read, 1000U);
}

}  // namespace
}  // namespace deskpath::test
