// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, filtering and sorting candidates: which rows a table shows and in what order, as plain indexes.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "recommend/candidates.h"

namespace deskpath {

struct CandidateFilter {
  std::string text;  // every word must occur in the name, part number or attributes
  bool compatible_only = true;
  struct Chosen {
    KeyRef key;
    std::vector<std::string> values;  // any of them; "yes" and "no" for a yes-no key
    friend bool operator==(const Chosen&, const Chosen&) = default;
  };
  std::vector<Chosen> chosen;
  // From `low` to `high`, both included; an end left open asks for nothing. What is not known does not match.
  struct Range {
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    [[nodiscard]] bool open() const noexcept { return !low && !high; }
    friend bool operator==(const Range&, const Range&) = default;
  };
  struct Limit {
    KeyRef key;
    Range range;  // raw quantities
    friend bool operator==(const Limit&, const Limit&) = default;
  };
  std::vector<Limit> limits;
  Range price;  // minor units of the plan's currency, of one
  // Beyond compatibility.
  [[nodiscard]] bool narrows() const noexcept {
    return !text.empty() || !chosen.empty() || !limits.empty() || !price.open();
  }
  friend bool operator==(const CandidateFilter&, const CandidateFilter&) = default;
};

// A rule that makes candidates not compatible, and how many of those that match otherwise.
struct HiddenBy {
  std::string_view rule;
  std::size_t count = 0;
  friend bool operator==(const HiddenBy&, const HiddenBy&) = default;
};

struct FilteredCandidates {
  std::vector<std::size_t> rows;
  std::size_t hidden = 0;           // matching, but left out as not compatible
  std::vector<HiddenBy> hidden_by;  // most first; one candidate may break several rules
};
[[nodiscard]] FilteredCandidates filter_candidates(std::span<const Candidate> all, const CandidateFilter& filter);

// A key to filter by. Counts and limits are those under the rest of the filter.
struct Facet {
  KeyRef key;
  struct Entry {
    std::string value;
    std::size_t count = 0;
  };
  std::vector<Entry> entries;  // of a choice, in the key's order; those that occur among all candidates
  // Of a quantity: the least and the greatest raw value among all candidates.
  std::int64_t least = 0;
  std::int64_t greatest = 0;
  [[nodiscard]] bool is_range() const noexcept { return entries.empty(); }
};
struct Facets {
  std::vector<Facet> keys;  // those with at least two values among the candidates, in the order of the category's keys
  std::optional<std::pair<std::int64_t, std::int64_t>> price;  // the lowest and the highest, when they differ
};
[[nodiscard]] Facets facets(std::span<const Candidate> all, Category category, const CandidateFilter& filter);

struct CandidateSort {
  enum class By : std::uint8_t { rank, name, key, price, unit_price, fit, effect };
  By by = By::rank;
  KeyRef key;  // for By::key
  bool descending = false;
  friend bool operator==(const CandidateSort&, const CandidateSort&) = default;
};
// Sorts on raw values, stable; what is not known comes last either way.
void sort_candidates(std::vector<std::size_t>& rows, std::span<const Candidate> all, const CandidateSort& sort);

}  // namespace deskpath
