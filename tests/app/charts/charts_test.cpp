// SPDX-License-Identifier: GPL-3.0-or-later
// A chart, its table and its spoken text say the same, and the picture is really there in both schemes.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <memory>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "charts/grid_chart.h"
#include "charts/quadrant_chart.h"
#include "charts/radar_chart.h"
#include "widgets/appearance.h"
#include "widgets/colours.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

RadarData radarData() {
  return {u"Backend leans on services"_s,
          {u"Programming"_s, u"Statistics"_s, u"Services"_s, u"Cloud"_s},
          {{u"Backend"_s, 1, {5, 1, 5, 4}}, {u"You"_s, 4, {4, std::nullopt, 2.5, 0}}},
          5};
}

BarData barData() {
  return {u"AI/ML is ahead"_s,
          u"Fit in %"_s,
          {{u"AI/ML"_s, 76, 72, 81, u"72–81 %"_s, 0}, {u"Backend"_s, 58, {}, {}, u"58 %"_s, 1}},
          {{80, u"Target 80 %"_s}}};
}

ChartTable shownBy(const QTableView& view) {
  ChartTable table;
  const auto* model = view.model();
  for (int c = 0; c < model->columnCount(); ++c) {
    table.headers.append(model->headerData(c, Qt::Horizontal).toString());
  }
  for (int r = 0; r < model->rowCount(); ++r) {
    QStringList row;
    for (int c = 0; c < model->columnCount(); ++c) row.append(model->index(r, c).data().toString());
    table.rows.append(row);
  }
  return table;
}

// Pixels in the colour of a role, allowing for the edges' smoothing.
int pixelsOf(const QImage& image, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
  }
  return count;
}

TEST(Charts, RadarTableHoldsEveryValue) {
  const ChartTable table = tableOf(radarData());
  EXPECT_EQ(table.headers, (QStringList{u"Area"_s, u"Backend"_s, u"You"_s}));
  const QList<QStringList> rows{{u"Programming"_s, u"5"_s, u"4"_s},
                                {u"Statistics"_s, u"1"_s, u"not rated"_s},
                                {u"Services"_s, u"5"_s, u"2.5"_s},
                                {u"Cloud"_s, u"4"_s, u"0"_s}};
  EXPECT_EQ(table.rows, rows);
}

TEST(Charts, BarTableHoldsRangesAndLines) {
  const ChartTable table = tableOf(barData());
  EXPECT_EQ(table.headers, (QStringList{u"Item"_s, u"Fit in %"_s, u"From"_s, u"To"_s}));
  const QList<QStringList> rows{{u"AI/ML"_s, u"76"_s, u"72"_s, u"81"_s},
                                {u"Backend"_s, u"58"_s, u"–"_s, u"–"_s},
                                {u"Target 80 %"_s, u"80"_s, u"–"_s, u"–"_s}};
  EXPECT_EQ(table.rows, rows);
}

TEST(Charts, ModelIsSound) {
  ChartTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setTable(tableOf(barData()));
  model.setTable(tableOf(radarData()));
  EXPECT_EQ(model.rowCount(), 4);
}

TEST(Charts, FrameShowsTheSameNumbers) {
  auto* chart = new RadarChart;
  ChartFrame frame(chart);
  chart->setData(radarData());
  frame.show();
  EXPECT_EQ(shownBy(*frame.tableView()), tableOf(radarData()));
  EXPECT_TRUE(chart->isVisible());
  QSignalSpy spy(&frame, &ChartFrame::tableShownChanged);
  auto* button = frame.findChild<QToolButton*>();
  ASSERT_NE(button, nullptr);
  QTest::keyClick(button, Qt::Key_Space);
  EXPECT_TRUE(frame.isTableShown());
  EXPECT_TRUE(frame.tableView()->isVisible());
  EXPECT_FALSE(chart->isVisible());
  EXPECT_EQ(spy.count(), 1);
}

TEST(Charts, WhatStaysTheSameIsNotDrawnAnew) {
  BarChart chart;
  QSignalSpy changed(&chart, &ChartWidget::dataChanged);
  chart.setData(barData());
  chart.setData(barData());
  EXPECT_EQ(changed.size(), 1);
  BarData other = barData();
  other.rows[0].valueText = u"73–81 %"_s;
  chart.setData(other);
  EXPECT_EQ(changed.size(), 2);
  other.lines[0].value = 85;
  chart.setData(other);
  EXPECT_EQ(changed.size(), 3);
}

