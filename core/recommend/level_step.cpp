// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/level_step.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "plan/edits.h"
#include "recommend/slots.h"
#include "rules/cost.h"

namespace deskpath {
namespace {

constexpr std::int64_t most_at_once = 4;  // of one part, where a single one is not enough: monitors, memory kits

// Incomplete stands below every level.
int height(const GroupLevel& level) { return level.incomplete ? -1 : static_cast<int>(level.low); }
int height(const NeedReview& need) { return need.not_chosen ? -1 : static_cast<int>(need.low); }

// The required needs that a step should serve: those still open, else those that keep the role at its level.
std::vector<const NeedReview*> wanted_needs(const RoleReview& review) {
  std::vector<const NeedReview*> needs;
  for (const NeedReview& need : review.needs) {
    if (need.not_chosen && need.need->importance == Importance::required) needs.push_back(&need);
  }
  return needs.empty() ? review.holding_back() : needs;
}

const NeedReview* find_need(const RoleReview& review, const WorkstationNeed* need) {
  const auto found = std::find_if(review.needs.begin(), review.needs.end(),
                                  [&](const NeedReview& entry) { return entry.need == need; });
  return found == review.needs.end() ? nullptr : &*found;
}

class Search {
 public:
  Search(const Plan& plan, const Report& report, const Role& role, const Context& context)
      : plan_(plan), role_(role), context_(context), now_(*report.role(role.id)) {}

  void look_in(Category category, const NeedReview& wanted, const PartTablePtr& table, const std::stop_token& stop) {
    std::vector<std::optional<std::size_t>> places;
    for (std::size_t i = 0; i < plan_.items.size(); ++i) {
      // What is still open has nothing to replace: another program is not in the way of a chat.
      const bool other = wanted.not_chosen && takes_several(category);
      if (plan_.items[i].part->category() == category && !other) places.emplace_back(i);
    }
    if (places.empty() || takes_several(category)) places.emplace_back(std::nullopt);
    const std::vector<const Role*> roles{&role_};
    for (const auto& place : places) {
      const Trial trial{plan_, {category, place}, roles, context_};
      for (std::size_t row = 0; row < table->parts().size(); ++row) {
        if (stop.stop_requested()) return;
        consider(trial, table->parts()[row], place, wanted);
      }
    }
  }
  [[nodiscard]] std::optional<LevelStep> best() const { return best_; }

 private:
  using Rank = std::tuple<int, bool, std::int64_t>;  // kind of gain, unpriced, price

  void consider(const Trial& trial, const PartPtr& part, std::optional<std::size_t> place, const NeedReview& wanted) {
    if (place && plan_.items[*place].part->id() == part->id()) return;
    const ItemPrice price = price_of(*part, plan_.currency, context_);
    LevelStep step;
    step.part = part;
    step.replaces = place;
    step.billing = price.billing;
    step.measure = wanted.need->measure;
    step.title = info(step.measure).title;
    step.before = now_.overall;
    const std::int64_t most = place || !takes_several(part->category()) ? 1 : most_at_once;
    for (step.quantity = 1; step.quantity <= most; ++step.quantity) {
      step.price_delta_minor = delta(step, price);
      // What is dearer than the best kind of gain so far needs no trial.
      if (best_ && std::get<int>(rank_) == 0 &&
          Rank{0, !step.price_delta_minor, step.price_delta_minor.value_or(0)} >= rank_)
        return;
      const auto kind = gain(step, wanted);
      if (!kind) continue;
      const Rank rank{*kind, !step.price_delta_minor, step.price_delta_minor.value_or(0)};
      if (best_ && rank >= rank_) return;
      const Classified effect = trial.effect_of(part).summary;
      if (!effect.compatible || effect.problems > 0) return;
      step.lifts = *kind == 0;
      best_ = step;
      rank_ = rank;
      return;
    }
  }

  // 0: the role's level rises. 1: an open choice is closed. 2: the need is met better. Nothing: no gain.
  std::optional<int> gain(LevelStep& step, const NeedReview& wanted) const {
    const Plan next = with_step(plan_, step);
    const RoleReview review = review_role(role_, measure(Build{next}), plan_.conditions);
    step.after = review.overall;
    for (const NeedReview& before : now_.needs) {
      const NeedReview* after = find_need(review, before.need);
      const bool required = before.need->importance == Importance::required;
      if (required && after != nullptr && height(*after) < height(before)) return std::nullopt;
    }
    if (height(review.overall) > height(now_.overall)) return 0;
    const NeedReview* need = find_need(review, wanted.need);
    if (need == nullptr || height(*need) <= height(wanted)) return std::nullopt;
    return wanted.not_chosen ? 1 : 2;
  }

  [[nodiscard]] std::optional<std::int64_t> delta(const LevelStep& step, const ItemPrice& price) const {
    if (price.source == PriceSource::none) return std::nullopt;
    if (!step.replaces) return price.each_minor * step.quantity;
    const Item& old = plan_.items[*step.replaces];
    // What is owned has been paid for; its successor has not.
    if (old.status != ItemStatus::to_buy) return price.each_minor * old.quantity;
    const ItemPrice before = price_of(old, plan_.currency, context_);
    if (before.source == PriceSource::none || before.billing != price.billing) return std::nullopt;
    return (price.each_minor - before.each_minor) * old.quantity;
  }

  const Plan& plan_;
  const Role& role_;
  const Context& context_;
  const RoleReview& now_;
  std::optional<LevelStep> best_;
  Rank rank_;
};

}  // namespace

Plan with_step(Plan plan, const LevelStep& step) {
  if (!step.replaces) {
    for (std::int64_t i = 0; i < step.quantity; ++i) plan = with_added(std::move(plan), step.part);
    return plan;
  }
  const bool paid = *step.replaces < plan.items.size() && plan.items[*step.replaces].status != ItemStatus::to_buy;
  plan = with_part_replaced(std::move(plan), *step.replaces, step.part);
  return paid ? with_status(std::move(plan), *step.replaces, ItemStatus::to_buy) : plan;
}

std::optional<LevelStep> level_step(const Plan& plan, const Report& report, const Role& role, const TableOf& tables,
                                    const Context& context, const std::stop_token& stop) {
  const RoleReview* review = report.role(role.id);
  if (review == nullptr) return std::nullopt;
  Search search{plan, report, role, context};
  for (const NeedReview* need : wanted_needs(*review)) {
    for (const Category category : need->reading.open) search.look_in(category, *need, tables(category), stop);
    if (stop.stop_requested()) return std::nullopt;
  }
  return search.best();
}

}  // namespace deskpath
