// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing parts: by keyboard, with search and filters, replacing, and with parts of one's own.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include "tab_fixture.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "workstation_tab/own_part_dialog.h"
#include "workstation_tab/picker_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

using PickerTest = TabFixture;

TEST_F(PickerTest, KeyboardAloneChoosesAProcessor) {
  list()->setFocus();
  list()->select({SlotKind::empty, Category::cpu, 0});
  QTest::keyClick(list(), Qt::Key_Return);
  ASSERT_EQ(tab_->focusWidget(), search());
  QTest::keyClicks(search(), u"9950x amd"_s);
  QTest::keyClick(search(), Qt::Key_Down);
  ASSERT_EQ(tab_->focusWidget(), table());
  const QString wanted = table()->currentIndex().data().toString();
  QTest::keyClick(table(), Qt::Key_Return);
  ASSERT_EQ(plan().items.size(), 1u);
  EXPECT_EQ(QString::fromStdString(plan().items[0].part->name()), wanted);
  EXPECT_GT(document_->report().cost.total_minor, 0);
  EXPECT_EQ(document_->undoStack()->undoText(), u"Add "_s + wanted);
  EXPECT_EQ(list()->selection(), (SlotSelection{SlotKind::item, Category::cpu, 0}));
  EXPECT_EQ(tab_->focusWidget(), table());  // nothing jumps
  QTest::keyClick(table(), Qt::Key_Escape);
  EXPECT_EQ(tab_->focusWidget(), list());
  QTest::keyClick(list(), Qt::Key_Delete);
  EXPECT_TRUE(plan().items.empty());
  EXPECT_EQ(document_->undoStack()->undoText(), u"Remove "_s + wanted);
}

