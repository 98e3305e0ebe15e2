// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon really shows something, in both palettes, and follows a change of palette.
#include "widgets/icons.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QStyle>

#include "widgets/appearance.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

// Pixels that are not transparent.
int painted(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, int size = 24, qreal ratio = 1) {
  const QPixmap pixmap = icon.pixmap(QSize(size, size), ratio, mode);
  const QImage image = pixmap.toImage();
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
  }
  return count;
}

QRgb strongest(const QIcon& icon, QIcon::Mode mode) {
  const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
  QRgb best = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qAlpha(image.pixel(x, y)) > qAlpha(best)) best = image.pixel(x, y);
    }
  }
  return best;
}

class Icons : public testing::TestWithParam<Appearance> {
 protected:
  void SetUp() override { applyAppearance(GetParam()); }
  void TearDown() override { applyAppearance(Appearance::system); }
};

TEST_P(Icons, EveryFileRenders) {
  const auto files = QDir(u":/content/icons"_s).entryList({u"*.svg"_s});
  ASSERT_GE(files.size(), 24);
  for (const QString& file : files) {
    const QIcon shown = icon(file.chopped(4));
    ASSERT_FALSE(shown.isNull()) << qPrintable(file);
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Selected}) {
      EXPECT_GT(painted(shown, mode), 10) << qPrintable(file);
    }
    EXPECT_GT(painted(shown, QIcon::Normal, 16, 2), 40) << qPrintable(file);
    EXPECT_EQ(shown.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
  }
}

TEST_P(Icons, ColoursComeFromThePalette) {
  const QIcon cart = icon(u"cart"_s);
  const QPalette palette = QApplication::palette();
  EXPECT_EQ(strongest(cart, QIcon::Normal), palette.color(QPalette::ButtonText).rgb());
  EXPECT_EQ(strongest(cart, QIcon::Selected), palette.color(QPalette::HighlightedText).rgb());
  EXPECT_EQ(strongest(cart, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
  EXPECT_EQ(strongest(verdictIcon(VerdictShape::problem), QIcon::Normal),
            verdictColour(VerdictShape::problem, palette).rgb());
}

TEST_P(Icons, ShapesRenderAtEverySize) {
  for (const int size : {12, 16, 24, 64}) {
    for (const VerdictShape shape : allVerdictShapes) EXPECT_GT(painted(verdictIcon(shape), QIcon::Normal, size), size);
    for (int i = 0; i < roleColourCount; ++i) EXPECT_GT(painted(roleIcon(i), QIcon::Normal, size), size);
  }
}

TEST_P(Icons, ShapesDifferWithoutColour) {
  const auto silhouette = [](const QIcon& shape) {
    return shape.pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_Alpha8);
  };
  for (const VerdictShape a : allVerdictShapes) {
    for (const VerdictShape b : allVerdictShapes) {
      EXPECT_EQ(a == b, silhouette(verdictIcon(a)) == silhouette(verdictIcon(b)));
    }
  }
  for (int i = 0; i < roleColourCount; ++i) {
    for (int j = 0; j < i; ++j) EXPECT_NE(silhouette(roleIcon(i)), silhouette(roleIcon(j)));
  }
}

TEST(IconNames, UnknownNameGivesANullIcon) { EXPECT_TRUE(icon(u"no-such-icon"_s).isNull()); }

INSTANTIATE_TEST_SUITE_P(Schemes, Icons, testing::Values(Appearance::light, Appearance::dark, Appearance::system),
                         [](const auto& scheme) { return appearanceName(scheme.param).toStdString(); });

TEST(AppearanceTest, SystemComesBackAfterOurPalettes) {
  applyAppearance(Appearance::system);
  const QPalette before = QApplication::palette();
  const QString style = QApplication::style()->name();
  applyAppearance(Appearance::dark);
  EXPECT_TRUE(isDark(QApplication::palette()));
  applyAppearance(Appearance::light);
  EXPECT_FALSE(isDark(QApplication::palette()));
  applyAppearance(Appearance::system);
  EXPECT_EQ(QApplication::style()->name(), style);
  EXPECT_EQ(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
  EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), before.color(QPalette::Highlight));
}

TEST(AppearanceTest, NamesRoundTrip) {
  for (const auto appearance : {Appearance::system, Appearance::light, Appearance::dark}) {
    EXPECT_EQ(appearanceFromName(appearanceName(appearance)), appearance);
  }
  EXPECT_EQ(appearanceFromName(u"purple"_s), Appearance::system);
}

}  // namespace
