// SPDX-License-Identifier: GPL-3.0-or-later
// Every value knows its line and pointer, whatever stands around it.
#include <gtest/gtest.h>

#include "support.h"

namespace deskpath::json {
namespace {

using test::parsed;

Node at(const Document& document, const std::vector<std::string>& keys) {
  Node node = document.root();
  for (const std::string& key : keys) node = node.find(key).value();
  return node;
}

TEST(JsonPlace, of_a_number_directly_before_a_line_break_is_its_own_line) {
  const Document document = parsed("{\n\"a\": 1\n,\n\"b\": -2.5\n,\"c\": 3}");
  EXPECT_EQ(at(document, {"a"}).line(), 2);
  EXPECT_EQ(at(document, {"b"}).line(), 4);
  EXPECT_EQ(at(document, {"c"}).line(), 5);
}

TEST(JsonPlace, of_a_number_alone_is_its_line) {
  EXPECT_EQ(parsed("7").root().line(), 1);
  EXPECT_EQ(parsed("\n7").root().line(), 2);
  EXPECT_EQ(parsed("\n7\n").root().line(), 2);
  EXPECT_EQ(parsed("\n\n-0.5").root().line(), 3);
}

TEST(JsonPlace, of_every_kind_of_value_at_the_start_of_a_line) {
  const Document document = parsed("[\nnull,\ntrue,\n1,\n2.5,\n\"x\",\n[],\n{}\n]");
  int line = 2;
  for (Node child : document.root().children()) EXPECT_EQ(child.line(), line++);
  EXPECT_EQ(line, 9);
}

TEST(JsonPlace, counts_lines_of_files_from_windows) {
  const Document document = parsed("{\r\n  \"a\": 1\r\n,\r\n  \"b\": [\r\n2\r\n]}");
  EXPECT_EQ(at(document, {"a"}).line(), 2);
  EXPECT_EQ(at(document, {"b"}).line(), 4);
  EXPECT_EQ((*at(document, {"b"}).children().begin()).line(), 5);
}

TEST(JsonPlace, ignores_a_byte_order_mark) {
  const Document document = parsed("\xEF\xBB\xBF{\n\"a\": 1}");
  EXPECT_EQ(at(document, {"a"}).line(), 2);
}

TEST(JsonPlace, escapes_pointers) {
  const Document document = parsed("{\"a/b\": {\"c~d\": [5, {\"~1\": 6}]}, \"\": 7}");
  EXPECT_EQ(document.root().pointer(), "");
  const Node list = at(document, {"a/b", "c~d"});
  EXPECT_EQ(list.pointer(), "/a~1b/c~0d");
  auto child = list.children().begin();
  EXPECT_EQ((*child).pointer(), "/a~1b/c~0d/0");
  ++child;
  EXPECT_EQ((*child).pointer(), "/a~1b/c~0d/1");
  EXPECT_EQ((*child).find("~1")->pointer(), "/a~1b/c~0d/1/~01");
  EXPECT_EQ(at(document, {""}).pointer(), "/");
}

TEST(JsonPlace, escapes_pointers_of_refused_values_too) {
  const auto document = Document::parse("{\"a/b\": [{}, {\"~\": 1e999}]}", "a.json");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error(), (Problems{{"is a number out of range", "a.json", "/a~1b/1/~0", 1}}));
}

TEST(JsonPlace, counts_elements_behind_nested_values) {
  const Document document = parsed("[[1, [2, 3]], {\"a\": [4]}, 5]");
  std::vector<std::string> pointers;
  for (Node child : document.root().children()) pointers.push_back(child.pointer());
  EXPECT_EQ(pointers, (std::vector<std::string>{"/0", "/1", "/2"}));
}

struct Broken {
  std::string text;
  int line;
};

TEST(JsonPlace, of_a_syntax_error_is_the_line_of_the_offending_byte) {
  for (const Broken& broken : std::vector<Broken>{{"{\n\"a\":\nx}", 3},
                                                  {"[1\n2\n]", 2},
                                                  {"{}\n\nx", 3},
                                                  {"[\n1,\n]", 3},
                                                  {"[\ntru\n]", 2},
                                                  {"[1,\r\n2\r\n3]", 3},
                                                  {"{\"a\": 1,\n}", 2},
                                                  {"x", 1}}) {
    const auto document = Document::parse(broken.text, "a.json");
    ASSERT_FALSE(document) << broken.text;
    EXPECT_EQ(document.error().front().line, broken.line) << broken.text << ": " << document.error().front().message;
  }
}

TEST(Problem, tells_file_line_place_and_message) {
  EXPECT_EQ(to_text(Problem{"is 0", "a.deskplan", "/items/3/quantity", 12}), "a.deskplan:12: /items/3/quantity: is 0");
  EXPECT_EQ(to_text(Problem{"is empty", "a.deskplan", "", 0}), "a.deskplan: is empty");
  EXPECT_EQ(to_text(Problem{"is 0", "", "/a", 2}), "line 2: /a: is 0");
  EXPECT_EQ(to_text(Problem{"is 0", "", "", 0}), "is 0");
  EXPECT_EQ(to_text(Problems{{"one", "", "", 0}, {"two", "f", "", 1}}), "one\nf:1: two");
  EXPECT_EQ(to_text(Problems{}), "");
}

}  // namespace
}  // namespace deskpath::json
