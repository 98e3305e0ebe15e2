// SPDX-License-Identifier: GPL-3.0-or-later
// The tab as a whole: header, item editor, room, roles, findings, and that everything has a name.
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include "documents/text.h"
#include "tab_fixture.h"
#include "widgets/disclosure.h"
#include "workstation_tab/budget_popup.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/finding_card.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/findings_panel.h"
#include "workstation_tab/item_editor.h"
#include "workstation_tab/step_row.h"
#include "workstation_tab/wrap_check_box.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class TabTest : public TabFixture {
 protected:
  // A supply too weak for headroom, a board too large for the case.
  void openFaulty() {
    open({"cpu/amd-ryzen-9-9950x", "motherboard/gigabyte-x870e-aorus-pro",
          "memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
          "storage/samsung-990-pro-heatsink-2tb", "psu/msi-mag-a650bn", "case/lian-li-a3-matx-wood-white",
          "cpu-cooler/noctua-nh-d15-g2"});
  }
  [[nodiscard]] FindingsPanel* findings() const { return tab_->findChild<FindingsPanel*>(); }
  [[nodiscard]] FindingCard* card(std::string_view rule) const {
    for (FindingCard* card : findings()->openCards()) {
      if (card->finding().rule == rule) return card;
    }
    return nullptr;
  }
  [[nodiscard]] QString level(const QString& role) const {
    for (const Disclosure* row : tab_->findChildren<Disclosure*>()) {
      const auto* header = qobject_cast<QAbstractButton*>(row->focusProxy());
      if (header->text() == role) return header->accessibleDescription();
    }
    return {};
  }
};