TEST(Charts, AGridMakesRoomForItsTextsInEveryFont) {
  GridChart chart;
  chart.setData({u"Title"_s, u"Model"_s, {u"4 bits"_s}, {{u"Llama"_s, {{VerdictShape::ok, u"fits"_s}}}}});
  const int before = chart.minimumSizeHint().width();
  chart.setData(
      {u"Title"_s, u"Model"_s, {u"4 bits"_s}, {{u"Llama"_s, {{VerdictShape::ok, u"44–58 tokens a second"_s}}}}});
  const int longer = chart.minimumSizeHint().width();
  EXPECT_GT(longer, before);
  QFont large = chart.font();
  large.setPointSizeF(large.pointSizeF() * 2);
  chart.setFont(large);
  EXPECT_GT(chart.minimumSizeHint().width(), longer);
}

TEST(Charts, AGridsColumnsAreAsWideAsTheirOwnTexts) {
  GridChart chart;
  const auto width = [&](const QString& first, const QString& second) {
    chart.setData({u"Title"_s, u"Model"_s, {u"A"_s, u"B"_s}, {{u"Llama"_s, {{{}, first}, {{}, second}}}}});
    return chart.minimumSizeHint().width();
  };
  const QString longText = u"1,300–1,800 tokens"_s;
  const int both = width(longText, longText);
  const int one = width(longText, u"–"_s);
  EXPECT_GE(both - one, chart.fontMetrics().horizontalAdvance(longText) / 2);
}

TEST(Charts, ATableIsAsHighAsItsRowsUntilItScrolls) {
  auto* chart = new BarChart;
  ChartFrame frame(chart);
  const auto height = [&](int rows) {
    BarData bars;
    for (int i = 0; i < rows; ++i) bars.rows.push_back({QString::number(i), 1.0 * i, {}, {}, {}, 0});
    chart->setData(bars);
    return frame.tableView()->sizeHint().height();
  };
  const int row = frame.tableView()->verticalHeader()->defaultSectionSize();
  const int two = height(2);
  EXPECT_EQ(height(3) - two, row);
  EXPECT_EQ(height(12) - two, 10 * row);
  EXPECT_EQ(height(40), height(12));
  EXPECT_EQ(frame.tableView()->minimumSizeHint().height(), height(12));
}

TEST(Charts, NumbersAreSpoken) {
  RadarChart radar;
  radar.setData(radarData());
  BarChart bars;
  bars.setData(barData());
  for (ChartWidget* chart : {static_cast<ChartWidget*>(&radar), static_cast<ChartWidget*>(&bars)}) {
    const auto* spoken = QAccessible::queryAccessibleInterface(chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), chart->title());
    const QString text = spoken->text(QAccessible::Description);
    for (const QStringList& row : chart->table().rows) {
      for (const QString& cell : row) EXPECT_TRUE(text.contains(cell)) << qPrintable(cell);
    }
  }
}

TEST(Charts, PicturesAreThereInBothSchemes) {
  for (const auto appearance : {Appearance::light, Appearance::dark}) {
    applyAppearance(appearance);
    RadarChart radar;
    radar.setData(radarData());
    radar.resize(420, 360);
    BarChart bars;
    bars.setData(barData());
    bars.resize(480, 160);
    bars.show();
    QCoreApplication::processEvents();
    const QPalette palette = QApplication::palette();
    EXPECT_GT(pixelsOf(radar.grab().toImage(), roleColour(1, palette)), 100);
    const QImage picture = bars.grab().toImage();
    EXPECT_GT(pixelsOf(picture, roleColour(0, palette)), 500);
    EXPECT_GT(pixelsOf(picture, roleColour(1, palette)), 500);
    EXPECT_EQ(picture.pixelColor(479, 159).rgb(), palette.color(QPalette::Window).rgb());
  }
  applyAppearance(Appearance::system);
}

TEST(Charts, BarsFollowAChangeOfPalette) {
  applyAppearance(Appearance::light);
  BarChart bars;
  bars.setData(barData());
  bars.resize(480, 160);
  bars.show();
  QCoreApplication::processEvents();
  applyAppearance(Appearance::dark);
  QCoreApplication::processEvents();
  EXPECT_GT(pixelsOf(bars.grab().toImage(), roleColour(0, QApplication::palette())), 500);
  applyAppearance(Appearance::system);
}

