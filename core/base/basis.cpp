// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/basis.h"

#include <array>

namespace deskpath {
namespace {
constexpr std::array<std::string_view, 5> names{"article", "published", "derived", "editorial", "user"};
}

std::string_view basis_name(Basis::Kind kind) noexcept { return names[static_cast<std::size_t>(kind)]; }

std::optional<Basis::Kind> basis_from(std::string_view name) noexcept {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Basis::Kind>(i);
  }
  return std::nullopt;
}

std::string to_text(const Basis& basis) {
  std::string text;
  switch (basis.kind) {
    case Basis::Kind::article: text = "from the article"; break;
    case Basis::Kind::published: text = "published"; break;
    case Basis::Kind::derived: text = "derived"; break;
    case Basis::Kind::editorial: text = "our judgement"; break;
    case Basis::Kind::user: text = "your own entry"; break;
  }
  if (!basis.source.empty()) text += ", " + basis.source;
  if (basis.checked) text += ", checked " + basis.checked->text();
  return text;
}

Basis read_basis(json::ObjectReader& reader, Problems& problems) {
  Basis basis;
  const auto name = reader.text("basis");
  const auto source = reader.text("source");
  // Asked for only where it counts: beside a source it stays with the members that are kept as they are.
  const auto reason = source ? std::nullopt : reader.text("reason");
  const auto checked = reader.text("checked");
  if (name) {
    const auto kind = basis_from(*name);
    if (!kind) {
      problems.push_back(reader.node().find("basis")->problem(
          "is \"" + *name + "\"; expected article, published, derived, editorial or user"));
      return basis;
    }
    basis.kind = *kind;
  }
  basis.source = source.value_or(reason.value_or(""));
  if (checked) {
    basis.checked = Date::from(*checked);
    if (!basis.checked) {
      problems.push_back(
          reader.node().find("checked")->problem("is \"" + *checked + "\"; expected a date like 2026-11-23"));
    }
  }
  if (basis.kind == Basis::Kind::published && source.value_or("").empty()) {
    problems.push_back(reader.node().problem("is published without a \"source\""));
    return basis;
  }
  const bool needs_source = basis.kind == Basis::Kind::published || basis.kind == Basis::Kind::derived ||
                            basis.kind == Basis::Kind::editorial;
  if (needs_source && basis.source.empty()) {
    problems.push_back(
        reader.node().problem("is " + std::string{basis_name(basis.kind)} + " without a \"source\" or a \"reason\""));
  }
  return basis;
}

}  // namespace deskpath
