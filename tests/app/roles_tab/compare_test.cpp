// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison shows all of the content, for whichever roles are chosen, and says what it finds.
#include <gmock/gmock.h>

#include <QCheckBox>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "roles_tab/compare_page.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/level_row.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/role_list.h"
#include "roles_tab/role_row.h"
#include "roles_tab/role_text.h"
#include "roles_tab/roles_fixture.h"
#include "roles_tab/skill_card.h"
#include "roles_tab/skill_matrix.h"
#include "roles_tab/skill_matrix_model.h"
#include "roles_tab/skill_side_panel.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// The shipped content and a role of the user's, made from the AI/ML engineer; it comes last.
Content withOwnRole() {
  Content content = loadContent();
  QFile file(u":/content/roles/ai-ml-engineer.json"_s);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QString text = QString::fromUtf8(file.readAll());
  text.replace(text.indexOf(u"\"ai-ml-engineer\""_s), 16, u"\"platform-engineer\""_s);
  text.replace(text.indexOf(u"\"AI/ML engineer\""_s), 16, u"\"Platform engineer\""_s);
  text.remove(u"\"order\": 1,"_s);
  EXPECT_TRUE(content.roles.add_roles(utf8(text), "own.json").empty());
  return content;
}

class Compare : public RolesTest {
 protected:
  using RolesTest::RolesTest;
  void click(std::size_t row) { tab->list()->rows()[row]->box()->click(); }
};

class CompareOwn : public Compare {
 protected:
  CompareOwn() : Compare(withOwnRole()) {}
};

TEST_F(Compare, EveryResponsibilityOfEveryRoleIsShown) {
  // Three at a time.
  QString shown = textOf(*open().comparePage());
  settings.set(setting::chosenRoles, QStringList{u"mlops-engineer"_s, u"data-engineer"_s, u"full-stack-engineer"_s});
  shown += textOf(*open().comparePage());
  ASSERT_EQ(content.roles.roles().size(), 6U);
  for (const Role& each : content.roles.roles()) {
    ASSERT_FALSE(each.responsibilities.empty());
    for (const Responsibility& entry : each.responsibilities) {
      EXPECT_TRUE(shown.contains(qs(entry.title))) << entry.title;
      EXPECT_TRUE(shown.contains(qs(entry.text))) << entry.text;
    }
    EXPECT_TRUE(shown.contains(qs(each.mission)));
    EXPECT_TRUE(shown.contains(qs(each.choosing)));
    for (const std::string& text : each.interests) EXPECT_TRUE(shown.contains(qs(text))) << text;
    for (const std::string& text : each.goals) EXPECT_TRUE(shown.contains(qs(text))) << text;
    for (const HandOff& entry : each.hand_offs) EXPECT_TRUE(shown.contains(qs(entry.what))) << entry.what;
  }
  for (const GuideSection& section : content.roles.guide().sections)
    EXPECT_TRUE(shown.contains(qs(section.text))) << section.id;
  for (const WebLink& link : content.roles.guide().links) EXPECT_TRUE(shown.contains(qs(link.url))) << link.url;
}

TEST_F(Compare, HeadlineStatesTheGreatestOverlap) {
  // AI/ML and backend share the language (20), the cloud (9) and communication (9): 38 of
  // 105 + 111 − 38 = 178, 21 %.
  const QString shown = textOf(*open().comparePage());
  EXPECT_TRUE(shown.contains(u"AI/ML engineer and Backend engineer overlap most, by 21\u00a0%."_s))
      << utf8(shown.left(400));
}

TEST_F(Compare, TwoRolesAreTheFewestAndFourTheMost) {
  open();
  click(0);
  EXPECT_EQ(tab->choice().chosen().size(), 2U);
  click(1);
  EXPECT_EQ(tab->choice().chosen().size(), 2U);
  EXPECT_TRUE(tab->list()->rows()[1]->box()->isChecked());
  EXPECT_TRUE(tab->list()->notice().contains(u"two roles"_s));
  EXPECT_EQ(settings.get(setting::chosenRoles), (QStringList{u"backend-engineer"_s, u"data-scientist"_s}));
  const RolesTab again(content, store, settings);
  EXPECT_EQ(again.choice().chosen().size(), 2U);
}

