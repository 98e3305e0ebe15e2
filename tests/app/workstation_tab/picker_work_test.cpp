// SPDX-License-Identifier: GPL-3.0-or-later
// The picker at work: long lists on another thread, exact effects of the rows in view, ranges, order, comparison.
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include "tab_fixture.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/range_slider.h"
#include "workstation_tab/compare_panel.h"
#include "workstation_tab/latest_work.h"
#include "workstation_tab/picker_model.h"
#include "workstation_tab/picker_panel.h"
#include "workstation_tab/range_popup.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class PickerWorkTest : public TabFixture {
 protected:
  [[nodiscard]] PickerPanel* picker() const { return tab_->findChild<PickerPanel*>(); }
  [[nodiscard]] PickerModel* model() const { return tab_->findChild<PickerModel*>(); }
  void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!picker()->isBusy(), 20'000); }
  void openWithManySupplies(int count) {
    tab_.reset();
    for (int i = 0; i < count; ++i) {
      Part supply(*PartId::from("psu/many-" + std::to_string(i)), Category::psu);
      supply.model = "Many " + std::to_string(i);
      supply.set(key::psu::power, Watts{400 + i % 5 * 50});
      supply.price = ReferencePrice{{5'000 + i, Currency::usd()}, "list", *Date::from("2026-11-01"), Billing::once};
      content_.parts.add(std::move(supply));
    }
    open({});
  }
  template <class Widget>
  [[nodiscard]] Widget* popup() const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Widget*>(widget)) return found;
    }
    return nullptr;
  }
};

TEST(LatestWork, DeliversOnlyTheLatestResult) {
  LatestWork work;
  std::vector<int> delivered;
  for (int i = 0; i < 5; ++i) {
    work.start([i, &delivered](const std::stop_token&) -> LatestWork::Done {
      return [i, &delivered] { delivered.push_back(i); };
    });
  }
  EXPECT_TRUE(work.isBusy());
  QTRY_VERIFY(!work.isBusy());
  EXPECT_EQ(delivered, std::vector<int>{4});
}

TEST(LatestWork, CancellingEndsItWithoutAResult) {
  std::atomic<bool> begun = false;
  bool delivered = false;
  {
    LatestWork work;
    work.start([&](const std::stop_token& stop) -> LatestWork::Done {
      begun = true;
      while (!stop.stop_requested()) QThread::yieldCurrentThread();
      return [&] { delivered = true; };
    });
    QTRY_VERIFY(begun);
    work.cancel();
    EXPECT_FALSE(work.isBusy());
  }  // waits for the thread
  QCoreApplication::processEvents();
  EXPECT_FALSE(delivered);
}

TEST(LatestWork, BeginsAfterWhatIsWaitingToBePainted) {
  std::atomic<bool> begun = false;
  bool paintedBefore = false;
  LatestWork work;
  work.start([&](const std::stop_token&) -> LatestWork::Done {
    begun = true;
    return {};
  });
  // As the request to paint is, which an edit posts after the work has been asked for.
  QMetaObject::invokeMethod(
      &work,
      [&] {
        QThread::msleep(20);
        paintedBefore = !begun;
      },
      Qt::QueuedConnection);
  QTRY_VERIFY(!work.isBusy());
  EXPECT_TRUE(begun);
  EXPECT_TRUE(paintedBefore);
}

TEST(LatestWork, OnASharedThreadOneEndsWithoutTheOther) {
  const WorkThread thread = makeWorkThread();
  std::atomic<bool> begun = false;
  std::atomic<bool> goOn = false;
  std::atomic<bool> second = false;
  LatestWork longWork(thread);
  longWork.start([&](const std::stop_token&) -> LatestWork::Done {
    begun = true;
    while (!goOn) QThread::yieldCurrentThread();
    return {};
  });
  QTRY_VERIFY(begun);
  {
    LatestWork behind(thread);
    behind.start([&](const std::stop_token&) -> LatestWork::Done {
      second = true;
      return {};
    });
    QCoreApplication::processEvents();  // it waits in the line
  }                                     // would wait for ever, if it waited for the thread
  goOn = true;
  QTRY_VERIFY(!longWork.isBusy());
  thread->waitForDone();
  EXPECT_FALSE(second);
}

