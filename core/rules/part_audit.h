// SPDX-License-Identifier: GPL-3.0-or-later
// How full and how fresh the catalogue of parts is: what a maintainer and a careful user want to know before
// they trust its advice.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "parts/catalogue.h"

namespace deskpath {

// Who asks for a key. What nobody asks for is shown on the part's sheet alone.
struct KeyReaders {
  bool rule = false;
  bool measure = false;
  [[nodiscard]] bool any() const noexcept { return rule || measure; }
};
[[nodiscard]] KeyReaders readers_of(KeyRef key);

// Whether the key has a meaning for this part: an air cooler has no radiator, a hard drive no PCIe link. A
// part that does not say what decides it is asked all the same.
[[nodiscard]] bool applies(KeyRef key, const Part& part);

struct KeyAudit {
  KeyRef key;
  std::size_t asked = 0;  // parts for which the key has a meaning
  std::size_t known = 0;  // of these, with a value
  KeyReaders readers;

  // Whole percent, rounded down; 100 where nothing is asked.
  [[nodiscard]] int percent() const noexcept { return asked == 0 ? 100 : static_cast<int>(known * 100 / asked); }
};

// Ages of prices in days: up to each bound, then older than all of them.
inline constexpr std::array<int, 3> price_age_bounds{92, 183, 366};

struct CategoryAudit {
  Category category{};
  std::size_t parts = 0;
  std::size_t generic = 0;
  std::size_t with_part_number = 0;
  std::size_t published = 0;  // entries whose basis is a published source
  // The day on which the fact was checked that waits longest for another look; nothing where none is dated.
  std::optional<Date> oldest_check;
  std::optional<PartId> oldest_part;
  std::array<std::size_t, price_age_bounds.size() + 1> prices_by_age{};
  std::size_t unpriced = 0;
  std::vector<KeyAudit> keys;  // in the order of the category's list
};

struct PartsAudit {
  Date as_of;
  std::vector<CategoryAudit> categories;
};

// All categories, or the one given. `as_of` decides the ages of prices.
[[nodiscard]] PartsAudit audit(const PartCatalogue& parts, Date as_of, std::optional<Category> only = std::nullopt);

// The keys that rules or measures ask for and that fewer than `percent` of the parts have.
[[nodiscard]] std::vector<KeyAudit> keys_below(const PartsAudit& audit, int percent);

// A deskpath.parts-audit document.
[[nodiscard]] std::string to_json(const PartsAudit& audit);
// The table of resources/README.md.
[[nodiscard]] std::string to_markdown(const PartsAudit& audit);

}  // namespace deskpath
