// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader refuses. Every refusal is exactly one problem with the file's name.
#include <gtest/gtest.h>

#include "support.h"

namespace deskpath::json {
namespace {

Problem refusal(std::string_view text, const Limits& limits = {}) {
  const auto document = Document::parse(text, "a.json", limits);
  if (document) {
    ADD_FAILURE() << "accepted: " << text;
    return {};
  }
  EXPECT_EQ(document.error().size(), 1U);
  return document.error().front();
}

bool accepted(std::string_view text, const Limits& limits = {}) {
  return Document::parse(text, "a.json", limits).has_value();
}

const std::string cut_short = "ends in the middle of a value; the file is not complete";

TEST(JsonLimits, refuses_nothing_at_all) {
  EXPECT_EQ(refusal(""), (Problem{"is empty; expected a JSON document", "a.json", "", 0}));
}

TEST(JsonLimits, refuses_white_space_alone) { EXPECT_EQ(refusal(" \n ").message, cut_short); }

TEST(JsonLimits, tells_a_file_cut_off_at_any_byte) {
  const std::string sample =
      "{\n \"text\": \"é \\u00e9 \\\"x\\\"\",\r\n \"list\": [1, -2.5e3, true, false, null, {}],\n \"o\": {\"a\": "
      "[]}\n}";
  ASSERT_TRUE(accepted(sample));
  for (std::size_t size = 1; size < sample.size(); ++size) {
    const Problem problem = refusal(sample.substr(0, size));
    EXPECT_EQ(problem.message, cut_short) << "after " << size << " bytes";
    const auto lines = std::count(sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(size) - 1, '\n') + 1;
    EXPECT_EQ(problem.line, lines) << "after " << size << " bytes";
  }
}

TEST(JsonLimits, refuses_trailing_bytes) {
  for (const char* text : {"{} x", "[1] 2", "{}{}", "1 2", "null,", "{}]"}) {
    EXPECT_EQ(refusal(text).message.rfind("is not valid JSON: ", 0), 0U) << text;
  }
  EXPECT_TRUE(accepted("{} \r\n\t"));
}

TEST(JsonLimits, refuses_what_is_not_json) {
  for (const char* text : {"{a: 1}", "{'a': 1}", "[1,]", "{\"a\": 1,}", "[01]", "[+1]", "[.5]", "[1.]", "// x\n{}",
                           "[NaN]", "[tru]", "\"tab\there\"", "\"\\x41\"", "{\"a\" 1}", "[1 2]"}) {
    const Problem problem = refusal(text);
    EXPECT_EQ(problem.message.rfind("is not valid JSON: ", 0), 0U) << text << " gave " << problem.message;
    EXPECT_EQ(problem.message.find("json.exception"), std::string::npos) << problem.message;
  }
}

TEST(JsonLimits, refuses_nul_bytes_wherever_they_stand) {
  const std::string sample = "{\n\"a\": [1,\n\"x\"]}";
  for (std::size_t at = 0; at <= sample.size(); ++at) {
    std::string text = sample;
    text.insert(at, 1, '\0');
    const auto line =
        static_cast<int>(std::count(sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
    EXPECT_EQ(refusal(text), (Problem{"holds a NUL byte; it is not a text file", "a.json", "", line})) << "at " << at;
  }
}

TEST(JsonLimits, refuses_invalid_utf8) {
  // A lone continuation byte, an overlong slash, a surrogate, beyond U+10FFFF, a cut sequence, a byte that never
  // occurs.
  for (const char* bytes : {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF"}) {
    const Problem problem = refusal("{\n\"a\": \"" + std::string{bytes} + "\"}");
    EXPECT_EQ(problem.message.rfind("is not valid JSON: ", 0), 0U) << problem.message;
    EXPECT_EQ(problem.line, 2);
  }
  EXPECT_TRUE(accepted("\"\xF0\x9F\x96\xA5 \xE2\x82\xAC\""));
}

TEST(JsonLimits, refuses_lone_surrogate_escapes) {
  EXPECT_EQ(refusal("\"\\ud83d\"").message.rfind("is not valid JSON: ", 0), 0U);
  EXPECT_TRUE(accepted("\"\\ud83d\\udda5\""));
}

TEST(JsonLimits, refuses_invisible_characters_at_their_place) {
  EXPECT_EQ(refusal("{\n\"a\": [\"x\",\n\"\\u202e\"]}"),
            (Problem{"holds the invisible character U+202E, which can hide what a text says; remove it", "a.json",
                     "/a/1", 3}));
  EXPECT_EQ(refusal("[\"\\u0000\"]").message,
            "holds the invisible character U+0000, which can hide what a text says; remove it");
  EXPECT_EQ(
      refusal("{\"o\": {\"\u2066\": 1}}"),
      (Problem{"holds the invisible character U+2066, which can hide what a text says; remove it", "a.json", "/o", 1}));
  EXPECT_TRUE(accepted("[\"line\\nfeed\\tand tab\"]"));
}

TEST(JsonLimits, names_the_place_of_the_last_of_very_many_elements_at_once) {
  std::string text = "[0";
  for (int i = 0; i < 200'000; ++i) text += ",0";
  const auto document = Document::parse(text + ",{}]", "a.json");
  ASSERT_TRUE(document);
  std::string last;
  for (Node node : document->root().children()) last = node.pointer();
  EXPECT_EQ(last, "/200001");
}

TEST(JsonLimits, stops_naming_problems_when_no_one_reads_on) {
  const auto document = Document::parse("[1, 2]", "a.json");
  ASSERT_TRUE(document);
  Problems problems(max_problems - 1);
  EXPECT_FALSE(enough(problems, document->root()));
  problems.emplace_back();
  EXPECT_TRUE(enough(problems, document->root()));
  EXPECT_TRUE(enough(problems, document->root()));
  ASSERT_EQ(problems.size(), max_problems + 1);
  EXPECT_EQ(problems.back().message, "has more problems than the 200 named; mend these first");
}

TEST(JsonLimits, shows_a_value_in_a_message_briefly) {
  const auto document =
      Document::parse("[7, \"short\", \"" + std::string(100, 'x') + "\", [[1]], {\"a\": 1}]", "a.json");
  ASSERT_TRUE(document);
  std::vector<std::string> shown;
  for (Node node : document->root().children()) shown.push_back(node.brief());
  EXPECT_EQ(shown,
            (std::vector<std::string>{"7", "\"short\"", '"' + std::string(60, 'x') + "…\"", "a list", "an object"}));
}

TEST(JsonLimits, refuses_numbers_out_of_range_at_their_place) {
  EXPECT_EQ(refusal("{\n \"a\": [1,\n 1e999]}"), (Problem{"is a number out of range", "a.json", "/a/1", 3}));
  EXPECT_EQ(refusal("[-1e999]"), (Problem{"is a number out of range", "a.json", "/0", 1}));
  EXPECT_EQ(refusal("1e999"), (Problem{"is a number out of range", "a.json", "", 1}));
  // 2^63 and 2^64 and -2^63 - 1: no 64-bit integer holds them.
  for (const char* number : {"9223372036854775808", "18446744073709551616", "-9223372036854775809"}) {
    EXPECT_EQ(refusal("{\"a\": " + std::string{number} + "}"), (Problem{"is a number out of range", "a.json", "/a", 1}))
        << number;
  }
  EXPECT_TRUE(accepted("[9223372036854775807, -9223372036854775808, 1e308]"));
}

TEST(JsonLimits, refuses_more_depth_than_allowed) {
  const Limits limits{.max_depth = 3};
  EXPECT_TRUE(accepted("[[[1]]]", limits));
  EXPECT_EQ(refusal("[\n[[\n[1]]]]", limits), (Problem{"is nested more than 3 levels deep", "a.json", "/0/0/0", 3}));
  EXPECT_EQ(refusal("{\"a\":{\"b\":{\"c\":{}}}}", limits).pointer, "/a/b/c");
  const std::string deep(100'000, '[');
  EXPECT_EQ(refusal(deep).message, "is nested more than 32 levels deep");
}

TEST(JsonLimits, refuses_more_bytes_than_allowed) {
  EXPECT_TRUE(accepted("[12]", {.max_bytes = 4}));
  EXPECT_EQ(refusal("[123]", {.max_bytes = 4}), (Problem{"has 5 bytes; at most 4 are read", "a.json", "", 0}));
}

TEST(JsonLimits, refuses_longer_texts_than_allowed) {
  EXPECT_TRUE(accepted("[\"abcd\"]", {.max_string = 4}));
  // Bytes count, not characters: é has two.
  EXPECT_EQ(refusal("{\"a\": \"abcé\"}", {.max_string = 4}),
            (Problem{"is a text of 5 bytes; at most 4 are read", "a.json", "/a", 1}));
  EXPECT_EQ(refusal("{\"b\": {\"abcde\": 1}}", {.max_string = 4}),
            (Problem{"has a member name that is too long", "a.json", "/b", 1}));
}

TEST(JsonLimits, refuses_more_members_than_allowed) {
  const Limits limits{.max_members = 2};
  EXPECT_TRUE(accepted("{\"a\": 1, \"b\": [1, 2, 3]}", limits));
  EXPECT_EQ(refusal("{\"o\":\n{\"a\": 1, \"b\": 2,\n\"c\": 3}}", limits),
            (Problem{"has more than 2 members", "a.json", "/o", 3}));
}

TEST(JsonLimits, refuses_a_member_twice_at_any_depth) {
  EXPECT_EQ(refusal("{\"a\": 1,\n\"a\": 1}"), (Problem{"has the member \"a\" twice", "a.json", "", 2}));
  EXPECT_EQ(refusal("{\"x\": [0, {\"a\": {\"n\": 1}, \"b\": 2,\n \"a\": 3}]}"),
            (Problem{"has the member \"a\" twice", "a.json", "/x/1", 2}));
  EXPECT_EQ(refusal("{\"\": 1, \"\": 2}").message, "has the member \"\" twice");
  // The same bytes by way of an escape.
  EXPECT_EQ(refusal("{\"a\": 1, \"\\u0061\": 2}").message, "has the member \"a\" twice");
  EXPECT_TRUE(accepted("{\"a\": {\"a\": {\"a\": 1}}, \"b\": [{\"a\": 1}, {\"a\": 2}]}"));
}

}  // namespace
}  // namespace deskpath::json
