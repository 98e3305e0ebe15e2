// SPDX-License-Identifier: GPL-3.0-or-later
// What if, plan and history: moved without touching the ratings, dated, exported, and compared between two
// days.
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "assessment/interest.h"
#include "charts/bar_chart.h"
#include "charts/history_chart.h"
#include "charts/quadrant_chart.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/history_section.h"
#include "roles_tab/path_page.h"
#include "roles_tab/plan_model.h"
#include "roles_tab/plan_section.h"
#include "roles_tab/role_list.h"
#include "roles_tab/role_row.h"
#include "roles_tab/roles_fixture.h"
#include "roles_tab/what_if_section.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class PathSections : public RolesTest {
 protected:
  void SetUp() override {
    for (const auto& [id, level] : {std::pair{"java", 2},
                                    {"pytorch", 4},
                                    {"aws", 2},
                                    {"docker", 4},
                                    {"communication", 3},
                                    {"model-optimization", 3},
                                    {"model-monitoring", 3},
                                    {"gpu-infrastructure", 3}}) {
      rate(id, level);
    }
    open().showPath();
    settle();
  }
};

TEST_F(PathSections, MovingALevelMovesTheRolesAndNotTheRating) {
  WhatIfSection* section = tab->pathPage()->whatIf();
  const Profile before = store.profile();
  section->showSkill(skill("java"));
  EXPECT_EQ(section->level()->value(), 2);
  section->level()->setValue(4);
  // AI/ML: 87 of 105 points were met; Java from 2 to 4 with weight 5 adds 10: 97 of 105.
  const BarData& bars = section->chart()->data();
  EXPECT_TRUE(bars.rows.at(0).valueText.startsWith(u"92\u00a0%, +9.5 points"_s)) << utf8(bars.rows.at(0).valueText);
  EXPECT_EQ(store.profile(), before);
  section->putBack()->click();
  EXPECT_EQ(section->level()->value(), 2);
  EXPECT_TRUE(section->chart()->data().rows.at(0).valueText.startsWith(u"83\u00a0%"_s));
}

TEST_F(PathSections, HoursPerWeekDateThePlanAndCanBeUndone) {
  PlanSection* section = tab->pathPage()->plan();
  section->hours()->setValue(10);
  settle();
  EXPECT_EQ(store.profile().hours_per_week, 10);
  ASSERT_TRUE(section->plan().finishes);
  EXPECT_TRUE(section->finding().contains(qs(section->plan().finishes->text())));
  const Date slow = *section->plan().finishes;
  section->hours()->setValue(20);
  settle();
  EXPECT_LT(*section->plan().finishes, slow);
  section->hours()->setValue(0);
  settle();
  EXPECT_FALSE(section->plan().finishes);
  store.undoStack()->undo();
  settle();
  EXPECT_TRUE(section->plan().finishes);
}

TEST_F(PathSections, HoursOfAStepCanBeTypedOver) {
  PlanSection* section = tab->pathPage()->plan();
  QAbstractItemModel* model = section->table()->model();
  ASSERT_GT(model->rowCount(), 0);
  const LearningStep step = section->plan().steps.front();
  EXPECT_TRUE(model->setData(model->index(0, PlanModel::Hours), 1, Qt::EditRole));
  settle();
  EXPECT_EQ(section->plan().steps.front().skill, step.skill);
  EXPECT_EQ(section->plan().steps.front().hours, 1);
  EXPECT_TRUE(store.undoStack()->undoText().startsWith(u"Change the hours of"_s));
}

TEST_F(PathSections, ThePlanIsSavedAsChecklistAndCalendar) {
  PlanSection* section = tab->pathPage()->plan();
  section->hours()->setValue(5);
  settle();
  QString error;
  section->setQuestions({[this](QWidget*, const QString&, const QString& filter) {
                           return folder.filePath(filter.contains(u"ics"_s) ? u"plan.ics"_s : u"plan.md"_s);
                         },
                         [&](QWidget*, const QString&, const QString& message) { error = message; }});
  section->saveChecklist();
  section->saveCalendar();
  EXPECT_EQ(error, QString());
  QFile list(folder.filePath(u"plan.md"_s));
  ASSERT_TRUE(list.open(QIODevice::ReadOnly));
  EXPECT_TRUE(list.readAll().contains("[ ]"));
  QFile calendar(folder.filePath(u"plan.ics"_s));
  ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
  EXPECT_TRUE(calendar.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
  EXPECT_TRUE(section->message().contains(u"plan.ics"_s));
  section->setQuestions({[](QWidget*, const QString&, const QString&) { return u"/nowhere/plan.md"_s; },
                         [&](QWidget*, const QString&, const QString& message) { error = message; }});
  section->saveChecklist();
  EXPECT_TRUE(error.contains(u"/nowhere"_s));
}

TEST_F(PathSections, ProgressIsSeenAMonthLater) {
  HistorySection* section = tab->pathPage()->history();
  section->askName = [](QWidget*, const QString&) { return std::optional{u"Start"_s}; };
  section->nameToday();
  settle();
  ASSERT_EQ(store.profile().snapshots.size(), 1U);
  EXPECT_FALSE(section->from()->isVisible());
  store.edit(u"later"_s, with_rating(store.profile(), skill("java"),
                                     {*Date::from(2026, 12, 23), 4, Confidence::sure, {}, {}, {}, {}}));
  settle();
  ASSERT_EQ(section->chart()->data().dates.size(), 2);
  // AI/ML from 87 to 97 of 105 points; backend, of which three are rated, from 25 to 35 of 38.
  const QString title = section->chart()->title();
  EXPECT_TRUE(title.contains(u"Backend engineer has risen most since 23 Nov 2026: +26.3 points"_s)) << utf8(title);
  EXPECT_TRUE(section->differenceText().contains(u"+9.5 points"_s));
  EXPECT_EQ(section->from()->currentText(), u"Start, 23 Nov 2026"_s);
  EXPECT_TRUE(section->differenceText().contains(u"2 → 4"_s));
  EXPECT_TRUE(section->differenceText().contains(u"83\u00a0% → 92\u00a0%"_s));
  section->removeSnapshot("Start");
  settle();
  EXPECT_EQ(section->from()->currentText(), u"23 Nov 2026"_s);
}

TEST_F(PathSections, InterestStandsBesideTheFitAndIsNeverMerged) {
  const auto* chart = tab->pathPage()->findChild<QuadrantChart*>();
  ASSERT_NE(chart, nullptr);
  EXPECT_FALSE(chart->data().points.at(0).y);
  EXPECT_TRUE(textOf(*tab->pathPage()).contains(u"no goal chosen"_s));
  const QString fit = tab->list()->rows()[0]->fit();
  Profile liked = store.profile();
  for (const RoleTask& task : role("ai-ml-engineer").tasks) liked = with_like(liked, task.key, Like::like);
  store.edit(u"likes"_s, liked);
  settle();
  chart = tab->pathPage()->findChild<QuadrantChart*>();
  EXPECT_EQ(chart->data().points.at(0).y, 100.0);
  EXPECT_TRUE(chart->title().contains(u"AI/ML engineer"_s));
  EXPECT_EQ(tab->list()->rows()[0]->fit(), fit);
}

}  // namespace
}  // namespace deskpath::app
