// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a plan: the switch, what each shows as a table, and where its empty state leads.
#include <QAccessible>
#include <QPushButton>
#include <QToolButton>

#include "../workstation_tab/tab_fixture.h"
#include "charts/chart_frame.h"
#include "charts/chart_widget.h"
#include "plan_views/plan_view.h"
#include "plan_views/plan_views.h"
#include "widgets/empty_state.h"
#include "widgets/link_button.h"
#include "widgets/segmented_switch.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/budget_popup.h"
#include "workstation_tab/facts_dialog.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr auto card = "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc";  // 16 GB, 300 W

class PlanViewsTest : public TabFixture {
 protected:
  // A segment of the switch between the views.
  void choose(const QString& view) {
    for (QAbstractButton* button : views()->findChildren<QAbstractButton*>()) {
      if (button->text() == view && button->isVisible()) {
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        return;
      }
    }
    FAIL() << view.toStdString();
  }
  [[nodiscard]] PlanViews* views() const { return tab_->findChild<PlanViews*>(); }
  [[nodiscard]] PlanView* shown() const {
    for (PlanView* view : views()->findChildren<PlanView*>()) {
      if (view->isVisible()) return view;
    }
    throw std::runtime_error("no view is shown");
  }
  [[nodiscard]] QList<ChartFrame*> frames() const {
    QList<ChartFrame*> frames;
    for (ChartFrame* frame : shown()->findChildren<ChartFrame*>()) {
      if (frame->isVisible()) frames << frame;
    }
    return frames;
  }
  // The row of a chart's table that begins with `name`, joined by "|".
  [[nodiscard]] QString row(int frame, const QString& name) const {
    const auto* model = frames().at(frame)->tableView()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
      if (!model->index(i, 0).data().toString().startsWith(name)) continue;
      QStringList cells;
      for (int column = 1; column < model->columnCount(); ++column)
        cells << model->index(i, column).data().toString().replace(u'\u00a0', u' ');
      return cells.join(u'|');
    }
    return u"no row "_s + name;
  }
  [[nodiscard]] QString title(int frame) const { return frames().at(frame)->accessibleName().replace(u'\u00a0', u' '); }
  [[nodiscard]] bool says(const QString& start) const {
    for (const WrapLabel* label : shown()->findChildren<WrapLabel*>()) {
      if (label->isVisible() && QString(label->text()).replace(u'\u00a0', u' ').startsWith(start)) return true;
    }
    return false;
  }
  // Presses the one button of an empty view.
  void followEmptyState() {
    ASSERT_TRUE(shown()->isEmpty());
    shown()->findChild<EmptyState*>()->button()->click();
    QCoreApplication::processEvents();
  }
  void follow(const QString& words) {
    for (LinkButton* link : shown()->findChildren<LinkButton*>()) {
      if (link->text() != words || !link->isVisible()) continue;
      link->click();
      QCoreApplication::processEvents();
      return;
    }
    FAIL() << words.toStdString();
  }
  void change(Plan next) {
    document_->edit(u"Change"_s, std::move(next));
    QCoreApplication::processEvents();
  }
};

TEST_F(PlanViewsTest, TheChosenViewIsRemembered) {
  open({card});
  EXPECT_NE(title(0).indexOf(u"Computer"_s), -1);
  choose(u"Power"_s);
  EXPECT_TRUE(shown()->isEmpty());  // no processor
  EXPECT_EQ(settings_->get(setting::planView), u"power"_s);
  auto* again = new WorkstationTab(*document_, *settings_);
  tab_.reset(again);
  tab_->show();
  EXPECT_TRUE(shown()->isEmpty());
  followEmptyState();
  EXPECT_EQ(list()->selection().category, Category::cpu);
  EXPECT_TRUE(table()->isVisible());
}

TEST_F(PlanViewsTest, TheSwitchIsReachedByKeys) {
  open({card});
  auto* control = named<SegmentedSwitch>(u"View of the plan"_s);
  control->button(0)->setFocus();
  QTest::keyClick(control->button(0), Qt::Key_Right);
  EXPECT_EQ(settings_->get(setting::planView), u"power"_s);
  EXPECT_TRUE(control->button(1)->isChecked());
}

