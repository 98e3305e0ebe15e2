// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_text.h"

#include <algorithm>
#include <array>

namespace deskpath {
namespace {

struct Refused {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;  // bytes
  char32_t character = 0;
};

unsigned char byte(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(0);
}

// Looks at the bytes: every refused character has one, two or three of them.
Refused next_refused(std::string_view text, std::size_t from) noexcept {
  for (std::size_t at = from; at < text.size(); ++at) {
    const unsigned char first = byte(text, at);
    if (first < 0x20 && first != '\t' && first != '\n' && first != '\r') return {at, 1, first};
    if (first == 0x7F) return {at, 1, first};
    if (first == 0xC2 && byte(text, at + 1) >= 0x80 && byte(text, at + 1) < 0xA0) return {at, 2, byte(text, at + 1)};
    if (first != 0xE2) continue;
    const unsigned char third = byte(text, at + 2);
    if (byte(text, at + 1) == 0x80 && third >= 0xAA && third <= 0xAE) return {at, 3, U'\u2000' + (third - 0x80U)};
    if (byte(text, at + 1) == 0x81 && third >= 0xA6 && third <= 0xA9) return {at, 3, U'\u2040' + (third - 0x80U)};
  }
  return {};
}

}  // namespace

std::optional<char32_t> refused_character(std::string_view text) noexcept {
  const Refused found = next_refused(text, 0);
  if (found.size == 0) return std::nullopt;
  return found.character;
}

std::string code_point_name(char32_t character) {
  static constexpr std::array<char, 16> digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                               '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
  std::string name = "U+";
  for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) name += digits[(character >> shift) & 0xFU];
  return name;
}

std::string plain_text(std::string text, std::size_t most) {
  std::size_t kept = 0;
  for (std::size_t from = 0; from < text.size();) {
    const Refused found = next_refused(text, from);
    const std::size_t until = found.size > 0 ? found.at : text.size();
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(until),
              text.begin() + static_cast<std::ptrdiff_t>(kept));
    kept += until - from;
    from = until + found.size;
  }
  text.resize(kept);
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  text.resize(most);
  return text;
}

}  // namespace deskpath
