// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as other programs read it. The bytes differ from run to run (Qt writes the time), the text does not.
#include "checklist_output/checklist_pdf.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include "checklist_output/checklist_renderer.h"
#include "checklist_output/example_lists.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using app::checklistPdf;
using app::ChecklistRenderer;
using app::Paper;
using test::askPoppler;

namespace {

#define REQUIRE_POPPLER(text) \
  if ((text).isEmpty()) GTEST_SKIP() << "poppler-utils is not installed: THE PDF WAS NOT CHECKED"

int pagesOf(const QString& info) { return QRegularExpression(u"Pages: +(\\d+)"_s).match(info).captured(1).toInt(); }

// The page in grey, `dpi` dots an inch.
QImage picture(const Checklist& list, QSizeF points, int page, double dpi = 72) {
  const ChecklistRenderer renderer({&list, 1}, points);
  QImage image((points * dpi / 72).toSize(), QImage::Format_Grayscale8);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(dpi / 720, dpi / 720);
  renderer.paintPage(painter, page);
  return image;
}

bool isBlank(const QImage& image, const QRect& area) {
  for (int y = area.top(); y <= area.bottom(); ++y) {
    for (int x = area.left(); x <= area.right(); ++x) {
      if (qGray(image.pixel(x, y)) < 250) return false;
    }
  }
  return true;
}

TEST(ChecklistPdf, SaysWhatTheChecklistSays) {
  const auto pdf = checklistPdf(test::exampleList());
  ASSERT_TRUE(pdf);
  const QString text = askPoppler(u"pdftotext"_s, {u"-layout"_s}, *pdf).replace(QChar::Nbsp, u' ');
  REQUIRE_POPPLER(text);
  for (const QString& expected : {u"Home office for ML work"_s,
                                  u"Shopping checklist of 23 Nov 2026."_s,
                                  u"Open before you buy"_s,
                                  u"Problem: Cooler in the case"_s,
                                  u"Warning: Power supply against the load"_s,
                                  u"Choose a supply with at least the wanted rating."_s,
                                  u"To buy"_s,
                                  u"AMD Ryzen 9 9900X"_s,
                                  u"part number 100-100000662WOF"_s,
                                  u"own price, 20 Nov 2026"_s,
                                  u"Corner"_s,
                                  u"ask for the two-year return"_s,
                                  u"Totals"_s,
                                  u"Already owned"_s,
                                  u"To set up"_s,
                                  u"What this office reaches"_s,
                                  u"AI/ML engineer (target): incomplete"_s,
                                  u"Missing for the target role"_s,
                                  u"Cables and adapters, added from the review"_s,
                                  u"DisplayPort 1.4 cable"_s,
                                  u"about $3,645"_s,
                                  u"Page 1 of 4"_s,
                                  u"Page 4 of 4"_s}) {
    EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << '\n' << qPrintable(text);
  }
  // What must be known before paying stands before the first thing to buy.
  EXPECT_LT(text.indexOf(u"Open before you buy"_s), text.indexOf(u"AMD Ryzen 9 9900X"_s));
}

TEST(ChecklistPdf, EveryPageCarriesNameDateAndNumber) {
  const auto pdf = checklistPdf(test::longList(60));
  const QString info = askPoppler(u"pdfinfo"_s, {}, *pdf);
  REQUIRE_POPPLER(info);
  const int pages = pagesOf(info);
  ASSERT_GT(pages, 1);
  for (int page = 1; page <= pages; ++page) {
    const QString number = QString::number(page);
    const QString text = askPoppler(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number}, *pdf);
    EXPECT_TRUE(text.contains(u"A long list"_s) && text.contains(u"23 Nov 2026"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages))) << qPrintable(text);
    EXPECT_EQ(text.contains(u"Row "_s), text.contains(u"Item"_s) && text.contains(u"Paid"_s))
        << "table header on page " << page;
  }
}

