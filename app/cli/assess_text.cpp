// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assess_text.h"

#include <algorithm>

#include "assessment/history.h"
#include "assessment/interest.h"

#include "cli/text_table.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr std::size_t mostSteps = 5;

// "3 of 9 essentials short, 2 not rated".
QString gate(const Fit& fit) {
  QString text = u"%1 of %2 essentials short"_s.arg(fit.short_of).arg(fit.essentials);
  if (fit.unrated() > 0) text += u", %1 not rated"_s.arg(fit.unrated());
  return text;
}

QString verdictOf(const std::vector<Fit>& fits, std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  if (std::none_of(fits.begin(), fits.end(), [](const Fit& fit) { return fit.point.has_value(); })) {
    return u"Nothing is rated yet, so there is no figure."_s;
  }
  if (roles.size() < 2) return {};
  if (const auto best = closest(fits)) return qs(roles[*best]->title) + u" is closest."_s;
  QString text = u"Too close to tell which role is closest."_s;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    if (const auto next = rate_next(fits[i])) {
      return text + u" Rate next: "_s + qs(catalogue.requirement_title(roles[i]->skills[*next])) + u" ("_s +
             qs(roles[i]->title) + u")."_s;
    }
  }
  return text;
}

QString requirementRow(const Contribution& entry) {
  if (!entry.own) return u"not rated"_s;
  if (entry.gap() > 0) return u"%1 short"_s.arg(entry.gap());
  return entry.surplus() > 0 ? u"met, strength +%1"_s.arg(entry.surplus()) : u"met"_s;
}

QString requirements(const Fit& fit, const Role& role, const RoleCatalogue& catalogue) {
  TextTable table;
  table.header({u"Requirement"_s, u"Own"_s, u"Needed"_s, u"Weight"_s, u"State"_s}).alignRight({1, 2, 3});
  for (const Contribution& entry : fit.contributions) {
    const SkillRequirement& requirement = role.skills[entry.requirement];
    QString title = qs(catalogue.requirement_title(requirement));
    if (entry.skill && requirement.any_of.size() > 1) title += u" ("_s + qs(catalogue.skill_title(*entry.skill)) + u')';
    const bool plus = entry.kind == RequirementKind::plus;
    table.add({title, entry.own ? QString::number(*entry.own) : u"–"_s, QString::number(entry.required),
               plus ? u"plus"_s : QString::number(entry.weight),
               plus && !entry.own ? u"not rated, never missing"_s : requirementRow(entry)});
  }
  return table.text();
}

QString tasksText(const TaskInterest& tasks) {
  if (!tasks.point) return u"no answer yet"_s;
  return u"%1 (%2 of %3 answered)"_s.arg(percentRange(*tasks.point, *tasks.point)).arg(tasks.answered).arg(tasks.tasks);
}

QString riasecText(const RiasecMatch& match) {
  switch (match.state) {
    case RiasecMatch::State::no_scores: return u"not answered"_s;
    case RiasecMatch::State::too_flat: return u"too flat to tell"_s;
    case RiasecMatch::State::no_profile: return u"no figures for this role"_s;
    case RiasecMatch::State::known: return u"r = %1"_s.arg(match.correlation, 0, 'f', 2);
  }
  return {};
}

QString goalsText(const GoalFit& goals) {
  return goals.chosen == 0 ? u"none chosen"_s : u"serves %1 of %2"_s.arg(goals.served).arg(goals.chosen);
}

// Stands beside the fit and is never merged with it.
QString interests(const Profile& profile, std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  if (profile.likes.empty() && profile.goals.empty() && !profile.interests) return {};
  std::vector<const Role*> all;
  for (const Role& role : catalogue.roles()) all.push_back(&role);
  TextTable table;
  table.header({u"Role"_s, u"Tasks liked"_s, u"Interest types"_s, u"Goals"_s});
  for (const Role* role : roles) {
    const Interest found = interest(profile, *role, all);
    table.add({qs(role->title), tasksText(found.tasks), riasecText(found.riasec), goalsText(found.goals)});
  }
  QString text = table.text();
  if (const std::string code = riasec_code(profile); !code.empty())
    text += u"  Your highest interest types: "_s + qs(code) + u"\n"_s;
  return text;
}

QString staleLine(const Profile& profile, const RoleCatalogue& catalogue, Date today) {
  QStringList titles;
  for (const SkillId& id : stale_skills(profile, catalogue, today)) titles += harmless(qs(catalogue.skill_title(id)));
  return titles.isEmpty() ? QString{}
                          : wrapped(u"Rate again, as a year has passed since the last use or rating: "_s +
                                        titles.join(u", "_s) + u'.',
                                    2) +
                                u'\n';
}

QString nextSteps(const Profile& profile, std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  TextTable table;
  table.header({u"Skill"_s, u"From"_s, u"To"_s, u"Fit gained"_s, u"Hours, about"_s}).alignRight({1, 2, 3, 4});
  std::size_t shown = 0;
  for (const NextStep& step : next_steps(profile, roles, catalogue.skills())) {
    if (shown++ == mostSteps) break;
    table.add({qs(catalogue.skill_title(step.skill)), QString::number(step.from), QString::number(step.from + 1),
               u"+%1 %"_s.arg(step.gain, 0, 'f', 1), step.hours > 0 ? QString::number(step.hours) : u"–"_s});
  }
  return shown == 0 ? QString{} : table.text();
}

}  // namespace

QString assessText(const Profile& profile, std::span<const Role* const> roles, const RoleCatalogue& catalogue,
                   Date today, const Style& style) {
  std::vector<Fit> fits;
  TextTable table;
  table.header({u"Role"_s, u"Fit"_s, u"Range"_s, u"Rated"_s, u"Gate"_s}).alignRight({1, 2, 3});
  for (const Role* role : roles) {
    const Fit fit = assess(profile, *role);
    const QString target = profile.target_role == role->id ? u" *"_s : u""_s;
    table.add({qs(role->title) + target, fit.point ? percentRange(*fit.point, *fit.point) : u"not rated"_s,
               percentRange(fit.low, fit.high), u"%1 of %2"_s.arg(fit.rated).arg(fit.essentials), gate(fit)});
    fits.push_back(fit);
  }
  QString text =
      style.title(profile.name.empty() ? u"Skill fit"_s : QString(u"Skill fit of "_s + harmless(qs(profile.name)))) +
      u'\n' + table.text();
  if (profile.target_role) text += u"  * target of this profile\n"_s;
  if (const QString verdict = verdictOf(fits, roles, catalogue); !verdict.isEmpty())
    text += wrapped(verdict, 2) + u'\n';
  text += staleLine(profile, catalogue, today);
  if (const QString liked = interests(profile, roles, catalogue); !liked.isEmpty()) {
    text += u'\n' + style.title(u"Interest and goals"_s) + u'\n' + liked;
  }
  for (std::size_t i = 0; i < roles.size(); ++i) {
    text += u'\n' + style.title(harmless(qs(roles[i]->title))) + u'\n' + requirements(fits[i], *roles[i], catalogue);
  }
  std::vector<const Role*> aim(roles.begin(), roles.end());
  const auto target =
      std::find_if(aim.begin(), aim.end(), [&](const Role* role) { return profile.target_role == role->id; });
  QString heading = u"Next steps"_s;
  if (target != aim.end()) {
    aim = {*target};
    heading += u" towards "_s + harmless(qs(aim.front()->title));
  }
  if (const QString steps = nextSteps(profile, aim, catalogue); !steps.isEmpty())
    text += u'\n' + style.title(heading) + u'\n' + steps;
  return text;
}

}  // namespace deskpath::app::cli
