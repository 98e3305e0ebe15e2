// SPDX-License-Identifier: GPL-3.0-or-later
// What a text may hold. Control characters break output that is read line by line, and direction overrides show a text
// as something else than it is ("Trojan Source", CVE-2021-42574); neither has a use in a plan or a part.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath {

// The first code point of a UTF-8 text that is refused: a control character other than tab, line feed and carriage
// return, or one of the directional embeddings, overrides and isolates U+202A–202E and U+2066–2069.
[[nodiscard]] std::optional<char32_t> refused_character(std::string_view text) noexcept;

// "U+202E".
[[nodiscard]] std::string code_point_name(char32_t character);

// The text without refused characters and, cut between two characters, of at most `most` bytes: what a reader takes
// back.
[[nodiscard]] std::string plain_text(std::string text, std::size_t most);

}  // namespace deskpath
