// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/report.h"

#include <algorithm>

#include "rules/rule.h"

namespace deskpath {
namespace {

void note_missing(std::vector<MissingLine>& lines, const MissingFact& fact, std::string_view asked_by) {
  const auto known = std::find_if(lines.begin(), lines.end(), [&](const MissingLine& line) {
    return line.part == fact.part && line.attribute == fact.attribute;
  });
  std::vector<std::string>& rules =
      known == lines.end() ? lines.emplace_back(MissingLine{fact.part, fact.attribute, {}}).rules : known->rules;
  if (std::find(rules.begin(), rules.end(), asked_by) == rules.end()) rules.emplace_back(asked_by);
}

void acknowledge(std::vector<Finding>& findings, const Plan& plan) {
  if (plan.acknowledged.empty()) return;
  for (Finding& finding : findings) {
    const std::string key = finding.key();
    for (const Acknowledgement& entry : plan.acknowledged) {
      if (entry.key == key && finding.verdict != Verdict::ok) finding.acknowledged = entry.reason;
    }
  }
}

}  // namespace

const RoleReview* Report::role(const RoleId& id) const noexcept {
  const auto found =
      std::find_if(roles.begin(), roles.end(), [&](const RoleReview& entry) { return entry.role->id == id; });
  return found == roles.end() ? nullptr : &*found;
}

const Acknowledgement* earlier_acceptance(const Plan& plan, const Finding& finding) {
  if (finding.acknowledged) return nullptr;
  std::string subject = std::string{finding.rule} + '|';
  if (!finding.items.empty()) subject += finding.items.front().str() + '|';
  const std::string key = finding.key();
  for (auto entry = plan.acknowledged.rbegin(); entry != plan.acknowledged.rend(); ++entry) {
    if (entry->key != key && entry->key.starts_with(subject)) return &*entry;
  }
  return nullptr;
}

std::vector<Finding> run_rules(const Build& build) {
  std::vector<Finding> findings;
  for (const Rule& rule : rule_table()) rule.run(build, findings);
  return findings;
}

std::vector<Finding> run_rules_about(const Build& build, Category category) {
  std::vector<Finding> findings;
  for (const Rule& rule : rule_table()) {
    const bool named =
        std::any_of(rule.reads.begin(), rule.reads.end(), [&](KeyRef read) { return read.category == category; });
    if (named) rule.run(build, findings);
  }
  return findings;
}

Report review(const Plan& plan, std::span<const Role* const> roles, const Context& context, std::int64_t up_to_stage) {
  Report report;
  report.up_to_stage = 1;
  for (const Item& item : plan.items) report.up_to_stage = std::max(report.up_to_stage, item.stage);
  report.up_to_stage = std::min(report.up_to_stage, up_to_stage);
  const Build build{plan, up_to_stage, &context};
  report.findings = run_rules(build);
  acknowledge(report.findings, plan);
  for (const Finding& finding : report.findings) {
    ++report.summary.counts[static_cast<std::size_t>(finding.verdict)];
    ++report.summary.checks;
    if (!finding.open()) {
      ++report.summary.acknowledged;
    } else if (finding.verdict == Verdict::problem) {
      ++report.summary.open_problems;
    } else if (finding.verdict == Verdict::warning) {
      ++report.summary.open_warnings;
    }
    for (const MissingFact& fact : finding.missing) note_missing(report.missing_facts, fact, finding.rule);
  }
  std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
    if (a.open() != b.open()) return a.open();
    return a.verdict > b.verdict;
  });

  report.measures = measure(build);
  for (const Role* role : roles) report.roles.push_back(review_role(*role, report.measures, plan.conditions));
  // A measure's missing facts matter where one of these roles asks for it.
  for (const RoleReview& role : report.roles) {
    for (const NeedReview& need : role.needs) {
      if (need.reading.state != MeasureState::unknown || need.low == need.high) continue;
      for (const MissingFact& fact : need.reading.missing)
        note_missing(report.missing_facts, fact, info(need.need->measure).id);
    }
  }
  report.cost = cost_of(plan, context, up_to_stage);
  report.power = plan_power(build);
  return report;
}

}  // namespace deskpath
