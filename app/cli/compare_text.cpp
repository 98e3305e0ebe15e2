// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_text.h"

#include "cli/text_table.h"
#include "documents/text.h"
#include "rules/role_review.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

const auto none = u"–"_s;

QStringList roleTitles(const Comparison& comparison, const QString& first) {
  QStringList titles{first};
  for (const Role* role : comparison.roles) titles += harmless(qs(role->title));
  return titles;
}

QString missions(const Comparison& comparison, const Style& style) {
  QString text;
  for (const Role* role : comparison.roles) {
    text += style.title(harmless(qs(role->title))) + u'\n';
    if (!role->mission.empty()) text += wrapped(qs(role->mission), 2) + u'\n';
  }
  return text;
}

// "4", "4 of several" where any of several skills meets it, "(2)" for a plus.
QString cellText(const std::optional<SkillCell>& cell) {
  if (!cell) return none;
  QString text = QString::number(cell->level);
  if (cell->one_of) text += u" any"_s;
  if (cell->kind == RequirementKind::plus) text += u" plus"_s;
  return text;
}

QString skills(const Comparison& comparison, const RoleCatalogue& catalogue) {
  QString text;
  for (const SkillArea& area : catalogue.areas()) {
    TextTable table;
    for (const SkillRow& row : comparison.skills) {
      if (row.area != area.id) continue;
      QStringList cells{qs(catalogue.skill_title(row.skill))};
      for (const auto& cell : row.cells) cells += cellText(cell);
      table.add(cells);
    }
    if (table.empty()) continue;
    table.header(roleTitles(comparison, qs(area.title)));
    text += table.text() + u'\n';
  }
  return text + u"  Levels go from 0 to 5. \"any\": one of several skills is enough. \"plus\": adds, is never missing.\n"_s;
}

QString overlaps(const Comparison& comparison, const RoleCatalogue& catalogue) {
  QString text;
  for (const RolePair& pair : comparison.pairs) {
    const Role& first = *comparison.roles[pair.first];
    const Role& second = *comparison.roles[pair.second];
    TextTable table;
    table.add({u"%1 and %2 overlap by"_s.arg(qs(first.title), qs(second.title)), percentRange(pair.overlap.percent, pair.overlap.percent)});
    table.add({u"%1 to %2, fit at the start"_s.arg(qs(first.title), qs(second.title)), percentRange(pair.forth.low, pair.forth.high)});
    table.add({u"%1 to %2, fit at the start"_s.arg(qs(second.title), qs(first.title)), percentRange(pair.back.low, pair.back.high)});
    text += table.text();
    QStringList shared;
    for (const PairedRequirement& entry : pair.overlap.pairs) {
      const QString one = qs(catalogue.requirement_title(first.skills[entry.first]));
      const QString other = qs(catalogue.requirement_title(second.skills[entry.second]));
      shared += one == other ? one : QString(one + u" / "_s + other);
    }
    if (!shared.isEmpty()) text += wrapped(u"Both ask for: "_s + shared.join(u"; "_s), 2) + u'\n';
    text += u'\n';
  }
  return text;
}

QString responsibilities(const Comparison& comparison) {
  QString text;
  for (const ResponsibilityRow& row : comparison.responsibilities) {
    for (std::size_t role = 0; role < row.cells.size(); ++role) {
      if (!row.cells[role]) continue;
      const Role& owner = *comparison.roles[role];
      text += wrapped(qs(owner.title) + u": "_s + qs(owner.responsibilities[*row.cells[role]].title), 2) + u'\n';
    }
    if (row.shared()) text += u"    (counterparts)\n"_s;
  }
  return text;
}

QString stepsText(const WorkstationNeed& need) {
  QStringList steps;
  for (const auto& step : {need.minimum, need.recommended, need.ideal}) {
    const QString text = step ? qs(step_text(*step, need.measure)) : none;
    if (steps.isEmpty() || step) steps += text;
  }
  steps.removeAll(none);
  steps.removeDuplicates();
  QString text = steps.join(u" / "_s);
  if (need.importance != Importance::required) text += u" ("_s + qs(importance_name(need.importance)) + u')';
  if (!need.when.empty()) text += u" if "_s + qs(need.when);
  if (need.alternative) text += u" or "_s + qs(info(need.alternative->measure).title).toLower();
  return text;
}

QString needs(const Comparison& comparison) {
  QString text;
  for (const NeedRow& row : comparison.needs) {
    text += u"  "_s + qs(info(row.measure).title) + u'\n';
    TextTable table(4);
    for (std::size_t role = 0; role < row.cells.size(); ++role) {
      const Role& owner = *comparison.roles[role];
      table.add({qs(owner.title), row.cells[role] ? stepsText(owner.workstation[*row.cells[role]]) : none});
    }
    text += table.text();
  }
  return text + u"  Steps: minimum / recommended / ideal; equal or missing steps are left out.\n"_s;
}

}  // namespace

QString compareText(const Comparison& comparison, const RoleCatalogue& catalogue, const Style& style) {
  QString text = missions(comparison, style) + u'\n';
  text += style.title(u"Overlap and transition"_s) + u'\n' + overlaps(comparison, catalogue);
  text += style.title(u"Skills"_s) + u'\n' + skills(comparison, catalogue) + u'\n';
  text += style.title(u"Responsibilities"_s) + u'\n' + responsibilities(comparison) + u'\n';
  return text + style.title(u"Workstation needs"_s) + u'\n' + needs(comparison);
}

}  // namespace deskpath::app::cli
