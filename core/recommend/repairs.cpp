// SPDX-License-Identifier: GPL-3.0-or-later
// Three sieves, from cheap to dear: the finding's own rule, the rules about the category, all rules and
// measures.
#include "recommend/repairs.h"

#include <algorithm>
#include <tuple>

#include "recommend/finding_changes.h"
#include "recommend/fix_edits.h"
#include "recommend/repair_candidates.h"
#include "recommend/repair_settings.h"
#include "recommend/slots.h"
#include "rules/rule.h"

namespace deskpath {
namespace {

// How often a search looks whether it is still wanted, in tries.
constexpr std::size_t tries_between_looks = 32;
// A figure that falls by less is the same for people: the minutes of a UPS under a slightly higher load.
constexpr double noticeable = 0.05;
// Who has to do without more pieces of a part than this plans anew.
constexpr std::int64_t most_left_out = 4;

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<MeasureLoss> losses(const Measures& before, const Measures& after) {
  std::vector<MeasureLoss> lost;
  for (const MeasureInfo& about : measure_table) {
    const MeasureReading& was = reading(before, about.measure);
    const MeasureReading& is = reading(after, about.measure);
    if (was.state != MeasureState::known) continue;
    bool worse = false;
    if (is.state == MeasureState::not_chosen) worse = true;
    if (is.state == MeasureState::known) {
      if (const auto* number = std::get_if<double>(&was.value)) {
        worse = std::get<double>(is.value) < *number * (1.0 - noticeable);
      } else if (const auto* yes = std::get_if<bool>(&was.value)) {
        worse = *yes && !std::get<bool>(is.value);
      } else {
        // Another vendor or system: what runs on the one may not run on the other.
        worse = was.value != is.value;
      }
    }
    if (worse)
      lost.push_back(
          {std::string{about.id}, std::string{about.title}, to_text(was, about.measure), to_text(is, about.measure)});
  }
  return lost;
}

std::vector<RoleLevelChange> role_changes(const std::vector<RoleReview>& before, const Measures& after,
                                          const std::vector<std::string>& conditions) {
  std::vector<RoleLevelChange> changes;
  for (const RoleReview& was : before) {
    const RoleReview is = review_role(*was.role, after, conditions);
    const std::string from = to_text(was.overall);
    const std::string to = to_text(is.overall);
    if (from == to) continue;
    const auto rank = [](const GroupLevel& level) { return std::tuple{!level.incomplete, level.low, level.high}; };
    changes.push_back({was.role->id, was.role->title, from, to, rank(is.overall) > rank(was.overall)});
  }
  return changes;
}

// A change that passed the first sieve.
struct Try {
  Fix fix;
  PartPtr part;  // nullptr for a setting
};

auto price_rank(const Fix& fix) {
  return std::tuple{!fix.price_delta_minor, !fix.price_minor,
                    fix.price_delta_minor.value_or(fix.price_minor.value_or(0))};
}

bool steps_back(const Try& attempt) {
  const Fix& fix = attempt.fix;
  const bool cheaper = fix.replace && fix.price_delta_minor.value_or(0) < 0;
  return !fix.gives_up.empty() || (cheaper && does_the_work(attempt.part->category()));
}

// Whether anything is held against it beside its price.
auto rank(const Try& attempt) {
  const Fix& fix = attempt.fix;
  // Of what gives something up, doing with less of the same is the least change, whatever else would save more.
  return std::tuple{!fix.price_delta_minor && !leaves_out(fix),
                    steps_back(attempt),
                    !fix.undecided.empty(),
                    !leaves_out(fix),
                    !fix.price_minor,
                    fix.price_delta_minor.value_or(fix.price_minor.value_or(0))};
}

bool spotless(const Try& attempt) {
  return attempt.fix.price_delta_minor && !steps_back(attempt) && attempt.fix.undecided.empty();
}

}  // namespace

struct RepairSearch::State {
  Plan plan;
  const PartCatalogue& catalogue;
  Context context;
  std::int64_t up_to_stage;
  FindingsByRule now;
  Measures measures;
  std::vector<RoleReview> roles;

  State(Plan given, const PartCatalogue& parts, const Context& world, std::int64_t stage)
      : plan(std::move(given)), catalogue(parts), context(world), up_to_stage(stage) {}