TEST_F(TabTest, AStepsPriceStaysOnOneLine) {
  open({});
  StepRow* row = nullptr;
  ASSERT_TRUE(QTest::qWaitFor(
      [&] {
        for (StepRow* each : tab_->findChildren<StepRow*>()) {
          if (each->isVisibleTo(tab_.get())) row = each;
        }
        return row != nullptr;
      },
      30'000));
  const QString text = row->findChild<QLabel*>()->text();
  const QString price = text.mid(text.lastIndexOf(u'('));
  EXPECT_TRUE(price.startsWith(u"(+\u2060$"_s) || price == u"(no\u00a0cost)"_s) << text.toStdString();
  EXPECT_FALSE(price.contains(u' ')) << text.toStdString();
}

TEST_F(TabTest, TheNameIsEditedInPlaceAsOneStep) {
  auto* name = named<QLineEdit>(u"Name of the plan"_s);
  QTest::keyClicks(name, u"Attic"_s);
  EXPECT_EQ(plan().name, "Attic");
  EXPECT_EQ(document_->undoStack()->count(), 1);
  document_->undoStack()->undo();
  EXPECT_EQ(name->text(), QString());
}

TEST_F(TabTest, TheBudgetIsSetFromTheTotal) {
  withText<QToolButton>(u"$0"_s)->click();
  auto* popup = tab_->findChild<BudgetPopup*>();
  ASSERT_NE(popup, nullptr);
  auto* amount = popup->findChild<QLineEdit*>();
  amount->setText(u"much"_s);
  QTest::keyClick(amount, Qt::Key_Return);
  EXPECT_FALSE(plan().budget_minor);
  amount->setText(u"$5,000"_s);
  QTest::keyClick(amount, Qt::Key_Return);
  EXPECT_EQ(plan().budget_minor, 500'000);
  EXPECT_NE(withText<QToolButton>(u"$0 of $5,000"_s), nullptr);
}

TEST_F(TabTest, TheItemEditorWritesThrough) {
  open({"psu/msi-mag-a650bn", "monitor/dell-u2723qe"});
  selectItem("monitor/dell-u2723qe");
  auto* editor = tab_->findChild<ItemEditor*>();
  const auto before = document_->report().cost.total_minor;
  editor->findChild<QSpinBox*>()->setValue(2);
  EXPECT_EQ(plan().items[1].quantity, 2);
  EXPECT_GT(document_->report().cost.total_minor, before);
  auto* price = named<QLineEdit>(u"Price of one"_s);
  price->setText(u"450.50"_s);
  QTest::keyClick(price, Qt::Key_Return);
  EXPECT_EQ(plan().items[1].price_minor, 45'050);
  EXPECT_EQ(plan().items[1].price_date, Date::from("2026-11-25"));
  price->clear();
  QTest::keyClick(price, Qt::Key_Return);
  EXPECT_FALSE(plan().items[1].price_minor);
  auto* status = editor->findChild<QComboBox*>();
  status->setCurrentIndex(1);
  Q_EMIT status->activated(1);
  EXPECT_EQ(plan().items[1].status, ItemStatus::owned);
  EXPECT_EQ(document_->undoStack()->undoText(), u"Mark Dell UltraSharp U2723QE as owned"_s);
  EXPECT_EQ(list()->selection(), (SlotSelection{SlotKind::item, Category::monitor, 1}));
}

TEST_F(TabTest, TheFactsOfAnItemAreEditedFromItsMenu) {
  open({"gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc"});
  selectItem("gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc");
  // The menu holds the event loop until it is answered.
  QTimer::singleShot(0, tab_.get(), [] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
      if (action->text() == u"Facts…"_s) action->trigger();
    }
    menu->close();
  });
  Q_EMIT list()->menuWanted(list()->selection(), tab_->mapToGlobal(QPoint{40, 40}));
  auto* dialog = tab_->findChild<FactsDialog*>();
  ASSERT_NE(dialog, nullptr);
  EXPECT_EQ(dialog->windowTitle(), u"Facts about MSI GeForce RTX 5070 Ti 16G VENTUS 3X OC"_s);
}

TEST_F(TabTest, ScrollAndSelectionSurviveAChange) {
  openFaulty();
  selectItem("cpu/amd-ryzen-9-9950x");
  list()->verticalScrollBar()->setValue(60);
  document_->edit(u"Add"_s, with_added(plan(), part("keyboard/logitech-k120")));
  EXPECT_EQ(list()->verticalScrollBar()->value(), 60);
  EXPECT_EQ(list()->selection(), (SlotSelection{SlotKind::item, Category::cpu, 0}));
}

TEST_F(TabTest, TheRowOfANewItemStaysInSightWhenItsDetailsAppear) {
  open({});
  tab_->resize(1280, 560);
  list()->select({SlotKind::empty, Category::software, 0});
  QCoreApplication::processEvents();
  ASSERT_TRUE(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
  table()->setCurrentIndex(table()->model()->index(0, 0));
  QTest::keyClick(table(), Qt::Key_Return);
  ASSERT_EQ(list()->selection().kind, SlotKind::item);
  QTest::qWait(1);
  EXPECT_TRUE(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
}

TEST_F(TabTest, FindingsStandWorstFirstInTheWordingsOwnWords) {
  openFaulty();
  const auto cards = findings()->openCards();
  ASSERT_GE(cards.size(), 3u);
  for (std::size_t i = 1; i < cards.size(); ++i)
    EXPECT_GE(cards[i - 1]->finding().verdict, cards[i]->finding().verdict);
  for (const FindingCard* card : cards) {
    EXPECT_EQ(card->header()->text().toStdString(), content_.wording.message(card->finding()));
  }
  ASSERT_NE(card("psu.load"), nullptr);
  EXPECT_TRUE(card("psu.load")->header()->accessibleName().startsWith(u"Warning: "_s));
}

TEST_F(TabTest, AFindingMarksItsItemsAndTheOtherWayRound) {
  openFaulty();
  selectItem("psu/msi-mag-a650bn");
  EXPECT_TRUE(card("psu.load")->header()->isMarked());
  EXPECT_FALSE(card("case.board")->header()->isMarked());
  card("case.board")->header()->setFocus();
  QCoreApplication::processEvents();
  std::size_t marked = 0;
  for (int row = 0; row < list()->model()->rowCount(); ++row) marked += list()->slotModel().row(row).marked;
  EXPECT_EQ(marked, 2u);
}

TEST_F(TabTest, AcceptingNeedsNoFiguresToChangeAndCanBeReopened) {
  openFaulty();
  const auto warnings = document_->report().summary.open_warnings;
  card("psu.load")->header()->setChecked(true);
  auto* reason = card("psu.load")->findChild<QLineEdit*>();
  ASSERT_NE(reason, nullptr);
  reason->setText(u"The card is capped"_s);
  QTest::keyClick(reason, Qt::Key_Return);
  EXPECT_EQ(document_->report().summary.open_warnings, warnings - 1);
  EXPECT_EQ(plan().acknowledged.at(0).reason, "The card is capped");
  EXPECT_EQ(card("psu.load"), nullptr);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QPushButton* reopen = withText<QPushButton>(u"Reopen"_s);
  ASSERT_NE(reopen, nullptr);
  reopen->click();
  EXPECT_NE(card("psu.load"), nullptr);
}

TEST_F(TabTest, DoublingMemoryLiftsTheBackendEngineersMachine) {
  Plan sixteen;
  Part kit = Part(*PartId::from("memory/kit"), Category::memory);
  kit.model = "Kit";
  kit.set(key::memory::modules, Count{2});
  kit.set(key::memory::module_size, Gigabytes{8});
  sixteen.target_roles = {*RoleId::from("backend-engineer")};
  sixteen = with_added(std::move(sixteen), std::make_shared<const Part>(kit));
  openPlan(sixteen);
  for (Disclosure* row : tab_->findChildren<Disclosure*>()) {
    if (qobject_cast<QAbstractButton*>(row->focusProxy())->text() == u"Backend engineer"_s) row->setExpanded(true);
  }
  EXPECT_TRUE(level(u"Backend engineer"_s).startsWith(u"incomplete"_s));
  EXPECT_NE(withText<QLabel>(u"Memory: 16 GB; recommended asks for 32 GB"_s), nullptr);
  document_->edit(u"Double"_s, with_quantity(plan(), 0, 2));
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_EQ(withText<QLabel>(u"Memory: 16 GB"_s), nullptr);
  EXPECT_NE(withText<QLabel>(u"Memory: 32 GB; ideal asks for 64 GB"_s), nullptr);
}

TEST_F(TabTest, OpenChoicesLeadToTheirSlot) {
  for (Disclosure* row : tab_->findChildren<Disclosure*>()) {
    if (qobject_cast<QAbstractButton*>(row->focusProxy())->text() == u"AI/ML engineer"_s) row->setExpanded(true);
  }
  QToolButton* link = withText<QToolButton>(u"Choose a headset"_s);
  ASSERT_NE(link, nullptr);
  link->click();
  EXPECT_EQ(list()->selection().category, Category::headset);
  EXPECT_TRUE(table()->isVisible());
}

TEST_F(TabTest, ConditionsBelongToTheTargetRoles) {
  EXPECT_EQ(tab_->findChildren<WrapCheckBox*>().size(), 2);
  named<QToolButton>(u"Target role: Backend engineer"_s)->click();
  EXPECT_EQ(plan().target_roles.size(), 2u);
  const auto checks = tab_->findChildren<WrapCheckBox*>();
  ASSERT_EQ(checks.size(), 3);  // both ask whether one is on call, once
  QTest::mouseClick(checks.at(1), Qt::LeftButton);
  EXPECT_EQ(plan().conditions.size(), 1u);
}

TEST_F(TabTest, TheRoomIsDescribedInTheMiddle) {
  list()->select({SlotKind::room, {}, 0});
  auto* quiet = named<QComboBox>(u"Quiet"_s);
  ASSERT_TRUE(quiet && quiet->isVisible());
  quiet->setCurrentIndex(2);
  Q_EMIT quiet->activated(2);
  EXPECT_EQ(plan().room.quiet, false);
  named<QSpinBox>(u"Your height"_s)->setValue(180);
  EXPECT_EQ(plan().room.body_height_mm, 1800);
}

TEST_F(TabTest, TheMachineSwitchChangesTheSlots) {
  withText<QToolButton>(u"Laptop"_s)->click();
  EXPECT_EQ(plan().machine, MachineKind::laptop);
  EXPECT_EQ(list()->slotModel().find({SlotKind::empty, Category::motherboard, 0}), -1);
  tab_->chooseFor(Category::motherboard);  // not usual for a laptop, yet never forbidden
  EXPECT_EQ(list()->selection().category, Category::motherboard);
}

TEST_F(TabTest, TheOverviewStandsAtTheBeginningAndCanBeReturnedTo) {
  open({"psu/msi-mag-a650bn"});
  list()->setFocus();
  EXPECT_FALSE(list()->selection().kind);
  EXPECT_FALSE(table()->isVisible());
  QTest::keyClick(list(), Qt::Key_Down);
  EXPECT_TRUE(table()->isVisible());
  named<QToolButton>(u"Show the views of the plan"_s)->click();
  EXPECT_FALSE(table()->isVisible());
}

TEST_F(TabTest, TheChecklistIsAskedFor) {
  open({"psu/msi-mag-a650bn"});
  QSignalSpy wanted(tab_.get(), &WorkstationTab::checklistWanted);
  withText<QPushButton>(u"Shopping checklist"_s)->click();
  EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TabTest, EveryFocusableWidgetHasAName) {
  openFaulty();
  selectItem("memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36");
  for (Disclosure* fold : tab_->findChildren<Disclosure*>()) fold->setExpanded(true);
  for (FindingCard* each : findings()->openCards()) each->header()->setChecked(true);
  for (QWidget* widget : tab_->findChildren<QWidget*>()) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->isHidden()) continue;
    if (widget->objectName().startsWith(u"qt_spinbox"_s)) continue;  // speaks through its spin box
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    EXPECT_TRUE(face && !face->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
  }
}

TEST_F(TabTest, TheRoomIsCalledForWhileATargetRoleNeedsIt) {
  const auto room = [this] {
    for (int i = 0; i < list()->slotModel().rowCount(); ++i) {
      if (list()->slotModel().row(i).kind == SlotKind::room) return list()->slotModel().row(i);
    }
    return SlotRow{};
  };
  EXPECT_TRUE(room().needed);
  EXPECT_EQ(room().name, u"Describe room and work"_s);
  Room known = plan().room;
  known.dedicated = true;
  document_->edit(u"Describe"_s, with_room(plan(), known));
  EXPECT_TRUE(room().needed);
  EXPECT_EQ(room().caption, u"Room and work, more is needed"_s);
  known.quiet = true;
  known.daylight = true;
  document_->edit(u"Describe"_s, with_room(plan(), known));
  EXPECT_FALSE(room().needed);
  EXPECT_EQ(room().caption, u"Room and work"_s);
  document_->edit(u"Aim at nothing"_s, with_target_roles(with_room(plan(), {}), {}));
  EXPECT_FALSE(room().needed);
}

TEST_F(TabTest, EscapeLeadsFromTheRoomBackToTheList) {
  list()->setFocus();
  list()->select({SlotKind::room, {}, 0});
  QTest::keyClick(list(), Qt::Key_Return);
  QWidget* field = QApplication::focusWidget();
  ASSERT_NE(field, nullptr);
  ASSERT_NE(field, list());
  QTest::keyClick(field, Qt::Key_Escape);
  EXPECT_EQ(QApplication::focusWidget(), list());
  EXPECT_EQ(list()->selection().kind, SlotKind::room);
}

TEST_F(TabTest, TheTabKeyGoesFromTheKindOfMachineToTheList) {
  QWidget* add = named<QToolButton>(u"Add to the list"_s);
  add->setFocus(Qt::TabFocusReason);
  QTest::keyClick(add, Qt::Key_Tab);
  EXPECT_EQ(QApplication::focusWidget(), list());
  QTest::keyClick(list(), Qt::Key_Backtab);
  EXPECT_EQ(QApplication::focusWidget(), add);
}

TEST_F(TabTest, SeatsMultiplyTheTotalAndTellWhatOneCosts) {
  open({"cpu/amd-ryzen-9-9950x"});
  auto* seats = named<QSpinBox>(u"Seats"_s);
  EXPECT_EQ(seats->text(), u"1 seat"_s);
  const std::int64_t one = document_->report().cost.total_minor;
  ASSERT_GT(one, 0);
  const auto shown = [this](const QString& text) {
    return withText<QLabel>(text) != nullptr && withText<QLabel>(text)->isVisible();
  };
  EXPECT_FALSE(shown(moneyText(one, plan().currency) + u" a seat"_s));
  seats->setValue(2);
  seats->setValue(3);
  EXPECT_EQ(plan().seats, 3);
  EXPECT_EQ(seats->text(), u"3 seats"_s);
  EXPECT_EQ(document_->report().cost.total_minor, 3 * one);
  EXPECT_TRUE(shown(moneyText(one, plan().currency) + u" a seat"_s));
  const SlotRow& heading = list()->slotModel().row(0);
  ASSERT_EQ(heading.kind, SlotKind::group);
  EXPECT_EQ(heading.figure, u"3 × "_s + moneyText(one, plan().currency));
  EXPECT_EQ(document_->undoStack()->undoText(), u"Change seats"_s);
  document_->undoStack()->undo();
  EXPECT_EQ(plan().seats, 1);
  EXPECT_EQ(list()->slotModel().row(0).figure, moneyText(one, plan().currency));
  EXPECT_EQ(seats->text(), u"1 seat"_s);
}

}  // namespace
}  // namespace deskpath::app
