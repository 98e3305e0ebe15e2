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
  // Beyond compatibility.
  [[nodiscard]] bool narrows() const noexcept { return !text.empty() || !chosen.empty(); }
  friend bool operator==(const CandidateFilter&, const CandidateFilter&) = default;
};

struct FilteredCandidates {
  std::vector<std::size_t> rows;
  std::size_t hidden = 0;  // matching, but left out as not compatible
};
[[nodiscard]] FilteredCandidates filter_candidates(std::span<const Candidate> all, const CandidateFilter& filter);

// A key to filter by, with how many candidates each value leaves under the rest of the filter.
struct Facet {
  KeyRef key;
  struct Entry {
    std::string value;
    std::size_t count = 0;
  };
  std::vector<Entry> entries;  // in the key's order; those that occur among all candidates
};
// The choices and yes-no keys shown as columns or filters that have at least two values among the candidates.
[[nodiscard]] std::vector<Facet> facets(std::span<const Candidate> all, Category category, const CandidateFilter& filter);

struct CandidateSort {
  enum class By : std::uint8_t { rank, name, key, price, fit, effect };
  By by = By::rank;
  KeyRef key;  // for By::key
  bool descending = false;
  friend bool operator==(const CandidateSort&, const CandidateSort&) = default;
};
// Sorts on raw values, stable; what is not known comes last either way.
void sort_candidates(std::vector<std::size_t>& rows, std::span<const Candidate> all, const CandidateSort& sort);

}  // namespace deskpath
