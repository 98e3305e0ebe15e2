// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/catalogue.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::part_id;

std::vector<std::string> ids(std::span<const PartPtr> parts) {
  std::vector<std::string> result;
  for (const PartPtr& part : parts) result.push_back(part->id().str());
  return result;
}

TEST(PartCatalogue, finds_parts_by_id_and_category_in_order) {
  PartCatalogue catalogue;
  EXPECT_EQ(catalogue.add_file(
                R"([{"id": "gpu/b", "model": "B"}, {"id": "cpu/c", "model": "C"}, {"id": "gpu/a", "model": "A"}])",
                "parts.json"),
            Problems{});
  EXPECT_EQ(catalogue.size(), 3U);
  EXPECT_EQ(ids(catalogue.of(Category::gpu)), (std::vector<std::string>{"gpu/b", "gpu/a"}));
  EXPECT_EQ(ids(catalogue.of(Category::cpu)), (std::vector<std::string>{"cpu/c"}));
  EXPECT_TRUE(catalogue.of(Category::desk).empty());
  EXPECT_EQ(catalogue.find(part_id("gpu/a"))->model, "A");
  EXPECT_EQ(catalogue.find(part_id("gpu/c")), nullptr);
}

TEST(PartCatalogue, loads_the_sound_entries_of_a_file_with_unsound_ones) {
  PartCatalogue catalogue;
  const Problems problems = catalogue.add_file(
      "[\n{\"id\": \"gpu/a\", \"model\": \"A\"},\n{\"id\": \"gpu/b\"},\n7,\n"
      "{\"id\": \"gpu/c\", \"model\": \"C\",\n\"attributes\": {\"power_w\": -5}},\n{\"id\": \"gpu/d\", \"model\": "
      "\"D\"}\n]",
      "mine.deskparts");
  EXPECT_EQ(problems, (Problems{{"has no \"model\"; expected a text", "mine.deskparts", "/1", 3},
                                {"is a whole number; expected an object", "mine.deskparts", "/2", 4},
                                {"is -5; expected a whole number from 0 to 1000000000", "mine.deskparts",
                                 "/3/attributes/power_w", 6}}));
  EXPECT_EQ(ids(catalogue.of(Category::gpu)), (std::vector<std::string>{"gpu/a", "gpu/d"}));
}

TEST(PartCatalogue, refuses_an_id_twice_in_one_file) {
  PartCatalogue catalogue;
  const Problems problems = catalogue.add_file(
      "[{\"id\": \"gpu/a\", \"model\": \"first\"},\n{\"id\": \"gpu/a\", \"model\": \"second\"}]", "parts.json");
  EXPECT_EQ(problems, (Problems{{"has the id \"gpu/a\" a second time", "parts.json", "/1", 2}}));
  EXPECT_EQ(catalogue.find(part_id("gpu/a"))->model, "first");
  EXPECT_EQ(catalogue.size(), 1U);
}

TEST(PartCatalogue, lets_a_later_file_override_in_place) {
  PartCatalogue catalogue;
  EXPECT_EQ(catalogue.add_file(R"([{"id": "gpu/a", "model": "A"}, {"id": "gpu/b", "model": "B"}])", "parts.json"),
            Problems{});
  const PartPtr before = catalogue.find(part_id("gpu/a"));
  EXPECT_EQ(catalogue.add_file(R"([{"id": "gpu/a", "model": "mine"}])", "mine.deskparts"), Problems{});
  EXPECT_EQ(catalogue.size(), 2U);
  EXPECT_EQ(ids(catalogue.of(Category::gpu)), (std::vector<std::string>{"gpu/a", "gpu/b"}));
  EXPECT_EQ(catalogue.of(Category::gpu)[0]->model, "mine");
  EXPECT_EQ(catalogue.find(part_id("gpu/a"))->model, "mine");
  EXPECT_EQ(before->model, "A") << "whoever holds the old record keeps it";
}

TEST(PartCatalogue, reads_back_the_document_it_writes) {
  PartCatalogue catalogue;
  catalogue.add(test::bare_part("gpu/a"));
  catalogue.add(test::bare_part("gpu/b"));
  const std::string text = parts_to_json(catalogue.of(Category::gpu));
  EXPECT_EQ(text.rfind("{\n  \"format\": \"deskpath.parts\",\n  \"version\": 1,\n  \"parts\": [\n", 0), 0U) << text;
  PartCatalogue again;
  EXPECT_EQ(again.add_file(text, "a.deskparts"), Problems{});
  EXPECT_EQ(parts_to_json(again.of(Category::gpu)), text);
  EXPECT_EQ(again.size(), 2U);
}

TEST(PartCatalogue, refuses_what_is_no_parts_file) {
  PartCatalogue catalogue;
  const auto problems = [&](std::string_view text) { return catalogue.add_file(text, "a.deskparts"); };
  EXPECT_EQ(
      problems("{\"format\": \"deskpath.parts\",\n\"version\": 2, \"parts\": [{\"id\": \"gpu/a\", \"model\": \"A\"}]}"),
      (Problems{{"is 2; this program reads version 1. Use a newer Deskpath", "a.deskparts", "/version", 2}}));
  EXPECT_EQ(problems("{\"format\": \"deskpath.plan\", \"parts\": []}"),
            (Problems{{"is \"deskpath.plan\"; expected \"deskpath.parts\"", "a.deskparts", "/format", 1}}));
  EXPECT_EQ(problems("{}"), (Problems{{"is not a parts file; expected a list of parts", "a.deskparts", "", 1}}));
  EXPECT_EQ(problems("\"gpu\""), (Problems{{"is not a parts file; expected a list of parts", "a.deskparts", "", 1}}));
  EXPECT_EQ(problems(""), (Problems{{"is empty; expected a JSON document", "a.deskparts", "", 0}}));
  EXPECT_EQ(problems("[{").size(), 1U);
  EXPECT_EQ(catalogue.size(), 0U);
  EXPECT_EQ(problems("[]"), Problems{});
}

}  // namespace
}  // namespace deskpath
