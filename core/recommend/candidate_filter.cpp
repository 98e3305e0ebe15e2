// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/candidate_filter.h"

#include <algorithm>
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

std::vector<std::string> values_of(const Part& part, KeyRef key) {
  const Value* value = part.find(key);
  if (value == nullptr) return {};
  if (const auto* yes = std::get_if<bool>(value)) return {*yes ? "yes" : "no"};
  if (const auto* text = std::get_if<std::string>(value)) return {*text};
  if (const auto* list = std::get_if<std::vector<std::string>>(value)) return *list;
  return {};
}

bool has(const std::vector<std::string>& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool chosen_match(const Candidate& candidate, const CandidateFilter& filter, std::optional<KeyRef> except) {
  return std::all_of(filter.chosen.begin(), filter.chosen.end(), [&](const CandidateFilter::Chosen& chosen) {
    if (except && *except == chosen.key) return true;
    const auto values = values_of(*candidate.part, chosen.key);
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) { return has(chosen.values, value); });
  });
}

bool text_matches(const Candidate& candidate, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return candidate.search_text.find(word) != std::string::npos; });
}

bool is_facet(const KeyInfo& key) {
  const bool type = key.type == ValueType::choice || key.type == ValueType::choices || key.type == ValueType::yes_no;
  return type && key.shown != Shown::detail;
}

// A value as something that can be put in order; nothing when it is not known.
using Order = std::optional<std::variant<double, std::string>>;

Order order_of(const Part& part, KeyRef key) {
  const Value* value = part.find(key);
  if (value == nullptr) return std::nullopt;
  if (const auto* number = std::get_if<std::int64_t>(value)) return static_cast<double>(*number);
  if (const auto* yes = std::get_if<bool>(value)) return *yes ? 1.0 : 0.0;
  const KeyInfo& about = info(key);
  if (about.type == ValueType::choice) {
    const auto at = std::find(about.choices.begin(), about.choices.end(), std::get<std::string>(*value));
    return static_cast<double>(at - about.choices.begin());
  }
  return format_value(about, *value);
}

Order order_of(const Candidate& candidate, const CandidateSort& sort) {
  switch (sort.by) {
    case CandidateSort::By::rank: return 0.0;
    case CandidateSort::By::name: return candidate.part->name();
    case CandidateSort::By::key: return order_of(*candidate.part, sort.key);
    case CandidateSort::By::price:
      if (candidate.price.source == PriceSource::none) return std::nullopt;
      return static_cast<double>(candidate.price.each_minor);
    case CandidateSort::By::effect: return candidate.problems * 1000.0 + candidate.warnings + (candidate.has_unknown ? 0.5 : 0.0);
    case CandidateSort::By::fit: {
      // The weakest role first, then the sum: 10·weakest leaves room for six roles of three steps.
      double sum = 0;
      double weakest = 3;
      bool asked = false;
      for (const CandidateFit& fit : candidate.fits) {
        if (!fit.level.asked) continue;
        asked = true;
        const double level = fit.level.incomplete ? -1.0 : static_cast<double>(fit.level.low);
        sum += level;
        weakest = std::min(weakest, level);
      }
      if (!asked) return std::nullopt;
      return weakest * 100.0 + sum;
    }
  }
  return std::nullopt;
}

}  // namespace

FilteredCandidates filter_candidates(std::span<const Candidate> all, const CandidateFilter& filter) {
  const auto words = words_of(filter.text);
  FilteredCandidates result;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!text_matches(all[i], words) || !chosen_match(all[i], filter, std::nullopt)) continue;
    // What is in the plan stays in sight, so that the user sees what is to be replaced.
    if (filter.compatible_only && !all[i].compatible && !all[i].in_plan) {
      ++result.hidden;
    } else {
      result.rows.push_back(i);
    }
  }
  return result;
}

std::vector<Facet> facets(std::span<const Candidate> all, Category category, const CandidateFilter& filter) {
  const auto words = words_of(filter.text);
  std::vector<Facet> result;
  for (const KeyInfo& key : keys_of(category)) {
    if (!is_facet(key)) continue;
    std::vector<std::string> order{key.choices.begin(), key.choices.end()};
    if (key.type == ValueType::yes_no) order = {"yes", "no"};
    Facet facet{key.ref, {}};
    for (const std::string& value : order) {
      bool occurs = false;
      std::size_t count = 0;
      for (const Candidate& candidate : all) {
        if (!has(values_of(*candidate.part, key.ref), value)) continue;
        occurs = true;
        const bool open = !filter.compatible_only || candidate.compatible || candidate.in_plan;
        if (open && text_matches(candidate, words) && chosen_match(candidate, filter, key.ref)) ++count;
      }
      if (occurs) facet.entries.push_back({value, count});
    }
    if (facet.entries.size() > 1) result.push_back(std::move(facet));
  }
  return result;
}

void sort_candidates(std::vector<std::size_t>& rows, std::span<const Candidate> all, const CandidateSort& sort) {
  if (sort.by == CandidateSort::By::rank) {
    std::sort(rows.begin(), rows.end());
    return;
  }
  std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
    const Order left = order_of(all[a], sort);
    const Order right = order_of(all[b], sort);
    if (!left || !right) return left.has_value() && !right.has_value();
    return sort.descending ? *right < *left : *left < *right;
  });
}

}  // namespace deskpath