// How many words stand apart from each other in the lowest line of a picture.
int wordsBelow(const QImage& image, int height) {
  const QRgb ground = image.pixel(0, image.height() - 1);
  int words = 0;
  int empty = 100;
  for (int x = 0; x < image.width(); ++x) {
    bool ink = false;
    for (int y = image.height() - height; y < image.height(); ++y) ink = ink || image.pixel(x, y) != ground;
    if (ink && empty > 6) ++words;
    empty = ink ? 0 : empty + 1;
  }
  return words;
}

TEST(Charts, TheAxisShowsAsManyFiguresAsHaveRoom) {
  BarChart bars;
  bars.setData({u"Fit"_s, {}, {{u"A role with a name"_s, 60, 40.0, 80.0, u"40–80 %"_s, 0}}, {}});
  bars.setScaleMaximum(100);
  const auto figures = [&](int width) {
    bars.resize(width, bars.sizeHint().height());
    // Qt Charts lays itself out once events run.
    bars.grab();
    QCoreApplication::processEvents();
    return wordsBelow(bars.grab().toImage(), bars.fontMetrics().ascent() - 2);
  };
  EXPECT_EQ(figures(700), 6);  // 0 to 100 by 20
  EXPECT_EQ(figures(330), 3);  // by 50
  EXPECT_EQ(figures(260), 2);
}

TEST(Charts, WhatHasNoSecondFigureStandsInARowOfItsOwnBelow) {
  const auto blue = [](const QImage& image, int from, int to) {
    return pixelsOf(image.copy(0, from, image.width(), to - from), roleColour(0, QApplication::palette()));
  };
  QuadrantChart chart;
  QuadrantData data{
      u"t"_s, u"Fit"_s, u"Interest"_s, {}, {{u"One"_s, 0, 50, 40, 60, 50.0}, {u"Two"_s, 1, 50, 40, 60, 50.0}}};
  chart.setData(data);
  const int whole = chart.sizeHint().height();
  data.points[0].y.reset();
  chart.setData(data);
  const int one = chart.sizeHint().height();
  EXPECT_GT(one, whole);
  chart.resize(chart.sizeHint());
  const QImage image = chart.grab().toImage();
  EXPECT_EQ(blue(image, 0, one / 2 + 40), 0);
  EXPECT_GT(blue(image, one / 2 + 40, one), 50);
  data.points[1].y.reset();
  chart.setData(data);
  EXPECT_GT(chart.sizeHint().height(), one);
  EXPECT_EQ(chart.table().rows.at(1).at(4), u"not known"_s);
}

TEST(Charts, TheUserIsNoRole) {
  RadarChart radar;
  radar.resize(400, 300);
  RadarSeries you{u"You"_s, 0, {2, 3, 4}};
  you.own = true;
  radar.setData({u"t"_s, {u"a"_s, u"b"_s, u"c"_s}, {you}, 5});
  for (int role = 0; role < roleColourCount; ++role) {
    EXPECT_EQ(pixelsOf(radar.grab().toImage(), roleColour(role, QApplication::palette())), 0) << role;
  }
}

TEST(Charts, ExtremesDoNotBreakThePicture) {
  RadarChart radar;
  radar.resize(60, 40);
  radar.grab();
  radar.setData({u"Two axes"_s, {u"a"_s, u"b"_s}, {{u"s"_s, 0, {1, 2}}}, 5});
  radar.grab();
  QStringList many;
  for (int i = 0; i < 12; ++i) many.append(u"A long name of area %1"_s.arg(i));
  radar.setData({u"Many"_s, many, {{u"s"_s, -3, {9, -1}}}, 5});
  radar.grab();
  BarChart bars;
  bars.grab();
  bars.setData({u"Empty"_s, {}, {}, {}});
  bars.grab();
  bars.setData({u"Zero"_s, {}, {{u"nothing"_s, 0, {}, {}, u"0"_s, 0}}, {}});
  bars.grab();
  bars.setData({u"Negative and huge"_s, {}, {{u"a"_s, -5, {}, {}, u"?"_s, 0}, {u"b"_s, 1e12, {}, {}, u"!"_s, 9}}, {}});
  bars.grab();
  EXPECT_EQ(bars.table().rows.size(), 2);
}

}  // namespace