  [[nodiscard]] Build build_of(const Plan& tried) const { return Build{tried, up_to_stage, &context}; }
  [[nodiscard]] PartPtr held(const PartPtr& part) const;
  void price_replacement(Fix& fix, const Part& part) const;
  void price_addition(Fix& fix, const Part& part) const;
  void price_leaving_out(Fix& fix, std::int64_t kept) const;
  [[nodiscard]] Plan made(const Try& attempt) const;
  // The rest of the fix that clears a finding of `cleared`; false when the change causes something.
  [[nodiscard]] bool complete(Try& attempt, std::string_view cleared) const;
};

namespace {

// One finding's search.
class Search {
 public:
  Search(const RepairSearch::State& state, const Finding& finding, const Cancelled& cancelled, std::size_t place)
      : state_(state),
        finding_(finding),
        cancelled_(cancelled),
        place_(place),
        rule_(*find_rule(finding.rule)),
        before_(state.now.at(finding.rule)) {}

  std::vector<Fix> run();

 private:
  [[nodiscard]] bool over() {
    if (++tries_ % tries_between_looks == 0 && cancelled_ && cancelled_()) stopped_ = true;
    return stopped_;
  }
  [[nodiscard]] bool clears(const Plan& tried, const Swap& swap) {
    found_.clear();
    rule_.run(state_.build_of(tried), found_);
    return is_cleared(before_, place_, found_, swap);
  }
  void try_replacing(const PartId& id);
  void try_leaving_out(const PartId& id);
  void try_adding(Category category);
  void try_settings();
  [[nodiscard]] std::vector<Fix> best();

