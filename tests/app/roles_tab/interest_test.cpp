// SPDX-License-Identifier: GPL-3.0-or-later
// Likes by keys and by mouse; goals ticked and of one's own; both stay apart from the fit.
#include <QLineEdit>
#include <QTest>

#include "assessment/interest.h"
#include "roles_tab/assess_area.h"
#include "roles_tab/goal_page.h"
#include "roles_tab/interest_page.h"
#include "roles_tab/like_model.h"
#include "roles_tab/like_table.h"
#include "roles_tab/role_list.h"
#include "roles_tab/roles_fixture.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Interests : public RolesTest {
 protected:
  void SetUp() override {
    open().assessArea()->showPart(AssessArea::Part::interests);
    tab->showAssess();
    settle();
    page = tab->assessArea()->interests();
  }
  void press(LikeTable* table, Qt::Key key) {
    QTest::keyClick(table, key);
    settle();
  }
  static const LikeModel& model(LikeTable* table) { return *static_cast<const LikeModel*>(table->model()); }
  InterestPage* page = nullptr;
};

TEST_F(Interests, KeysAnswerAndLeadOn) {
  LikeTable* tasks = page->tasks();
  ASSERT_GT(model(tasks).rowCount(), 6);
  EXPECT_EQ(tasks->currentIndex().row(), 0);
  press(tasks, Qt::Key_L);
  press(tasks, Qt::Key_N);
  press(tasks, Qt::Key_D);
  EXPECT_EQ(model(tasks).answerAt(0), Like::like);
  EXPECT_EQ(model(tasks).answerAt(1), Like::neutral);
  EXPECT_EQ(model(tasks).answerAt(2), Like::dislike);
  EXPECT_EQ(tasks->currentIndex().row(), 3);
  EXPECT_EQ(like_of(store.profile(), model(tasks).itemAt(0).key), Like::like);
  store.undoStack()->undo();
  EXPECT_FALSE(model(tasks).answerAt(2));
  EXPECT_EQ(tab->list()->isVisible(), true);
}

TEST_F(Interests, AClickAnswersAndASecondTakesItBack) {
  LikeTable* tasks = page->tasks();
  const QPoint cell = tasks->visualRect(tasks->model()->index(1, 3)).center();
  QTest::mouseClick(tasks->viewport(), Qt::LeftButton, {}, cell);
  settle();
  EXPECT_EQ(model(tasks).answerAt(1), Like::dislike);
  QTest::mouseClick(tasks->viewport(), Qt::LeftButton, {}, cell);
  settle();
  EXPECT_FALSE(model(tasks).answerAt(1));
}

TEST_F(Interests, AllTheSameIsTooFlatToTell) {
  page->showPart(1);
  settle();
  LikeTable* items = page->items();
  ASSERT_GT(model(items).rowCount(), 5);
  for (int i = 0; i < model(items).rowCount(); ++i) press(items, Qt::Key_N);
  EXPECT_EQ(model(items).answered(), model(items).rowCount());
  EXPECT_TRUE(page->finding().contains(u"Too flat to tell"_s));
  EXPECT_TRUE(textOf(*page).contains(u"too flat to tell"_s));
}

TEST_F(Interests, GoalsAreTickedByTheKeyboardAndOnesOwnIsNotJudged) {
  tab->assessArea()->showPart(AssessArea::Part::goals);
  settle();
  GoalPage* goals = tab->assessArea()->goals();
  QTest::keyClick(goals->list(), Qt::Key_Space);
  settle();
  ASSERT_EQ(store.profile().goals.size(), 1U);
  EXPECT_TRUE(goals->summary().contains(u"serves 1 of 1 goals"_s)) << utf8(goals->summary());
  QTest::keyClicks(goals->own(), u"Work four days a week"_s);
  QTest::keyClick(goals->own(), Qt::Key_Return);
  settle();
  ASSERT_EQ(store.profile().goals.size(), 2U);
  EXPECT_EQ(store.profile().goals[1], "Work four days a week");
  EXPECT_TRUE(goals->summary().contains(u"of 1 goals"_s));
  store.undoStack()->undo();
  store.undoStack()->undo();
  EXPECT_TRUE(store.profile().goals.empty());
}

}  // namespace
}  // namespace deskpath::app
