// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/plan_change.h"

#include <algorithm>
#include <map>

namespace deskpath {
namespace {

bool matters(const Finding& finding) { return finding.open() && finding.verdict >= Verdict::warning; }

// Findings are told apart by rule and verdict, not by their figures: a supply that is 20 W too weak instead of 60 W is
// the same problem still.
std::vector<Finding> only_in(const std::vector<Finding>& some, const std::vector<Finding>& others) {
  std::map<std::pair<std::string_view, Verdict>, std::size_t> left;
  for (const Finding& finding : others) {
    if (matters(finding)) ++left[{finding.rule, finding.verdict}];
  }
  std::vector<Finding> result;
  for (const Finding& finding : some) {
    if (!matters(finding)) continue;
    std::size_t& same = left[{finding.rule, finding.verdict}];
    if (same > 0) {
      --same;
    } else {
      result.push_back(finding);
    }
  }
  return result;
}

int count(const std::vector<Finding>& findings, Verdict verdict) {
  return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                        [&](const Finding& finding) { return finding.verdict == verdict; }));
}

bool same_level(const GroupLevel& a, const GroupLevel& b) {
  if (a.asked != b.asked || a.incomplete != b.incomplete) return false;
  return a.incomplete || (a.low == b.low && a.high == b.high);
}

}  // namespace

int PlanChange::problems() const { return count(gained, Verdict::problem) - count(cleared, Verdict::problem); }
int PlanChange::warnings() const { return count(gained, Verdict::warning) - count(cleared, Verdict::warning); }

PlanChange change_of(const Report& now, const Plan& next, std::span<const Role* const> roles, const Context& context) {
  const Report after = review(next, roles, context);
  PlanChange change;
  change.once_minor = after.cost.total_minor - now.cost.total_minor;
  change.monthly_minor = after.cost.monthly_minor - now.cost.monthly_minor;
  change.hourly_minor = after.cost.hourly_minor - now.cost.hourly_minor;
  change.unpriced = after.cost.unpriced > now.cost.unpriced;
  change.gained = only_in(after.findings, now.findings);
  change.cleared = only_in(now.findings, after.findings);
  for (const RoleReview& review : after.roles) {
    const RoleReview* before = now.role(review.role->id);
    if (before != nullptr && !same_level(before->overall, review.overall)) {
      change.roles.push_back({review.role, before->overall, review.overall});
    }
  }
  return change;
}

}  // namespace deskpath
