// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/candidate_filter.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

namespace deskpath {
namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream in{text};
  for (std::string word; in >> word;) {
    for (char& c : word) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    words.push_back(word);
  }
  return words;
}

// Calls `each` with every value as text, until it says true.
template <class Each>
bool any_value(const Part& part, KeyRef key, Each each) {
  const Value* value = part.find(key);
  if (value == nullptr) return false;
  if (const auto* yes = std::get_if<bool>(value)) return each(std::string_view{*yes ? "yes" : "no"});
  if (const auto* text = std::get_if<std::string>(value)) return each(std::string_view{*text});
  if (const auto* list = std::get_if<std::vector<std::string>>(value))
    return std::any_of(list->begin(), list->end(), each);
  return false;
}

bool in_range(const CandidateFilter::Range& range, std::int64_t value) {
  return (!range.low || value >= *range.low) && (!range.high || value <= *range.high);
}

// A filter with its words cut up once, for many candidates.
class Matcher {
 public:
  explicit Matcher(const CandidateFilter& filter) : filter_(filter), words_(words_of(filter.text)) {}

  [[nodiscard]] bool text(const Candidate& candidate) const {
    return std::all_of(words_.begin(), words_.end(), [&](const std::string& word) {
      return candidate.search_text && candidate.search_text->find(word) != std::string::npos;
    });
  }
  [[nodiscard]] bool open(const Candidate& candidate) const {
    // What is in the plan stays in sight, so that the user sees what is to be replaced.
    return !filter_.compatible_only || candidate.effect.compatible || candidate.in_plan();
  }
  [[nodiscard]] bool price(const Candidate& candidate) const {
    if (filter_.price.open()) return true;
    return candidate.price.source != PriceSource::none && in_range(filter_.price, candidate.price.each_minor);
  }
  // How many keys of the filter do not match, and the last of them.
  [[nodiscard]] std::pair<int, KeyRef> failing(const Candidate& candidate) const {
    std::pair<int, KeyRef> result{0, {}};
    const auto fail = [&](KeyRef key) { result = {result.first + 1, key}; };
    for (const CandidateFilter::Chosen& chosen : filter_.chosen) {
      const bool match = any_value(*candidate.part, chosen.key, [&](std::string_view value) {
        return std::find(chosen.values.begin(), chosen.values.end(), value) != chosen.values.end();
      });
      if (!match) fail(chosen.key);
    }
    for (const CandidateFilter::Limit& limit : filter_.limits) {
      const Value* value = candidate.part->find(limit.key);
      const auto* number = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
      if (number == nullptr || !in_range(limit.range, *number)) fail(limit.key);
    }
    return result;
  }

 private:
  const CandidateFilter& filter_;
  std::vector<std::string> words_;
};

bool is_choice(const KeyInfo& key) {
  return key.type == ValueType::choice || key.type == ValueType::choices || key.type == ValueType::yes_no;
}

// Counts the values of one key in one pass over all candidates.
class FacetCounter {
 public:
  explicit FacetCounter(const KeyInfo& key) : key_(key) {
    facet_.key = key.ref;
    if (key.type == ValueType::yes_no) {
      for (const std::string_view value : {"yes", "no"}) facet_.entries.push_back({std::string{value}, 0});
    } else if (is_choice(key)) {
      for (const std::string_view value : key.choices) facet_.entries.push_back({std::string{value}, 0});
    }
    occurs_.assign(facet_.entries.size(), false);
  }

  void add(const Candidate& candidate, bool counts) {
    if (key_.type == ValueType::quantity) {
      const Value* value = candidate.part->find(key_.ref);
      if (value == nullptr) return;
      const std::int64_t number = std::get<std::int64_t>(*value);
      facet_.least = any_ ? std::min(facet_.least, number) : number;
      facet_.greatest = any_ ? std::max(facet_.greatest, number) : number;
      any_ = true;
      return;
    }
    any_value(*candidate.part, key_.ref, [&](std::string_view value) {
      const auto at = std::find_if(facet_.entries.begin(), facet_.entries.end(),
                                   [&](const Facet::Entry& entry) { return entry.value == value; });
      if (at == facet_.entries.end()) return false;
      occurs_[static_cast<std::size_t>(at - facet_.entries.begin())] = true;
      if (counts) ++at->count;
      return false;
    });
  }

  // Nothing when there is not enough to choose between.
  [[nodiscard]] std::optional<Facet> finish() {
    if (key_.type == ValueType::quantity)
      return any_ && facet_.least < facet_.greatest ? std::optional{facet_} : std::nullopt;
    Facet result{facet_.key, {}, 0, 0};
    for (std::size_t i = 0; i < occurs_.size(); ++i) {
      if (occurs_[i]) result.entries.push_back(std::move(facet_.entries[i]));
    }
    return result.entries.size() > 1 ? std::optional{std::move(result)} : std::nullopt;
  }
  [[nodiscard]] KeyRef key() const { return key_.ref; }

 private:
  const KeyInfo& key_;
  Facet facet_;
  std::vector<bool> occurs_;
  bool any_ = false;
};

}  // namespace

FilteredCandidates filter_candidates(std::span<const Candidate> all, const CandidateFilter& filter) {
  const Matcher matcher{filter};
  FilteredCandidates result;
  std::map<std::string_view, std::size_t> hidden_by;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Candidate& candidate = all[i];
    if (matcher.failing(candidate).first > 0 || !matcher.price(candidate) || !matcher.text(candidate)) continue;
    if (matcher.open(candidate)) {
      result.rows.push_back(i);
      continue;
    }
    ++result.hidden;
    for (const std::string_view rule : broken_rules(candidate.effect)) ++hidden_by[rule];
  }
  for (const auto& [rule, count] : hidden_by) result.hidden_by.push_back({rule, count});
  std::stable_sort(result.hidden_by.begin(), result.hidden_by.end(),
                   [](const HiddenBy& a, const HiddenBy& b) { return a.count > b.count; });
  return result;
}

Facets facets(std::span<const Candidate> all, Category category, const CandidateFilter& filter) {
  const Matcher matcher{filter};
  std::vector<FacetCounter> counters;
  for (const KeyInfo& key : keys_of(category)) {
    if (key.shown != Shown::detail && (is_choice(key) || key.type == ValueType::quantity)) counters.emplace_back(key);
  }
  Facets result;
  for (const Candidate& candidate : all) {
    const auto [failing, last] = matcher.failing(candidate);
    const bool rest = failing < 2 && matcher.open(candidate) && matcher.price(candidate) && matcher.text(candidate);
    for (FacetCounter& counter : counters) counter.add(candidate, rest && (failing == 0 || last == counter.key()));
    if (candidate.price.source == PriceSource::none) continue;
    const std::int64_t each = candidate.price.each_minor;
    if (!result.price) result.price = {each, each};
    result.price = {std::min(result.price->first, each), std::max(result.price->second, each)};
  }
  if (result.price && result.price->first == result.price->second) result.price.reset();
  for (FacetCounter& counter : counters) {
    if (auto facet = counter.finish()) result.keys.push_back(std::move(*facet));
  }
  return result;
}

}  // namespace deskpath
