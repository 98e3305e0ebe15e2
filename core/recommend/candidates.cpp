// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/candidates.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "plan/edits.h"
#include "rules/report.h"

namespace deskpath {
namespace {

struct Counts {
  int problems = 0;
  int warnings = 0;
  int unknown = 0;
};
using CountsByRule = std::map<std::string_view, Counts>;

CountsByRule count(const std::vector<Finding>& findings) {
  CountsByRule result;
  for (const Finding& finding : findings) {
    Counts& counts = result[finding.rule];
    if (finding.verdict == Verdict::problem) ++counts.problems;
    if (finding.verdict == Verdict::warning) ++counts.warnings;
    if (finding.verdict == Verdict::unknown) ++counts.unknown;
  }
  return result;
}

int of_rule(const CountsByRule& counts, std::string_view rule, int Counts::*which) {
  const auto found = counts.find(rule);
  return found == counts.end() ? 0 : found->second.*which;
}

int total(const CountsByRule& counts, int Counts::*which) {
  int sum = 0;
  for (const auto& [rule, entry] : counts) sum += entry.*which;
  return sum;
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string search_text(const Part& part) {
  std::string text = part.name() + '\n' + part.mpn;
  for (const auto& [key, value] : part.attributes()) {
    const KeyInfo& about = info(key);
    text += '\n' + std::string{about.title} + ' ' + format_value(about, value);
  }
  return lower(std::move(text));
}

bool fills(const NeedReview& need, Category category) {
  return std::find(need.reading.open.begin(), need.reading.open.end(), category) != need.reading.open.end();
}

// Tries parts out; what stays the same for all of them is computed once.
class Trial {
 public:
  Trial(const Plan& plan, CandidateRequest request) : plan_(plan), request_(request) {
    const Plan without = request.replaces ? without_item(plan, *request.replaces) : plan;
    without_ = count(run_rules_about(Build{without}, request.category));
    now_ = count(run_rules_about(Build{plan}, request.category));
    // A rule such as "there is a cooler" reads nothing of the cooler, yet a cooler mends it.
    for (auto& [rule, counts] : count(run_rules(Build{plan}))) {
      if (!now_.contains(rule) && counts.problems + counts.warnings > 0) elsewhere_.emplace(rule, counts);
    }
  }

  [[nodiscard]] Plan with(const PartPtr& part) const {
    return request_.replaces ? with_part_replaced(plan_, *request_.replaces, part) : with_added(plan_, part);
  }

  void judge(const Build& build, Candidate& candidate) const {
    const CountsByRule after = count(run_rules_about(build, request_.category));
    for (const auto& [rule, counts] : after) {
      if (counts.problems > of_rule(without_, rule, &Counts::problems)) candidate.compatible = false;
      // What cannot be decided with the present part either is not the candidate's doing.
      const int before = std::max(of_rule(without_, rule, &Counts::unknown), of_rule(now_, rule, &Counts::unknown));
      if (counts.unknown > before) candidate.has_unknown = true;
    }
    candidate.problems = total(after, &Counts::problems) - total(now_, &Counts::problems);
    candidate.warnings = total(after, &Counts::warnings) - total(now_, &Counts::warnings);
    if (elsewhere_.empty()) return;
    const CountsByRule all = count(run_rules(build));
    for (const auto& [rule, before] : elsewhere_) {
      candidate.problems += std::min(0, of_rule(all, rule, &Counts::problems) - before.problems);
      candidate.warnings += std::min(0, of_rule(all, rule, &Counts::warnings) - before.warnings);
    }
  }

 private:
  const Plan& plan_;
  CandidateRequest request_;
  CountsByRule without_;
  CountsByRule now_;
  CountsByRule elsewhere_;
};

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

GroupLevel fit_in(const RoleReview& review, Category category) {
  for (const Importance importance : {Importance::required, Importance::recommended}) {
    GroupLevel level;
    bool decided = false;
    for (const NeedReview& need : review.needs) {
      if (need.need->importance != importance || !fills(need, category)) continue;
      level.asked = true;
      if (need.not_chosen) continue;  // what waits for another category as well says nothing about this one
      decided = true;
      level.low = std::min(level.low, need.low);
      level.high = std::min(level.high, need.high);
    }
    level.incomplete = !decided;
    if (level.asked) return level;
  }
  return {};
}

std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                  std::span<const Role* const> roles, const Context& context) {
  if (request.replaces && *request.replaces >= plan.items.size()) request.replaces.reset();
  const Trial trial{plan, request};
  std::vector<Candidate> result;
  for (const PartPtr& part : parts_to_try(plan, catalogue, request.category)) {
    Candidate candidate;
    candidate.part = part;
    const auto item = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& entry) { return entry.part->id() == part->id(); });
    candidate.in_plan = item != plan.items.end();
    candidate.price = candidate.in_plan ? price_of(*item, plan.currency, context) : price_of(*part, plan.currency, context);
    candidate.search_text = search_text(*part);
    const Plan tried = trial.with(part);
    const Build build{tried};
    trial.judge(build, candidate);
    const Measures measures = measure(build);
    for (const Role* role : roles) {
      candidate.fits.push_back({role, fit_in(review_role(*role, measures, plan.conditions), request.category)});
    }
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