TEST_F(CompareOwn, ARoleOfOnesOwnAppearsInListAndMatrix) {
  open();
  ASSERT_EQ(tab->list()->rows().size(), 7U);
  EXPECT_FALSE(tab->list()->rows()[6]->box()->isChecked());
  EXPECT_TRUE(textOf(*tab->list()).contains(u"Platform engineer"_s));
  click(6);
  const SkillMatrixModel* model = tab->comparePage()->matrix()->model();
  ASSERT_EQ(model->columnCount(), 6);
  EXPECT_EQ(model->headerData(4, Qt::Horizontal).toString(), u"Platform engineer"_s);
  const auto level = model->levelAt(model->index(model->rowOf(skill("python")), 4));
  ASSERT_TRUE(level);
  EXPECT_EQ(level->required, 4);
  EXPECT_EQ(tab->choice().setChosen(role("ai-ml-engineer"), true), RoleChoice::Answer::done);
}

TEST_F(Compare, CombiningAddsAColumnWithTheHigherLevels) {
  open();
  tab->choice().combine(role("ai-ml-engineer"), role("data-scientist"));
  settle();
  const SkillMatrixModel* model = tab->comparePage()->matrix()->model();
  ASSERT_EQ(model->columnCount(), 6);
  // Communication: 3 for the one, 4 for the other.
  EXPECT_EQ(model->levelAt(model->index(model->rowOf(skill("communication")), 4))->required, 4);
  tab->choice().setChosen(role("data-scientist"), false);
  EXPECT_EQ(tab->choice().combined(), nullptr);
}

TEST_F(Compare, ASkillOpensBesideTheMatrixAndIsRatedThere) {
  open();
  ComparePage* page = tab->comparePage();
  SkillMatrix* matrix = page->matrix();
  const QModelIndex python = matrix->model()->index(matrix->model()->rowOf(skill("python")), 0);
  Q_EMIT matrix->view()->chosen(python);
  settle();
  ASSERT_TRUE(tab->panel()->isVisible());
  // Python is asked at 4 with weight 5 by the AI/ML engineer, and not at all only where a role says so.
  EXPECT_TRUE(textOf(*tab->panel()).contains(u"Essential at level 4, weight 5."_s));
  EXPECT_TRUE(tab->panel()->card()->row(0)->hasFocus());
  EXPECT_TRUE(textOf(*tab->panel()).contains(qs(content.roles.find(skill("python"))->definition)));
  tab->panel()->card()->rate(3);
  EXPECT_EQ(store.profile().current(skill("python"))->level, 3);
  QTest::keyClick(tab->panel()->card()->row(0), Qt::Key_2);
  EXPECT_EQ(store.profile().current(skill("python"))->level, 2);
  QTest::keyClick(tab->panel()->card()->row(0), Qt::Key_Escape);
  EXPECT_FALSE(tab->panel()->isVisible());
  EXPECT_TRUE(matrix->view()->hasFocus());
  EXPECT_EQ(matrix->model()->levelAt(python.siblingAtColumn(1))->own, 2);
}

TEST_F(Compare, RatingKeepsScrollSelectionAndRows) {
  open();
  ComparePage* page = tab->comparePage();
  SkillMatrix* matrix = page->matrix();
  page->scroll()->verticalScrollBar()->setValue(600);
  matrix->view()->selectRow(5);
  const auto* model = matrix->model();
  rate("docker", 4);
  settle();
  EXPECT_EQ(page->scroll()->verticalScrollBar()->value(), 600);
  EXPECT_EQ(page->matrix()->model(), model);
  EXPECT_EQ(matrix->view()->currentIndex().row(), 5);
}

TEST_F(Compare, TheStarSetsTheTargetAndCanBeUndone) {
  open();
  tab->list()->rows()[2]->star()->click();
  ASSERT_TRUE(store.profile().target_role);
  EXPECT_EQ(store.profile().target_role->str(), "data-scientist");
  EXPECT_TRUE(textOf(*tab).contains(u"Target: Data scientist"_s));
  store.undoStack()->undo();
  EXPECT_TRUE(textOf(*tab).contains(u"No target chosen"_s));
}

}  // namespace
}  // namespace deskpath::app
