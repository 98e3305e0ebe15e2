// SPDX-License-Identifier: GPL-3.0-or-later
// Rating by keys, with everything undoable and nothing lost.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "roles_tab/assess_area.h"
#include "roles_tab/assess_model.h"
#include "roles_tab/assess_page.h"
#include "roles_tab/level_row.h"
#include "roles_tab/rating_details.h"
#include "roles_tab/role_list.h"
#include "roles_tab/role_row.h"
#include "roles_tab/roles_fixture.h"
#include "roles_tab/skill_card.h"
#include "widgets/chip.h"
#include "widgets/segmented_switch.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Assess : public RolesTest {
 protected:
  AssessPage* page() {
    open().assessArea()->showPart(AssessArea::Part::skills);
    tab->showAssess();
    tab->assessPage()->showSkill(skill("java"));
    settle();
    return tab->assessPage();
  }
  void press(int key) {
    QTest::keyClick(tab->assessPage()->list(), static_cast<Qt::Key>(key));
    settle();
  }
  [[nodiscard]] QString fit(std::size_t row) const { return tab->list()->rows()[row]->fit(); }
};

TEST_F(Assess, KeysRateAndTheFitInTheListFollows) {
  page();
  EXPECT_EQ(fit(0), u"not rated"_s);
  press(Qt::Key_4);
  ASSERT_NE(store.profile().current(skill("java")), nullptr);
  EXPECT_EQ(store.profile().current(skill("java"))->level, 4);
  // 5 · 4 = 20 of the AI/ML engineer's 105 points are sure: 19 %; all the rest is open.
  EXPECT_EQ(fit(0), u"19–100\u00a0%"_s);
  store.undoStack()->undo();
  EXPECT_EQ(fit(0), u"not rated"_s);
  store.undoStack()->redo();
  press(Qt::Key_U);
  EXPECT_EQ(store.profile().current(skill("java")), nullptr);
  EXPECT_EQ(fit(0), u"not rated"_s);
}

// Found by walking through the program: after a click on the page's switch the keys did nothing.
TEST_F(Assess, KeysRateWhereverTheFocusIsAndBringItHere) {
  page();
  QApplication::setActiveWindow(tab.get());
  QWidget* elsewhere = tab->list()->rows()[0]->box();
  elsewhere->setFocus();
  ASSERT_EQ(QApplication::focusWidget(), elsewhere);
  QTest::keyClick(elsewhere, Qt::Key_4);
  settle();
  ASSERT_NE(store.profile().current(skill("java")), nullptr);
  EXPECT_EQ(store.profile().current(skill("java"))->level, 4);
  EXPECT_EQ(QApplication::focusWidget(), tab->assessPage()->list());
}

TEST_F(Assess, LevelZeroIsARating) {
  page();
  press(Qt::Key_0);
  ASSERT_NE(store.profile().current(skill("java")), nullptr);
  EXPECT_EQ(tab->assessPage()->progress(), u"1 of 41 rated"_s);
  // 20 of 105 points are lost for sure: 85 / 105 = 81 %.
  EXPECT_EQ(fit(0), u"0–81\u00a0%"_s);
}

TEST_F(Assess, ArrowsMoveOverHeadings) {
  AssessPage* assess = page();
  assess->showSkill(skill("r"));  // the last of its area
  press(Qt::Key_Right);
  EXPECT_EQ(assess->card()->skill(), skill("tensorflow"));
  press(Qt::Key_Left);
  EXPECT_EQ(assess->card()->skill(), skill("r"));
  press(Qt::Key_Return);
  EXPECT_EQ(assess->card()->skill(), skill("tensorflow"));
}

TEST_F(Assess, OnlySkillsOfTheChosenRolesAreAsked) {
  AssessPage* assess = page();
  EXPECT_GE(assess->model()->rowOf(skill("sql")), 0);
  tab->choice().setChosen(role("backend-engineer"), false);
  EXPECT_EQ(assess->model()->rowOf(skill("sql")), -1);
  EXPECT_EQ(assess->card()->skill(), skill("java"));
}

TEST_F(Assess, ConfidenceWidensTheRangeAndStays) {
  AssessPage* assess = page();
  press(Qt::Key_3);
  assess->card()->confidence()->button(2)->click();
  EXPECT_EQ(store.profile().current(skill("java"))->confidence, Confidence::guess);
  // A guess of 3 is 2 to 4: 10 to 20 of 105 points, the rest open.
  EXPECT_EQ(fit(0), u"10–100\u00a0%"_s);
  press(Qt::Key_2);
  EXPECT_EQ(store.profile().current(skill("java"))->confidence, Confidence::guess);
}

TEST_F(Assess, LastUseIsKeptAndMakesARatingStale) {
  AssessPage* assess = page();
  press(Qt::Key_3);
  EXPECT_FALSE(assess->stale()->isEnabled());
  QComboBox* used = assess->card()->details()->lastUsed();
  EXPECT_EQ(used->currentData().toString(), u"2026-11"_s);
  const int row = assess->model()->rowOf(skill("java"));
  used->setCurrentIndex(used->findData(u"2025-11"_s));
  Q_EMIT used->activated(used->currentIndex());
  settle();
  EXPECT_EQ(store.profile().current(skill("java"))->last_used, "2025-11");
  EXPECT_TRUE(assess->model()->isStale(row));
  assess->stale()->click();
  settle();
  for (int each = 0; each < assess->model()->rowCount(); ++each) {
    if (assess->model()->isHeading(each)) continue;
    EXPECT_EQ(assess->list()->isRowHidden(each), each != row) << each;
  }
}

TEST_F(Assess, TheListStandsAloneAndKeysRateInIt) {
  AssessPage* assess = page();
  assess->showAsList(true);
  settle();
  EXPECT_TRUE(assess->isList());
  EXPECT_FALSE(assess->card()->isVisible());
  EXPECT_FALSE(assess->list()->isColumnHidden(AssessModel::LastUsed));
  press(Qt::Key_2);
  EXPECT_EQ(store.profile().current(skill("java"))->level, 2);
  press(Qt::Key_Return);
  EXPECT_FALSE(assess->isList());
  EXPECT_TRUE(assess->card()->isVisible());
}

TEST_F(Assess, ResumesAtTheSkillThatWasLeft) {
  page()->showSkill(skill("docker"));
  settle();
  RolesTab again(content, store, settings);
  EXPECT_EQ(again.assessPage()->card()->skill(), skill("docker"));
}

TEST_F(Assess, DigitsInATextFieldAreText) {
  AssessPage* assess = page();
  press(Qt::Key_3);
  auto* evidence = assess->findChild<QLineEdit*>();
  ASSERT_NE(evidence, nullptr);
  for (QWidget* up = evidence->parentWidget(); up != assess; up = up->parentWidget()) up->show();
  evidence->setFocus();
  settle();
  ASSERT_TRUE(evidence->hasFocus());
  QTest::keyClicks(evidence, u"5 years"_s);
  EXPECT_EQ(evidence->text(), u"5 years"_s);
  EXPECT_EQ(store.profile().current(skill("java"))->level, 3);
  assess->next();
  EXPECT_EQ(store.profile().current(skill("java"))->evidence, "5 years");
}

TEST_F(Assess, LevelTextsAreThoseOfTheSkill) {
  AssessPage* assess = page();
  const Skill* java = content.roles.find(skill("java"));
  for (int level = 0; level <= max_level; ++level) {
    EXPECT_EQ(assess->card()->row(level)->description(), qs(java->levels[static_cast<std::size_t>(level)]));
  }
}

}  // namespace
}  // namespace deskpath::app
