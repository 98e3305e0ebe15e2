// SPDX-License-Identifier: GPL-3.0-or-later
// Items by the clipboard: from plan to plan, from window to window, and from whatever else may lie on it.
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

#include "documents/text.h"
#include "plan/copied_items.h"
#include "plan/edits.h"
#include "widgets/notice_bar.h"
#include "windows_fixture.h"
#include "workstation_tab/slot_model.h"
#include "workstation_tab/slot_view.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class ItemActionsTest : public WindowsFixture {
 protected:
  void SetUp() override {
    WindowsFixture::SetUp();
    QGuiApplication::clipboard()->clear();
    begin(window(0));
    QApplication::setActiveWindow(&window(0));
  }
  static SlotView& list(MainWindow& window) { return *window.findChild<SlotView*>(); }
  static std::size_t place(MainWindow& window, Category category) {
    const auto& items = window.document().plan().items;
    const auto at =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.part->category() == category; });
    return static_cast<std::size_t>(at - items.begin());
  }
  static void select(MainWindow& window, Category category) {
    list(window).setFocus();
    list(window).select({SlotKind::item, category, place(window, category)});
  }
  static std::size_t countOf(MainWindow& window, Category category) {
    const auto& items = window.document().plan().items;
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const Item& item) { return item.part->category() == category; }));
  }
  static void put(const QByteArray& bytes) {
    auto* data = new QMimeData;
    data->setData(qs(copied_items_type), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
  }
};

TEST_F(ItemActionsTest, an_item_is_copied_into_the_plan_of_another_window) {
  const std::size_t at = place(window(0), Category::monitor);
  window(0).document().edit(u"Note"_s, with_note(window(0).document().plan(), at, "the left one"));
  select(window(0), Category::monitor);
  QTest::keyClick(&list(window(0)), Qt::Key_C, Qt::ControlModifier);
  const Item copied = window(0).document().plan().items[at];
  EXPECT_EQ(QGuiApplication::clipboard()->text(), qs(items_as_text(window(0).document().plan(), std::vector{at})));

  trigger(window(0), "actionNewWindow");
  window(1).findChild<StartPage*>()->findChild<QPushButton*>(u"beginEmpty"_s)->click();
  QApplication::setActiveWindow(&window(1));
  QTest::keyClick(&list(window(1)), Qt::Key_V, Qt::ControlModifier);
  ASSERT_EQ(window(1).document().plan().items.size(), 1U);
  EXPECT_EQ(window(1).document().plan().items.front(), copied);
  EXPECT_EQ(window(1).document().undoStack()->undoText(), u"Paste "_s + qs(copied.part->name()));
  EXPECT_EQ(list(window(1)).selectedItems(), std::vector<std::size_t>{0});
  trigger(window(1), "actionUndo");
  EXPECT_TRUE(window(1).document().plan().items.empty());
}

TEST_F(ItemActionsTest, several_are_cut_and_pasted_together) {
  const std::size_t before = window(0).document().plan().items.size();
  select(window(0), Category::cpu);
  QTest::keyClick(&list(window(0)), Qt::Key_Down, Qt::ShiftModifier);
  QTest::keyClick(&list(window(0)), Qt::Key_Down, Qt::ShiftModifier);
  const auto places = list(window(0)).selectedItems();
  ASSERT_EQ(places.size(), 3U);
  const Plan whole = window(0).document().plan();
  QTest::keyClick(&list(window(0)), Qt::Key_X, Qt::ControlModifier);
  EXPECT_EQ(window(0).document().plan().items.size(), before - 3);
  EXPECT_EQ(window(0).document().undoStack()->undoText(), u"Cut 3 items"_s);
  QTest::keyClick(&list(window(0)), Qt::Key_V, Qt::ControlModifier);
  EXPECT_EQ(window(0).document().plan().items.size(), before);
  EXPECT_EQ(window(0).document().undoStack()->undoText(), u"Paste 3 items"_s);
  trigger(window(0), "actionUndo");
  trigger(window(0), "actionUndo");
  EXPECT_EQ(window(0).document().plan(), whole);
}

