// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/candidates.h"

#include <algorithm>
#include <tuple>

#include "rules/cost.h"

namespace deskpath {
namespace {

const Item* item_of(const Plan& plan, const Part& part) {
  const auto item = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& entry) {
    return entry.part->category() == part.category() && entry.part->id() == part.id();
  });
  return item == plan.items.end() ? nullptr : &*item;
}

// The plan's own parts that the table does not have.
std::vector<PartPtr> own_parts(const Plan& plan, const PartTable& table) {
  std::vector<PartPtr> own;
  for (const Item& item : plan.items) {
    if (item.part->category() != table.category()) continue;
    const auto same = [&](const PartPtr& part) { return part->id() == item.part->id(); };
    const bool known =
        std::any_of(table.parts().begin(), table.parts().end(), same) || std::any_of(own.begin(), own.end(), same);
    if (!known) own.push_back(item.part);
  }
  return own;
}

int fit_score(const Candidate& candidate, const std::vector<RoleId>& targets) {
  int score = 0;
  for (std::size_t role = 0; role < candidate.role_count(); ++role) {
    const CandidateFit& fit = candidate.fit(role);
    if (!fit.level.asked || fit.level.incomplete) continue;
    const bool counts = targets.empty() || std::find(targets.begin(), targets.end(), fit.role->id) != targets.end();
    if (counts) score += static_cast<int>(fit.level.low);
  }
  return score;
}

class Collector {
 public:
  Collector(const Plan& plan, CandidateRequest request, const Context& context)
      : plan_(plan), request_(request), context_(context) {
    if (!request_.replaces || *request_.replaces >= plan.items.size()) {
      request_.replaces.reset();
      return;
    }
    replaced_ = &plan.items[*request_.replaces];
    replaced_price_ = price_of(*replaced_, plan.currency, context);
  }

  // False when stopped.
  bool add(const PartTable& table, const Trial& trial, const std::stop_token& stop) {
    const Classification classes = trial.classify(table.pool(), stop);
    if (classes.stopped) return false;
    std::vector<FitsPtr> fits;
    for (const auto& each : classes.fits) fits.push_back(std::make_shared<const std::vector<CandidateFit>>(each));
    result_.reserve(result_.size() + table.parts().size());
    for (std::size_t row = 0; row < table.parts().size(); ++row) {
      Candidate candidate;
      candidate.part = table.parts()[row];
      candidate.search_text = table.search_text(row);
      candidate.effect = classes.parts[row];
      const Item* item = candidate.in_plan() ? item_of(plan_, *candidate.part) : nullptr;
      candidate.price =
          item ? price_of(*item, plan_.currency, context_) : price_of(*candidate.part, plan_.currency, context_);
      candidate.price_delta_minor = delta(candidate);
      if (candidate.effect.fits < fits.size()) candidate.fits = fits[candidate.effect.fits];
      result_.push_back(std::move(candidate));
    }
    return true;
  }

  std::vector<Candidate> sorted() {
    using Rank = std::tuple<bool, int, int, int, bool, bool, std::int64_t, std::size_t>;
    std::vector<Rank> ranks;
    ranks.reserve(result_.size());
    for (std::size_t i = 0; i < result_.size(); ++i) {
      const Candidate& entry = result_[i];
      ranks.emplace_back(!entry.effect.compatible, entry.effect.problems, entry.effect.warnings,
                         -fit_score(entry, plan_.target_roles), entry.effect.has_unknown,
                         entry.price.source == PriceSource::none, entry.price.each_minor, i);
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<Candidate> best_first;
    best_first.reserve(result_.size());
    for (const Rank& rank : ranks) best_first.push_back(std::move(result_[std::get<std::size_t>(rank)]));
    return best_first;
  }

 private:
  // What is owned costs nothing more, and what is paid by the month or hour is not added to what is paid once.
  [[nodiscard]] std::optional<std::int64_t> delta(const Candidate& candidate) const {
    if (candidate.price.source == PriceSource::none) return std::nullopt;
    if (!replaced_) return candidate.price.each_minor;
    if (replaced_->part->id() == candidate.part->id()) return 0;
    if (replaced_->status == ItemStatus::owned) return 0;
    const bool comparable =
        replaced_price_.source != PriceSource::none && replaced_price_.billing == candidate.price.billing;
    if (!comparable) return std::nullopt;
    return (candidate.price.each_minor - replaced_price_.each_minor) * replaced_->quantity;
  }

  const Plan& plan_;
  CandidateRequest request_;
  const Context& context_;
  const Item* replaced_ = nullptr;
  ItemPrice replaced_price_;
  std::vector<Candidate> result_;
};

}  // namespace

std::vector<std::string_view> broken_rules(const Classified& effect) {
  std::vector<std::string_view> rules;
  if (effect.breaks.none()) return rules;
  for (std::size_t place = 0; place < rule_table().size(); ++place) {
    if (effect.breaks.test(place)) rules.push_back(rule_table()[place].id);
  }
  return rules;
}

std::vector<Candidate> candidates(const Plan& plan, const PartTable& table, CandidateRequest request,
                                  std::span<const Role* const> roles, const Context& context,
                                  const std::stop_token& stop) {
  Collector collector{plan, request, context};
  const Trial trial{plan, request, roles, context};
  const PartTable own{request.category, own_parts(plan, table)};
  if (!collector.add(table, trial, stop) || !collector.add(own, trial, stop)) return {};
  return collector.sorted();
}

std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                  std::span<const Role* const> roles, const Context& context) {
  return candidates(plan, PartTable{request.category, catalogue.of(request.category)}, request, roles, context);
}

}  // namespace deskpath
