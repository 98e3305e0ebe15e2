// SPDX-License-Identifier: GPL-3.0-or-later
// Where a piece of content comes from. The program shows which is which, and a test demands one of every entry.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/json.h"

namespace deskpath {

struct Basis {
  enum class Kind { article, published, derived, editorial, user };
  Kind kind = Kind::user;
  std::string source;           // published: URL or record; derived: the formula; editorial: the reason
  std::optional<Date> checked;  // published: when it was last compared with its source
  json::Extras extras{};        // of a basis that is an object of its own: members that this version does not know
  friend bool operator==(const Basis&, const Basis&) = default;
};

[[nodiscard]] std::string_view basis_name(Basis::Kind kind) noexcept;
[[nodiscard]] std::optional<Basis::Kind> basis_from(std::string_view name) noexcept;

// "published, BuildCores Open Database …, checked 23 Nov 2026".
[[nodiscard]] std::string to_text(const Basis& basis);

// Reads "basis", "source", "checked" and "reason" of an entry; an absent basis means the user's own word.
// `published` needs a source, `derived` and `editorial` a source or a reason.
[[nodiscard]] Basis read_basis(json::ObjectReader& reader, Problems& problems);

}  // namespace deskpath
