// SPDX-License-Identifier: GPL-3.0-or-later
// What the quick pass accepts, the library accepts with the same values; what it gives up, the thorough pass decides.
#include "base/json_scan.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "base/json.h"
#include "support.h"

namespace deskpath::json {
namespace {

using test::read_file;
using test::resource_files;

// Builds the library's own value from what the scanner tells.
class Tree {
 public:
  void at(std::uint32_t) {}
  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool integer(std::int64_t value) { return put(value); }
  bool number(double value) { return put(value); }
  bool text(std::string_view value) { return put(std::string{value}); }
  bool key(std::string_view value) {
    key_ = value;
    return true;
  }
  bool open_object() { return open(nlohmann::json::object()); }
  bool open_array() { return open(nlohmann::json::array()); }
  bool close() {
    open_.pop_back();
    return true;
  }
  nlohmann::json root;

 private:
  bool put(nlohmann::json value) {
    place(std::move(value));
    return true;
  }
  bool open(nlohmann::json value) {
    open_.push_back(place(std::move(value)));
    return true;
  }
  nlohmann::json* place(nlohmann::json value) {
    if (open_.empty()) return &(root = std::move(value));
    nlohmann::json& parent = *open_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    return &(parent[key_] = std::move(value));
  }
  std::vector<nlohmann::json*> open_;
  std::string key_;
};

bool quick(std::string_view text, nlohmann::json* value = nullptr) {
  Tree tree;
  const bool taken = Scanner{text, tree}.scan();
  if (taken && value != nullptr) *value = tree.root;
  return taken;
}

void expect_same_if_taken(const std::string& text) {
  nlohmann::json own;
  if (!quick(text, &own)) return;
  const auto library = nlohmann::json::parse(text, nullptr, false);
  ASSERT_FALSE(library.is_discarded()) << text;
  EXPECT_EQ(own, library) << text;
}

TEST(JsonScan, TakesEveryShippedFileAndReadsTheSameValues) {
  std::size_t files = 0;
  for (const char* folder : {"parts", "roles", "skills", "models", "prices", "guide", "wording/en/rules", "schemas"}) {
    for (const auto& file : resource_files(folder)) {
      const std::string text = read_file(file);
      nlohmann::json own;
      EXPECT_TRUE(quick(text, &own)) << file;
      EXPECT_EQ(own, nlohmann::json::parse(text)) << file;
      ++files;
    }
  }
  EXPECT_GT(files, 50u);
}

TEST(JsonScan, TakesPlainValues) {
  for (const char* text : {"0", "-1", "12.5", "-0.25", "true", "false", "null", "\"\"", "\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", "[]", "{}", " [ 1 , 2 ] ",
                           "{\"a\":{\"b\":[[],{}]}}", "\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x99\x82\"", "9223372036854775807", "-9223372036854775808"}) {
    nlohmann::json own;
    EXPECT_TRUE(quick(text, &own)) << text;
    EXPECT_EQ(own, nlohmann::json::parse(text)) << text;
  }
}

TEST(JsonScan, GivesUpOnWhatIsNotPlain) {
  for (const char* text : {"", " ", "01", "-", "-a", "+1", ".5", "1.", "1e3", "-0", "9223372036854775808", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}",
                           "{\"a\":1,}", "{a:1}", "{\"a\":1 \"b\":2}", "[1", "{\"a\":1", "\"a", "\"a\\", "\"\\u0041\"", "\"\\x\"", "\"a\nb\"", "tru", "nul",
                           "truefalse", "[1]]", "[}", "{]", "1 2", "\"\xC3\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"", "\"\xF5\x80\x80\x80\"",
                           "\"\xF4\x90\x80\x80\"", "\"\x80\"", "\xEF\xBB\xBF[]"}) {
    EXPECT_FALSE(quick(text)) << text;
  }
}

TEST(JsonScan, NeverTakesWhatTheLibraryRefuses) {
  const std::string sound = R"([{"id": "gpu/a", "n": [1, -2.5, 300, 0.125], "t": "x\n\"\\é€", "yes": true, "no": false, "none": null, "o": {"k": {}}}, [], {}, ""])";
  const std::string bytes = "{}[]\",:\\ \n\t0123456789.-eEtfnau/\xC3\xA9\x80\xFF\x1F";
  std::mt19937 random{20261125};  // NOLINT(cert-msc51-cpp): the same every time
  const auto any = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>{0, below - 1}(random); };
  for (int round = 0; round < 20'000; ++round) {
    std::string text = sound;
    for (std::size_t change = any(3) + 1; change > 0 && !text.empty(); --change) {
      const std::size_t place = any(text.size());
      switch (any(3)) {
        case 0: text.erase(place, any(4) + 1); break;
        case 1: text.insert(place, 1, bytes[any(bytes.size())]); break;
        default: text[place] = bytes[any(bytes.size())]; break;
      }
    }
    expect_same_if_taken(text);
    if (HasFatalFailure()) return;
  }
}

TEST(JsonScan, KeepsTheLinesOfValuesBehindIt) {
  const std::string plain = "{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    2\n  ],\n  \"c\": {\"d\": null}\n}\n";
  // An escape by number sends the same document through the thorough pass.
  const std::string thorough = "{\n  \"\\u0061\": 1,\n  \"b\": [\n    \"x\",\n    2\n  ],\n  \"c\": {\"d\": null}\n}\n";
  EXPECT_TRUE(quick(plain));
  EXPECT_FALSE(quick(thorough));
  const auto one = Document::parse(plain, "f");
  const auto two = Document::parse(thorough, "f");
  ASSERT_TRUE(one && two);
  for (const char* key : {"a", "b", "c"}) {
    EXPECT_EQ(one->root().find(key)->line(), two->root().find(key)->line()) << key;
    EXPECT_EQ(one->root().find(key)->to_json(), two->root().find(key)->to_json()) << key;
    EXPECT_EQ(one->root().find(key)->pointer(), two->root().find(key)->pointer()) << key;
  }
  EXPECT_EQ((*one->root().find("b")->children().begin()).line(), 4);
  EXPECT_EQ((*two->root().find("b")->children().begin()).line(), 4);
}

}  // namespace
}  // namespace deskpath::json