TEST_F(PickerWorkTest, ALongListArrivesFromAnotherThreadAndIsTheSame) {
  openWithManySupplies(600);
  tab_->chooseFor(Category::psu);
  EXPECT_EQ(table()->model()->rowCount(), 0);  // the click is answered at once
  EXPECT_NE(withText<ElidedLabel>(u"Power supply: checking"_s), nullptr);
  settle();
  EXPECT_EQ(table()->model()->rowCount(), static_cast<int>(content_.parts.of(Category::psu).size()));
  search()->setText(u"many 599"_s);
  settle();
  ASSERT_EQ(table()->model()->rowCount(), 1);
  EXPECT_EQ(names().constFirst(), u"Many 599"_s);
}

TEST_F(PickerWorkTest, NothingJumpsWhenALongListIsJudgedAnew) {
  openWithManySupplies(600);
  tab_->chooseFor(Category::psu);
  settle();
  table()->setCurrentIndex(table()->model()->index(300, 0));
  const QString selected = table()->currentIndex().data().toString();
  table()->verticalScrollBar()->setValue(3000);
  document_->edit(u"Add"_s, with_added(plan(), part("keyboard/logitech-k120")));
  EXPECT_GT(table()->model()->rowCount(), 0);  // what was there stays until there is something new
  settle();
  EXPECT_EQ(table()->currentIndex().data().toString(), selected);
  EXPECT_EQ(table()->verticalScrollBar()->value(), 3000);
}

