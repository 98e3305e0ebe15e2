// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_text.h"

#include <QCoreApplication>

#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(RoleText)
};

qulonglong count(std::size_t number) { return number; }

}  // namespace

QString roleTitle(const Role& role) { return qs(role.title); }

QString skillTitle(const RoleCatalogue& catalogue, const SkillId& id) { return qs(catalogue.skill_title(id)); }

QString requirementText(const RoleCatalogue& catalogue, const SkillRequirement& requirement) {
  const QString members = qs(catalogue.requirement_members(requirement));
  if (requirement.any_of.size() < 2 || requirement.title.empty()) return members;
  return Text::tr("%1 (%2)").arg(qs(requirement.title), members);
}

QString listText(const QStringList& words) {
  if (words.size() < 2) return words.join(QString());
  return Text::tr("%1 and %2").arg(words.first(words.size() - 1).join(Text::tr(", ")), words.last());
}

QString fitText(const Fit& fit) { return fit.point ? percentRange(fit.low, fit.high) : Text::tr("not rated"); }

QString ratedText(const Fit& fit) {
  return Text::tr("%1 of %2 rated").arg(count(fit.rated)).arg(count(fit.essentials));
}

QString gateText(const Fit& fit) {
  if (fit.rated == 0) return Text::tr("None of the %1 essentials is rated yet").arg(count(fit.essentials));
  QString text;
  if (fit.short_of > 0) {
    text = Text::tr("%1 of %2 essentials short").arg(count(fit.short_of)).arg(count(fit.essentials));
  } else if (fit.unrated() == 0) {
    return Text::tr("All %1 essentials are met").arg(count(fit.essentials));
  } else {
    text = Text::tr("None of %1 essentials short so far").arg(count(fit.essentials));
  }
  return fit.unrated() == 0 ? text : Text::tr("%1, %2 not rated").arg(text).arg(count(fit.unrated()));
}

QString closestText(std::span<const Role* const> roles, std::span<const Fit> fits, const RoleCatalogue& catalogue) {
  if (const auto best = closest(fits)) {
    return Text::tr("%1 is closest: its %2 lie above all the others.")
        .arg(roleTitle(*roles[*best]), fitText(fits[*best]));
  }
  if (const auto next = next_rating(fits)) {
    const SkillRequirement& wanted = roles[next->role]->skills[next->requirement];
    if (std::none_of(fits.begin(), fits.end(), [](const Fit& fit) { return fit.point.has_value(); })) {
      return Text::tr("No skill of these roles is rated yet. Begin with %1.")
          .arg(qs(catalogue.requirement_members(wanted)));
    }
    return Text::tr("Too close to tell. Rate %1 next.").arg(qs(catalogue.requirement_members(wanted)));
  }
  return Text::tr("Too close to tell: the ranges meet, although everything is rated.");
}

QString headlineText(const Comparison& comparison) {
  const auto name = [&](std::size_t role) { return roleTitle(*comparison.roles[role]); };
  QString text;
  if (const auto index = most_alike(comparison)) {
    const RolePair& pair = comparison.pairs[*index];
    const QString percent = percentRange(pair.overlap.percent, pair.overlap.percent);
    text = comparison.pairs.size() == 1
               ? Text::tr("%1 and %2 overlap by %3.").arg(name(pair.first), name(pair.second), percent)
               : Text::tr("%1 and %2 overlap most, by %3.").arg(name(pair.first), name(pair.second), percent);
  } else {
    text = Text::tr("No two of these roles overlap more than the others.");
  }
  const auto all = moves(comparison);
  if (const auto move = shortest_move(comparison)) {
    return text + u' ' +
           Text::tr("The shortest step is from %1 to %2: whoever meets the first fits the second by %3.")
               .arg(name(move->from), name(move->to), percentRange(move->low, move->high));
  }
  if (all.empty()) return text;
  return text + u' ' +
         Text::tr("The surest step is from %1 to %2 (%3), but others may come as far.")
             .arg(name(all[0].from), name(all[0].to), percentRange(all[0].low, all[0].high));
}

}  // namespace deskpath::app
