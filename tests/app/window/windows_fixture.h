// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows over one profile and one file of settings, with answers in place of dialogs.
#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "start_page/start_page.h"
#include "window/main_window.h"
#include "window/windows.h"

namespace deskpath::app {

class WindowsFixture : public testing::Test {
 protected:
  static const Content& content() {
    static const Content shipped = loadContent();
    return shipped;
  }
  Dialogs answers() {
    return {[this](QWidget*, const QString& title) {
              asked_ += title;
              return unsaved_.size() > 1 ? unsaved_.takeFirst() : unsaved_.constFirst();
            },
            [this](QWidget*) { return openPath_; }, [this](QWidget*, const QString&) { return savePath_; },
            [this](QWidget*, const QString& title, const QString& message) {
              errors_ += title + QStringLiteral(": ") + message;
            }};
  }
  void SetUp() override {
    windows_ =
        std::make_unique<Windows>(Windows::Shared{content(), profile_, settings_, nullptr, *Date::from("2026-11-23"),
                                                  answers(), folder_.filePath(QStringLiteral("recovery"))});
    windows_->open();
    QCoreApplication::processEvents();
  }
  [[nodiscard]] MainWindow& window(qsizetype index) const { return *windows_->all().at(index); }
  [[nodiscard]] qsizetype count() const { return windows_->all().size(); }
  static void trigger(MainWindow& window, const char* action) {
    window.findChild<QAction*>(QLatin1StringView(action))->trigger();
  }
  static QAction& action(MainWindow& window, const char* name) {
    return *window.findChild<QAction*>(QLatin1StringView(name));
  }
  static void begin(MainWindow& window) {
    window.showWorkstation();
    window.findChild<StartPage*>()->findChild<QPushButton*>(QStringLiteral("begin"))->click();
  }
  // Saved in a file of this name; the window is unmodified then.
  QString save(MainWindow& window, const QString& name) {
    savePath_ = folder_.filePath(name);
    EXPECT_TRUE(window.saveAs());
    return savePath_;
  }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("deskpath.ini"))};
  ProfileStore profile_{*Date::from("2026-11-23"), folder_.filePath(QStringLiteral("profile.deskprofile"))};
  QList<UnsavedAnswer> unsaved_{UnsavedAnswer::cancel};
  QString openPath_;
  QString savePath_;
  QStringList asked_;
  QStringList errors_;
  std::unique_ptr<Windows> windows_;
};

}  // namespace deskpath::app