TEST_F(PickerWorkTest, AListForThePlanBeforeIsNeverShown) {
  openWithManySupplies(600);
  const int all = static_cast<int>(content_.parts.of(Category::psu).size());
  tab_->chooseFor(Category::psu);
  EXPECT_TRUE(picker()->isBusy());
  list()->select({});  // the picker is out of sight before its list has arrived
  Plan next = plan();
  for (const char* id : {"cpu/amd-ryzen-9-9950x", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc"})
    next = with_added(std::move(next), part(id));
  document_->edit(u"Add"_s, std::move(next));
  QTest::qWait(200);
  settle();
  tab_->chooseFor(Category::psu);
  settle();
  // 633 W are more than some of them give.
  EXPECT_GT(table()->model()->rowCount(), 0);
  EXPECT_LT(table()->model()->rowCount(), all);
}

TEST_F(PickerWorkTest, FiguresFarDownFitOnceTheyAreInSight) {
  tab_.reset();
  const auto add = [&](int i, std::int64_t watts) {
    Part supply(*PartId::from("psu/many-" + std::to_string(i)), Category::psu);
    supply.model = "Many " + std::to_string(i);
    supply.set(key::psu::power, Watts{watts});
    supply.price = ReferencePrice{{5'000 + i, Currency::usd()}, "list", *Date::from("2026-11-01"), Billing::once};
    content_.parts.add(std::move(supply));
  };
  for (int i = 0; i < 600; ++i) add(i, 400);
  add(600, 123'456'789);
  open({});
  tab_->chooseFor(Category::psu);
  settle();
  const auto& columns = model()->columns();
  const auto power = std::find_if(columns.begin(), columns.end(),
                                  [](const PickerColumn& column) { return column.key == key::psu::power; });
  ASSERT_NE(power, columns.end());
  const auto column = static_cast<int>(power - columns.begin());
  const int row = model()->rowOf(*PartId::from("psu/many-600"));
  ASSERT_GT(row, PickerPanel::measuredRows);
  const QModelIndex index = model()->index(row, column);
  const QAbstractItemView& view = *table();
  EXPECT_LT(table()->columnWidth(column), view.sizeHintForIndex(index).width());
  table()->scrollTo(index);
  settle();
  const int wide = table()->columnWidth(column);
  EXPECT_GE(wide, view.sizeHintForIndex(index).width());
  // Nor does a search make it narrow again.
  search()->setText(u"many 12"_s);
  settle();
  EXPECT_EQ(table()->columnWidth(column), wide);
}

TEST_F(PickerWorkTest, TheRowsInViewSayWhatTheyClear) {
  open({"cpu/amd-ryzen-9-9950x", "motherboard/gigabyte-x870e-aorus-pro",
        "memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
        "psu/msi-mag-a650bn"});
  selectItem("psu/msi-mag-a650bn");
  settle();
  table()->scrollToTop();
  settle();
  const PlanChange* effect = model()->effectOf(model()->at(0).part->id());
  ASSERT_NE(effect, nullptr);
  EXPECT_FALSE(effect->cleared.empty());
  const QString details = model()->index(0, model()->columnCount() - 1).data(Qt::ToolTipRole).toString();
  EXPECT_TRUE(details.contains(u"Clears Warning"_s)) << details.toStdString();
}

TEST_F(PickerWorkTest, ARangeNarrowsByBothHandles) {
  tab_->chooseFor(Category::psu);
  const int all = table()->model()->rowCount();
  QToolButton* button = named<QToolButton>(u"Filter by Rated power"_s);
  ASSERT_NE(button, nullptr);
  button->click();
  auto* range = popup<RangePopup>();
  ASSERT_NE(range, nullptr);
  auto* slider = range->findChild<RangeSlider*>();
  QTest::keyClick(slider, Qt::Key_PageUp);
  QTest::keyClick(slider, Qt::Key_PageUp);
  const int above = table()->model()->rowCount();
  EXPECT_LT(above, all);
  EXPECT_TRUE(button->text().startsWith(u"Rated power: from "_s)) << button->text().toStdString();
  QTest::keyClick(slider, Qt::Key_Space);  // the other handle
  for (int i = 0; i < 6; ++i) QTest::keyClick(slider, Qt::Key_PageDown);
  EXPECT_LT(table()->model()->rowCount(), above);
  EXPECT_TRUE(button->text().contains(u"–"_s)) << button->text().toStdString();
  QLineEdit* least = nullptr;
  for (QLineEdit* field : range->findChildren<QLineEdit*>()) {
    if (field->accessibleName() == u"At least"_s) least = field;
  }
  ASSERT_NE(least, nullptr);
  least->setText(u"100"_s);
  Q_EMIT least->editingFinished();
  range->close();
  withText<QToolButton>(u"Clear"_s)->click();
  EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(PickerWorkTest, TheReasonsForHidingAreCounted) {
  open({"motherboard/gigabyte-x870e-aorus-pro"});
  tab_->chooseFor(Category::cpu);
  QToolButton* why = withText<QToolButton>(u"Why?"_s);
  ASSERT_TRUE(why && why->isVisible());
  Q_EMIT why->menu()->aboutToShow();
  QStringList lines;
  for (const QAction* action : why->menu()->actions()) lines << action->text();
  const QString first = QString::fromStdString(content_.wording.title("cpu.socket"));
  EXPECT_TRUE(lines.filter(first).size() == 1 && lines.filter(u": hides "_s).size() >= 1)
      << lines.join(u'\n').toStdString();
}

TEST_F(PickerWorkTest, TheOrderCanBeThePricePerUnitWithoutItsColumn) {
  tab_->chooseFor(Category::memory);
  auto* order = withText<QToolButton>(u"Best first"_s);
  Q_EMIT order->menu()->aboutToShow();
  QAction* perGb = nullptr;
  for (QAction* action : order->menu()->actions()) {
    if (action->text() == u"Price per GB, lowest first"_s) perGb = action;
  }
  ASSERT_NE(perGb, nullptr);
  perGb->trigger();
  const auto each = [&](int row) {
    const Candidate& at = model()->at(row);
    return static_cast<double>(at.price.each_minor) /
           static_cast<double>(at.part->get(key::memory::modules)->raw() *
                               at.part->get(key::memory::module_size)->raw());
  };
  for (int row = 1; row < 5; ++row) EXPECT_LE(each(row - 1), each(row)) << row;
}

TEST_F(PickerWorkTest, MarkedPartsStandSideBySideAndOneIsChosen) {
  tab_->chooseFor(Category::psu);
  table()->setFocus();
  for (const int row : {0, 1, 2}) {
    table()->setCurrentIndex(table()->model()->index(row, 0));
    QTest::keyClick(table(), Qt::Key_Space);
  }
  QPushButton* compare = withText<QPushButton>(u"Compare 3"_s);
  ASSERT_TRUE(compare && compare->isEnabled());
  const QStringList marked = names().mid(0, 3);
  compare->click();
  auto* side = tab_->findChild<ComparePanel*>();
  ASSERT_TRUE(side->isVisible());
  ASSERT_EQ(side->table()->model()->columnCount(), 4);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(side->table()->model()->headerData(i + 1, Qt::Horizontal).toString(), marked.at(i));
  }
  const int all = side->table()->model()->rowCount();
  withText<Chip>(u"Differences only"_s)->click();
  EXPECT_LT(side->table()->model()->rowCount(), all);
  named<QPushButton>(u"Add "_s + marked.at(1))->click();
  ASSERT_EQ(plan().items.size(), 1u);
  EXPECT_EQ(QString::fromStdString(plan().items[0].part->name()), marked.at(1));
  EXPECT_FALSE(side->isVisible());
}

TEST_F(PickerWorkTest, AtMostFourAreMarkedAndEscapeLeadsBack) {
  tab_->chooseFor(Category::psu);
  table()->setFocus();
  for (int row = 0; row < 5; ++row) {
    table()->setCurrentIndex(table()->model()->index(row, 0));
    QTest::keyClick(table(), Qt::Key_Space);
  }
  QPushButton* compare = withText<QPushButton>(u"Compare 4"_s);
  ASSERT_NE(compare, nullptr);
  compare->click();
  auto* side = tab_->findChild<ComparePanel*>();
  QTest::keyClick(side, Qt::Key_Escape);
  EXPECT_FALSE(side->isVisible());
  EXPECT_EQ(tab_->focusWidget(), table());
}

TEST_F(PickerWorkTest, TypingInTheTableSearches) {
  tab_->chooseFor(Category::psu);
  table()->setFocus();
  QTest::keyClick(table(), Qt::Key_C, Qt::NoModifier);
  EXPECT_EQ(search()->text(), u"c"_s);
  EXPECT_EQ(tab_->focusWidget(), search());
  QTest::keyClick(search(), Qt::Key_Escape);
  EXPECT_TRUE(search()->text().isEmpty());
  QTest::keyClick(search(), Qt::Key_Escape);
  EXPECT_EQ(tab_->focusWidget(), list());
}

TEST_F(PickerWorkTest, ReplacingShowsTheDifferenceInPrice) {
  open({"psu/msi-mag-a650bn"});
  selectItem("psu/msi-mag-a650bn");
  int change = -1;
  for (int i = 0; i < model()->columnCount(); ++i) {
    if (model()->columns()[static_cast<std::size_t>(i)].kind == PickerColumn::Kind::change) change = i;
  }
  ASSERT_GE(change, 0);
  const int row = model()->rowOf(*PartId::from("psu/corsair-rm750e-2025"));
  ASSERT_GE(row, 0);
  EXPECT_TRUE(model()->index(row, change).data().toString().startsWith(u"+$"_s));
  EXPECT_EQ(model()->index(model()->rowOf(*PartId::from("psu/msi-mag-a650bn")), change).data().toString(), u"±$0"_s);
}

TEST_F(PickerWorkTest, TheEffectIsInViewInASmallWindow) {
  open({"monitor/dell-u2723qe"});
  tab_->resize(1024, 700);
  selectItem("monitor/dell-u2723qe");
  settle();
  const int last = model()->columnCount() - 1;
  EXPECT_FALSE(table()->isColumnHidden(last));
  EXPECT_LE(table()->columnViewportPosition(last) + table()->columnWidth(last), table()->viewport()->width());
}

}  // namespace
}  // namespace deskpath::app
