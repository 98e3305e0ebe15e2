// SPDX-License-Identifier: GPL-3.0-or-later
// "Which role am I?" by keys alone: an answer leads on, ranges only narrow, and no role is closest before it
// is.
#include <QPushButton>
#include <QTest>

#include "assessment/telling_skills.h"
#include "charts/bar_chart.h"
#include "roles_tab/assess_area.h"
#include "roles_tab/path_page.h"
#include "roles_tab/quick_check.h"
#include "roles_tab/role_list.h"
#include "roles_tab/roles_fixture.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Quick : public RolesTest {
 protected:
  void SetUp() override {
    open().showAssess();
    settle();
    quick = tab->assessArea()->quick();
  }
  void press(Qt::Key key) {
    QTest::keyClick(quick, key);
    settle();
  }
  [[nodiscard]] std::vector<double> widths() const {
    std::vector<double> all;
    for (const Role& each : content.roles.roles()) {
      const Fit fit = assess(store.profile(), each);
      all.push_back(fit.high - fit.low);
    }
    return all;
  }
  QuickCheck* quick = nullptr;
};

TEST_F(Quick, IsWhatSomebodyNewSeesFirst) {
  EXPECT_EQ(tab->assessArea()->part(), AssessArea::Part::quick);
  EXPECT_EQ(quick->current(), 0U);
  ASSERT_GE(quick->questions().size(), 6U);
  EXPECT_TRUE(textOf(*quick).contains(qs(quick->questions().front().title)));
}

TEST_F(Quick, IsOfferedInTheListUntilSomethingIsRated) {
  tab->showCompare();
  ASSERT_TRUE(tab->list()->quickButton()->isVisible());
  tab->list()->quickButton()->click();
  settle();
  EXPECT_TRUE(quick->isVisible());
  press(Qt::Key_3);
  EXPECT_FALSE(tab->list()->quickButton()->isVisible());
}

TEST_F(Quick, EachAnswerLeadsOnAndNarrowsTheRanges) {
  auto before = widths();
  const std::size_t all = quick->questions().size();
  for (std::size_t i = 0; i < all; ++i) {
    ASSERT_EQ(quick->current(), i);
    press(i % 2 == 0 ? Qt::Key_4 : Qt::Key_1);
    const auto after = widths();
    for (std::size_t role = 0; role < after.size(); ++role) EXPECT_LE(after[role], before[role] + 1e-9);
    before = after;
  }
  EXPECT_EQ(quick->current(), all);
  EXPECT_TRUE(textOf(*quick).contains(u"That is a first answer"_s));
  std::vector<const Role*> roles;
  for (const Role& each : content.roles.roles()) roles.push_back(&each);
  const QuickAnswer answer = quick_answer(store.profile(), roles, quick->questions());
  EXPECT_EQ(answer.answered, all);
  EXPECT_EQ(quick->answer().contains(u"closest"_s), answer.closest.has_value());
}

TEST_F(Quick, KeysSkipGoBackChooseAndSayNone) {
  press(Qt::Key_Right);
  EXPECT_EQ(quick->current(), 1U);
  press(Qt::Key_Left);
  EXPECT_EQ(quick->current(), 0U);
  std::size_t group = 0;
  while (group < quick->questions().size() && quick->questions()[group].members.size() < 2) ++group;
  ASSERT_LT(group, quick->questions().size());
  for (std::size_t i = 0; i < group; ++i) press(Qt::Key_Right);
  const TellingSkill asked = quick->questions()[group];
  press(Qt::Key_Down);
  press(Qt::Key_3);
  ASSERT_NE(store.profile().current(asked.members[1]), nullptr);
  EXPECT_EQ(store.profile().current(asked.members[1])->level, 3);
  EXPECT_EQ(store.profile().current(asked.members[0]), nullptr);
  press(Qt::Key_Left);
  store.undoStack()->undo();
  press(Qt::Key_N);
  for (const SkillId& member : asked.members) EXPECT_EQ(store.profile().current(member)->level, 0) << member.str();
}

TEST_F(Quick, TheAnswerLeadsToThePath) {
  for (std::size_t i = 0; i < quick->questions().size(); ++i) press(Qt::Key_3);
  for (auto* button : quick->findChildren<QPushButton*>()) {
    if (button->text() == u"See your path"_s) button->click();
  }
  settle();
  EXPECT_TRUE(tab->pathPage()->isVisible());
}

}  // namespace
}  // namespace deskpath::app