TEST(ChecklistPdf, KeepsRowsWholeOnBothPapers) {
  for (const Paper paper : {Paper::a4, Paper::letter}) {
    const auto pdf = checklistPdf(test::longList(60), {paper});
    const QString info = askPoppler(u"pdfinfo"_s, {}, *pdf);
    REQUIRE_POPPLER(info);
    QStringList seen;
    for (int page = 1; page <= pagesOf(info); ++page) {
      const QString number = QString::number(page);
      const QString text = askPoppler(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number}, *pdf);
      QStringList begun;
      QStringList ended;
      for (auto match = QRegularExpression(u"(Row|End) (\\d{3})"_s).globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        (found.captured(1) == u"Row"_s ? begun : ended) += found.captured(2);
      }
      EXPECT_EQ(begun, ended) << "page " << page;
      seen += begun;
    }
    EXPECT_EQ(seen.size(), 60);
    EXPECT_EQ(seen.removeDuplicates(), 0);
  }
}

TEST(ChecklistPdf, HasItsPaperItsTitleAndItsFonts) {
  const auto pdf = checklistPdf(test::exampleList(), {Paper::letter});
  const QString info = askPoppler(u"pdfinfo"_s, {}, *pdf);
  REQUIRE_POPPLER(info);
  EXPECT_TRUE(info.contains(u"612 x 792 pts (letter)"_s)) << qPrintable(info);
  EXPECT_TRUE(info.contains(u"Home office for ML work"_s) && info.contains(u"Deskpath"_s)) << qPrintable(info);
  const QStringList fonts = askPoppler(u"pdffonts"_s, {}, *pdf).split(u'\n', Qt::SkipEmptyParts);
  EXPECT_GT(fonts.size(), 2) << "a PDF without fonts is blank";
  for (const QString& font : fonts.mid(2))
    EXPECT_TRUE(font.contains(QRegularExpression(u"\\byes\\b"_s))) << "not embedded: " << qPrintable(font);
}

TEST(ChecklistPdf, SeveralPlansBeginOnPagesOfTheirOwn) {
  const std::vector<Checklist> lists{test::longList(2), test::exampleList()};
  const auto pdf = checklistPdf(lists, {});
  const QString first = askPoppler(u"pdftotext"_s, {u"-l"_s, u"1"_s}, *pdf);
  REQUIRE_POPPLER(first);
  EXPECT_TRUE(first.contains(u"A long list"_s));
  EXPECT_FALSE(first.contains(u"Home office"_s));
  EXPECT_TRUE(askPoppler(u"pdftotext"_s, {u"-f"_s, u"2"_s}, *pdf).contains(u"Home office for ML work"_s));
}

TEST(ChecklistPdf, NothingReachesIntoTheMargins) {
  for (const Paper paper : {Paper::a4, Paper::letter}) {
    const QSizeF points = app::pageSize(paper).size(QPageSize::Point);
    for (const Checklist& list : {test::exampleList(), test::wideList(), test::longList(60)}) {
      const ChecklistRenderer renderer({&list, 1}, points);
      for (int page = 0; page < renderer.pageCount(); ++page) {
        const QImage image = picture(list, points, page);
        const int margin = 44;  // 48 points, less what a glyph's edge may take
        EXPECT_TRUE(isBlank(image, {0, 0, margin, image.height()})) << list.plan << " page " << page;
        EXPECT_TRUE(isBlank(image, {image.width() - margin, 0, margin, image.height()}))
            << list.plan << " page " << page;
        EXPECT_TRUE(isBlank(image, {0, 0, image.width(), margin})) << list.plan << " page " << page;
        EXPECT_TRUE(isBlank(image, {0, image.height() - margin, image.width(), margin}))
            << list.plan << " page " << page;
        // Between the last row and the foot there is air.
        EXPECT_TRUE(isBlank(image, {0, image.height() - 68, image.width(), 8})) << list.plan << " page " << page;
      }
    }
  }
}

