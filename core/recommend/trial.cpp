// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/trial.h"

#include <algorithm>

#include "plan/edits.h"

namespace deskpath {
namespace {

// A stop is looked for this often.
constexpr std::size_t parts_between_looks = 256;

bool fills(const NeedReview& need, Category category) {
  return std::find(need.reading.open.begin(), need.reading.open.end(), category) != need.reading.open.end();
}

// "There is no cooler yet" asks for another part; it is no reason to hide a processor.
bool asks_for_another_part(std::string_view rule) noexcept { return rule.ends_with(".present"); }

bool grave(const Finding& finding) noexcept {
  return finding.verdict == Verdict::problem || finding.verdict == Verdict::warning;
}

// The grave findings of `of` that `than` has not.
std::vector<Finding> more(std::span<const Finding> of, std::span<const Finding> than) {
  const auto same = [](const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.verdict == b.verdict &&
           (a.items.empty() ? b.items.empty() : !b.items.empty() && a.items.front() == b.items.front());
  };
  std::vector<Finding> result;
  for (const Finding& finding : of) {
    const bool known =
        std::any_of(than.begin(), than.end(), [&](const Finding& other) { return same(finding, other); });
    if (grave(finding) && !known) result.push_back(finding);
  }
  return result;
}

// One part of each class that is not special; nothing for a class of special ones.
std::vector<std::optional<std::uint32_t>> usual_examples(const PartPool::Classes& classes,
                                                         const std::vector<char>& is_special) {
  std::vector<std::optional<std::uint32_t>> examples(classes.count);
  for (std::size_t i = 0; i < is_special.size(); ++i) {
    auto& example = examples[classes.of_part[i]];
    if (is_special[i] == 0 && !example) example = static_cast<std::uint32_t>(i);
  }
  return examples;
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

Trial::Counts Trial::count(std::span<const Finding> findings) noexcept {
  Counts counts;
  for (const Finding& finding : findings) {
    if (finding.verdict == Verdict::problem) ++counts.problems;
    if (finding.verdict == Verdict::warning) ++counts.warnings;
    if (finding.verdict == Verdict::unknown) ++counts.unknown;
  }
  return counts;
}

Trial::Trial(Plan plan, CandidateRequest request, std::span<const Role* const> roles, const Context& context)
    : plan_(std::move(plan)), request_(request), roles_(roles.begin(), roles.end()), context_(context) {
  if (request_.replaces && *request_.replaces >= plan_.items.size()) request_.replaces.reset();
  const Build build{plan_, max_stage, &context_};
  for (const Rule& rule : rule_table()) {
    named_.push_back(names(rule, request_.category) ? 1 : 0);
    const std::size_t before = findings_.size();
    rule.run(build, findings_);
    now_.push_back(count(std::span{findings_}.subspan(before)));
  }
  if (!request_.replaces) {
    without_ = now_;
    return;
  }
  const Plan poorer = without_item(plan_, *request_.replaces);
  const Build rest{poorer, max_stage, &context_};
  std::vector<Finding> findings;
  for (const Rule& rule : rule_table()) {
    findings.clear();
    if (named_[without_.size()] != 0) rule.run(rest, findings);
    without_.push_back(count(findings));
  }
}

Plan Trial::with(const PartPtr& part) const {
  return request_.replaces ? with_part_replaced(plan_, *request_.replaces, part) : with_added(plan_, part);
}

bool Trial::in_plan(const PartId& part) const noexcept {
  return std::any_of(plan_.items.begin(), plan_.items.end(), [&](const Item& item) { return item.part->id() == part; });
}

std::vector<CandidateFit> Trial::fits_of(const Build& build) const {
  std::vector<CandidateFit> fits;
  if (roles_.empty()) return fits;
  const Measures measures = measure(build);
  for (const Role* role : roles_)
    fits.push_back({role, fit_in(review_role(*role, measures, plan_.conditions), request_.category)});
  return fits;
}

void Trial::judge(Classified& result, std::size_t rule, const Counts& after) const noexcept {
  const Counts& now = now_[rule];
  const Counts& without = without_[rule];
  result.problems += after.problems - now.problems;
  result.warnings += after.warnings - now.warnings;
  if (named_[rule] == 0) return;
  if (after.problems > without.problems && !asks_for_another_part(rule_table()[rule].id)) {
    result.compatible = false;
    result.breaks.set(rule);
  }
  // What cannot be decided with the present part either is not the candidate's doing.
  if (after.unknown > std::max(without.unknown, now.unknown)) result.has_unknown = true;
}

Classified Trial::judge_exactly(const Build& build, std::vector<Finding>* findings) const {
  Classified result;
  std::vector<Finding> own;
  std::vector<Finding>& all = findings == nullptr ? own : *findings;
  std::size_t place = 0;
  for (const Rule& rule : rule_table()) {
    const std::size_t before = all.size();
    rule.run(build, all);
    judge(result, place++, count(std::span{all}.subspan(before)));
  }
  return result;
}

Effect Trial::effect_of(const PartPtr& part) const {
  const Plan tried = with(part);
  const Build build{tried, max_stage, &context_};
  Effect effect;
  std::vector<Finding> after;
  effect.summary = judge_exactly(build, &after);
  effect.summary.in_plan = in_plan(part->id());
  effect.fits = fits_of(build);
  effect.gained = more(after, findings_);
  effect.cleared = more(findings_, after);
  const Cost now = cost_of(plan_, context_);
  const Cost then = cost_of(tried, context_);
  if (then.unpriced <= now.unpriced) effect.price_delta_minor = then.total_minor - now.total_minor;
  return effect;
}

Classification Trial::classify(const PartPool& pool, const std::stop_token& stop) const {
  const auto parts = pool.parts();
  Classification result;
  result.parts.resize(parts.size());
  // A part that is in the plan already, or that the work names, is more than its values: it is tried out by itself.
  std::vector<std::size_t> special;
  std::optional<std::size_t> usual;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const PartId& id = parts[i]->id();
    result.parts[i].in_plan = in_plan(id);
    if (result.parts[i].in_plan || id == std::string_view{plan_.workload.cloud_part}) {
      special.push_back(i);
    } else if (!usual) {
      usual = i;
    }
  }
  for (const std::size_t i : special) {
    const Plan tried = with(parts[i]);
    const Build build{tried, max_stage, &context_};
    const bool here = result.parts[i].in_plan;
    result.parts[i] = judge_exactly(build, nullptr);
    result.parts[i].in_plan = here;
    result.parts[i].fits = static_cast<std::uint32_t>(result.fits.size());
    result.fits.push_back(fits_of(build));
  }
  if (!usual) return result;

  // One plan for all others, in which only the part changes.
  Plan tried = with(parts[*usual]);
  const std::size_t place = request_.replaces.value_or(tried.items.size() - 1);
  if (tried.items[place].part->id() != parts[*usual]->id()) return result;  // the plan is full
  const Build build{tried, max_stage, &context_};
  std::vector<char> is_special(parts.size(), 0);
  for (const std::size_t i : special) is_special[i] = 1;

  // The rules that do not name the category say the same with any of its parts.
  std::vector<Finding> findings;
  Classified common;
  for (std::size_t rule = 0; rule < named_.size(); ++rule) {
    if (named_[rule] != 0) continue;
    findings.clear();
    rule_table()[rule].run(build, findings);
    judge(common, rule, count(findings));
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (is_special[i] != 0) continue;
    result.parts[i] = common;
  }
  std::size_t looked = 0;
  const auto stops = [&] { return ++looked % parts_between_looks == 0 && stop.stop_requested(); };
  for (const PartPool::RuleClasses& entry : pool.by_rule()) {
    const auto rule = static_cast<std::size_t>(entry.rule - rule_table().data());
    const auto examples = usual_examples(entry.classes, is_special);
    std::vector<Classified> by_class(examples.size());
    for (std::size_t c = 0; c < by_class.size(); ++c) {
      if (!examples[c]) continue;
      if (stops()) return {{}, {}, true};
      tried.items[place].part = parts[*examples[c]];
      findings.clear();
      entry.rule->run(build, findings);
      judge(by_class[c], rule, count(findings));
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (is_special[i] != 0) continue;
      const Classified& own = by_class[entry.classes.of_part[i]];
      Classified& part = result.parts[i];
      part.problems += own.problems;
      part.warnings += own.warnings;
      part.compatible = part.compatible && own.compatible;
      part.breaks |= own.breaks;
      part.has_unknown = part.has_unknown || own.has_unknown;
    }
  }
  const PartPool::Classes& measured = pool.by_measures();
  const auto first = static_cast<std::uint32_t>(result.fits.size());
  for (const auto& example : usual_examples(measured, is_special)) {
    if (stops()) return {{}, {}, true};
    if (example) tried.items[place].part = parts[*example];
    result.fits.push_back(example ? fits_of(build) : std::vector<CandidateFit>{});
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (is_special[i] == 0) result.parts[i].fits = first + measured.of_part[i];
  }
  return result;
}

}  // namespace deskpath
