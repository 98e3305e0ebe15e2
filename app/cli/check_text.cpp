// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_text.h"

#include <algorithm>

#include "checklist/checklist.h"
#include "cli/text_table.h"
#include "documents/text.h"
#include "recommend/repair_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr std::size_t rolesAbreast = 4;
constexpr int findingIndent = 11;  // behind the longest verdict

QString costText(const Plan& plan, const Report& report) {
  const auto money = [&](std::int64_t minor, bool about) { return moneyText(minor, plan.currency, about); };
  const Cost& cost = report.cost;
  QString text = money(cost.total_minor, cost.about);
  if (plan.budget_minor) {
    const std::int64_t left = *plan.budget_minor - cost.total_minor;
    text += u" of "_s + money(*plan.budget_minor, false) + u" ("_s + money(left < 0 ? -left : left, cost.about) +
            (left < 0 ? u" over)"_s : u" left)"_s);
  }
  if (plan.seats > 1) text += u" for %1 seats"_s.arg(plan.seats);
  if (cost.monthly_minor > 0) text += u", "_s + money(cost.monthly_minor, cost.monthly_about) + u" a month"_s;
  if (cost.hourly_minor > 0) text += u", "_s + money(cost.hourly_minor, cost.hourly_about) + u" an hour of cloud use"_s;
  text = wrapped(sentence(text), 0);
  if (const std::string note = price_note(cost); !note.empty()) text += u'\n' + wrapped(qs(note), 0);
  return text;
}

// A column per role, a row per group; several blocks where there are many roles.
QString levelsText(const Plan& plan, const Report& report) {
  QString text;
  for (std::size_t from = 0; from < report.roles.size(); from += rolesAbreast) {
    const auto first = report.roles.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last =
        report.roles.begin() + static_cast<std::ptrdiff_t>(std::min(from + rolesAbreast, report.roles.size()));
    TextTable table;
    QStringList titles{QString{}};
    QStringList overall{u"Overall"_s};
    for (auto role = first; role != last; ++role) {
      const auto& targets = plan.target_roles;
      const bool target = std::find(targets.begin(), targets.end(), role->role->id) != targets.end();
      titles += harmless(qs(role->role->title)) + (target ? u" *"_s : u""_s);
      overall += qs(to_text(role->overall));
    }
    table.header(titles).add(overall);
    for (std::size_t group = 0; group < need_group_count; ++group) {
      if (std::none_of(first, last, [&](const RoleReview& role) { return role.groups[group].asked; })) continue;
      QStringList row{qs(need_group_title(static_cast<NeedGroup>(group)))};
      for (auto role = first; role != last; ++role) {
        row += role->groups[group].asked ? qs(to_text(role->groups[group])) : u"–"_s;
      }
      table.add(row);
    }
    if (from > 0) text += u'\n';
    text += table.text();
  }
  if (!plan.target_roles.empty()) text += u"  * target of this plan\n"_s;
  return text;
}

// One line for all roles that say the same, in the order of the first of each.
class SharedLines {
 public:
  void add(const QString& role, const QStringList& list) {
    if (list.isEmpty()) return;
    const QString what = list.join(u", "_s);
    const auto known = std::find_if(lines_.begin(), lines_.end(), [&](const auto& line) { return line.first == what; });
    if (known == lines_.end()) {
      lines_.push_back({what, {role}});
    } else {
      known->second += role;
    }
  }
  [[nodiscard]] QString text(const QString& about, std::size_t roles) const {
    QString text;
    for (const auto& [what, who] : lines_) {
      const bool all = roles > 2 && static_cast<std::size_t>(who.size()) == roles;
      text += wrapped((all ? u"Every role"_s : who.join(u", "_s)) + u", "_s + about + u": "_s + what, 2) + u'\n';
    }
    return text;
  }

 private:
  std::vector<std::pair<QString, QStringList>> lines_;
};

QString openChoices(const Report& report) {
  SharedLines open;
  SharedLines holding;
  for (const RoleReview& role : report.roles) {
    const QString title = harmless(qs(role.role->title));
    QStringList measures;
    for (Measure measure : role.not_chosen()) measures += qs(info(measure).title);
    open.add(title, measures);
    measures.clear();
    for (const NeedReview* need : role.holding_back()) {
      measures +=
          qs(info(need->need->measure).title) + u" ("_s + qs(to_text(need->reading, need->need->measure)) + u')';
    }
    holding.add(title, measures);
  }
  return open.text(u"still to choose"_s, report.roles.size()) + holding.text(u"held back by"_s, report.roles.size());
}

bool showsEvidence(const Finding& finding) {
  return finding.rule == "psu.load" || finding.rule == "monitor.ports" || finding.rule == "storage.m2_slots" ||
         finding.verdict >= Verdict::warning;
}

