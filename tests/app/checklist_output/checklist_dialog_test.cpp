// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_dialog.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>

#include "checklist_output/example_lists.h"
#include "widgets/colours.h"

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
            [this](QWidget*) { return plans_; },
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
  // A button, or an entry of a button's menu.
  static void press(ChecklistDialog& dialog, const QString& name) {
    if (auto* action = dialog.findChild<QAction*>(name)) return action->trigger();
    dialog.findChild<QPushButton*>(name)->click();
  }

  QTemporaryDir folder_;
  app::Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  QString path_;
  QString suggested_;
  QStringList plans_;
  QStringList errors_;
};

TEST_F(ChecklistDialogTest, SavesEachFormatWhereAsked) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  const struct {
    QString button, extension;
    QByteArray begins;
  } formats[] = {{u"savePdf"_s, u"pdf"_s, "%PDF"},
                 {u"saveHtml"_s, u"html"_s, "<!DOCTYPE html>"},
                 {u"saveMarkdown"_s, u"md"_s, "# Home office for ML work"},
                 {u"saveCsv"_s, u"csv"_s, "Plan,Done,"},
                 {u"saveText"_s, u"txt"_s, "Home office for ML work\n====="}};
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
  EXPECT_TRUE(errors_.front().contains(u"does not exist"_s) && errors_.front().contains(path_))
      << qPrintable(errors_.front());
}

TEST_F(ChecklistDialogTest, CopiesAsText) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  const std::pair<QString, QString> forms[] = {{u"copyText"_s, u"Home office for ML work\n======"_s},
                                               {u"copyMarkdown"_s, u"# Home office for ML work\n"_s},
                                               {u"copyForum"_s, u"**Home office for ML work**\n\nType|Item|Price\n"_s}};
  for (const auto& [name, begins] : forms) {
    press(dialog, name);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(begins)) << qPrintable(name);
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"message"_s)->text().startsWith(u"Copied."_s));
  }
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

TEST_F(ChecklistDialogTest, WhatIsChosenShapesTheListAndIsRemembered) {
  {
    ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
    EXPECT_FALSE(dialog.shown().open.empty());
    EXPECT_EQ(dialog.shown().to_buy.front().title, "Computer");
    dialog.findChild<QComboBox*>(u"grouping"_s)->setCurrentIndex(1);
    dialog.findChild<QDoubleSpinBox*>(u"tax"_s)->setValue(8.25);
    dialog.findChild<QCheckBox*>(u"findings"_s)->setChecked(false);
    EXPECT_EQ(dialog.shown().to_buy.front().title, "Corner Computers");
    EXPECT_EQ(dialog.shown().tax, 825);
    EXPECT_TRUE(dialog.shown().open.empty());
  }
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  EXPECT_EQ(dialog.shown().to_buy.front().title, "Corner Computers");
  EXPECT_EQ(dialog.shown().tax, 825);
  EXPECT_TRUE(dialog.shown().open.empty());
  EXPECT_FALSE(dialog.shown().look_up.empty());
  path_ = folder_.filePath(u"list.md"_s);
  press(dialog, u"saveMarkdown"_s);
  EXPECT_TRUE(saved().contains("### Corner Computers") && !saved().contains("Open before you buy"));
}

TEST_F(ChecklistDialogTest, DamagedSettingsFallBack) {
  settings_.set(app::setting::checklistTax, u"lots"_s);
  settings_.set(app::setting::checklistLeftOut, QStringList{u"no such section"_s});
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  EXPECT_EQ(dialog.shown().tax, 0);
  EXPECT_FALSE(dialog.shown().open.empty());
}

TEST_F(ChecklistDialogTest, LargePrintTakesMorePages) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  auto* preview = dialog.findChild<QPrintPreviewWidget*>();
  dialog.show();
  const int usual = preview->pageCount();
  dialog.findChild<QCheckBox*>(u"largePrint"_s)->setChecked(true);
  EXPECT_GT(preview->pageCount(), usual);
  EXPECT_TRUE(settings_.get(app::setting::checklistLargePrint));
}

TEST_F(ChecklistDialogTest, SeveralPlansBecomeOnePurchase) {
  const app::ReadChecklist read = [](const QString& path) -> tl::expected<Checklist, QString> {
    if (path == u"broken"_s) return tl::unexpected(u"broken:1: is no plan"_s);
    Checklist list = test::exampleList();
    list.plan = "Second desk";
    if (path == u"euros"_s) list.currency = *Currency::from("EUR");
    return list;
  };
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers(), read);
  press(dialog, u"addPlans"_s);  // cancelled
  EXPECT_TRUE(dialog.shown().plans.empty());
  plans_ = QStringList{u"second"_s, u"broken"_s, u"euros"_s};
  press(dialog, u"addPlans"_s);
  ASSERT_EQ(dialog.shown().plans.size(), 2U);
  EXPECT_EQ(dialog.shown().to_buy.front().lines.front().quantity, 2);
  EXPECT_EQ(dialog.findChild<QLabel*>(u"plans"_s)->text(), u"One purchase for Home office for ML work, Second desk"_s);
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_EQ(errors_.front(),
            u"Not every plan could be added: broken:1: is no plan\neuros is in EUR, this plan in USD. Only plans of "
            u"one currency can "
            "be bought together."_s);
  press(dialog, u"onlyThis"_s);
  EXPECT_TRUE(dialog.shown().plans.empty());
  EXPECT_EQ(dialog.shown().to_buy.front().lines.front().quantity, 1);
}

