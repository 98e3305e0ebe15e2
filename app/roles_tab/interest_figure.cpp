// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind an interest, a goal count and the gain of a next step.
#include <QCoreApplication>

#include "assessment/interest.h"
#include "assessment/what_if.h"
#include "documents/text.h"
#include "roles_tab/figure.h"
#include "roles_tab/interest_text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString likeText(std::optional<Like> answer) {
  if (!answer) return Text::tr("not answered");
  switch (*answer) {
    case Like::like: return Text::tr("like");
    case Like::neutral: return Text::tr("neutral");
    case Like::dislike: return Text::tr("dislike");
  }
  return {};
}

}  // namespace

Figure interestFigure(const Role& role, const Profile& profile) {
  Figure figure;
  const TaskInterest liked = task_interest(profile, role);
  figure.title = Text::tr("Your interest in %1: %2").arg(roleTitle(role), taskInterestText(liked));
  figure.how = Text::tr(
                   "A liked task counts whole, a neutral one half. The range takes tasks without an answer "
                   "once as disliked and once as "
                   "liked. Interest types, apart from that: %1.")
                   .arg(riasecText(riasec_match(profile, role)));
  figure.headers << Text::tr("Task") << Text::tr("Your answer");
  for (const RoleTask& task : role.tasks)
    figure.rows.push_back({{}, {qs(task.text), likeText(like_of(profile, task.key))}});
  return figure;
}

Figure goalFigure(const Role& role, std::span<const Role* const> all, const Profile& profile) {
  Figure figure;
  figure.title = Text::tr("%1 serves %2").arg(roleTitle(role), goalText(goal_fit(profile, role, all)));
  figure.how = Text::tr(
      "Your goals, and whether this role serves them. A goal of your own that no role states is kept, but "
      "not judged.");
  figure.headers << Text::tr("Goal") << Text::tr("Served");
  for (const GoalStatement& goal : goal_statements(profile, all)) {
    if (!goal.chosen) continue;
    bool served = false;
    for (std::size_t i = 0; i < all.size(); ++i) served = served || (all[i] == &role && goal.served[i]);
    figure.rows.push_back({{},
                           {qs(goal.text), !goal.judged() ? Text::tr("not judged")
                                           : served       ? Text::tr("yes")
                                                          : Text::tr("no")}});
  }
  return figure;
}

Figure stepFigure(const NextStep& step, std::span<const Role* const> roles, const Profile& profile,
                  const RoleCatalogue& catalogue) {
  Figure figure;
  figure.title = Text::tr("%1 from %2 to %3").arg(skillTitle(catalogue, step.skill)).arg(step.from).arg(step.from + 1);
  figure.how =
      Text::tr("What one level more adds to the fit of each role, as far as it is rated. The hours are our estimate.");
  figure.headers << Text::tr("Role") << Text::tr("Now") << Text::tr("Then") << Text::tr("Points");
  const LevelOverride moved[] = {{step.skill, step.from + 1}};
  const WhatIf result = what_if(profile, roles, moved);
  const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const RoleChange& change = result.roles[i];
    const auto point = [&](const Fit& fit) { return fit.point ? number(*fit.point) : Text::tr("not rated"); };
    const auto points = change.change();
    figure.rows.push_back(
        {qs(step.skill.str()),
         {roleTitle(*roles[i]), point(change.before), point(change.after), points ? number(*points) : u"–"_s}});
  }
  return figure;
}

}  // namespace deskpath::app