  const RepairSearch::State& state_;
  const Finding& finding_;
  const Cancelled& cancelled_;
  std::size_t place_;
  const Rule& rule_;
  const std::vector<Finding>& before_;
  std::vector<Finding> found_;
  std::vector<Try> tries_left_;
  std::size_t tries_ = 0;
  bool stopped_ = false;
};

}  // namespace

PartPtr RepairSearch::State::held(const PartPtr& part) const {
  // A plan holds one record of a part; a part that is already in it comes in with that record.
  for (const Item& item : plan.items) {
    if (item.part->id() == part->id()) return item.part;
  }
  return part;
}

void RepairSearch::State::price_replacement(Fix& fix, const Part& part) const {
  const ItemPrice price = price_of(part, plan.currency, context);
  fix.billing = price.billing;
  fix.price_source = price.source;
  fix.price_date = price.date;
  fix.about = is_estimate(price.source);
  if (price.source == PriceSource::none) return;
  std::int64_t delta = 0;
  std::int64_t whole = 0;
  bool comparable = true;
  for (const Item& item : plan.items) {
    if (item.part->id() != *fix.replace || item.stage > up_to_stage) continue;
    whole += price.each_minor * fix.quantity.value_or(item.quantity);
    delta += price.each_minor * fix.quantity.value_or(item.quantity);
    if (item.status != ItemStatus::to_buy) continue;
    const ItemPrice old = price_of(item, plan.currency, context);
    comparable = comparable && old.source != PriceSource::none && old.billing == price.billing;
    delta -= old.each_minor * item.quantity;
    fix.about |= is_estimate(old.source);
  }
  fix.price_minor = whole * plan.seats;
  if (comparable) fix.price_delta_minor = delta * plan.seats;
}

void RepairSearch::State::price_addition(Fix& fix, const Part& part) const {
  ItemPrice price = price_of(part, plan.currency, context);
  for (const Item& item : plan.items) {
    if (item.part->id() == part.id() && item.status == ItemStatus::to_buy && item.stage == fix.stage)
      price = price_of(item, plan.currency, context);
  }
  fix.billing = price.billing;
  fix.price_source = price.source;
  fix.price_date = price.date;
  fix.about = is_estimate(price.source);
  if (price.source == PriceSource::none) return;
  fix.price_minor = price.each_minor * plan.seats;
  fix.price_delta_minor = fix.price_minor;
}

void RepairSearch::State::price_leaving_out(Fix& fix, std::int64_t kept) const {
  std::int64_t delta = 0;
  // From the end, as keep_only() takes them.
  std::int64_t left = kept;
  for (const Item& item : plan.items) {
    if (item.part->id() != *fix.replace || item.stage > up_to_stage) continue;
    const std::int64_t gone = std::max<std::int64_t>(0, item.quantity - left);
    left = std::max<std::int64_t>(0, left - item.quantity);
    if (gone == 0 || item.status != ItemStatus::to_buy) continue;
    const ItemPrice price = price_of(item, plan.currency, context);
    if (price.source == PriceSource::none) return;
    fix.billing = price.billing;
    fix.about |= is_estimate(price.source);
    delta -= price.each_minor * gone;
  }
  fix.price_delta_minor = delta * plan.seats;
}

Plan RepairSearch::State::made(const Try& attempt) const {
  Plan tried = plan;
  if (attempt.fix.set) {
    (void)apply_setting(tried, *attempt.fix.set);
  } else if (leaves_out(attempt.fix)) {
    keep_only(tried, *attempt.fix.replace, attempt.fix.quantity.value_or(0), up_to_stage);
  } else if (attempt.fix.replace) {
    put_in_place(tried, *attempt.fix.replace, attempt.part, attempt.fix.quantity, up_to_stage);
  } else {
    put_in(tried, attempt.part, attempt.fix.stage);
  }
  return tried;
}

bool RepairSearch::State::complete(Try& attempt, std::string_view cleared) const {
  const Plan tried = made(attempt);
  const Build build = build_of(tried);
  static const std::vector<Finding> none;
  const auto of = [](const FindingsByRule& findings, std::string_view rule) -> const std::vector<Finding>& {
    const auto found = findings.find(rule);
    return found == findings.end() ? none : found->second;
  };
  // Most of what causes something does so in a rule about the part itself.
  if (attempt.part) {
    const FindingsByRule about = by_rule(run_rules_about(build, attempt.part->category()));
    for (const auto& [rule, list] : about) {
      if (change_of(of(now, rule), list) == RuleChange::worse) return false;
    }
  }
  const FindingsByRule after = by_rule(run_rules(build));
  Fix& fix = attempt.fix;
  for (const Rule& rule : rule_table()) {
    const RuleChange change = change_of(of(now, rule.id), of(after, rule.id));
    if (rule.id == cleared) {
      // Cleared here, and nothing else of the same rule instead.
      if (wrong(of(after, rule.id)) >= wrong(of(now, rule.id))) return false;
      if (change != RuleChange::better) fix.clears.emplace_back(rule.id);
    }
    switch (change) {
      case RuleChange::worse: return false;
      case RuleChange::better: fix.clears.emplace_back(rule.id); break;
      case RuleChange::noted: fix.adds.emplace_back(rule.id); break;
      case RuleChange::undecided: fix.undecided.emplace_back(rule.id); break;
      case RuleChange::same: break;
    }
  }
  const Measures then = measure(build);
  fix.gives_up = losses(measures, then);
  fix.roles = role_changes(roles, then, plan.conditions);
  return true;
}

namespace {

void Search::try_replacing(const PartId& id) {
  const Item* first = nullptr;
  for (const Item& item : state_.plan.items) {
    if (item.part->id() == id && item.stage <= state_.up_to_stage) {
      first = &item;
      break;
    }
  }
  if (first == nullptr) return;
  const Category category = first->part->category();
  // Two kits may give way to one larger one.
  std::vector<std::optional<std::int64_t>> quantities{std::nullopt};
  if (first->quantity > 1 && takes_several(category)) quantities.emplace_back(1);
  Plan tried = state_.plan;
  for (const PartPtr& candidate : state_.catalogue.of(category)) {
    if (over()) return;
    if (candidate->id() == id || !serves_as(*candidate, *first->part)) continue;
    const PartPtr part = state_.held(candidate);
    for (const auto& quantity : quantities) {
      for (std::size_t i = 0; i < tried.items.size(); ++i) {
        if (state_.plan.items[i].part->id() == id) tried.items[i] = state_.plan.items[i];
      }
      put_in_place(tried, id, part, quantity, state_.up_to_stage);
      if (!clears(tried, {&id, &part->id()})) continue;
      Fix fix;
      fix.replace = id;
      fix.with = part->id();
      fix.quantity = quantity;
      state_.price_replacement(fix, *part);
      tries_left_.push_back({std::move(fix), part});
    }
  }
}

// One less, then two less: the first that is enough.
void Search::try_leaving_out(const PartId& id) {
  PartPtr part;
  std::int64_t pieces = 0;
  std::int64_t of_category = 0;
  for (const Item& item : state_.plan.items) {
    if (item.part->id() != id || item.stage > state_.up_to_stage) continue;
    part = item.part;
    pieces += item.quantity;
  }
  if (!part || !can_be_left_out(part->category())) return;
  for (const Item& item : state_.plan.items) {
    if (item.part->category() == part->category() && item.stage <= state_.up_to_stage) of_category += item.quantity;
  }
  for (std::int64_t kept = pieces - 1; kept >= std::max<std::int64_t>(0, pieces - most_left_out); --kept) {
    // Something of its kind was wanted.
    if (over() || of_category - pieces + kept == 0) return;
    Plan tried = state_.plan;
    keep_only(tried, id, kept, state_.up_to_stage);
    if (!clears(tried, {&id, kept > 0 ? &id : nullptr})) continue;
    Fix fix;
    fix.replace = id;
    if (kept > 0) {
      fix.with = id;
      fix.quantity = kept;
    }
    state_.price_leaving_out(fix, kept);
    tries_left_.push_back({std::move(fix), part});
    return;
  }
}

void Search::try_adding(Category category) {
  const bool there = std::any_of(state_.plan.items.begin(), state_.plan.items.end(), [&](const Item& item) {
    return item.part->category() == category && item.stage <= state_.up_to_stage;
  });
  if (!sensible_to_add(category, state_.plan, there)) return;
  std::int64_t stage = 1;
  for (const Item& item : state_.plan.items) {
    if (item.stage <= state_.up_to_stage && contains(finding_.items, item.part->id()))
      stage = std::max(stage, item.stage);
  }
  for (const PartPtr& candidate : state_.catalogue.of(category)) {
    if (over()) return;
    const PartPtr part = state_.held(candidate);
    Plan tried = state_.plan;
    put_in(tried, part, stage);
    if (!clears(tried, {nullptr, &part->id()})) continue;
    Fix fix;
    fix.with = part->id();
    fix.stage = stage;
    state_.price_addition(fix, *part);
    tries_left_.push_back({std::move(fix), part});
  }
}

void Search::try_settings() {
  for (SettingChange& change : settings_to_try(state_.plan, finding_, state_.context)) {
    if (over()) return;
    Plan tried = state_.plan;
    if (!apply_setting(tried, change) || !clears(tried, {})) continue;
    Fix fix;
    fix.set = std::move(change);
    fix.price_delta_minor = 0;
    tries_left_.push_back({std::move(fix), nullptr});
    return;  // the least change is enough
  }
}

std::vector<Fix> Search::best() {
  std::stable_sort(tries_left_.begin(), tries_left_.end(),
                   [](const Try& a, const Try& b) { return price_rank(a.fix) < price_rank(b.fix); });
  std::vector<Try> found;
  std::size_t good = 0;
  for (Try& attempt : tries_left_) {
    if (good == max_fixes || over()) break;
    if (!state_.complete(attempt, finding_.rule)) continue;
    good += spotless(attempt) ? 1U : 0U;
    found.push_back(std::move(attempt));
  }
  std::stable_sort(found.begin(), found.end(), [](const Try& a, const Try& b) { return rank(a) < rank(b); });
  std::vector<Fix> fixes;
  for (Try& attempt : found) {
    if (fixes.size() < max_fixes) fixes.push_back(std::move(attempt.fix));
  }
  return fixes;
}

std::vector<Fix> Search::run() {
  std::vector<PartId> seen;
  for (const PartId& id : finding_.items) {
    if (contains(seen, id)) continue;
    seen.push_back(id);
    try_replacing(id);
    try_leaving_out(id);
  }
  for (const CategoryInfo& about : category_table) try_adding(about.category);
  try_settings();
  return best();
}

}  // namespace

RepairSearch::RepairSearch(Plan plan, const PartCatalogue& catalogue, std::vector<const Role*> roles,
                           const Context& context, std::int64_t up_to_stage)
    : state_(std::make_unique<State>(std::move(plan), catalogue, context, up_to_stage)) {
  const Build build = state_->build_of(state_->plan);
  state_->now = by_rule(run_rules(build));
  state_->measures = measure(build);
  for (const Role* role : roles) state_->roles.push_back(review_role(*role, state_->measures, state_->plan.conditions));
}

RepairSearch::~RepairSearch() = default;

std::vector<Fix> RepairSearch::fixes_of(const Finding& finding, const Cancelled& cancelled) const {
  if (finding.verdict < Verdict::warning) return {};
  const auto known = state_->now.find(finding.rule);
  if (known == state_->now.end()) return {};
  const std::string key = finding.key();
  for (std::size_t i = 0; i < known->second.size(); ++i) {
    if (known->second[i].items == finding.items && known->second[i].key() == key)
      return Search{*state_, finding, cancelled, i}.run();
  }
  return {};
}

bool wants_repair(const Finding& finding) noexcept { return finding.open() && finding.verdict >= Verdict::warning; }

void add_repairs(Report& report, const Plan& plan, const PartCatalogue& catalogue, const Context& context) {
  if (std::none_of(report.findings.begin(), report.findings.end(), wants_repair)) return;
  std::vector<const Role*> roles;
  for (const RoleReview& review : report.roles) roles.push_back(review.role);
  const RepairSearch search{plan, catalogue, std::move(roles), context, report.up_to_stage};
  for (Finding& finding : report.findings) {
    if (!wants_repair(finding)) continue;
    finding.fixes = search.fixes_of(finding);
    finding.repairs_sought = true;
  }
}

}  // namespace deskpath
