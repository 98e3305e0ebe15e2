// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/figure.h"

#include <QCoreApplication>

#include "documents/text.h"
#include "roles/shares.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString levels(double low, double high) {
  const auto text = [](double value) { return QLocale().toString(value, 'g', 3); };
  return low == high ? text(low) : QString(text(low) + u'–' + text(high));
}

QString idOf(const SkillId& skill) { return qs(skill.str()); }

}  // namespace

Figure overlapFigure(const Role& first, const Role& second, const RoleCatalogue& catalogue) {
  Figure figure;
  const Overlap shared = overlap(first, second);
  const QString percent = percentRange(shared.percent, shared.percent);
  figure.title = Text::tr("%1 and %2 overlap by %3").arg(roleTitle(first), roleTitle(second), percent);
  figure.how = Text::tr(
      "Every essential requirement has weight × level points. Requirements that one skill can meet are "
      "paired; a pair shares the lesser "
      "points of both. The overlap is what is shared out of all points; what only one role asks for counts "
      "as not shared.");
  figure.headers << Text::tr("Skill") << roleTitle(first) << roleTitle(second) << Text::tr("Shared, %")
                 << Text::tr("Out of, %");
  const auto points = [](const Role& role, const std::optional<std::size_t>& index) {
    if (!index) return u"–"_s;
    const SkillRequirement& asked = role.skills[*index];
    return u"%1 × %2"_s.arg(asked.weight).arg(asked.level);
  };
  for (const OverlapShare& line : overlap_shares(first, second)) {
    const SkillRequirement& named = line.first ? first.skills[*line.first] : second.skills[*line.second];
    figure.rows.push_back({idOf(named.any_of.front()),
                           {qs(catalogue.requirement_title(named)), points(first, line.first),
                            points(second, line.second), oneDecimal(line.shared), oneDecimal(line.united)}});
  }
  figure.total << Text::tr("Together") << QString() << QString() << oneDecimal(shared.percent) << oneDecimal(100);
  return figure;
}

Figure transitionFigure(const Role& from, const Role& to, const RoleCatalogue& catalogue) {
  Figure figure;
  const Transition move = transition(from, to);
  figure.title = Text::tr("From %1 to %2: %3").arg(roleTitle(from), roleTitle(to), percentRange(move.low, move.high));
  figure.how = Text::tr(
                   "How far somebody who has exactly the levels of %1 fits %2: weight × level, up to what is "
                   "asked. A range means that the "
                   "level depends on which of several skills that person has.")
                   .arg(roleTitle(from), roleTitle(to));
  figure.headers << Text::tr("Skill") << Text::tr("Brought") << Text::tr("Asked") << Text::tr("Weight")
                 << Text::tr("Adds, %") << Text::tr("Out of, %");
  for (const TransitionShare& line : transition_shares(from, to)) {
    const SkillRequirement& asked = to.skills[line.requirement];
    figure.rows.push_back(
        {idOf(asked.any_of.front()),
         {qs(catalogue.requirement_title(asked)), levels(line.own_low, line.own_high), QString::number(line.required),
          QString::number(asked.weight), oneDecimalRange(line.low, line.high), oneDecimal(line.worth)}});
  }
  figure.total << Text::tr("Together") << QString() << QString() << QString() << oneDecimalRange(move.low, move.high)
               << oneDecimal(100);
  return figure;
}

}  // namespace deskpath::app
