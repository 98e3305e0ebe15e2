// SPDX-License-Identifier: GPL-3.0-or-later
// The charts with figures like those of the program, once as pictures and once as a table.
#include <QtWidgets>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "charts/radar_chart.h"
#include "gallery.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

ChartFrame* radar(int roles) {
  const QList<RadarSeries> all{
      {u"AI/ML engineer"_s, 0, {5, 4, 5, 4, 3, 2, 3, 3}},
      {u"Backend engineer"_s, 1, {5, 1, 1, 3, 5, 5, 4, 3}},
      {u"Data scientist"_s, 2, {4, 5, 4, 5, 2, 2, 2, 5}},
      {u"You"_s, 4, {4, 3, std::nullopt, 3, 3, 4, 2, 4}},
  };
  auto* chart = new RadarChart;
  RadarData data{u"Data scientist and AI/ML engineer share statistics; backend work leans on services and cloud"_s,
                 {u"Programming"_s, u"Statistics and mathematics"_s, u"Machine learning"_s, u"Data handling"_s,
                  u"Cloud and operations"_s, u"Services and databases"_s, u"Security"_s, u"Communication"_s},
                 all.mid(0, roles),
                 5};
  if (roles == 4) data.series = {all.at(0), all.at(3)};
  chart->setData(data);
  return new ChartFrame(chart);
}

ChartFrame* fit() {
  auto* chart = new BarChart;
  chart->setScaleMaximum(100);
  chart->setData({u"AI/ML engineer 72–81 %, ahead of data scientist 64–70 %"_s,
                  u"Fit in %"_s,
                  {{u"AI/ML engineer"_s, 76, 72, 81, u"72–81 %"_s, 0},
                   {u"Backend engineer"_s, 58, 55, 60, u"55–60 %"_s, 1},
                   {u"Data scientist"_s, 67, 64, 70, u"64–70 %"_s, 2},
                   {u"MLOps engineer"_s, 41, 30, 62, u"30–62 %"_s, 3}},
                  {}});
  return new ChartFrame(chart);
}

ChartFrame* watts() {
  auto* chart = new BarChart;
  chart->setData({u"The graphics card takes about half of the 633 W"_s,
                  u"Power in W"_s,
                  {{u"Graphics card"_s, 300, {}, {}, u"300 W"_s, 0},
                   {u"Processor"_s, 230, {}, {}, u"230 W"_s, 0},
                   {u"ASUS ProArt X870E-CREATOR WIFI motherboard"_s, 60, {}, {}, u"60 W"_s, 0},
                   {u"Memory and drives"_s, 43, {}, {}, u"43 W"_s, 0}},
                  {{250, u"Per 8-pin pair 250 W"_s}}});
  return new ChartFrame(chart);
}

QWidget* sheet() {
  auto* page = new QWidget;
  auto* layout = new QGridLayout(page);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  layout->setHorizontalSpacing(metrics::page * 2);
  layout->setVerticalSpacing(metrics::page);
  layout->addWidget(radar(3), 0, 0);
  layout->addWidget(radar(4), 0, 1);
  layout->addWidget(fit(), 1, 0);
  layout->addWidget(watts(), 1, 1);
  auto* numbers = radar(3);
  numbers->setTableShown(true);
  layout->addWidget(numbers, 2, 0);
  auto* ranges = fit();
  ranges->setTableShown(true);
  layout->addWidget(ranges, 2, 1);
  layout->setRowStretch(0, 3);
  layout->setRowStretch(2, 2);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(1, 1);
  return page;
}

const bool registered = deskpath::gallery::registerScreen(u"charts"_s, {1280, 1080}, sheet);

}  // namespace
