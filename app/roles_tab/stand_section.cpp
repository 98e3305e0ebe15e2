// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/stand_section.h"

#include <QVBoxLayout>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "charts/quadrant_chart.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/fit_bar.h"
#include "roles_tab/interest_text.h"
#include "roles_tab/role_grid.h"
#include "roles_tab/role_text.h"
#include "roles_tab/two_columns.h"
#include "widgets/headings.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int sideBySide = 860;

}  // namespace

StandSection::StandSection(RoleChoice& choice, const ProfileStore& store, QWidget* parent)
    : PageSection(tr("Where you stand"), parent),
      choice_(choice),
      store_(store),
      roles_(choice.compared()),
      standings_(standings(store.profile(), roles_)) {
  body()->addWidget(table());
  body()->addSpacing(metrics::related);
  body()->addWidget(new TwoColumns(bars(), quadrant(), sideBySide));
}

QWidget* StandSection::table() {
  auto* grid = new RoleGrid(choice_, roles_, true);
  const auto row = [&](const QString& title, const QString& about, auto text, auto figure) {
    QList<QWidget*> cells;
    for (std::size_t i = 0; i < roles_.size(); ++i) {
      auto* link = new LinkButton(text(standings_[i]));
      link->setAccessibleName(
          tr("%1, %2: %3. Open what it is made of").arg(roleTitle(*roles_[i]), title, link->text()));
      connect(link, &LinkButton::clicked, this,
              [this, i, figure] { FigureDialog::showOver(figure(i), choice_, this); });
      auto* cell = new QWidget;
      auto* inset = new QVBoxLayout(cell);
      inset->setContentsMargins(0, metrics::half, 0, metrics::half);
      inset->addWidget(link, 0, Qt::AlignLeft);
      cells += cell;
    }
    grid->addCells(cells, titledText(title, about));
  };
  const auto fit = [this](std::size_t i) { return fitFigure(*roles_[i], standings_[i].fit, choice_.catalogue()); };
  row(
      tr("Fit"), tr("As a range while something is open"), [](const Standing& s) { return fitText(s.fit); }, fit);
  row(
      tr("Rated"), tr("Of the essential requirements"), [](const Standing& s) { return ratedText(s.fit); }, fit);
  row(
      tr("Gate"), tr("Essentials below what is asked"), [](const Standing& s) { return gateText(s.fit); }, fit);
  row(
      tr("Interest"), tr("Liking of its tasks"), [](const Standing& s) { return taskInterestText(s.interest.tasks); },
      [this](std::size_t i) { return interestFigure(*roles_[i], store_.profile()); });
  row(
      tr("Goals"), tr("Those it serves"), [](const Standing& s) { return goalText(s.interest.goals); },
      [this](std::size_t i) { return goalFigure(*roles_[i], roles_, store_.profile()); });
  return grid;
}

QWidget* StandSection::bars() const {
  std::vector<Fit> fits;
  BarData bars;
  bars.unit = u"%"_s;
  for (std::size_t i = 0; i < roles_.size(); ++i) {
    const Fit& fit = standings_[i].fit;
    fits.push_back(fit);
    bars.rows += fitBar(*roles_[i], fit, choice_);
  }
  bars.title = closestText(roles_, fits, choice_.catalogue());
  auto* chart = new BarChart;
  chart->setScaleMaximum(100);
  chart->setData(bars);
  auto* holder = new PageSection(QString());
  holder->body()->addWidget(new ChartFrame(chart));
  holder->body()->addStretch();
  return holder;
}

QWidget* StandSection::quadrant() const {
  QuadrantData field;
  field.xTitle = tr("Fit");
  field.yTitle = tr("Interest");
  field.corners = {tr("Liked, to be learned"), tr("Liked and fitting"), tr("Neither"), tr("Fitting, not liked")};
  QStringList both;
  for (std::size_t i = 0; i < roles_.size(); ++i) {
    const Standing& standing = standings_[i];
    field.points.append({roleTitle(*roles_[i]), choice_.colourOf(*roles_[i]), standing.fit.point, standing.fit.low,
                         standing.fit.high, standing.interest.tasks.point});
    if (standing.fits_and_liked()) both += roleTitle(*roles_[i]);
  }
  field.title = both.isEmpty() ? tr("No role is surely both liked and fitting so far")
                               : tr("Liked and fitting: %1").arg(listText(both));
  auto* chart = new QuadrantChart;
  chart->setData(field);
  return new ChartFrame(chart);
}

}  // namespace deskpath::app
