// SPDX-License-Identifier: GPL-3.0-or-later
// Figures open into what they are made of, hand-offs are drawn, two roles become one target.
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "charts/flow_chart.h"
#include "roles_tab/compare_page.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/role_list.h"
#include "roles_tab/role_row.h"
#include "roles_tab/roles_fixture.h"
#include "roles_tab/skill_card.h"
#include "roles_tab/skill_side_panel.h"
#include "widgets/link_button.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Figures : public RolesTest {
 protected:
  void SetUp() override { open(); }
  LinkButton* link(const QString& text) {
    for (auto* each : tab->comparePage()->findChildren<LinkButton*>()) {
      if (each->accessibleName().startsWith(text)) return each;
    }
    return nullptr;
  }
  FigureDialog* opened() {
    settle();
    return tab->findChild<FigureDialog*>();
  }
};

TEST_F(Figures, TheOverlapOpensIntoItsPairs) {
  LinkButton* overlap = link(u"AI/ML engineer and Backend engineer overlap"_s);
  ASSERT_NE(overlap, nullptr);
  EXPECT_EQ(overlap->text(), u"21\u00a0%"_s);
  QTest::keyClick(overlap, Qt::Key_Return);
  FigureDialog* dialog = opened();
  ASSERT_NE(dialog, nullptr);
  const QAbstractItemModel* lines = dialog->table()->model();
  const int last = lines->rowCount() - 1;
  // 38 of 178 points, as the headline's test works out.
  EXPECT_EQ(lines->index(last, 3).data().toString(), u"21.3"_s);
  EXPECT_EQ(lines->index(last, 4).data().toString(), u"100.0"_s);
  dialog->close();
}

TEST_F(Figures, ASkillInAFigureLeadsToWhatItMeans) {
  link(u"From AI/ML engineer to Data scientist"_s)->click();
  FigureDialog* dialog = opened();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(dialog->windowTitle().startsWith(u"From AI/ML engineer to Data scientist"_s));
  QTest::keyClick(dialog->table(), Qt::Key_Return);
  settle();
  ASSERT_TRUE(tab->panel()->isVisible());
  EXPECT_TRUE(textOf(*tab->panel()).contains(u"What it means in each role"_s));
}

TEST_F(Figures, HandOffsAreDrawnAndSaid) {
  const auto* chart = tab->comparePage()->findChild<FlowChart*>();
  ASSERT_NE(chart, nullptr);
  ASSERT_EQ(chart->data().nodes.size(), 3);
  ASSERT_FALSE(chart->data().arrows.isEmpty());
  for (int i = 0; i < static_cast<int>(chart->data().arrows.size()); ++i) {
    const FlowArrow& arrow = chart->data().arrows.at(i);
    EXPECT_NE(arrow.from, arrow.to);
    EXPECT_TRUE(chart->rect().contains(chart->badgeOf(i).toAlignedRect())) << i;
    EXPECT_TRUE(chart->accessibleDescription().contains(arrow.text));
  }
}

TEST_F(Figures, TwoRolesBecomeOneTargetThatIsRemembered) {
  tab->choice().combine(role("ai-ml-engineer"), role("backend-engineer"));
  settle();
  RoleRow* row = tab->list()->combinedRow();
  ASSERT_NE(row, nullptr);
  row->star()->click();
  ASSERT_TRUE(store.profile().target_role);
  EXPECT_EQ(*store.profile().target_role, tab->choice().combined()->id);
  EXPECT_TRUE(textOf(*tab).contains(u"Target: AI/ML engineer and Backend engineer"_s));
  const RolesTab again(content, store, settings);
  ASSERT_NE(again.choice().combined(), nullptr);
  row->box()->click();
  settle();
  EXPECT_EQ(tab->choice().combined(), nullptr);
  EXPECT_EQ(tab->list()->combinedRow(), nullptr);
  EXPECT_FALSE(store.profile().target_role);
}

TEST_F(Figures, ReadyMadePlansShowWhatARoleCosts) {
  const QString shown = textOf(*tab->comparePage());
  EXPECT_TRUE(shown.contains(u"Ready-made plan"_s));
  EXPECT_TRUE(shown.contains(u"about $"_s));
  EXPECT_TRUE(shown.contains(u"reaches "_s));
}

}  // namespace
}  // namespace deskpath::app
