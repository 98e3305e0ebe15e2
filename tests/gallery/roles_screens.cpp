// SPDX-License-Identifier: GPL-3.0-or-later
// The Roles tab: each page, with an empty and a filled profile, at the sizes that STYLE.md promises.
#include <QtWidgets>

#include "assessment/interest.h"
#include "assessment/profile_edits.h"
#include "documents/content.h"
#include "documents/profile_store.h"
#include "documents/settings.h"
#include "gallery.h"
#include "roles_tab/assess_area.h"
#include "roles_tab/assess_page.h"
#include "roles_tab/compare_page.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/interest_page.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/path_page.h"
#include "roles_tab/quick_check.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/roles_tab.h"
#include "roles_tab/skill_matrix.h"
#include "sample_plan.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;
using deskpath::gallery::content;

namespace {

SkillId skill(const char* id) { return *SkillId::from(id); }

void fill(ProfileStore& store) {
  for (const auto& [id, level, confidence] :
       std::initializer_list<std::tuple<const char*, int, Confidence>>{{"python", 4, Confidence::sure},
                                                                       {"java", 2, Confidence::sure},
                                                                       {"pytorch", 3, Confidence::unsure},
                                                                       {"aws", 2, Confidence::sure},
                                                                       {"docker", 4, Confidence::sure},
                                                                       {"communication", 4, Confidence::sure},
                                                                       {"sql", 3, Confidence::sure},
                                                                       {"rest-apis", 2, Confidence::unsure},
                                                                       {"hypothesis-testing", 1, Confidence::guess},
                                                                       {"supervised-learning", 3, Confidence::sure},
                                                                       {"matplotlib", 3, Confidence::sure},
                                                                       {"large-scale-eda", 2, Confidence::sure},
                                                                       {"graphql", 0, Confidence::sure}}) {
    store.rate(skill(id), QString(), level, confidence);
  }
  Profile next = with_target(store.profile(), RoleId::from("ai-ml-engineer"));
  int turn = 0;
  for (const Role& role : content().roles.roles()) {
    for (const RoleTask& task : role.tasks)
      next = with_like(next, task.key, ++turn % 4 == 0 ? Like::dislike : turn % 3 == 0 ? Like::neutral : Like::like);
    if (!role.goals.empty()) next = with_goal(next, role.goals.front(), true);
  }
  for (const InterestItem& item : content().roles.interest_items()) {
    const Like like = item.type == 1 || item.type == 5 ? Like::like : item.type == 0 ? Like::dislike : Like::neutral;
    next = with_interest_answer(next, content().roles.interest_items(), item, like);
  }
  next = with_goal(next, "Work four days a week", true);
  // A year ago, and a month ago, to look back on.
  for (const auto& [id, level, date] :
       std::initializer_list<std::tuple<const char*, int, Date>>{{"python", 2, *Date::from(2025, 11, 3)},
                                                                 {"docker", 1, *Date::from(2025, 11, 3)},
                                                                 {"python", 3, *Date::from(2026, 10, 20)},
                                                                 {"sql", 2, *Date::from(2026, 10, 20)},
                                                                 {"nosql", 3, *Date::from(2025, 3, 2)}}) {
    next = with_rating(next, skill(id), {date, level, Confidence::sure, {}, {}, {}, {}});
  }
  next = with_snapshot(with_snapshot(next, "Start", *Date::from(2025, 11, 3)), "After the course",
                       *Date::from(2026, 10, 20));
  store.edit(u"Target"_s, with_hours_per_week(next, 6));
}

using Prepare = std::function<void(RolesTab&)>;

QWidget* screen(bool filled, const Prepare& prepare) {
  static const QTemporaryDir folder;
  auto* holder = new QWidget;
  auto* settings = new Settings(folder.filePath(u"%1.ini"_s.arg(QUuid::createUuid().toString(QUuid::Id128))));
  auto* store = new ProfileStore(*Date::from(2026, 11, 23), QString());
  if (filled) fill(*store);
  auto* tab = new RolesTab(content(), *store, *settings, holder);
  auto* layout = new QVBoxLayout(holder);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(tab);
  // After the tab, so that they outlive it.
  settings->setParent(holder);
  store->setParent(holder);
  prepare(*tab);
  return holder;
}

bool add(const QString& name, QSize size, bool filled, const Prepare& prepare) {
  return gallery::registerScreen(name, size, [=] { return screen(filled, prepare); });
}

constexpr QSize usual{1280, 800};
constexpr QSize small{1024, 700};

void nothing(RolesTab&) {}
void assess(RolesTab& tab) {
  tab.assessArea()->showPart(AssessArea::Part::skills);
  tab.assessPage()->showSkill(skill("pytorch"));
  tab.showAssess();
}
Prepare part(AssessArea::Part which) {
  return [which](RolesTab& tab) {
    tab.assessArea()->showPart(which);
    tab.showAssess();
  };
}
void quickAnswer(RolesTab& tab) {
  part(AssessArea::Part::quick)(tab);
  QuickCheck* quick = tab.assessArea()->quick();
  while (quick->current() < quick->questions().size()) quick->rate(quick->current() % 3 == 0 ? 4 : 2);
}
void types(RolesTab& tab) {
  part(AssessArea::Part::interests)(tab);
  tab.assessArea()->interests()->showPart(1);
}
void asList(RolesTab& tab) {
  assess(tab);
  tab.assessPage()->showAsList(true);
}
void figure(RolesTab& tab) {
  // The dialog alone, as a window of its own would not be in the picture.
  const auto roles = tab.choice().chosen();
  auto* dialog = new FigureDialog(transitionFigure(*roles[0], *roles[1], tab.choice().catalogue()), &tab);
  dialog->setWindowFlags(Qt::Widget);
  dialog->setAutoFillBackground(true);
  dialog->move(280, 120);
  dialog->show();
}
void path(RolesTab& tab) { tab.showPath(); }
void openSkill(RolesTab& tab) {
  QTimer::singleShot(0, &tab, [&tab] { Q_EMIT tab.comparePage()->matrix()->skillWanted(u"python"_s); });
}
// The page is built and laid out in several turns of the event loop before there is anything to scroll.
void afterTurns(int turns, RolesTab& tab, const std::function<void()>& then) {
  QTimer::singleShot(0, &tab, [turns, &tab, then] { turns > 1 ? afterTurns(turns - 1, tab, then) : then(); });
}
Prepare scrolled(const Prepare& before, int place) {
  return [=](RolesTab& tab) {
    before(tab);
    afterTurns(4, tab, [&tab, place] {
      tab.comparePage()->scroll()->verticalScrollBar()->setValue(place);
      tab.pathPage()->scroll()->verticalScrollBar()->setValue(place);
    });
  };
}
void combined(RolesTab& tab) {
  const auto& roles = tab.choice().chosen();
  tab.choice().combine(*roles[0], *roles[1]);
}

[[maybe_unused]] const bool registered[] = {
    add(u"roles-compare-empty"_s, usual, false, nothing),
    add(u"roles-compare"_s, usual, true, nothing),
    add(u"roles-compare-small"_s, small, true, nothing),
    add(u"roles-compare-wide"_s, {2560, 1300}, true, nothing),
    add(u"roles-compare-skill"_s, usual, true, openSkill),
    add(u"roles-compare-combined"_s, usual, true, combined),
    add(u"roles-compare-whole"_s, {1280, 4300}, true, nothing),
    add(u"roles-compare-2"_s, usual, true, scrolled(nothing, 1400)),
    add(u"roles-compare-3"_s, usual, true, scrolled(nothing, 2200)),
    add(u"roles-compare-4"_s, usual, true, scrolled(nothing, 2900)),
    add(u"roles-compare-5"_s, usual, true, scrolled(nothing, 3600)),
    add(u"roles-compare-small-2"_s, small, true, scrolled(nothing, 1600)),
    add(u"roles-compare-small-3"_s, small, true, scrolled(nothing, 2500)),
    add(u"roles-figure"_s, usual, true, figure),
    add(u"roles-quick"_s, usual, false, part(AssessArea::Part::quick)),
    add(u"roles-quick-small"_s, small, true, part(AssessArea::Part::quick)),
    add(u"roles-quick-answer"_s, usual, false, quickAnswer),
    add(u"roles-interests-empty"_s, usual, false, part(AssessArea::Part::interests)),
    add(u"roles-interests"_s, usual, true, part(AssessArea::Part::interests)),
    add(u"roles-interests-small"_s, small, true, part(AssessArea::Part::interests)),
    add(u"roles-interest-types"_s, usual, true, types),
    add(u"roles-goals-empty"_s, usual, false, part(AssessArea::Part::goals)),
    add(u"roles-goals"_s, small, true, part(AssessArea::Part::goals)),
    add(u"roles-assess-list"_s, usual, true, asList),
    add(u"roles-assess"_s, usual, true, assess),
    add(u"roles-assess-small"_s, small, true, assess),
    add(u"roles-path-empty"_s, usual, false, path),
    add(u"roles-path"_s, usual, true, path),
    add(u"roles-path-small"_s, small, true, path),
    add(u"roles-path-whole"_s, {1280, 4200}, true, path),
    add(u"roles-path-2"_s, small, true, scrolled(path, 900)),
    add(u"roles-path-3"_s, small, true, scrolled(path, 2400)),
};

}  // namespace
