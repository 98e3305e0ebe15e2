// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/trial.h"

#include <algorithm>

#include "plan/edits.h"
#include "rules/measure_reads.h"

namespace deskpath {
namespace {

bool fills(const NeedReview& need, Category category) {
  return std::find(need.reading.open.begin(), need.reading.open.end(), category) != need.reading.open.end();
}

// What tells candidates of a category apart for a rule; nothing where it reads none of their attributes. A rule's list
// holds the keys without which it cannot decide. What it takes for granted when absent, such as what a program is used
// for, is always a choice: all of those count.
std::vector<KeyRef> keys_that_tell(const Rule& rule, Category category) {
  std::vector<KeyRef> keys;
  for (const KeyRef key : rule.reads) {
    if (key.category == category) keys.push_back(key);
  }
  if (keys.empty()) return keys;
  for (const KeyInfo& key : keys_of(category)) {
    const bool choice = key.type == ValueType::choice || key.type == ValueType::choices || key.type == ValueType::yes_no;
    if (choice && std::find(keys.begin(), keys.end(), key.ref) == keys.end()) keys.push_back(key.ref);
  }
  return keys;
}

// "There is no cooler yet" asks for another part; it is no reason to hide a processor.
bool asks_for_another_part(std::string_view rule) { return rule.ends_with(".present"); }

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

// The plan with one part in it, made when a rule first asks for it.
class Trial::Try {
 public:
  Try(const Trial& trial, const PartPtr& part) : trial_(trial), part_(part) {}
  const Build& build() {
    if (!build_) {
      plan_ = trial_.with(part_);
      build_.emplace(*plan_);
    }
    return *build_;
  }

 private:
  const Trial& trial_;
  const PartPtr& part_;
  std::optional<Plan> plan_;
  std::optional<Build> build_;
};

Trial::Trial(const Plan& plan, CandidateRequest request, const PartTable& table, std::span<const Role* const> roles)
    : plan_(plan), request_(request), table_(table), roles_(roles.begin(), roles.end()), fit_keys_(measure_reads(request.category)) {
  if (request_.replaces && *request_.replaces >= plan.items.size()) request_.replaces.reset();
  const Plan rest = request_.replaces ? without_item(plan, *request_.replaces) : plan;
  const Build without{rest};
  const Build now{plan};
  for (const Rule& rule : rule_table()) {
    RuleTrial trial{&rule, keys_that_tell(rule, request_.category), count(rule, without), count(rule, now), {}};
    // A rule such as "there is a cooler" reads nothing of the cooler, yet a cooler mends it.
    const bool could_mend = trial.now.problems + trial.now.warnings > 0;
    if (!trial.keys.empty() || could_mend) rules_.push_back(std::move(trial));
  }
}

Plan Trial::with(const PartPtr& part) const {
  return request_.replaces ? with_part_replaced(plan_, *request_.replaces, part) : with_added(plan_, part);
}

Trial::Counts Trial::count(const Rule& rule, const Build& build) {
  std::vector<Finding> findings;
  rule.run(build, findings);
  Counts counts;
  for (const Finding& finding : findings) {
    if (finding.verdict == Verdict::problem) ++counts.problems;
    if (finding.verdict == Verdict::warning) ++counts.warnings;
    if (finding.verdict == Verdict::unknown) ++counts.unknown;
  }
  return counts;
}

std::u32string Trial::values(std::span<const KeyRef> keys, std::size_t row) const {
  std::u32string text;
  for (const KeyRef key : keys) text += static_cast<char32_t>(table_.value_id(key, row));
  return text;
}

// Adding what is there raises its quantity: nothing that another part with equal values would do.
bool Trial::in_plan(const Part& part) const {
  return std::any_of(plan_.items.begin(), plan_.items.end(), [&](const Item& item) {
    return item.part->category() == part.category() && item.part->id() == part.id();
  });
}

Judgement Trial::judge(std::size_t row) {
  const PartPtr& part = table_.parts()[row];
  const bool alone = in_plan(*part);
  Try attempt{*this, part};
  Judgement judgement;
  for (RuleTrial& rule : rules_) {
    Counts after;
    if (alone) {
      after = count(*rule.rule, attempt.build());
    } else {
      const auto [known, is_new] = rule.tried.try_emplace(values(rule.keys, row));
      if (is_new) known->second = count(*rule.rule, attempt.build());
      after = known->second;
    }
    const int problems = after.problems - rule.now.problems;
    const int warnings = after.warnings - rule.now.warnings;
    if (rule.keys.empty()) {
      // What another part still lacks is not this one's doing.
      judgement.problems += std::min(0, problems);
      judgement.warnings += std::min(0, warnings);
      continue;
    }
    judgement.problems += problems;
    judgement.warnings += warnings;
    if (after.problems > rule.without.problems && !asks_for_another_part(rule.rule->id)) {
      judgement.compatible = false;
      judgement.breaks.push_back(rule.rule->id);
    }
    // What cannot be decided with the present part either is not the candidate's doing.
    if (after.unknown > std::max(rule.without.unknown, rule.now.unknown)) judgement.has_unknown = true;
  }
  return judgement;
}

FitsPtr Trial::make_fits(const Build& build) const {
  const Measures measures = measure(build);
  auto fits = std::make_shared<std::vector<CandidateFit>>();
  for (const Role* role : roles_) fits->push_back({role, fit_in(review_role(*role, measures, plan_.conditions), request_.category)});
  return fits;
}

FitsPtr Trial::fits(std::size_t row) {
  const PartPtr& part = table_.parts()[row];
  if (in_plan(*part)) {
    const Plan tried = with(part);
    return make_fits(Build{tried});
  }
  FitsPtr& known = tried_fits_[values(fit_keys_, row)];
  if (!known) {
    const Plan tried = with(part);
    known = make_fits(Build{tried});
  }
  return known;
}

}  // namespace deskpath
