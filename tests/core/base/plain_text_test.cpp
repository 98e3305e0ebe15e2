// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_text.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

TEST(PlainText, finds_control_characters) {
  EXPECT_EQ(refused_character(""), std::nullopt);
  EXPECT_EQ(refused_character("Tab\there, line\nfeed\r\n"), std::nullopt);
  EXPECT_EQ(refused_character("a\x01"), U'\x01');
  EXPECT_EQ(refused_character(std::string_view{"a\0b", 3}), U'\0');
  EXPECT_EQ(refused_character("\x1B[31mred"), U'\x1B');
  EXPECT_EQ(refused_character("\x7F"), U'\x7F');
  EXPECT_EQ(refused_character("\xC2\x85"), U'\x85');       // next line, of C1
  EXPECT_EQ(refused_character("\xC2\xA0"), std::nullopt);  // no-break space
}

TEST(PlainText, finds_what_turns_the_direction) {
  for (const auto& [text, character] :
       {std::pair{"\u202A", U'\u202A'}, {"\u202E", U'\u202E'}, {"\u2066", U'\u2066'}, {"\u2069", U'\u2069'}}) {
    EXPECT_EQ(refused_character(std::string{"é"} + text + "x"), character);
  }
  // Their neighbours: line separator, narrow no-break space, word joiner's block, and the marks that Arabic and Hebrew
  // need.
  for (const char* text : {"\u2029", "\u202F", "\u2065", "\u206A", "\u200E", "\u200F", "שלום", "…", "–", "🖥"}) {
    EXPECT_EQ(refused_character(text), std::nullopt) << text;
  }
}

TEST(PlainText, names_code_points) {
  EXPECT_EQ(code_point_name(U'\x01'), "U+0001");
  EXPECT_EQ(code_point_name(U'\u202E'), "U+202E");
  EXPECT_EQ(code_point_name(U'\U0001F5A5'), "U+01F5A5");
}

TEST(PlainText, drops_what_is_refused_and_keeps_the_rest) {
  EXPECT_EQ(plain_text("a\x01\x02"
                       "b\u202Ec\u2066\u2069",
                       100),
            "abc");
  EXPECT_EQ(plain_text("\u202E", 100), "");
  EXPECT_EQ(plain_text("naïve – 🖥", 100), "naïve – 🖥");
}

TEST(PlainText, cuts_between_characters) {
  EXPECT_EQ(plain_text("aé", 3), "aé");
  EXPECT_EQ(plain_text("aé", 2), "a");
  EXPECT_EQ(plain_text("🖥x", 3), "");
  // What is dropped does not count.
  EXPECT_EQ(plain_text("\u202E"
                       "abc",
                       3),
            "abc");
}

}  // namespace
}  // namespace deskpath