TEST(ChecklistPdf, LongNamesAreWrittenOutInFull) {
  const Checklist list = test::wideList();
  const auto pdf = checklistPdf(list);
  QString text = askPoppler(u"pdftotext"_s, {}, *pdf);
  REQUIRE_POPPLER(text);
  text.remove(QRegularExpression(u"\\s"_s));
  // 180 in each of two names; the others stand in "whose" and "owned".
  EXPECT_GE(text.count(u'w'), 360);
  // A sentence may go on behind the head of the next page.
  EXPECT_GE(text.count(u"verylongnote"_s), 440 - 8);
  EXPECT_TRUE(text.contains(u"$1,000,000,000"_s));
}

TEST(ChecklistPdf, LargePrintIsHalfAsLargeAgainAndLosesNothing) {
  const Checklist list = test::exampleList();
  const auto pdf = checklistPdf(list, {Paper::letter, true});
  QString text = askPoppler(u"pdftotext"_s, {}, *pdf);
  REQUIRE_POPPLER(text);
  text = text.simplified().replace(QChar::Nbsp, u' ');
  for (const ChecklistSection& section : list.to_buy) {
    for (const ChecklistLine& line : section.lines) {
      for (const QString& word : QString::fromStdString(line.name()).split(u' '))
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    }
  }
  // The height of the title's capitals, in pixels at 144 dpi.
  const QSizeF points = app::pageSize(Paper::letter).size(QPageSize::Point);
  const auto titleHeight = [&](double scale) {
    const ChecklistRenderer renderer({&list, 1}, points, scale);
    QImage image((points * 2).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.2, 0.2);
    renderer.paintPage(painter, 0);
    painter.end();
    int top = 0;
    while (isBlank(image, {96, top, 30, 1})) ++top;
    int bottom = top;
    while (!isBlank(image, {96, bottom, 30, 1})) ++bottom;
    return bottom - top;
  };
  EXPECT_NEAR(titleHeight(1.5) / static_cast<double>(titleHeight(1)), 1.5, 0.12);
}

// Everything that is meant stands in ink: no tone that a black-and-white printer would lose.
TEST(ChecklistPdf, IsReadableInBlackAndWhite) {
  const QSizeF points = app::pageSize(Paper::a4).size(QPageSize::Point);
  const Checklist list = test::exampleList();
  const ChecklistRenderer renderer({&list, 1}, points);
  QImage image((points * 2).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(0.2, 0.2);
  renderer.paintPage(painter, 0);
  painter.end();
  int darkest = 255;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor colour = image.pixelColor(x, y);
      darkest = std::min(darkest, qGray(colour.rgb()));
      ASSERT_LT(colour.hsvSaturation(), 90) << x << ',' << y << " has a colour";
    }
  }
  EXPECT_LT(darkest, 60);
}

TEST(ChecklistPdf, AMergedListSaysForWhom) {
  Checklist second = test::exampleList();
  second.plan = "Second desk";
  const std::vector<Checklist> lists{test::exampleList(), second};
  const Checklist all = merged(lists, "One purchase");
  QString text = askPoppler(u"pdftotext"_s, {}, *checklistPdf(all));
  REQUIRE_POPPLER(text);
  text = text.simplified();
  EXPECT_TRUE(text.contains(u"One purchase for 2 plans."_s) &&
              text.contains(u"for Home office for ML work and Second desk"_s))
      << qPrintable(text);
  EXPECT_TRUE(text.contains(u"For Second desk"_s));
}

TEST(ChecklistPdf, AnEmptyPlanSaysSo) {
  Checklist list = test::longList(0);
  list.to_buy.clear();
  const QString text = askPoppler(u"pdftotext"_s, {}, *checklistPdf(list));
  REQUIRE_POPPLER(text);
  EXPECT_TRUE(text.contains(u"Nothing is chosen yet."_s));
}

}  // namespace
