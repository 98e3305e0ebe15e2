// SPDX-License-Identifier: GPL-3.0-or-later
// A plan from this machine: what was found becomes owned items, what was not is said, and nobody waits for a slow
// drive.
#include "start_page/this_computer_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>
#include <condition_variable>
#include <mutex>

#include "documents/machine/computer_reader.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "places.h"
#include "rules/report.h"
#include "start_page/start_page.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-23");

const Content& content() {
  static const Content shipped = loadContent();
  return shipped;
}

ThisComputerDialog::Reader stored(const QString& name) {
  return [name] { return readComputer(QStringLiteral(DESKPATH_TEST_DATA "/computers/") + name); };
}

QStringList texts(const QWidget& widget) {
  QStringList list;
  for (const QLabel* label : widget.findChildren<QLabel*>()) list += label->text();
  return list;
}

const Item* itemOf(const Plan& plan, Category category) {
  for (const Item& item : plan.items) {
    if (item.part->category() == category) return &item;
  }
  return nullptr;
}

TEST(ThisComputerDialog, shows_what_was_found_and_what_was_not) {
  ThisComputerDialog dialog(stored(u"tower"_s), content().parts, today);
  dialog.show();
  auto* begin = dialog.findChild<QPushButton*>(u"beginWithComputer"_s);
  EXPECT_FALSE(begin->isEnabled());
  ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.computer().has_value(); }, 10'000));
  EXPECT_TRUE(begin->isEnabled());
  const QStringList shown = texts(dialog);
  EXPECT_TRUE(shown.contains(u"AMD Ryzen 9 9950X"_s));
  EXPECT_TRUE(shown.contains(u"ASRock B650M-HDV/M.2"_s));
  EXPECT_TRUE(shown.contains(u"in the catalogue"_s));
  EXPECT_TRUE(shown.contains(u"as it was read"_s));
  EXPECT_TRUE(shown.contains(u"Could not be found out"_s));
  EXPECT_TRUE(shown.contains(
      u"The power supply, the case and the processor's cooler: they do not tell the system what they are."_s));
  EXPECT_EQ(shown.filter(u"2 × "_s).size(), 1) << shown.join(u'\n').toStdString();  // the monitors
  begin->click();
  EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(ThisComputerDialog, a_reading_that_hangs_holds_nobody_up) {
  struct Gate {
    std::mutex mutex;
    std::condition_variable opened;
    bool open = false;
  };
  auto gate = std::make_shared<Gate>();
  auto dialog = std::make_unique<ThisComputerDialog>(
      [gate] {
        std::unique_lock lock(gate->mutex);
        gate->opened.wait(lock, [&] { return gate->open; });
        return ComputerFacts{};
      },
      content().parts, today);
  dialog->show();
  QTest::qWait(100);
  EXPECT_FALSE(dialog->computer().has_value());
  QTest::keyClick(dialog.get(), Qt::Key_Escape);
  EXPECT_FALSE(dialog->isVisible());
  dialog.reset();  // does not wait either
  const std::lock_guard lock(gate->mutex);
  gate->open = true;
  gate->opened.notify_all();
}

TEST(ThisComputerDialog, a_machine_that_tells_nothing_is_no_plan) {
  ThisComputerDialog dialog([] { return ComputerFacts{}; }, content().parts, today);
  dialog.show();
  ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.computer().has_value(); }, 10'000));
  EXPECT_FALSE(dialog.findChild<QPushButton*>(u"beginWithComputer"_s)->isEnabled());
  EXPECT_TRUE(texts(dialog).contains(
      u"Nothing could be found out about this computer. Start with an empty plan and add what you own."_s));
}

TEST(StartPage, this_computer_becomes_a_plan_of_owned_items_for_the_chosen_work) {
  const QTemporaryDir folder;
  Settings settings(folder.filePath(u"deskpath.ini"_s));
  RecentFiles recent(settings);
  StartPage page(content(), {today, &content().market, &content().models, &content().tariffs}, recent);
  page.setComputerReader(stored(u"tower"_s));
  page.chooseRole(u"backend-engineer"_s);
  page.show();
  std::optional<Plan> made;
  QObject::connect(&page, &StartPage::planWanted, &page, [&](const Plan& plan) { made = plan; });
  QTimer press;
  QObject::connect(&press, &QTimer::timeout, &page, [&] {
    auto* dialog = page.findChild<ThisComputerDialog*>();
    if (dialog != nullptr && dialog->computer()) dialog->findChild<QPushButton*>(u"beginWithComputer"_s)->click();
  });
  press.start(20);
  page.findChild<QPushButton*>(u"beginComputer"_s)->click();
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->target_roles, std::vector{*RoleId::from("backend-engineer")});
  EXPECT_EQ(made->budget_minor, page.plan().budget_minor);
  EXPECT_EQ(made->machine, MachineKind::tower);
  for (const Item& item : made->items) EXPECT_EQ(item.status, ItemStatus::owned) << item.part->name();
  ASSERT_NE(itemOf(*made, Category::cpu), nullptr);
  EXPECT_EQ(itemOf(*made, Category::cpu)->part->id().str(), "cpu/amd-ryzen-9-9950x");
  ASSERT_NE(itemOf(*made, Category::monitor), nullptr);
  EXPECT_EQ(itemOf(*made, Category::monitor)->quantity, 2);
  // Nothing is to be paid for what is owned.
  EXPECT_EQ(review(*made, {}, {today, &content().market, &content().models, &content().tariffs}).cost.total_minor, 0);
}

}  // namespace
}  // namespace deskpath::app
