// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/keys.h"

#include <array>

namespace deskpath {
namespace {

// A list of choices ends with an empty entry, so that a key without choices needs no special case.
#define CHOICES(category_space, identifier, ...)                                                         \
  [[maybe_unused]] constexpr std::string_view category_space##_##identifier[]{__VA_ARGS__ __VA_OPT__(, ) \
                                                                                  std::string_view{}};
#define DECLARE_CHOICES(identifier, type, name, title, shown, ...) \
  constexpr std::string_view identifier[]{__VA_ARGS__ __VA_OPT__(, ) std::string_view{}};
#define X(category, space, LIST) \
  namespace space##_choices {    \
    LIST(DECLARE_CHOICES)        \
  }
DESKPATH_KEY_LISTS(X)
#undef X
#undef DECLARE_CHOICES
#undef CHOICES

template <std::size_t N>
constexpr std::span<const std::string_view> without_end(const std::string_view (&list)[N]) {
  return std::span<const std::string_view>{list, N - 1};
}

template <class T>
constexpr KeyInfo make(Key<T> key, std::string_view name, std::string_view title, Shown shown,
                       std::span<const std::string_view> choices) {
  return {key, name, title, KeyType<T>::type, KeyType<T>::unit, KeyType<T>::scale, shown, choices};
}

#define ENTRY(identifier, type, name, title, shown, ...) \
  make(identifier, name, title, Shown::shown, without_end(choices::identifier)),
#define X(category, space, LIST)              \
  namespace space##_table {                   \
    using namespace deskpath::key::space;     \
    namespace choices = space##_choices;      \
    constexpr KeyInfo entries[]{LIST(ENTRY)}; \
  }
DESKPATH_KEY_LISTS(X)
#undef X
#undef ENTRY

struct List {
  Category category;
  std::span<const KeyInfo> entries;
};
constexpr List lists[]{
#define X(category, space, LIST) {Category::category, space##_table::entries},
    DESKPATH_KEY_LISTS(X)
#undef X
};

constexpr auto by_category = [] {
  std::array<std::span<const KeyInfo>, category_count> result{};
  for (const List& list : lists) result[static_cast<std::size_t>(list.category)] = list.entries;
  return result;
}();

static_assert(
    [] {
      for (const auto& entries : by_category) {
        if (entries.empty()) return false;
      }
      return true;
    }(),
    "every category has a key list");

}  // namespace

std::span<const KeyInfo> keys_of(Category category) noexcept { return by_category[static_cast<std::size_t>(category)]; }

const KeyInfo& info(KeyRef key) noexcept { return keys_of(key.category)[key.index]; }

std::optional<KeyRef> find_key(Category category, std::string_view name) noexcept {
  for (const KeyInfo& entry : keys_of(category)) {
    if (entry.name == name) return entry.ref;
  }
  return std::nullopt;
}

}  // namespace deskpath