TEST_F(PickerTest, WhatIsNotCompatibleIsHiddenAndCounted) {
  open({"motherboard/gigabyte-x870e-aorus-pro"});
  tab_->chooseFor(Category::cpu);
  const int compatible = table()->model()->rowCount();
  for (const QString& name : names()) EXPECT_FALSE(name.contains(u"Intel"_s)) << name.toStdString();
  Chip* chip = withText<Chip>(u"Compatible only"_s);
  ASSERT_NE(chip, nullptr);
  const int all = static_cast<int>(content_.parts.of(Category::cpu).size());
  EXPECT_EQ(chip->text(), u"Compatible only (hides %1)"_s.arg(all - compatible));
  EXPECT_NE(withText<ElidedLabel>(u"Processor: %1 of %2 compatible"_s.arg(compatible).arg(all)), nullptr);
  chip->click();
  EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(PickerTest, FiltersNarrowAndCanBeCleared) {
  tab_->chooseFor(Category::psu);
  const int all = table()->model()->rowCount();
  auto* button = named<QToolButton>(u"Filter by 80 PLUS"_s);
  ASSERT_NE(button, nullptr);
  Q_EMIT button->menu()->aboutToShow();
  const QList<QAction*> choices = button->menu()->actions();
  const auto bronze =
      std::ranges::find_if(choices, [](QAction* choice) { return choice->text().startsWith(u"bronze ("_s); });
  ASSERT_NE(bronze, choices.end());
  (*bronze)->trigger();
  EXPECT_LT(table()->model()->rowCount(), all);
  EXPECT_EQ(button->text(), u"80 PLUS: bronze"_s);
  search()->setText(u"no such supply"_s);
  EXPECT_EQ(table()->model()->rowCount(), 0);
  QPushButton* clear = withText<QPushButton>(u"Clear the filters"_s);
  ASSERT_NE(clear, nullptr);
  clear->click();
  EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(PickerTest, SortingGoesByRawValues) {
  tab_->chooseFor(Category::psu);
  table()->sortByColumn(1, Qt::DescendingOrder);  // as text, 850 would stand above both
  EXPECT_EQ(table()->model()->index(0, 1).data().toString(), u"1,600"_s);
  table()->sortByColumn(1, Qt::AscendingOrder);
  EXPECT_EQ(table()->model()->index(0, 1).data().toString(), u"500"_s);
}

TEST_F(PickerTest, ReplacingKeepsStatusAndQuantity) {
  open({"psu/msi-mag-a650bn"});
  document_->edit(u"Prepare"_s, with_quantity(with_status(plan(), 0, ItemStatus::bought), 0, 3));
  selectItem("psu/msi-mag-a650bn");
  auto* picker = qobject_cast<PickerModel*>(table()->model());
  const int row = picker->rowOf(*PartId::from("psu/corsair-rm750e-2025"));
  ASSERT_GE(row, 0);
  table()->setCurrentIndex(picker->index(row, 0));
  QPushButton* replace = withText<QPushButton>(u"Replace"_s);
  ASSERT_TRUE(replace && replace->isEnabled());
  replace->click();
  ASSERT_EQ(plan().items.size(), 1u);
  EXPECT_EQ(plan().items[0].part, part("psu/corsair-rm750e-2025"));
  EXPECT_EQ(plan().items[0].status, ItemStatus::bought);
  EXPECT_EQ(plan().items[0].quantity, 3);
  EXPECT_EQ(document_->undoStack()->undoText(), u"Replace MSI MAG A650BN with Corsair RM750e (2025)"_s);
  document_->undoStack()->undo();
  EXPECT_EQ(plan().items[0].part, part("psu/msi-mag-a650bn"));
  EXPECT_EQ(list()->selection().category, Category::psu);
}

TEST_F(PickerTest, AnotherKitJoinsTheFirst) {
  open({"memory/crucial-pro-oc-32gb-2x16-ddr5-6000-cl36"});
  selectItem("memory/crucial-pro-oc-32gb-2x16-ddr5-6000-cl36");
  QToolButton* another = withText<QToolButton>(u"Add another"_s);
  ASSERT_TRUE(another && another->isVisible());
  another->click();
  auto* picker = qobject_cast<PickerModel*>(table()->model());
  table()->setCurrentIndex(
      picker->index(picker->rowOf(*PartId::from("memory/kingston-fury-beast-64gb-2x32-ddr5-5600-cl40")), 0));
  QTest::keyClick(table(), Qt::Key_Return);
  EXPECT_EQ(plan().items.size(), 2u);
}

TEST_F(PickerTest, TheModelsAreSound) {
  open({"motherboard/gigabyte-x870e-aorus-pro", "psu/msi-mag-a650bn"});
  const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
  QAbstractItemModelTester slots(list()->model(), mode);
  tab_->chooseFor(Category::cpu);
  QAbstractItemModelTester rows(table()->model(), mode);
  search()->setText(u"ryzen"_s);
  table()->sortByColumn(2, Qt::DescendingOrder);
  table()->setCurrentIndex(table()->model()->index(0, 0));
  QTest::keyClick(table(), Qt::Key_Return);
  EXPECT_EQ(plan().items.size(), 3u);
  document_->undoStack()->undo();
}

TEST_F(PickerTest, APartOfOnesOwnJoinsThePlan) {
  tab_->chooseFor(Category::psu);
  withText<QPushButton>(u"Add your own"_s)->click();
  auto* dialog = tab_->findChild<OwnPartDialog*>();
  ASSERT_NE(dialog, nullptr);
  dialog->accept();  // no name yet
  EXPECT_TRUE(plan().items.empty());
  const auto field = [&](const QString& name) -> QLineEdit* {
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
      if (edit->accessibleName() == name) return edit;
    }
    return nullptr;
  };
  dialog->findChild<QLineEdit*>()->setText(u"Own & Sons <b>PSU</b>"_s);
  field(u"Price in USD"_s)->setText(u"$89.50"_s);
  field(u"Rated power (W)"_s)->setText(u"many"_s);
  dialog->accept();
  EXPECT_TRUE(plan().items.empty());
  field(u"Rated power (W)"_s)->setText(u"1,050"_s);
  dialog->accept();
  ASSERT_EQ(plan().items.size(), 1u);
  const Part& made = *plan().items[0].part;
  EXPECT_EQ(made.get(key::psu::power), Watts{1050});
  EXPECT_EQ(made.basis.kind, Basis::Kind::user);
  EXPECT_EQ(document_->report().cost.total_minor, 8'950);
  EXPECT_EQ(made.name(), "Own & Sons <b>PSU</b>");
}

TEST_F(PickerTest, APartAndARoleFromFilesAppear) {
  const auto write = [&](const QString& name, const QByteArray& text) {
    QFile file(folder_.filePath(name));
    EXPECT_TRUE(file.open(QFile::WriteOnly));
    file.write(text);
    return file.fileName();
  };
  tab_.reset();
  EXPECT_EQ(
      to_text(addUserFile(content_, write(u"more.deskparts"_s, R"({"format": "deskpath.parts", "version": 1, "parts": [
      {"id": "psu/garage-900", "model": "Garage 900", "attributes": {"power_w": 900}}]})"))),
      "");
  EXPECT_EQ(
      to_text(addUserFile(content_, write(u"more.deskroles"_s, R"({"format": "deskpath.roles", "version": 1, "roles": [
      {"id": "night-watch", "title": "Night watch", "mission": "Watches.", "responsibilities": [], "skills": [],
       "workstation": [{"measure": "memory.total_gb", "importance": "required", "minimum": 8, "why": "Because."}]}]})"))),
      "");
  open({});
  tab_->chooseFor(Category::psu);
  EXPECT_TRUE(names().contains(u"Garage 900 (yours)"_s));
  EXPECT_NE(named<QToolButton>(u"Target role: Night watch"_s), nullptr);
}

}  // namespace
}  // namespace deskpath::app