// The plan's own record decides; a part of a fix stands in the catalogue only.
QString partName(const Plan& plan, const PartCatalogue& parts, const PartId& id) {
  const auto item =
      std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& entry) { return entry.part->id() == id; });
  const PartPtr part = item == plan.items.end() ? parts.find(id) : item->part;
  return qs(part == nullptr ? id.str() : part->name());
}

// The repair, then its alternatives: "Fix: replace RM650 with RM850x, +$55".
QString fixesText(const Finding& finding, const Plan& plan, const Content& content) {
  if (!finding.repairs_sought) return {};
  if (finding.fixes.empty())
    return wrapped(u"No single change clears this without causing something else."_s, findingIndent) + u'\n';
  QString text;
  for (const Fix& fix : finding.fixes) {
    QString line = text.isEmpty() ? u"Fix: "_s : u"  or: "_s;
    line += qs(lower_first(fix_title(fix, plan, content.parts))) + u", "_s + qs(fix_price(fix, plan.currency));
    if (const std::string source = fix_price_source(fix); !source.empty()) line += u' ' + qs(source);
    for (const std::string& effect : fix_effects(fix, finding, plan, content.wording)) line += u"; "_s + qs(effect);
    text += wrapped(line, findingIndent) + u'\n';
  }
  return text;
}

QString findingText(const Finding& finding, const Plan& plan, const Content& content, const Style& style) {
  const Wording& wording = content.wording;
  const QString verdict = qs(verdict_name(finding.verdict));
  const QString gap(findingIndent - 2 - verdict.size(), u' ');
  QString text = u"  "_s + style.verdict(finding.verdict, verdict) + gap + qs(wording.title(finding.rule)) +
                 style.muted(u" ("_s + qs(finding.rule) + u')') + u'\n';
  text += wrapped(qs(wording.message(finding)), findingIndent) + u'\n';
  if (finding.verdict >= Verdict::warning) {
    if (const std::string remedy = wording.remedy(finding.rule); !remedy.empty()) {
      text += wrapped(u"To mend it: "_s + qs(remedy), findingIndent) + u'\n';
    }
  }
  text += fixesText(finding, plan, content);
  if (showsEvidence(finding) && !finding.evidence.empty()) {
    TextTable table(findingIndent + 2);
    const bool figures = finding.rule == "psu.load";
    if (figures) table.alignRight({1});
    for (const EvidenceLine& line : finding.evidence) table.add({qs(line.label), qs(line.value)});
    text += table.text();
  }
  if (finding.acknowledged) {
    const QString reason = qs(*finding.acknowledged);
    text += wrapped(reason.isEmpty() ? u"Accepted."_s : QString(u"Accepted: "_s + reason), findingIndent) + u'\n';
  }
  return text;
}

QString missingText(const Plan& plan, const PartCatalogue& parts, const Report& report) {
  TextTable table;
  table.header({u"Part"_s, u"Fact"_s, u"Asked by"_s});
  for (const MissingLine& line : report.missing_facts) {
    QStringList rules;
    for (const std::string& rule : line.rules) rules += qs(rule);
    table.add({partName(plan, parts, line.part), qs(info(line.attribute).title), rules.join(u", "_s)});
  }
  return table.text();
}

QString count(std::size_t number, const QString& one, const QString& many) {
  return QString::number(number) + u' ' + (number == 1 ? one : many);
}

}  // namespace

QString checkText(const Plan& plan, const QString& title, const Report& report, const Content& content,
                  const Style& style) {
  const Summary& summary = report.summary;
  QString text = style.title(title) + u'\n' + costText(plan, report) + u'\n';
  text += u"%1, %2; %3 of %4 checks decided"_s
              .arg(count(summary.open_problems, u"problem"_s, u"problems"_s),
                   count(summary.open_warnings, u"warning"_s, u"warnings"_s))
              .arg(summary.decided())
              .arg(summary.checks);
  if (summary.acknowledged > 0) text += u", %1 accepted"_s.arg(summary.acknowledged);
  const bool later = std::any_of(plan.items.begin(), plan.items.end(),
                                 [&](const Item& item) { return item.stage > report.up_to_stage; });
  if (later) text += u"; up to stage %1"_s.arg(report.up_to_stage);
  text += u"\n\n"_s;

  if (!report.roles.empty())
    text += style.title(u"What this office reaches"_s) + u'\n' + levelsText(plan, report) + openChoices(report) + u'\n';

  text += style.title(u"Findings"_s) + u'\n';
  if (report.findings.empty()) text += u"  None yet: no two parts that have to fit are chosen.\n"_s;
  for (const Finding& finding : report.findings) text += findingText(finding, plan, content, style);

  if (!report.missing_facts.empty())
    text += u'\n' + style.title(u"Facts not known"_s) + u'\n' + missingText(plan, content.parts, report);
  return text;
}

}  // namespace deskpath::app::cli
