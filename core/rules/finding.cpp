// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/finding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deskpath {

std::string_view verdict_name(Verdict verdict) noexcept {
  static constexpr std::array<std::string_view, verdict_count> names{"ok", "unknown", "note", "warning", "problem"};
  return names[static_cast<std::size_t>(verdict)];
}

std::string to_text(const FindingValue& value) {
  if (const auto* text = std::get_if<std::string>(&value.value)) return *text;
  // One decimal at most: no figure here is known better than that.
  const auto tenths = static_cast<std::int64_t>(std::llround(std::get<double>(value.value) * 10.0));
  const std::string number = format_quantity(tenths, 10);
  return value.unit.empty() ? number : number + ' ' + value.unit;
}

std::string Finding::key() const {
  std::string text{rule};
  if (!items.empty()) text += '|' + items.front().str();
  for (const FindingValue& entry : values) {
    if (!entry.in_key) continue;
    FindingValue plain = entry;
    plain.unit.clear();
    text += '|' + to_text(plain);
  }
  std::erase(text, ',');
  return text;
}

const FindingValue* Finding::value(std::string_view name) const noexcept {
  const auto found =
      std::find_if(values.begin(), values.end(), [&](const FindingValue& entry) { return entry.name == name; });
  return found == values.end() ? nullptr : &*found;
}

}  // namespace deskpath
