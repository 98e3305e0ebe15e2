// SPDX-License-Identifier: GPL-3.0-or-later
// The bar tells one thing at a time, waits for an answer without asking for attention, and does what its buttons say
// once.
#include "widgets/notice_bar.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QtTest>

#include "widgets/colours.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Notice : public testing::Test {
 protected:
  Notice() {
    view_.show();
    bar_ = new NoticeBar(&view_);
  }

  QAbstractButton* button(const char* name) { return bar_->findChild<QAbstractButton*>(QString::fromLatin1(name)); }
  // The buttons one can see, without the one that closes the bar.
  QStringList answers() {
    QStringList texts;
    for (const QAbstractButton* each : bar_->findChildren<QAbstractButton*>()) {
      if (each->isVisibleTo(bar_) && !each->text().isEmpty()) texts += each->text();
    }
    return texts;
  }

  QWidget view_;
  NoticeBar* bar_ = nullptr;
};

TEST_F(Notice, is_not_there_before_anything_was_told) {
  EXPECT_TRUE(bar_->isHidden());
  EXPECT_EQ(bar_->text(), QString());
}

TEST_F(Notice, tells_plain_text_and_closes) {
  bar_->tell(u"<b>Saved</b>"_s);
  EXPECT_TRUE(bar_->isVisible());
  EXPECT_EQ(bar_->text(), u"<b>Saved</b>"_s);
  EXPECT_EQ(bar_->findChild<QLabel*>(u"noticeText"_s)->textFormat(), Qt::PlainText);
  EXPECT_EQ(answers(), QStringList{});
  button("noticeClose")->click();
  EXPECT_TRUE(bar_->isHidden());
  EXPECT_EQ(bar_->text(), QString());
}

TEST_F(Notice, takes_no_focus) {
  auto* field = new QWidget(&view_);
  field->setFocusPolicy(Qt::StrongFocus);
  field->show();
  view_.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&view_));
  field->setFocus();
  bar_->tell(u"Saved"_s, {NoticeBar::undo([] {})}, u"More"_s);
  EXPECT_TRUE(field->hasFocus());
}

TEST_F(Notice, details_unfold_and_fold_with_the_next_one) {
  bar_->tell(u"Added 2 parts."_s, {}, u"a.deskparts:3: …"_s);
  EXPECT_EQ(answers(), QStringList{u"Details"_s});
  EXPECT_EQ(bar_->details(), u"a.deskparts:3: …"_s);
  const auto unfolded = [this] { return bar_->findChildren<QLabel*>().at(1)->isVisible(); };
  EXPECT_FALSE(unfolded());
  button("noticeDetails")->click();
  EXPECT_TRUE(unfolded());
  bar_->tell(u"Added 1 part."_s, {}, u"b.deskparts:1: …"_s);
  EXPECT_FALSE(unfolded());
  bar_->tell(u"Added 1 part."_s);
  EXPECT_EQ(answers(), QStringList{});
  EXPECT_EQ(bar_->details(), QString());
}

TEST_F(Notice, an_answer_closes_the_bar_before_it_is_carried_out_and_may_tell_the_next_thing) {
  int undone = 0;
  bar_->tell(u"Removed."_s, {NoticeBar::undo([&] {
               EXPECT_EQ(bar_->text(), QString());
               ++undone;
               bar_->tell(u"Back again."_s);
             })});
  EXPECT_EQ(answers(), QStringList{u"Undo"_s});
  button("noticeUndo")->click();
  EXPECT_EQ(undone, 1);
  EXPECT_EQ(bar_->text(), u"Back again."_s);
  EXPECT_EQ(answers(), QStringList{});
  EXPECT_EQ(button("noticeUndo"), nullptr);
}

TEST_F(Notice, an_answer_that_only_shows_something_leaves_the_bar_open) {
  int shown = 0;
  bar_->tell(u"Changed."_s, {{u"Show"_s, u"show"_s, [&] { ++shown; }, false}, {u"Keep"_s, u"keep"_s, {}}});
  EXPECT_EQ(answers(), (QStringList{u"Show"_s, u"Keep"_s}));
  button("show")->click();
  button("show")->click();
  EXPECT_EQ(shown, 2);
  EXPECT_TRUE(bar_->isVisible());
  button("keep")->click();
  EXPECT_TRUE(bar_->isHidden());
}

TEST_F(Notice, two_bars_do_not_share_answers) {
  auto* other = new NoticeBar(&view_);
  bar_->tell(u"One"_s, {NoticeBar::undo([] {})});
  other->tell(u"Two"_s);
  EXPECT_EQ(bar_->text(), u"One"_s);
  EXPECT_EQ(answers(), QStringList{u"Undo"_s});
  other->dismiss();
  EXPECT_TRUE(bar_->isVisible());
}

TEST_F(Notice, its_tint_follows_the_appearance) {
  bar_->tell(u"Saved"_s);
  QPalette dark = view_.palette();
  dark.setColor(QPalette::Base, Qt::black);
  dark.setColor(QPalette::Window, Qt::black);
  dark.setColor(QPalette::WindowText, Qt::white);
  view_.setPalette(dark);
  EXPECT_EQ(bar_->palette().color(QPalette::Window), verdictTint(VerdictShape::note, dark));
}

}  // namespace
}  // namespace deskpath::app