TEST_F(ItemActionsTest, delete_removes_what_is_selected_together_in_one_step) {
  const Plan whole = window(0).document().plan();
  select(window(0), Category::cpu);
  QTest::keyClick(&list(window(0)), Qt::Key_Down, Qt::ShiftModifier);
  ASSERT_EQ(list(window(0)).selectedItems().size(), 2U);
  QTest::keyClick(&list(window(0)), Qt::Key_Delete);
  EXPECT_EQ(window(0).document().plan().items.size(), whole.items.size() - 2);
  EXPECT_EQ(window(0).document().undoStack()->undoText(), u"Remove 2 items"_s);
  trigger(window(0), "actionUndo");
  EXPECT_EQ(window(0).document().plan(), whole);
}

TEST_F(ItemActionsTest, what_is_pasted_is_checked_like_a_file) {
  const Plan whole = window(0).document().plan();
  select(window(0), Category::monitor);
  for (const QByteArray& bytes :
       {QByteArray("{\"format\": \"deskpath.plan\""), QByteArray("[]"), QByteArray("\xff\xfe")}) {
    put(bytes);
    ASSERT_TRUE(action(window(0), "actionPaste").isEnabled());
    trigger(window(0), "actionPaste");
    EXPECT_EQ(window(0).document().plan(), whole);
    EXPECT_TRUE(window(0)
                    .findChild<NoticeBar*>(u"notice"_s)
                    ->text()
                    .startsWith(u"The copied items cannot be pasted: copied items"_s))
        << window(0).findChild<NoticeBar*>(u"notice"_s)->text().toStdString();
  }
  QGuiApplication::clipboard()->setText(u"some text"_s);
  EXPECT_FALSE(action(window(0), "actionPaste").isEnabled());
}

TEST_F(ItemActionsTest, prices_in_another_currency_are_left_behind_and_that_is_told) {
  const std::size_t at = place(window(0), Category::monitor);
  Plan plan = with_price(window(0).document().plan(), at, 12'345, *Date::from("2026-11-01"));
  plan.currency = *Currency::from("EUR");
  put(QByteArray::fromStdString(copy_items(plan, std::vector{at})));
  window(0).document().edit(u"Remove"_s, without_item(window(0).document().plan(), at));
  trigger(window(0), "actionPaste");
  EXPECT_FALSE(window(0).document().plan().items.back().price_minor.has_value());
  EXPECT_EQ(window(0).findChild<NoticeBar*>(u"notice"_s)->text(),
            u"The copied prices are in EUR and this plan is in USD, so they were left behind."_s);
}

TEST_F(ItemActionsTest, text_fields_keep_their_keys_and_other_pages_offer_nothing) {
  const Plan whole = window(0).document().plan();
  select(window(0), Category::monitor);
  EXPECT_TRUE(action(window(0), "actionCut").isEnabled());
  QLineEdit* name = nullptr;
  for (QLineEdit* edit : window(0).findChildren<QLineEdit*>()) {
    if (edit->accessibleName() == u"Name of the plan"_s) name = edit;
  }
  ASSERT_NE(name, nullptr);
  name->setFocus();
  name->selectAll();
  const QString text = name->text();
  QTest::keyClick(name, Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
  EXPECT_EQ(window(0).document().plan(), whole);
  window(0).showRoles();
  EXPECT_FALSE(action(window(0), "actionCut").isEnabled());
  EXPECT_FALSE(action(window(0), "actionCopy").isEnabled());
  EXPECT_FALSE(action(window(0), "actionPaste").isEnabled());
}

TEST_F(ItemActionsTest, nothing_selected_is_nothing_to_copy) {
  list(window(0)).select({});
  EXPECT_FALSE(action(window(0), "actionCopy").isEnabled());
  EXPECT_EQ(countOf(window(0), Category::cpu), 1U);
}

}  // namespace
}  // namespace deskpath::app
