// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_text.h"

#include <algorithm>
#include <map>
#include <string>

#include "cli/text_table.h"
#include "documents/text.h"
#include "roles/nearest.h"
#include "roles/shares.h"
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
  return text +
         u"  Levels go from 0 to 5. \"any\": one of several skills is enough. \"plus\": adds, is never missing.\n"_s;
}

constexpr std::size_t mostToLearn = 5;

// "To learn for …: RESTful APIs (0 of 4); …": what is missing most at the less favourable end.
QString toLearn(const Role& from, const Role& to, const RoleCatalogue& catalogue) {
  QStringList missing;
  for (const TransitionShare& share : transition_shares(from, to)) {
    if (share.missing() <= 0 || static_cast<std::size_t>(missing.size()) == mostToLearn) break;
    const QString levels = u" (%1 of %2)"_s.arg(std::min(share.own_low, share.required)).arg(share.required);
    missing += harmless(qs(catalogue.requirement_title(to.skills[share.requirement]))) + levels;
  }
  if (missing.isEmpty()) return {};
  const QString aim = harmless(qs(to.title));
  return wrapped(u"To learn for "_s + aim + u", most first: "_s + missing.join(u"; "_s), 2) + u'\n';
}

QString handOffs(const Comparison& comparison) {
  QString text;
  const auto titleOf = [&](const RoleId& id) -> QString {
    for (const Role* role : comparison.roles) {
      if (role->id == id) return harmless(qs(role->title));
    }
    return {};
  };
  for (const HandOffRow& row : hand_offs(comparison.roles)) {
    const QString from = titleOf(row.from);
    const QString to = titleOf(row.to);
    if (!from.isEmpty() && !to.isEmpty()) text += wrapped(from + u" → "_s + to + u": "_s + qs(row.what), 2) + u'\n';
  }
  return text;
}

QString overlaps(const Comparison& comparison, const RoleCatalogue& catalogue) {
  QString text;
  for (const RolePair& pair : comparison.pairs) {
    const Role& first = *comparison.roles[pair.first];
    const Role& second = *comparison.roles[pair.second];
    TextTable table;
    table.add({u"%1 and %2 overlap by"_s.arg(qs(first.title), qs(second.title)),
               percentRange(pair.overlap.percent, pair.overlap.percent)});
    table.add({u"%1 to %2, fit at the start"_s.arg(qs(first.title), qs(second.title)),
               percentRange(pair.forth.low, pair.forth.high)});
    table.add({u"%1 to %2, fit at the start"_s.arg(qs(second.title), qs(first.title)),
               percentRange(pair.back.low, pair.back.high)});
    text += table.text();
    QStringList shared;
    for (const PairedRequirement& entry : pair.overlap.pairs) {
      const QString one = qs(catalogue.requirement_title(first.skills[entry.first]));
      const QString other = qs(catalogue.requirement_title(second.skills[entry.second]));
      shared += one == other ? one : QString(one + u" / "_s + other);
    }
    if (!shared.isEmpty()) text += wrapped(u"Both ask for: "_s + shared.join(u"; "_s), 2) + u'\n';
    text += toLearn(first, second, catalogue) + toLearn(second, first, catalogue);
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

QString stepText(const std::optional<StepValue>& step, Measure measure) {
  return step ? qs(step_text(*step, measure)) : u""_s;
}

QString termsText(const WorkstationNeed& need) {
  QStringList terms;
  if (need.importance != Importance::required) terms += qs(importance_name(need.importance));
  if (!need.when.empty()) terms += u"if "_s + qs(need.when);
  if (need.alternative) terms += u"or "_s + qs(info(need.alternative->measure).title).toLower();
  return terms.join(u", "_s);
}

// What the conditions in the table mean.
QString conditions(const Comparison& comparison) {
  std::map<std::string, std::string> asked;
  for (const NeedRow& row : comparison.needs) {
    for (std::size_t role = 0; role < row.cells.size(); ++role) {
      if (!row.cells[role]) continue;
      const Role& owner = *comparison.roles[role];
      const std::string& when = owner.workstation[*row.cells[role]].when;
      const auto found = std::find_if(owner.conditions.begin(), owner.conditions.end(),
                                      [&](const Condition& entry) { return entry.id == when; });
      if (found != owner.conditions.end()) asked.emplace(found->id, found->question);
    }
  }
  QString text;
  for (const auto& [id, question] : asked)
    text += wrapped(u"if "_s + harmless(qs(id)) + u": "_s + harmless(qs(question)), 2) + u'\n';
  return text;
}

QString needs(const Comparison& comparison) {
  TextTable table;
  table.header({QString{}, u"Minimum"_s, u"Recommended"_s, u"Ideal"_s});
  for (const NeedRow& row : comparison.needs) {
    table.add({qs(info(row.measure).title)});
    for (std::size_t role = 0; role < row.cells.size(); ++role) {
      const Role& owner = *comparison.roles[role];
      const QString name = u"  "_s + qs(owner.title);
      if (!row.cells[role]) {
        table.add({name, none});
        continue;
      }
      const WorkstationNeed& need = owner.workstation[*row.cells[role]];
      table.add({name, stepText(need.minimum, need.measure), stepText(need.recommended, need.measure),
                 stepText(need.ideal, need.measure), termsText(need)});
    }
  }
  return table.text() + u"  An empty step counts as met once the one before it is.\n"_s + conditions(comparison);
}

}  // namespace

QString compareText(const Comparison& comparison, const RoleCatalogue& catalogue, const Style& style) {
  QString text = missions(comparison, style) + u'\n';
  text += style.title(u"Overlap and transition"_s) + u'\n' + overlaps(comparison, catalogue);
  text += style.title(u"Skills"_s) + u'\n' + skills(comparison, catalogue) + u'\n';
  text += style.title(u"Responsibilities"_s) + u'\n' + responsibilities(comparison) + u'\n';
  if (const QString handed = handOffs(comparison); !handed.isEmpty()) {
    text += style.title(u"Who hands what to whom"_s) + u'\n' + handed + u'\n';
  }
  return text + style.title(u"Workstation needs"_s) + u'\n' + needs(comparison);
}

}  // namespace deskpath::app::cli
