// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers that cannot hold an illegal value: a role id is not a skill id, and neither holds "../x".
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath {

inline constexpr std::size_t max_identifier_length = 100;

// Lower-case letters, digits and single inner hyphens: "ai-ml-engineer".
[[nodiscard]] constexpr bool is_slug(std::string_view text) noexcept {
  if (text.empty() || text.size() > max_identifier_length) return false;
  bool hyphen = true;  // a hyphen may not come first
  for (char c : text) {
    if (c == '-') {
      if (hyphen) return false;
      hyphen = true;
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      hyphen = false;
    } else {
      return false;
    }
  }
  return !hyphen;
}

// "gpu/msi-geforce-rtx-5070-ti": two slugs joined by a slash.
[[nodiscard]] constexpr bool is_part_id(std::string_view text) noexcept {
  const std::size_t slash = text.find('/');
  return slash != std::string_view::npos && is_slug(text.substr(0, slash)) && is_slug(text.substr(slash + 1));
}

template <class Tag>
class Identifier {
 public:
  // Nothing when `text` is not legal for this kind of identifier.
  [[nodiscard]] static std::optional<Identifier> from(std::string_view text) {
    if (!Tag::legal(text)) return std::nullopt;
    return Identifier{std::string{text}};
  }
  [[nodiscard]] const std::string& str() const noexcept { return text_; }
  friend auto operator<=>(const Identifier&, const Identifier&) = default;
  friend bool operator==(const Identifier&, const Identifier&) = default;
  friend bool operator==(const Identifier& id, std::string_view text) noexcept { return id.text_ == text; }

 private:
  explicit Identifier(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

#define DESKPATH_IDENTIFIER(name, rule)                                                \
  struct name##Tag {                                                                   \
    static constexpr bool legal(std::string_view text) noexcept { return rule(text); } \
  };                                                                                   \
  using name = Identifier<name##Tag>
DESKPATH_IDENTIFIER(PartId, is_part_id);
DESKPATH_IDENTIFIER(RoleId, is_slug);
DESKPATH_IDENTIFIER(SkillId, is_slug);
DESKPATH_IDENTIFIER(AreaId, is_slug);
#undef DESKPATH_IDENTIFIER

}  // namespace deskpath

template <class Tag>
struct std::hash<deskpath::Identifier<Tag>> {
  std::size_t operator()(const deskpath::Identifier<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.str());
  }
};
