// SPDX-License-Identifier: GPL-3.0-or-later
// What the questions about files say, so that the user can decide.
#include "window/dialogs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <QTimer>
#include <functional>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const QDateTime kept(QDate(2026, 11, 24), QTime(9, 5));

// Asks, presses the button with this text, and returns what the question said.
QString said(const std::function<void()>& ask, const QString& button) {
  QString text;
  QTimer::singleShot(0, qApp, [&] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    ASSERT_NE(box, nullptr);
    text = box->text() + u'\n' + box->informativeText();
    for (QAbstractButton* each : box->buttons()) {
      if (each->text().remove(u'&') == button) return each->click();
    }
    ADD_FAILURE() << "no button " << button.toStdString();
    box->reject();
  });
  ask();
  return text;
}

TEST(Questions, recovery_is_offered_with_its_time_and_difference) {
  const Dialogs real = Dialogs::real();
  RecoverAnswer answer = RecoverAnswer::later;
  const auto ask = [&] { answer = real.recover(nullptr, u"Office"_s, kept, {u"Name: old → new"_s}); };
  EXPECT_EQ(said(ask, u"Recover"_s),
            u"Recover unsaved work on ‘Office’?\nThe program ended before it was saved. It was kept on 11/24/26 "
            u"9:05 AM, and differs from the file:\n\n• Name: old → new"_s);
  EXPECT_EQ(answer, RecoverAnswer::recover);
  said(ask, u"Discard it"_s);
  EXPECT_EQ(answer, RecoverAnswer::discard);
  said(ask, u"Ask me later"_s);
  EXPECT_EQ(answer, RecoverAnswer::later);
}

TEST(Questions, a_plan_in_use_is_told_with_host_program_process_and_time) {
  const Dialogs real = Dialogs::real();
  LockHolder holder{41, u"attic"_s, u"deskpath"_s, kept};
  InUseAnswer answer = InUseAnswer::cancel;
  const auto ask = [&] { answer = real.inUse(nullptr, u"/plans/a.deskplan"_s, holder); };
  const QString elsewhere = said(ask, u"Open a copy"_s);
  EXPECT_TRUE(
      elsewhere.startsWith(u"a.deskplan is open on the computer attic (deskpath, process 41).\n"
                           u"It has been since 11/24/26 9:05 AM."_s))
      << elsewhere.toStdString();
  EXPECT_EQ(answer, InUseAnswer::openCopy);
  holder.host = QSysInfo::machineHostName();
  EXPECT_TRUE(
      said(ask, u"Open anyway"_s).startsWith(u"a.deskplan is open in another program (deskpath, process 41)."_s));
  EXPECT_EQ(answer, InUseAnswer::openAnyway);
  holder.process = QCoreApplication::applicationPid();
  EXPECT_TRUE(said(ask, u"Cancel"_s).startsWith(u"a.deskplan is open in another window of this program."_s));
  EXPECT_EQ(answer, InUseAnswer::cancel);
}

TEST(Questions, a_changed_file_offers_all_ways_out_and_shows_the_difference) {
  const Dialogs real = Dialogs::real();
  ChangedAnswer answer = ChangedAnswer::cancel;
  const auto ask = [&] { answer = real.changedOnDisk(nullptr, u"Office"_s, {u"Name: theirs → mine"_s}, true); };
  EXPECT_EQ(said(ask, u"Keep mine"_s),
            u"Another program has changed the file of ‘Office’ since you opened it.\n"
            u"Saving yours would change in it:\n\n• Name: theirs → mine"_s);
  EXPECT_EQ(answer, ChangedAnswer::keepMine);
  said(ask, u"Load theirs"_s);
  EXPECT_EQ(answer, ChangedAnswer::loadTheirs);
  said(ask, u"Save as…"_s);
  EXPECT_EQ(answer, ChangedAnswer::saveAs);
  said(ask, u"Cancel"_s);
  EXPECT_EQ(answer, ChangedAnswer::cancel);
}

}  // namespace
}  // namespace deskpath::app
