// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/plan_comparison.h"

#include <algorithm>
#include <set>

namespace deskpath {
namespace {

std::string item_text(const Item& item, Currency currency) {
  std::string text = item.quantity > 1 ? std::to_string(item.quantity) + " × " : std::string{};
  text += item.part->name();
  if (item.status == ItemStatus::owned) text += ", owned";
  if (item.status == ItemStatus::bought) text += ", bought";
  if (item.stage > 1) text += ", stage " + std::to_string(item.stage);
  if (item.price_minor) text += ", " + format_money({*item.price_minor, currency});
  return text;
}

std::vector<const Item*> items_of(const Plan& plan, Category category) {
  std::vector<const Item*> items;
  for (const Item& item : plan.items) {
    if (item.part->category() == category) items.push_back(&item);
  }
  return items;
}

// What both have in one row, then the rest of the left beside the rest of the right.
void compare_category(const Plan& left, const Plan& right, Category category, PlanComparison& result) {
  std::vector<const Item*> before = items_of(left, category);
  std::vector<const Item*> after = items_of(right, category);
  std::vector<std::pair<const Item*, const Item*>> pairs;
  for (const Item*& item : before) {
    const auto same = std::find_if(after.begin(), after.end(),
                                   [&](const Item* other) { return other->part->id() == item->part->id(); });
    if (same == after.end()) continue;
    pairs.emplace_back(item, *same);
    after.erase(same);
    item = nullptr;
  }
  before.erase(std::remove(before.begin(), before.end(), nullptr), before.end());
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    pairs.emplace_back(i < before.size() ? before[i] : nullptr, i < after.size() ? after[i] : nullptr);
  }
  bool first = true;
  for (const auto& [a, b] : pairs) {
    ComparedRow row;
    row.subject = first ? std::string{info(category).title} : std::string{};
    if (a != nullptr) row.left = item_text(*a, left.currency);
    if (b != nullptr) row.right = item_text(*b, right.currency);
    row.differs = row.left != row.right;
    result.differing_parts += row.differs ? 1 : 0;
    result.parts.push_back(std::move(row));
    first = false;
  }
}

void compare_prices(const Plan& left, const Cost& before, const Plan& right, const Cost& after,
                    PlanComparison& result) {
  const auto row = [&](std::string_view subject, std::string a, std::string b) {
    const bool differs = a != b;
    result.prices.push_back({std::string{subject}, std::move(a), std::move(b), differs});
  };
  const auto amounts = [&](std::string_view subject, std::int64_t a, std::int64_t b, bool always = false) {
    if (always || a != 0 || b != 0) row(subject, format_money({a, left.currency}), format_money({b, right.currency}));
  };
  amounts("Total", before.total_minor, after.total_minor, true);
  if (before.bought_minor != 0 || after.bought_minor != 0)
    amounts("Still to buy", before.to_buy_minor, after.to_buy_minor);
  amounts("Each month", before.monthly_minor, after.monthly_minor);
  amounts("Each hour", before.hourly_minor, after.hourly_minor);
  if (left.budget_minor || right.budget_minor) {
    const auto text = [](const Plan& plan) {
      return plan.budget_minor ? format_money({*plan.budget_minor, plan.currency}) : std::string{"none"};
    };
    row("Budget", text(left), text(right));
  }
  if (left.seats != 1 || right.seats != 1) row("Seats", std::to_string(left.seats), std::to_string(right.seats));
  if (before.unpriced != 0 || after.unpriced != 0)
    row("Without a price", std::to_string(before.unpriced), std::to_string(after.unpriced));
  if (left.currency == right.currency) result.price_delta_minor = after.total_minor - before.total_minor;
}

bool counts(const Finding& finding) { return finding.open() && finding.verdict >= Verdict::warning; }

std::vector<Finding> missing_in(const Report& report, const Report& other) {
  std::set<std::string> keys;
  for (const Finding& finding : other.findings) {
    if (counts(finding)) keys.insert(finding.key());
  }
  std::vector<Finding> result;
  for (const Finding& finding : report.findings) {
    if (counts(finding) && !keys.contains(finding.key())) result.push_back(finding);
  }
  return result;
}

bool same(const GroupLevel& a, const GroupLevel& b) {
  return a.asked == b.asked && a.incomplete == b.incomplete && a.low == b.low && a.high == b.high;
}

}  // namespace

PlanComparison compare_plans(const Plan& left, const Report& left_report, const Plan& right,
                             const Report& right_report) {
  PlanComparison result;
  compare_prices(left, left_report.cost, right, right_report.cost, result);
  for (const CategoryInfo& category : category_table) compare_category(left, right, category.category, result);
  for (const RoleReview& role : left_report.roles) {
    const RoleReview* other = right_report.role(role.role->id);
    if (other == nullptr) continue;
    result.levels.push_back({role.role, role.overall, other->overall, !same(role.overall, other->overall)});
  }
  result.only_left = missing_in(left_report, right_report);
  result.only_right = missing_in(right_report, left_report);
  const auto open =
      static_cast<std::size_t>(std::count_if(left_report.findings.begin(), left_report.findings.end(), counts));
  result.in_both = open - result.only_left.size();
  return result;
}

}  // namespace deskpath
