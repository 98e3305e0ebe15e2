// SPDX-License-Identifier: GPL-3.0-or-later
// Text made in one place: findings become sentences here, from resources/wording/<language>/rules/<area>.json.
//
// A sentence may name the finding's values as {draw}, the missing facts as {missing}, and choose by a number:
// {lacking:one more slot is|# more slots are}.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/problem.h"
#include "rules/finding.h"

namespace deskpath {

enum class TextFormat : std::uint8_t { plain, html };  // html escapes every inserted value

struct RuleWording {
  std::string title;
  // "ok", "problem", "problem.adapter" … → sentence
  std::unordered_map<std::string, std::string> sentences;
  std::string why;
  std::string remedy;
  std::string source;
};

class Wording {
 public:
  Wording() = default;
  // Adds the rules of one file; a rule that is already there is a problem.
  Problems add_file(std::string_view text, const std::string& file);

  [[nodiscard]] const RuleWording* find(std::string_view rule) const;
  // The finding's sentence. A sentence that is missing or names an unknown value is a mistake in the wording file
  // and shows as "[rule verdict]", which the tests look for.
  [[nodiscard]] std::string message(const Finding& finding, TextFormat format = TextFormat::plain) const;
  [[nodiscard]] std::string title(std::string_view rule) const;
  [[nodiscard]] std::string why(std::string_view rule) const;
  [[nodiscard]] std::string remedy(std::string_view rule) const;
  [[nodiscard]] std::string source(std::string_view rule) const;

 private:
  std::unordered_map<std::string, RuleWording> rules_;
};

// "the case's room for a cooler and the graphics card's length".
[[nodiscard]] std::string missing_text(const std::vector<MissingFact>& missing);

// "room for a cooler" of "Room for a cooler"; abbreviations such as "USB" keep their capitals.
[[nodiscard]] std::string lower_first(std::string_view text);

[[nodiscard]] std::string escape_html(std::string_view text);

}  // namespace deskpath
