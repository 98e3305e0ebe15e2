// SPDX-License-Identifier: GPL-3.0-or-later
// The fit, opened: every essential requirement with its points, the unrated as what is still open.
#include <QCoreApplication>

#include "assessment/fit_lines.h"
#include "documents/text.h"
#include "roles_tab/figure.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString number(double value) {
  return QLocale().toString(value, 'f', 1);
}

QString range(double low, double high) {
  const QString from = number(low);
  const QString to = number(high);
  return from == to ? from : QString(from + u'–' + to);
}

}  // namespace

Figure fitFigure(const Role& role, const Fit& fit, const RoleCatalogue& catalogue) {
  Figure figure;
  figure.title = Text::tr("Your fit to %1: %2").arg(roleTitle(role), fitText(fit));
  figure.how = Text::tr(
      "Each essential requirement counts weight × level, up to the level asked. The range takes what is not "
      "rated once as 0 "
      "and once as asked; “unsure” widens a rating by half a level, “a guess” by one. A plus is listed and "
      "never counts.");
  figure.headers << Text::tr("Skill") << Text::tr("You") << Text::tr("Asked") << Text::tr("Weight")
                 << Text::tr("Percent") << Text::tr("Out of");
  for (const FitLine& line : fit_lines(fit)) {
    const Contribution& entry = fit.contributions[line.contribution];
    const SkillRequirement& asked = role.skills[entry.requirement];
    const bool plus = entry.kind == RequirementKind::plus;
    const SkillId& skill = entry.skill ? *entry.skill : asked.any_of.front();
    QString name = qs(catalogue.requirement_title(asked));
    if (asked.any_of.size() > 1 && entry.skill)
      name = Text::tr("%1: %2", "group: its member").arg(name, skillTitle(catalogue, skill));
    figure.rows.push_back(
        {qs(skill.str()),
         {name, entry.own ? QString::number(*entry.own) : Text::tr("not rated"),
          QString::number(entry.required), plus ? Text::tr("a plus") : QString::number(entry.weight),
          plus ? u"–"_s : range(line.low_percent, line.high_percent),
          plus ? u"–"_s : number(line.of_percent)}});
  }
  figure.total << Text::tr("Together") << QString() << QString() << QString() << range(fit.low, fit.high)
               << number(100);
  return figure;
}

}  // namespace deskpath::app
