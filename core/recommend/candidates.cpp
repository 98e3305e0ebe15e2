// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/candidates.h"

#include <algorithm>
#include <tuple>

#include "rules/cost.h"

namespace deskpath {
namespace {

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::vector<PartPtr> parts_to_try(const Plan& plan, const PartCatalogue& catalogue, Category category) {
  const auto shipped = catalogue.of(category);
  std::vector<PartPtr> parts{shipped.begin(), shipped.end()};
  for (const Item& item : plan.items) {
    if (item.part->category() != category) continue;
    const bool known = std::any_of(parts.begin(), parts.end(), [&](const PartPtr& part) { return part->id() == item.part->id(); });
    if (!known) parts.push_back(item.part);
  }
  return parts;
}

int fit_score(const Candidate& candidate, const std::vector<RoleId>& targets) {
  int score = 0;
  for (const CandidateFit& fit : candidate.fits) {
    if (!fit.level.asked || fit.level.incomplete) continue;
    const bool counts = targets.empty() || std::find(targets.begin(), targets.end(), fit.role->id) != targets.end();
    if (counts) score += static_cast<int>(fit.level.low);
  }
  return score;
}

}  // namespace

std::string search_text(const Part& part) {
  std::string text = part.name() + '\n' + part.mpn;
  for (const auto& [key, value] : part.attributes()) {
    const KeyInfo& about = info(key);
    text += '\n' + std::string{about.title} + ' ' + format_value(about, value);
  }
  return lower(std::move(text));
}

std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                  std::span<const Role* const> roles, const Context& context) {
  const PartPool pool{request.category, parts_to_try(plan, catalogue, request.category)};
  const Trial trial{plan, request, roles, context};
  const Classification classification = trial.classify(pool);
  std::vector<Candidate> result;
  result.reserve(pool.size());
  for (std::size_t i = 0; i < pool.size(); ++i) {
    const Classified& own = classification.parts[i];
    Candidate candidate;
    candidate.part = pool.parts()[i];
    candidate.in_plan = own.in_plan;
    candidate.compatible = own.compatible;
    candidate.has_unknown = own.has_unknown;
    candidate.problems = own.problems;
    candidate.warnings = own.warnings;
    const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                   [&](const Item& entry) { return entry.part->id() == candidate.part->id(); });
    candidate.price = own.in_plan ? price_of(*item, plan.currency, context) : price_of(*candidate.part, plan.currency, context);
    if (own.fits < classification.fits.size()) candidate.fits = classification.fits[own.fits];
    candidate.search_text = search_text(*candidate.part);
    result.push_back(std::move(candidate));
  }
  const auto rank = [&plan](const Candidate& entry) {
    const bool unpriced = entry.price.source == PriceSource::none;
    return std::tuple{!entry.compatible, entry.problems,           entry.warnings, -fit_score(entry, plan.target_roles),
                      entry.has_unknown, unpriced, entry.price.each_minor};
  };
  std::stable_sort(result.begin(), result.end(), [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
  return result;
}

}  // namespace deskpath
