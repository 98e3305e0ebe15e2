// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_dialog.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>

#include "checklist_output/example_lists.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using app::ChecklistDialog;
using app::Paper;

namespace {

class ChecklistDialogTest : public testing::Test {
 protected:
  app::ChecklistQuestions answers() {
    return {[this](QWidget*, const QString& suggestion, const QString&) {
              suggested_ = suggestion;
              return path_;
            },
            [this](QWidget*, QPrinter& printer) {
              printer.setOutputFormat(QPrinter::PdfFormat);
              printer.setOutputFileName(path_);
              return !path_.isEmpty();
            },
            [this](QWidget*, const QString& title, const QString& message) { errors_ += title + u": "_s + message; }};
  }
  QByteArray saved() const {
    QFile file(path_);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
  }
  static void press(ChecklistDialog& dialog, const QString& name) { dialog.findChild<QPushButton*>(name)->click(); }

  QTemporaryDir folder_;
  app::Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  QString path_;
  QString suggested_;
  QStringList errors_;
};

TEST_F(ChecklistDialogTest, SavesEachFormatWhereAsked) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  const struct {
    QString button, extension;
    QByteArray begins;
  } formats[] = {{u"savePdf"_s, u"pdf"_s, "%PDF"}, {u"saveHtml"_s, u"html"_s, "<!DOCTYPE html>"},
                 {u"saveMarkdown"_s, u"md"_s, "# Home office for ML work"}, {u"saveCsv"_s, u"csv"_s, "Plan,Done,"}};
  for (const auto& format : formats) {
    path_ = folder_.filePath(u"list."_s + format.extension);
    press(dialog, format.button);
    EXPECT_TRUE(saved().startsWith(format.begins)) << qPrintable(format.extension);
    EXPECT_TRUE(suggested_.endsWith(u"/Home office for ML work."_s + format.extension)) << qPrintable(suggested_);
    EXPECT_EQ(dialog.findChild<QLabel*>(u"message"_s)->text(), u"Saved as list.%1."_s.arg(format.extension));
  }
  EXPECT_TRUE(errors_.isEmpty());
}

TEST_F(ChecklistDialogTest, ACancelledSaveDoesNothing) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  press(dialog, u"saveCsv"_s);
  press(dialog, u"print"_s);
  EXPECT_TRUE(errors_.isEmpty());
  EXPECT_EQ(dialog.findChild<QLabel*>(u"message"_s)->text(), QString{});
}

TEST_F(ChecklistDialogTest, TellsWhyAFileWasNotSaved) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  path_ = folder_.filePath(u"no/such/folder/list.md"_s);
  press(dialog, u"saveMarkdown"_s);
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.front().contains(u"does not exist"_s) && errors_.front().contains(path_)) << qPrintable(errors_.front());
}

TEST_F(ChecklistDialogTest, CopiesAsText) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  press(dialog, u"copy"_s);
  EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"# Home office for ML work"_s));
}

TEST_F(ChecklistDialogTest, RemembersThePaperAndPrintsOnIt) {
  {
    ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
    EXPECT_EQ(dialog.paper(), Paper::a4);
    dialog.findChild<QComboBox*>(u"paper"_s)->setCurrentIndex(1);
    EXPECT_EQ(dialog.paper(), Paper::letter);
  }
  EXPECT_EQ(settings_.get(app::setting::checklistPaper), u"letter"_s);
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  EXPECT_EQ(dialog.paper(), Paper::letter);
  path_ = folder_.filePath(u"printed.pdf"_s);
  press(dialog, u"print"_s);
  const QString info = test::askPoppler(u"pdfinfo"_s, {}, saved());
  if (info.isEmpty()) GTEST_SKIP() << "poppler-utils is not installed: THE PRINT WAS NOT CHECKED";
  EXPECT_TRUE(info.contains(u"letter"_s)) << qPrintable(info);
}

TEST_F(ChecklistDialogTest, TurnsThePages) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  dialog.show();
  dialog.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
  auto* preview = dialog.findChild<QPrintPreviewWidget*>();
  auto* label = dialog.findChild<QLabel*>(u"page"_s);
  EXPECT_EQ(preview->pageCount(), 3);
  EXPECT_EQ(label->text(), u"Page 1 of 3"_s);
  QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
  // A shortcut shows the button pressed for a moment before it acts.
  EXPECT_TRUE(QTest::qWaitFor([&] { return label->text() == u"Page 2 of 3"_s; }));
  QTest::keyClick(&dialog, Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_TRUE(QTest::qWaitFor([&] { return label->text() == u"Page 1 of 3"_s; }));
}

TEST_F(ChecklistDialogTest, EveryControlHasANameForScreenReaders) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  for (auto* button : dialog.findChildren<QAbstractButton*>()) {
    EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty()) << qPrintable(button->objectName());
  }
  EXPECT_FALSE(dialog.findChild<QPrintPreviewWidget*>()->accessibleName().isEmpty());
}

}  // namespace
