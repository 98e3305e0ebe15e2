// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "base/basis.h"
#include "base/format_header.h"
#include "base/json_write.h"
#include "support.h"

namespace deskpath::json {
namespace {

using test::parsed;

const std::string sample =
    "{\"null\": null, \"yes\": true, \"whole\": -7, \"number\": 2.5, \"text\": \"é\", \"list\": [1, \"a\"], "
    "\"object\": {}}";

TEST(JsonNode, tells_kind_and_value) {
  const Document document = parsed(sample);
  const Node root = document.root();
  EXPECT_EQ(root.size(), 7U);
  EXPECT_TRUE(root.find("null")->is(Kind::null));
  EXPECT_TRUE(root.find("yes")->boolean());
  EXPECT_EQ(root.find("whole")->integer(), -7);
  EXPECT_DOUBLE_EQ(root.find("whole")->number(), -7.0);
  EXPECT_DOUBLE_EQ(root.find("number")->number(), 2.5);
  EXPECT_EQ(root.find("text")->text(), "é");
  EXPECT_EQ(root.find("list")->size(), 2U);
  EXPECT_EQ(root.find("object")->size(), 0U);
  EXPECT_EQ(root.find("list")->key(), "list");
  EXPECT_FALSE(root.find("missing"));
  EXPECT_FALSE(root.find("text")->find("x"));
  EXPECT_EQ(document.file(), "test.json");
}

TEST(JsonNode, writes_itself_compactly) {
  const Document document = parsed("{ \"b\" : [ 1 , 2.5 , null ] , \"a\" : { \"x\" : \"é\\n\" , \"y\" : false } }");
  EXPECT_EQ(document.root().to_json(), "{\"b\":[1,2.5,null],\"a\":{\"x\":\"é\\n\",\"y\":false}}");
}

TEST(ObjectReader, reports_every_wrong_kind_at_its_place) {
  const Document document =
      parsed("{\n\"t\": 1,\n\"i\": 2.0,\n\"n\": \"3\",\n\"b\": 0,\n\"a\": {},\n\"o\": [],\n\"ts\": [\"x\", null]\n}");
  Problems problems;
  ObjectReader in{document.root(), problems};
  EXPECT_FALSE(in.text("t"));
  EXPECT_FALSE(in.integer("i", 0, 9));
  EXPECT_FALSE(in.number("n", 0, 9));
  EXPECT_FALSE(in.boolean("b"));
  EXPECT_FALSE(in.array("a"));
  EXPECT_FALSE(in.object("o"));
  EXPECT_EQ(in.texts("ts"), (std::vector<std::string>{"x"}));
  EXPECT_EQ(problems, (Problems{{"is a whole number; expected a text", "test.json", "/t", 2},
                                {"is a number; expected a whole number", "test.json", "/i", 3},
                                {"is a text; expected a number", "test.json", "/n", 4},
                                {"is a whole number; expected true or false", "test.json", "/b", 5},
                                {"is an object; expected a list", "test.json", "/a", 6},
                                {"is a list; expected an object", "test.json", "/o", 7},
                                {"is null; expected a text", "test.json", "/ts/1", 8}}));
}

TEST(ObjectReader, finds_absent_members_absent_without_a_problem) {
  const Document document = parsed("{}");
  Problems problems;
  ObjectReader in{document.root(), problems};
  EXPECT_FALSE(in.text("x") || in.integer("x", 0, 1) || in.number("x", 0, 1) || in.boolean("x") || in.any("x") ||
               in.array("x") || in.object("x") || in.has("x"));
  EXPECT_TRUE(in.texts("x").empty());
  EXPECT_TRUE(problems.empty());
}

TEST(ObjectReader, holds_numbers_to_their_range) {
  const Document document = parsed("{\"a\": 0, \"b\": 10, \"c\": 1, \"d\": 9, \"e\": 9.5, \"f\": 0.5}");
  Problems problems;
  ObjectReader in{document.root(), problems};
  EXPECT_FALSE(in.integer("a", 1, 9));
  EXPECT_FALSE(in.integer("b", 1, 9));
  EXPECT_EQ(in.integer("c", 1, 9), 1);
  EXPECT_EQ(in.integer("d", 1, 9), 9);
  EXPECT_FALSE(in.number("e", 1, 9));
  EXPECT_EQ(in.number("f", 0.5, 9), 0.5);
  EXPECT_EQ(problems, (Problems{{"is 0; expected a whole number from 1 to 9", "test.json", "/a", 1},
                                {"is 10; expected a whole number from 1 to 9", "test.json", "/b", 1},
                                {"is 9.5; expected a number from 1.0 to 9.0", "test.json", "/e", 1}}));
}

TEST(ObjectReader, holds_texts_and_lists_to_their_length) {
  const Document document = parsed("{\"a\": \"12345\", \"b\": [\"1\", \"2\", \"3\"]}");
  Problems problems;
  ObjectReader in{document.root(), problems};
  EXPECT_EQ(in.text("a", 5), "12345");
  EXPECT_FALSE(in.text("a", 4));
  EXPECT_EQ(in.texts("b", 3).size(), 3U);
  EXPECT_TRUE(in.texts("b", 2).empty());
  EXPECT_EQ(problems, (Problems{{"is a text of 5 bytes; at most 4 fit here", "test.json", "/a", 1},
                                {"has 3 entries; at most 2 fit here", "test.json", "/b", 1}}));
}

TEST(ObjectReader, demands_required_texts) {
  const Document document = parsed("{\n\"o\":\n{\"e\": \"\", \"n\": 4}}");
  Problems problems;
  ObjectReader in{*document.root().find("o"), problems};
  EXPECT_EQ(in.required_text("x"), "");
  EXPECT_EQ(in.required_text("e"), "");
  EXPECT_EQ(in.required_text("n"), "");
  EXPECT_EQ(problems, (Problems{{"has no \"x\"; expected a text", "test.json", "/o", 3},
                                {"is empty; expected a text", "test.json", "/o/e", 3},
                                {"is a whole number; expected a text", "test.json", "/o/n", 3}}));
}

TEST(ObjectReader, reports_once_that_a_value_is_no_object) {
  const Document document = parsed("[3]");
  Problems problems;
  ObjectReader in{*document.root().children().begin(), problems};
  EXPECT_FALSE(in.text("a"));
  EXPECT_EQ(in.required_text("b"), "");
  EXPECT_TRUE(in.rest().empty());
  EXPECT_EQ(problems, (Problems{{"is a whole number; expected an object", "test.json", "/0", 1}}));
}

TEST(ObjectReader, keeps_members_it_was_never_asked_for) {
  const Document document = parsed("{\"z\": {\"deep\": [1, 2.50]}, \"known\": 1, \"wrong\": 2, \"a\": \"é\"}");
  Problems problems;
  ObjectReader in{document.root(), problems};
  EXPECT_TRUE(in.integer("known", 0, 9));
  EXPECT_FALSE(in.text("wrong"));
  EXPECT_TRUE(in.has("a"));  // looking is not asking
  EXPECT_EQ(in.rest(), (Extras{{"z", "{\"deep\":[1,2.5]}"}, {"a", "\"é\""}}));
}

TEST(JsonWrite, indents_by_two_ends_with_a_line_break_and_appends_extras) {
  Object object{{"b", 1}};
  put_text(object, "a", "");
  put_text(object, "t", "x");
  append(object, {{"z", "[1]"}});
  EXPECT_EQ(to_file_text(object), "{\n  \"b\": 1,\n  \"t\": \"x\",\n  \"z\": [\n    1\n  ]\n}\n");
}

TEST(JsonWrite, replaces_invalid_utf8) {
  EXPECT_EQ(to_file_text(Object{{"a", "x\xFFy"}}), "{\n  \"a\": \"x\xEF\xBF\xBDy\"\n}\n");
}

Problems header_problems(std::string_view text) {
  const Document document = parsed(text);
  Problems problems;
  ObjectReader in{document.root(), problems};
  const bool sound = check_header(in, "deskpath.x", 2, problems);
  EXPECT_EQ(sound, problems.empty());
  return problems;
}

TEST(FormatHeader, takes_its_format_up_to_the_newest_version) {
  EXPECT_EQ(header_problems("{\"format\": \"deskpath.x\", \"version\": 1}"), Problems{});
  EXPECT_EQ(header_problems("{\"format\": \"deskpath.x\", \"version\": 2}"), Problems{});
}

TEST(FormatHeader, says_what_the_file_is_instead) {
  EXPECT_EQ(header_problems("{}"), (Problems{{"has no \"format\"; expected \"deskpath.x\"", "test.json", "", 1}}));
  EXPECT_EQ(header_problems("{\n\"format\": \"deskpath.y\"}"),
            (Problems{{"is \"deskpath.y\"; expected \"deskpath.x\"", "test.json", "/format", 2}}));
  EXPECT_EQ(header_problems("{\"format\": \"deskpath.x\"}"),
            (Problems{{"has no \"version\"; expected a whole number from 1 to 2", "test.json", "", 1}}));
  EXPECT_EQ(header_problems("{\"format\": \"deskpath.x\", \"version\": 0}").front().message,
            "is 0; expected a whole number from 1 to 2");
  EXPECT_EQ(header_problems("{\"format\": \"deskpath.x\",\n\"version\": 3}"),
            (Problems{{"is 3; this program reads up to version 2. Use a newer Deskpath to open it", "test.json",
                       "/version", 2}}));
  EXPECT_EQ(header_problems("[]"), (Problems{{"is a list; expected an object", "test.json", "", 1}}));
}

Problems basis_problems(std::string_view text, Basis* basis = nullptr) {
  const Document document = parsed(text);
  Problems problems;
  ObjectReader in{document.root(), problems};
  const Basis read = read_basis(in, problems);
  if (basis != nullptr) *basis = read;
  return problems;
}

TEST(Basis, is_the_users_own_word_when_absent) {
  Basis basis;
  EXPECT_EQ(basis_problems("{}", &basis), Problems{});
  EXPECT_EQ(basis, Basis{});
  EXPECT_EQ(basis_name(basis.kind), "user");
}

TEST(Basis, reads_source_reason_and_day) {
  Basis basis;
  EXPECT_EQ(
      basis_problems("{\"basis\": \"published\", \"source\": \"https://x\", \"checked\": \"2026-11-23\"}", &basis),
      Problems{});
  EXPECT_EQ(basis.kind, Basis::Kind::published);
  EXPECT_EQ(basis.source, "https://x");
  EXPECT_EQ(basis.checked, Date::from("2026-11-23"));
  EXPECT_EQ(basis_problems("{\"basis\": \"editorial\", \"reason\": \"we think\"}", &basis), Problems{});
  EXPECT_EQ(basis.source, "we think");
}

TEST(Basis, demands_what_its_kind_needs) {
  EXPECT_EQ(basis_problems("{\"basis\": \"published\"}"),
            (Problems{{"is published without a \"source\"", "test.json", "", 1}}));
  EXPECT_EQ(basis_problems("{\"basis\": \"published\", \"reason\": \"seen\"}"),
            (Problems{{"is published without a \"source\"", "test.json", "", 1}}));
  for (const std::string kind : {"derived", "editorial"}) {
    EXPECT_EQ(basis_problems("{\"basis\": \"" + kind + "\"}"),
              (Problems{{"is " + kind + " without a \"source\" or a \"reason\"", "test.json", "", 1}}));
  }
  EXPECT_EQ(basis_problems("{\"basis\": \"hearsay\"}"),
            (Problems{{"is \"hearsay\"; expected article, published, derived, editorial or user", "test.json", "/basis",
                       1}}));
  EXPECT_EQ(basis_problems("{\"basis\": \"article\", \"checked\": \"23 Nov\"}"),
            (Problems{{"is \"23 Nov\"; expected a date like 2026-11-23", "test.json", "/checked", 1}}));
}

}  // namespace
}  // namespace deskpath::json
