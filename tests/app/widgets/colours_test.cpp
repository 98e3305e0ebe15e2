// SPDX-License-Identifier: GPL-3.0-or-later
// STYLE.md promises contrast on our two palettes; this computes it from the colours themselves.
#include "widgets/colours.h"

#include <gtest/gtest.h>

#include <QPalette>

using namespace deskpath::app;

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;
constexpr QPalette::ColorRole backgrounds[] = {QPalette::Window, QPalette::Base, QPalette::AlternateBase};

class Colours : public testing::TestWithParam<bool> {
 protected:
  const QPalette palette = GetParam() ? darkPalette() : lightPalette();

  void expectOnAll(const QColor& colour, double ratio, const char* what) const {
    for (const auto role : backgrounds) {
      EXPECT_GE(contrast(colour, palette.color(role)), ratio)
          << what << ' ' << qPrintable(colour.name()) << " on " << qPrintable(palette.color(role).name());
    }
  }
};

TEST(Contrast, KnownValues) {
  EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-6);
  EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 1e-6);
  EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 1e-6);
  // WCAG's own example: #767676 is the lightest grey that passes on white.
  EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.005);
}

TEST_P(Colours, SchemeIsRecognised) { EXPECT_EQ(isDark(palette), GetParam()); }

TEST_P(Colours, TextIsReadable) {
  expectOnAll(palette.color(QPalette::Text), forText, "text");
  expectOnAll(palette.color(QPalette::WindowText), forText, "window text");
  expectOnAll(palette.color(QPalette::PlaceholderText), forText, "placeholder");
  expectOnAll(mutedText(palette), forText, "muted");
  expectOnAll(palette.color(QPalette::Link), forText, "link");
  EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), forText);
  EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), forText);
  EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), forText);
  EXPECT_GE(contrast(palette.color(QPalette::Text), hoverColour(palette)), forText);
  EXPECT_GE(contrast(mutedText(palette), hoverColour(palette)), forText);
  EXPECT_GE(contrast(palette.color(QPalette::Text), accentTint(palette)), forText);
  EXPECT_GE(contrast(palette.color(QPalette::Text), trackColour(palette)), forText);
}

TEST_P(Colours, VerdictsAreReadableAsText) {
  for (const VerdictShape shape : allVerdictShapes) {
    expectOnAll(verdictColour(shape, palette), forText, qPrintable(verdictWord(shape)));
    EXPECT_GE(contrast(verdictColour(shape, palette), hoverColour(palette)), forText);
    EXPECT_GE(contrast(palette.color(QPalette::Text), verdictTint(shape, palette)), forText);
  }
}

TEST_P(Colours, ShapesStandOut) {
  for (int i = 0; i < roleColourCount; ++i) expectOnAll(roleColour(i, palette), forShapes, "role");
  expectOnAll(accent(palette), forShapes, "accent");
  expectOnAll(outline(palette), forShapes, "outline");
  EXPECT_EQ(roleColour(roleColourCount, palette), roleColour(0, palette));
}

TEST_P(Colours, RolesDiffer) {
  for (int i = 0; i < roleColourCount; ++i) {
    for (int j = 0; j < i; ++j) EXPECT_NE(roleColour(i, palette), roleColour(j, palette));
  }
}

TEST_P(Colours, VerdictsHaveTheirOwnWord) {
  for (const VerdictShape a : allVerdictShapes) {
    EXPECT_FALSE(verdictWord(a).isEmpty());
    for (const VerdictShape b : allVerdictShapes) EXPECT_EQ(a == b, verdictWord(a) == verdictWord(b));
  }
}

INSTANTIATE_TEST_SUITE_P(Schemes, Colours, testing::Bool(),
                         [](const auto& scheme) { return scheme.param ? "Dark" : "Light"; });

}  // namespace
