// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "recommend/candidate_filter.h"
#include "recommend/unit_price.h"

namespace deskpath {
namespace {

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

Order order_by_fit(const Candidate& candidate) {
  // The weakest role first, then the sum: 100·weakest leaves room for thirty roles of three steps.
  double sum = 0;
  double weakest = 3;
  bool asked = false;
  for (std::size_t role = 0; role < candidate.role_count(); ++role) {
    const GroupLevel& fit = candidate.fit(role).level;
    if (!fit.asked) continue;
    asked = true;
    const double level = fit.incomplete ? -1.0 : static_cast<double>(fit.low);
    sum += level;
    weakest = std::min(weakest, level);
  }
  if (!asked) return std::nullopt;
  return weakest * 100.0 + sum;
}

Order order_of(const Candidate& candidate, const CandidateSort& sort) {
  switch (sort.by) {
    case CandidateSort::By::rank: return 0.0;
    case CandidateSort::By::name: return candidate.part->name();
    case CandidateSort::By::key: return order_of(*candidate.part, sort.key);
    case CandidateSort::By::price:
      if (candidate.price.source == PriceSource::none) return std::nullopt;
      return static_cast<double>(candidate.price.each_minor);
    case CandidateSort::By::unit_price: {
      const auto each = unit_price(*candidate.part, candidate.price);
      return each ? Order{*each} : std::nullopt;
    }
    case CandidateSort::By::effect: {
      const Classified& effect = candidate.effect;
      return effect.problems * 1000.0 + effect.warnings + (effect.has_unknown ? 0.5 : 0.0);
    }
    case CandidateSort::By::fit: return order_by_fit(candidate);
  }
  return std::nullopt;
}

}  // namespace

void sort_candidates(std::vector<std::size_t>& rows, std::span<const Candidate> all, const CandidateSort& sort) {
  if (sort.by == CandidateSort::By::rank) {
    std::sort(rows.begin(), rows.end());
    return;
  }
  // Each value is made once, not once for each comparison.
  std::vector<std::pair<Order, std::size_t>> ordered;
  ordered.reserve(rows.size());
  for (const std::size_t row : rows) ordered.emplace_back(order_of(all[row], sort), row);
  std::stable_sort(ordered.begin(), ordered.end(), [&](const auto& a, const auto& b) {
    if (!a.first || !b.first) return a.first.has_value() && !b.first.has_value();
    return sort.descending ? *b.first < *a.first : *a.first < *b.first;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = ordered[i].second;
}

}  // namespace deskpath
