// SPDX-License-Identifier: GPL-3.0-or-later
// Writing JSON the one way this program writes it: keys in the order given, two-space indent, newline at the end.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "base/json.h"

namespace deskpath::json {

using Object = nlohmann::ordered_json;

// Invalid UTF-8 in a text is replaced, never thrown over.
[[nodiscard]] inline std::string to_file_text(const Object& value) {
  return value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

inline void append(Object& object, const Extras& extras) {
  for (const auto& [key, text] : extras) object[key] = Object::parse(text);
}

// A whole number is written without a decimal point.
[[nodiscard]] inline Object number(double value) {
  if (std::abs(value) < 1e15 && std::trunc(value) == value) return static_cast<std::int64_t>(value);
  return value;
}

// To one decimal: percentages are not known better.
[[nodiscard]] inline Object rounded(double value) { return number(std::round(value * 10.0) / 10.0); }

inline void put_text(Object& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

}  // namespace deskpath::json
