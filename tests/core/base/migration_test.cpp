// SPDX-License-Identifier: GPL-3.0-or-later
// A format of our own with three versions: 1 calls the name "title", 2 calls it "name", 3 counts in cents.
#include "base/migration.h"

#include <gtest/gtest.h>

#include <array>

#include "base/format_header.h"

namespace deskpath::json {
namespace {

void rename_title(Object& document) {
  if (!document.contains("title")) return;
  document["name"] = document["title"];
  document.erase("title");
}

void count_in_cents(Object& document) {
  if (document.contains("price") && document["price"].is_number_integer())
    document["price"] = document["price"].get<std::int64_t>() * 100;
}

constexpr std::array<Migration, 2> chain{rename_title, count_in_cents};

// The document after migration as text, or its problems.
std::string migrated(std::string_view text, std::span<const Migration> steps = chain) {
  const auto document = parse_and_migrate(text, "a.file", {}, "a.format", steps);
  return document ? document->root().to_json() : to_text(document.error());
}

TEST(Migration, the_newest_version_follows_from_the_steps) {
  EXPECT_EQ(newest_version({}), 1);
  EXPECT_EQ(newest_version(chain), 3);
}

TEST(Migration, takes_each_version_through_the_steps_that_it_needs) {
  EXPECT_EQ(migrated(R"({"format":"a.format","version":1,"title":"A","price":2})"),
            R"({"format":"a.format","version":3,"price":200,"name":"A"})");
  EXPECT_EQ(migrated(R"({"format":"a.format","version":2,"title":"A","price":2})"),
            R"({"format":"a.format","version":3,"title":"A","price":200})");
  EXPECT_EQ(migrated(R"({"format":"a.format","version":3,"title":"A","price":2})"),
            R"({"format":"a.format","version":3,"title":"A","price":2})");
}

TEST(Migration, keeps_what_it_does_not_know_and_the_order_of_members) {
  EXPECT_EQ(migrated(R"({"format":"a.format","version":1,"later":{"b":[1,2.5,null],"a":"ü"},"title":"A"})"),
            R"({"format":"a.format","version":3,"later":{"b":[1,2.5,null],"a":"ü"},"name":"A"})");
}

TEST(Migration, leaves_alone_what_is_not_for_it) {
  for (const char* text :
       {R"({"format":"b.format","version":1,"title":"A"})", R"({"format":"a.format","version":4,"title":"A"})",
        R"({"format":"a.format","version":0,"title":"A"})", R"({"format":"a.format","version":"1","title":"A"})",
        R"({"format":"a.format","title":"A"})", R"({"version":1,"title":"A"})", R"([1])", R"("a.format")"}) {
    EXPECT_EQ(migrated(text), text);
  }
  EXPECT_EQ(migrated(R"({"format":"a.format","version":1,"title":"A"})", {}),
            R"({"format":"a.format","version":1,"title":"A"})");
}

TEST(Migration, what_a_step_does_not_find_is_left_for_the_reader_to_refuse) {
  EXPECT_EQ(migrated(R"({"format":"a.format","version":1,"price":"dear"})"),
            R"({"format":"a.format","version":3,"price":"dear"})");
}

TEST(Migration, bounds_and_syntax_are_checked_before_any_step) {
  EXPECT_EQ(migrated("{\"format\":\"a.format\",\n\"version\":1,"),
            to_text(Document::parse("{\"format\":\"a.format\",\n\"version\":1,", "a.file").error()));
  const auto document =
      parse_and_migrate(R"({"format":"a.format","version":1})", "a.file", {.max_bytes = 10}, "a.format", chain);
  EXPECT_FALSE(document);
}

TEST(Migration, the_header_of_a_migrated_document_is_that_of_the_newest_version) {
  const auto document = parse_and_migrate(R"({"format":"a.format","version":1})", "a.file", {}, "a.format", chain);
  ASSERT_TRUE(document);
  Problems problems;
  ObjectReader in{document->root(), problems};
  EXPECT_TRUE(check_header(in, "a.format", newest_version(chain), problems)) << to_text(problems);
}

}  // namespace
}  // namespace deskpath::json
