// SPDX-License-Identifier: GPL-3.0-or-later
// The fit, opened: every essential requirement with its points, the unrated as what is still open.
#include <QCoreApplication>
#include <algorithm>

#include "assessment/contributions.h"
#include "documents/text.h"
#include "roles_tab/figure.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Figure)
};

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
                 << Text::tr("Adds, %") << Text::tr("Out of, %");
  const auto add = [&](const Contribution& entry, const QString& weight, const QString& adds, const QString& of) {
    const SkillRequirement& asked = role.skills[entry.requirement];
    const SkillId& skill = entry.skill ? *entry.skill : asked.any_of.front();
    QString name = qs(catalogue.requirement_title(asked));
    if (asked.any_of.size() > 1 && entry.skill)
      name = Text::tr("%1: %2", "group: its member").arg(name, skillTitle(catalogue, skill));
    const QString own = entry.own ? QString::number(*entry.own) : Text::tr("not rated");
    figure.rows.push_back({qs(skill.str()), {name, own, QString::number(entry.required), weight, adds, of}});
  };
  const auto of = [&](std::size_t requirement) -> const Contribution& {
    const auto same = [&](const Contribution& entry) { return entry.requirement == requirement; };
    return *std::find_if(fit.contributions.begin(), fit.contributions.end(), same);
  };
  for (const FitShare& share : fit_shares(fit)) {
    const Contribution& entry = of(share.requirement);
    add(entry, QString::number(entry.weight), oneDecimalRange(share.low, share.high), oneDecimal(share.worth));
  }
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind == RequirementKind::plus) add(entry, Text::tr("a plus"), u"–"_s, u"–"_s);
  }
  figure.total << Text::tr("Together") << QString() << QString() << QString() << oneDecimalRange(fit.low, fit.high)
               << oneDecimal(100);
  return figure;
}

}  // namespace deskpath::app
