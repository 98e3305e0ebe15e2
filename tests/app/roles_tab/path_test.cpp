// SPDX-License-Identifier: GPL-3.0-or-later
// The path page with figures worked by hand.
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>

#include "charts/bar_chart.h"
#include "roles_tab/path_page.h"
#include "roles_tab/roles_fixture.h"
#include "widgets/disclosure.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Path : public RolesTest {
 protected:
  // AI/ML: 5·2 + 5·4 + 4·2 + 4·4 + 3·3 + 3·3 + 3·3 + 2·3 = 87 of 105 points, 83 %; lost 10 and 8.
  void rateAiMl() {
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
  }
  QString shown() {
    if (!tab) open();
    tab->showPath();
    settle();
    return textOf(*tab->pathPage());
  }
  QPushButton* button(const QString& text) {
    for (auto* each : tab->pathPage()->findChildren<QPushButton*>()) {
      if (each->text() == text) return each;
    }
    return nullptr;
  }
};

TEST_F(Path, EmptyProfileIsToldWhatToDo) {
  const QString text = shown();
  EXPECT_TRUE(text.contains(u"Rate a few skills"_s));
  button(u"Assess yourself"_s)->click();
  EXPECT_FALSE(tab->pathPage()->isVisible());
}

TEST_F(Path, FiguresAreThoseWorkedByHand) {
  rateAiMl();
  const QString text = shown();
  EXPECT_TRUE(text.contains(u"83\u00a0%"_s));
  EXPECT_TRUE(text.contains(u"8 of 8 rated. 2 of 8 essentials short."_s));
  EXPECT_TRUE(text.contains(u"56\u00a0%"_s));  // 10 of 18
  EXPECT_TRUE(text.contains(u"44\u00a0%"_s));
  EXPECT_TRUE(text.contains(u"Java (one of 3)"_s));
  EXPECT_TRUE(text.contains(u"2 → 4"_s));
  // Backend: sure are 10 + 6 + 9 = 25 of 111; at most 25 + 73 = 98.
  EXPECT_TRUE(text.contains(u"23–88\u00a0%"_s));
  // The data scientist's range is widest (8–97 %), supervised learning its heaviest unrated line.
  EXPECT_TRUE(text.contains(u"Too close to tell. Rate Supervised learning next."_s));
  const auto* chart = tab->pathPage()->findChild<BarChart*>();
  ASSERT_NE(chart, nullptr);
  ASSERT_EQ(chart->data().rows.size(), 3);
  EXPECT_EQ(chart->data().rows.at(1).valueText, u"23–88\u00a0%"_s);
}

TEST_F(Path, ClosestIsSaidOnlyWhenTheWholeRangeLiesAbove) {
  settings.set(setting::chosenRoles, QStringList{u"ai-ml-engineer"_s, u"backend-engineer"_s});
  rateAiMl();
  for (const char* id : {"sql", "nosql", "rest-apis", "graphql"}) rate(id, 0);
  const QString text = shown();
  EXPECT_TRUE(text.contains(u"AI/ML engineer is closest: its 83\u00a0% lie above all the others."_s))
      << utf8(text.left(300));
}

TEST_F(Path, HoursAreMarkedAsEstimates) {
  rate("java", 2);
  const std::int64_t hours = content.roles.find(skill("java"))->hours[2];
  EXPECT_TRUE(shown().contains(u"about %1 h"_s.arg(hours)));
}

TEST_F(Path, WorkstationIsAskedForTheTarget) {
  rateAiMl();
  store.edit(u"target"_s, with_target(store.profile(), RoleId::from("data-scientist")));
  shown();
  QSignalSpy spy(tab.get(), &RolesTab::workstationWanted);
  button(u"What workstation does this path need?"_s)->click();
  ASSERT_EQ(spy.size(), 1);
  EXPECT_EQ(spy.at(0).at(0).toStringList(), QStringList{u"data-scientist"_s});
}

TEST_F(Path, UndoIsSeenWhileThePageIsOpen) {
  rateAiMl();
  EXPECT_TRUE(shown().contains(u"8 of 8 rated"_s));
  store.undoStack()->undo();
  settle();
  EXPECT_TRUE(shown().contains(u"7 of 8 rated"_s));
}

TEST_F(Path, EveryFocusableWidgetHasAnAccessibleName) {
  rateAiMl();
  open();
  for (Disclosure* fold : tab->findChildren<Disclosure*>()) fold->setExpanded(true);
  shown();
  int checked = 0;
  for (QWidget* widget : tab->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
    if (widget->objectName().startsWith(u"qt_"_s)) continue;
    ++checked;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    ASSERT_NE(face, nullptr);
    EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
  }
  EXPECT_GT(checked, 40);
}

}  // namespace
}  // namespace deskpath::app
