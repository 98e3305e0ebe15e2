// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using deskpath::app::brokenText;
using deskpath::app::textWidth;

namespace {

TEST(SheetText, FiguresKeepTheirUnitsAndDatesStayWhole) {
  // One word too wide for each line: the break comes before the figure, not behind it.
  const auto lines = [](const QString& text, const QString& first) { return brokenText(text, textWidth(first) + 1); };
  EXPECT_EQ(lines(u"seat 42–54 cm"_s, u"seat 42–54"_s), (QStringList{u"seat"_s, u"42–54 cm"_s}));
  EXPECT_EQ(lines(u"about 150 % scaling"_s, u"about 150 "_s), (QStringList{u"about"_s, u"150 %"_s, u"scaling"_s}));
  EXPECT_EQ(lines(u"estimate, 23 Jul 2025"_s, u"estimate, 23 Jul"_s), (QStringList{u"estimate,"_s, u"23 Jul 2025"_s}));
  EXPECT_EQ(lines(u"Desk of 160 × 80 cm"_s, u"Desk of 160 ×"_s), (QStringList{u"Desk of"_s, u"160 × 80 cm"_s}));
  EXPECT_EQ(lines(u"12 cmos"_s, u"12 cm"_s), (QStringList{u"12"_s, u"cmos"_s}));
}

TEST(SheetText, BreaksInsideAWordOnlyWhenItIsWiderThanALine) {
  const QStringList lines = brokenText(u"a "_s + QString(40, u'w'), textWidth(QString(25, u'w')));
  ASSERT_GE(lines.size(), 2);
  EXPECT_EQ(lines.join(QString()).remove(u' '), u"a"_s + QString(40, u'w'));
  EXPECT_EQ(brokenText(u" line\n\tbreak "_s, 10'000), QStringList{u"line break"_s});
  EXPECT_EQ(brokenText(QString(), 100), QStringList{QString()});
}

}  // namespace