TEST_F(PlanViewsTest, CostIsDividedThreeWaysAgainstTheBudget) {
  open({card, "monitor/dell-u2723qe"});
  Plan next = with_price(plan(), 0, 80'000, Date::from("2026-11-20"));
  next = with_price(std::move(next), 1, 40'000, Date::from("2026-11-20"));
  next = with_stage(std::move(next), 1, 2);
  change(with_status(std::move(next), 1, ItemStatus::bought));
  EXPECT_EQ(title(0), u"Computer takes $800 of $1,200"_s);
  EXPECT_EQ(row(0, u"Displays"_s), u"$400|33 %"_s);
  EXPECT_EQ(row(0, u"Together"_s), u"$1,200|100 %"_s);
  EXPECT_TRUE(says(u"No budget is set."_s));
  change(with_budget(plan(), 100'000));
  EXPECT_EQ(row(0, u"Budget"_s), u"$1,000|–"_s);
  EXPECT_TRUE(says(u"The plan is $200 above its budget of $1,000."_s));
  follow(u"Change the budget"_s);
  EXPECT_NE(tab_->findChild<BudgetPopup*>(), nullptr);
  choose(u"By stage"_s);
  EXPECT_EQ(row(0, u"Stage 2"_s), u"$400|33 %"_s);
  choose(u"By status"_s);
  EXPECT_EQ(row(0, u"Still to buy"_s), u"$800|67 %"_s);
  EXPECT_EQ(row(0, u"Bought already"_s), u"$400|33 %"_s);
  EXPECT_EQ(settings_->get(setting::costBy), u"status"_s);
}

TEST_F(PlanViewsTest, WhatIsOwnedAlreadyCostsNothing) {
  open({card});
  change(with_status(plan(), 0, ItemStatus::owned));
  EXPECT_TRUE(shown()->isEmpty());
  EXPECT_EQ(shown()->findChild<EmptyState*>()->findChild<QLabel*>()->text(),
            u"Everything in this plan is owned already and costs nothing. What you add is counted here."_s);
  EXPECT_FALSE(shown()->findChild<EmptyState*>()->button()->isVisible());
  change(with_added(plan(), part("keyboard/logitech-k120")));
  EXPECT_FALSE(shown()->isEmpty());
}

TEST_F(PlanViewsTest, PowerStandsAgainstSupplyAndUps) {
  open({card, "cpu/amd-ryzen-9-9950x", "psu/msi-mag-a650bn"});
  choose(u"Power"_s);
  ASSERT_EQ(frames().size(), 2);
  // Card 300, processor 230, board 50, USB 25, fans 12; × 1.25 rounded up.
  EXPECT_EQ(title(0), u"About 617 W of the supply's 650 W; with a quarter of headroom 772 W"_s);
  EXPECT_EQ(row(0, u"Together at full load"_s), u"617"_s);
  EXPECT_EQ(row(0, u"supply"_s), u"650"_s);
  EXPECT_EQ(row(1, u"Typical work"_s), u"452"_s);
  EXPECT_TRUE(says(u"No UPS is chosen"_s));
  follow(u"Choose a UPS"_s);
  EXPECT_EQ(list()->selection().category, Category::ups);
}

TEST_F(PlanViewsTest, AMissingFactIsFilledInFromThere) {
  Plan next;
  Part unknown(*PartId::from("gpu/own"), Category::gpu);
  unknown.model = "My old card";
  openPlan(with_added(std::move(next), std::make_shared<const Part>(std::move(unknown))));
  choose(u"AI models"_s);
  ASSERT_TRUE(shown()->isEmpty());
  EXPECT_NE(shown()->findChild<EmptyState*>()->accessibleName().indexOf(u"My old card"_s), -1);
  followEmptyState();
  auto* dialog = tab_->findChild<FactsDialog*>();
  ASSERT_NE(dialog, nullptr);
  dialog->reject();
}

TEST_F(PlanViewsTest, ModelsAreShownByPrecisionWithTheNextCardUp) {
  open({"psu/msi-mag-a650bn"});
  choose(u"AI models"_s);
  followEmptyState();
  EXPECT_EQ(list()->selection().category, Category::gpu);
  open({card});
  choose(u"AI models"_s);
  ASSERT_EQ(frames().size(), 1);
  const QStringList large = row(0, u"Llama 3.1/3.3 70B"_s).split(u'|');
  ASSERT_EQ(large.size(), 3);
  for (const QString& cell : large) EXPECT_TRUE(cell.startsWith(u"needs"_s)) << cell.toStdString();
  const QStringList small = row(0, u"Llama 3.1 8B"_s).split(u'|');
  EXPECT_TRUE(small[0].endsWith(u"/s"_s));
  EXPECT_TRUE(small[2].startsWith(u"needs"_s));
  EXPECT_TRUE(says(u"Next card up"_s));
  follow(u"Compare graphics cards"_s);
  EXPECT_EQ(list()->selection().category, Category::gpu);
}

TEST_F(PlanViewsTest, CloudAsksForHoursAndARentedMachine) {
  open({card});
  choose(u"Cloud"_s);
  followEmptyState();
  EXPECT_EQ(list()->selection().kind, SlotKind::room);
  list()->select({});
  Workload work;
  work.gpu_hours_per_month = 40;
  change(with_workload(plan(), work));
  followEmptyState();
  EXPECT_EQ(list()->selection().category, Category::cloud_gpu);
  list()->select({});
  Part cloud(*PartId::from("cloud-gpu/rented"), Category::cloud_gpu);
  cloud.model = "Rented";
  cloud.price = ReferencePrice{{129, Currency::usd()}, "list", *Date::from("2026-11-01"), Billing::hourly};
  change(with_price(with_added(plan(), std::make_shared<const Part>(std::move(cloud))), 0, 78'999,
                    Date::from("2026-11-20")));
  ASSERT_FALSE(shown()->isEmpty());
  // 474 of purchase over 1.23 saved an hour: 385 hours.
  EXPECT_EQ(title(0), u"At 40 hours a month buying costs less after about 9.6 months"_s);
  EXPECT_EQ(frames().at(0)->chart()->table().headers,
            QStringList({u"Months"_s, u"Buying, about"_s, u"Renting, about"_s}));
  // 60 % of 789.99, without cents: it is an estimate.
  EXPECT_TRUE(row(0, u"0"_s).startsWith(u"$474|$0"_s)) << row(0, u"0"_s).toStdString();
}

TEST_F(PlanViewsTest, TheDeskIsDrawnForTheBody) {
  open({card});
  choose(u"Desk"_s);
  followEmptyState();
  EXPECT_EQ(list()->selection().category, Category::desk);
  open({"desk/electric-1600x800", "monitor/dell-u2723qe"});
  choose(u"Desk"_s);
  ASSERT_EQ(frames().size(), 1);
  EXPECT_EQ(row(0, u"Eyes to the screens"_s), u"615 mm"_s);
  EXPECT_EQ(title(0), u"The screens stand about 615 mm from the eyes, within the recommended 508 mm to 1,016 mm"_s);
  Room room;
  room.body_height_mm = 1'800;
  change(with_room(plan(), room));
  ASSERT_EQ(frames().size(), 2);
  EXPECT_EQ(row(1, u"Elbows and the desk"_s), u"718 mm|1,159 mm"_s);
  EXPECT_EQ(row(1, u"Eyes"_s), u"1,281 mm|1,710 mm"_s);
  settings_->set(setting::units, u"imperial"_s);
  EXPECT_EQ(row(0, u"Eyes to the screens"_s), u"615 mm (24.2 in)"_s);
}

TEST_F(PlanViewsTest, StagesShowWhatIsReachedWithEach) {
  open({"monitor/dell-u2723qe", "desk/electric-1600x800"});
  Plan next = with_price(plan(), 0, 40'000, Date::from("2026-11-20"));
  change(with_price(std::move(next), 1, 50'000, Date::from("2026-11-20")));
  choose(u"Stages"_s);
  EXPECT_EQ(title(0), u"Everything is bought in one stage, for $900"_s);
  follow(u"Go to the first part"_s);
  EXPECT_EQ(list()->selection().kind, SlotKind::item);
  list()->select({});
  change(with_stage(plan(), 1, 3));
  EXPECT_EQ(title(0), u"The first of 2 stages takes $400 of $900"_s);
  EXPECT_TRUE(row(0, u"Stage 3"_s).startsWith(u"$500|$900|1|"_s)) << row(0, u"Stage 3"_s).toStdString();
  // The role that the plan is for alone.
  const auto* levels = frames().at(1)->tableView()->model();
  ASSERT_EQ(levels->rowCount(), 1);
  EXPECT_EQ(levels->columnCount(), 3);
  EXPECT_EQ(row(1, u"AI/ML engineer"_s), u"incomplete|incomplete"_s);
}

TEST_F(PlanViewsTest, EverythingHasANameAndATable) {
  Plan next;
  next.room.body_height_mm = 1'800;
  next.workload.gpu_hours_per_month = 40;
  for (const char* id : {card, "cpu/amd-ryzen-9-9950x", "psu/msi-mag-a650bn", "desk/electric-1600x800",
                         "monitor/dell-u2723qe", "cloud-gpu/lambda-a10-24gb"}) {
    next = with_added(std::move(next), part(id));
  }
  openPlan(std::move(next));
  for (const QString& view : {u"Cost"_s, u"Power"_s, u"AI models"_s, u"Cloud"_s, u"Desk"_s, u"Stages"_s}) {
    choose(view);
    ASSERT_FALSE(shown()->isEmpty()) << view.toStdString();
    ASSERT_FALSE(frames().isEmpty()) << view.toStdString();
    for (ChartFrame* frame : frames()) {
      EXPECT_FALSE(frame->accessibleName().isEmpty()) << view.toStdString();
      EXPECT_GT(frame->tableView()->model()->rowCount(), 0) << view.toStdString();
      frame->setTableShown(true);
      EXPECT_TRUE(frame->tableView()->isVisible()) << view.toStdString();
    }
    for (QWidget* widget : views()->findChildren<QWidget*>()) {
      if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible()) continue;
      QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
      EXPECT_TRUE(face && !face->text(QAccessible::Name).isEmpty())
          << view.toStdString() << ' ' << widget->metaObject()->className();
    }
  }
}

}  // namespace
}  // namespace deskpath::app
