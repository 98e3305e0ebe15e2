// SPDX-License-Identifier: GPL-3.0-or-later
// The in-process tests make a PDF too, hence a graphics application without a display.
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QLocale>

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationVersion(QStringLiteral("0.0.0"));
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