TEST_F(ChecklistDialogTest, NoPlanIsInAPurchaseTwice) {
  const auto put = [&](const QString& name) {
    QFile file(folder_.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    return file.fileName();
  };
  const QString own = put(u"own.deskplan"_s);
  const QString second = put(u"second.deskplan"_s);
  const app::ReadChecklist read = [](const QString&) -> tl::expected<Checklist, QString> {
    return test::exampleList();
  };
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers(), read, own);
  plans_ = QStringList{own, second, second};
  press(dialog, u"addPlans"_s);
  EXPECT_EQ(dialog.shown().plans.size(), 2U);
  const QString again = u"%1 is in the purchase already. For several equal desks, set the seats of one plan."_s;
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_EQ(errors_.front(), u"Not every plan could be added: "_s + again.arg(own) + u'\n' + again.arg(second));
  // Taken out, it can come back.
  press(dialog, u"onlyThis"_s);
  plans_ = QStringList{second};
  press(dialog, u"addPlans"_s);
  EXPECT_EQ(dialog.shown().plans.size(), 2U);
  EXPECT_EQ(errors_.size(), 1);
}

TEST_F(ChecklistDialogTest, FitsSmallScreensWithEveryLineOfItsColumn) {
  const app::ReadChecklist read = [](const QString&) -> tl::expected<Checklist, QString> {
    Checklist list = test::exampleList();
    list.plan = "The second desk beside the window";
    return list;
  };
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers(), read);
  dialog.show();
  plans_ = QStringList{u"a"_s, u"b"_s, u"c"_s};
  press(dialog, u"addPlans"_s);
  path_ = folder_.filePath(u"a long name for a list.md"_s);
  press(dialog, u"saveMarkdown"_s);
  dialog.resize(1000, 660);  // 700 without the frame
  EXPECT_LE(dialog.height(), 660);
  for (const char* name : {"plans", "message"}) {
    const auto* label = dialog.findChild<QLabel*>(QLatin1StringView(name));
    EXPECT_GE(label->height(), label->heightForWidth(label->width())) << name;
  }
}

TEST_F(ChecklistDialogTest, SuggestsTheFolderThatWasChosenLast) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  path_ = folder_.filePath(u"list.md"_s);
  press(dialog, u"saveMarkdown"_s);
  EXPECT_NE(suggested_, folder_.filePath(u"Home office for ML work.md"_s));
  press(dialog, u"saveMarkdown"_s);
  EXPECT_EQ(suggested_, folder_.filePath(u"Home office for ML work.md"_s));
  settings_.set(app::setting::sheetFolder, folder_.filePath(u"gone"_s));
  press(dialog, u"saveMarkdown"_s);
  EXPECT_FALSE(suggested_.contains(u"gone"_s));
}

TEST_F(ChecklistDialogTest, WhatStandsAroundThePagesFollowsTheAppearance) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  auto* view = dialog.findChild<QGraphicsView*>();
  dialog.setPalette(app::lightPalette());
  EXPECT_EQ(view->backgroundBrush().color(), app::trackColour(app::lightPalette()));
  dialog.setPalette(app::darkPalette());
  EXPECT_EQ(view->backgroundBrush().color(), app::trackColour(app::darkPalette()));
}

TEST_F(ChecklistDialogTest, TurnsThePages) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  dialog.show();
  dialog.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
  auto* preview = dialog.findChild<QPrintPreviewWidget*>();
  auto* label = dialog.findChild<QLabel*>(u"page"_s);
  const int pages = preview->pageCount();
  ASSERT_GT(pages, 2);
  EXPECT_EQ(label->text(), u"Page 1 of %1"_s.arg(pages));
  QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
  // A shortcut shows the button pressed for a moment before it acts.
  EXPECT_TRUE(QTest::qWaitFor([&] { return label->text() == u"Page 2 of %1"_s.arg(pages); }));
  QTest::keyClick(&dialog, Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_TRUE(QTest::qWaitFor([&] { return label->text() == u"Page 1 of %1"_s.arg(pages); }));
}

TEST_F(ChecklistDialogTest, EveryControlHasANameForScreenReaders) {
  ChecklistDialog dialog(test::exampleList(), settings_, nullptr, answers());
  for (auto* button : dialog.findChildren<QAbstractButton*>()) {
    EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty()) << qPrintable(button->objectName());
  }
  EXPECT_FALSE(dialog.findChild<QPrintPreviewWidget*>()->accessibleName().isEmpty());
}

}  // namespace
