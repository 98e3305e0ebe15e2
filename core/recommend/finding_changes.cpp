// SPDX-License-Identifier: GPL-3.0-or-later
// Rules give their findings in the order of the plan's items: while there are as many as before, the n-th is
// about the same subject. Otherwise a subject is the first part that a finding names.
#include "recommend/finding_changes.h"

#include <algorithm>

namespace deskpath {
namespace {

int weight(Verdict verdict) { return verdict == Verdict::problem ? 2 : verdict == Verdict::warning ? 1 : 0; }

std::size_t count(const std::vector<Finding>& findings, Verdict verdict) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding& entry) { return entry.verdict == verdict; }));
}

// How many about one part are undecided or ask for attention.
std::size_t open_about(const std::vector<Finding>& findings, const PartId* part) {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& entry) {
    const PartId* own = entry.items.empty() ? nullptr : &entry.items.front();
    const bool same = part == nullptr || own == nullptr ? part == own : *part == *own;
    return same && (entry.verdict == Verdict::unknown || weight(entry.verdict) > 0);
  }));
}

RuleChange worst(RuleChange a, RuleChange b) { return std::max(a, b); }

RuleChange change_of_one(const Finding& before, const Finding& after) {
  const int difference = weight(after.verdict) - weight(before.verdict);
  if (difference > 0) return RuleChange::worse;
  if (after.verdict == Verdict::unknown && before.verdict != Verdict::unknown) return RuleChange::undecided;
  if (difference < 0) return RuleChange::better;
  if (after.verdict == Verdict::note && before.verdict != Verdict::note) return RuleChange::noted;
  return RuleChange::same;
}

}  // namespace

FindingsByRule by_rule(std::vector<Finding> findings) {
  FindingsByRule result;
  for (Finding& finding : findings) result[finding.rule].push_back(std::move(finding));
  return result;
}

bool is_cleared(const std::vector<Finding>& before, std::size_t place, const std::vector<Finding>& after,
                const Swap& swap) {
  if (after.size() == before.size()) {
    const Verdict verdict = after[place].verdict;
    return verdict == Verdict::ok || verdict == Verdict::note;
  }
  const PartId* subject = before[place].items.empty() ? nullptr : &before[place].items.front();
  const PartId* then = subject != nullptr && swap.from != nullptr && *subject == *swap.from ? swap.to : subject;
  return open_about(after, then) < open_about(before, subject);
}

std::size_t wrong(const std::vector<Finding>& findings) {
  return count(findings, Verdict::problem) + count(findings, Verdict::warning);
}

RuleChange change_of(const std::vector<Finding>& before, const std::vector<Finding>& after) {
  RuleChange change = RuleChange::same;
  if (before.size() == after.size()) {
    for (std::size_t i = 0; i < after.size(); ++i) change = worst(change, change_of_one(before[i], after[i]));
    return change;
  }
  const auto problems = [](const auto& list) { return count(list, Verdict::problem); };
  if (problems(after) > problems(before) || wrong(after) > wrong(before)) return RuleChange::worse;
  if (count(after, Verdict::unknown) > count(before, Verdict::unknown)) return RuleChange::undecided;
  if (count(after, Verdict::note) > count(before, Verdict::note)) return RuleChange::noted;
  return wrong(after) < wrong(before) ? RuleChange::better : RuleChange::same;
}

}  // namespace deskpath
