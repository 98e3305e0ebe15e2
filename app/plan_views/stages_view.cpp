// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/stages_view.h"

#include <algorithm>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "charts/grid_chart.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

VerdictShape shapeOfLevel(const GroupLevel& level) {
  if (level.incomplete || !level.asked) return VerdictShape::unknown;
  if (level.low == Level::below) return VerdictShape::warning;
  return level.low == Level::minimum ? VerdictShape::note : VerdictShape::ok;
}

// Sums that rest on estimates show whole units; the title says "about".
QString sumText(std::int64_t minor, Currency currency, bool about) {
  const Money sum{minor, currency};
  return qs(format_money(about ? to_whole_units(sum) : sum));
}

QString stageName(const StageReached& reached) { return StagesView::tr("Stage %1").arg(reached.stage); }

}  // namespace

StagesView::StagesView(PlanDocument& document, QWidget* parent)
    : PlanView(document, u"chart"_s, parent), cost_(new BarChart), levels_(new GridChart) {
  addChart(cost_);
  addChart(levels_);
}

void StagesView::showCost(const std::vector<StageReached>& reached) {
  const Currency currency = plan().currency;
  BarData bars;
  bars.unit = qs(currency.code());
  ChartTable table;
  table.headers << tr("After") << tr("This stage") << tr("So far") << tr("Items") << tr("Problems") << tr("Warnings");
  const auto figure = [](std::size_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
  for (const StageReached& stage : reached) {
    const QString spent = sumText(stage.spent_minor, currency, stage.about);
    const QString cost = sumText(stage.cost_minor, currency, stage.about);
    bars.rows.push_back({stageName(stage),
                         in_major_units({stage.spent_minor, currency}),
                         {},
                         {},
                         tr("%1, +%2", "so far, this stage").arg(spent, cost),
                         0});
    table.rows.append(
        {stageName(stage), cost, spent, figure(stage.items), figure(stage.problems), figure(stage.warnings)});
  }
  const QString total = moneyText(reached.back().spent_minor, currency, reached.back().about);
  bars.title = reached.size() == 1
                   ? tr("Everything is bought in one stage, for %1").arg(total)
                   : tr("The first of %1 stages takes %2 of %3")
                         .arg(reached.size())
                         .arg(moneyText(reached.front().spent_minor, currency, reached.front().about), total);
  if (plan().budget_minor) {
    const QString budget = moneyText(*plan().budget_minor, currency);
    bars.lines.push_back({in_major_units({*plan().budget_minor, currency}), tr("budget %1").arg(budget)});
    table.rows.append({tr("Budget"), u"–"_s, budget, u"–"_s, u"–"_s, u"–"_s});
  }
  bars.table = table;
  cost_->setData(bars);
}

void StagesView::showLevels(const std::vector<StageReached>& reached) {
  GridData grid;
  grid.corner = tr("Role");
  for (const StageReached& stage : reached) grid.columns << tr("After stage %1").arg(stage.stage);
  for (std::size_t i = 0; i < reached.front().levels.size(); ++i) {
    GridRow row{qs(reached.front().levels[i].first->title), {}};
    for (const StageReached& stage : reached) {
      const GroupLevel& level = stage.levels[i].second;
      row.cells << GridCell{shapeOfLevel(level), qs(to_text(level))};
    }
    grid.rows << row;
  }
  const QString first = grid.rows.first().cells.last().text;
  grid.title = tr("%1: %2 in the end", "role: level").arg(grid.rows.first().label, first);
  levels_->setData(grid);
}

void StagesView::refresh() {
  // The roles that the plan is for, else all.
  std::vector<const Role*> roles;
  for (const RoleReview& review : document().report().roles) {
    const auto& targets = plan().target_roles;
    if (targets.empty() || std::find(targets.begin(), targets.end(), review.role->id) != targets.end())
      roles.push_back(review.role);
  }
  const std::vector<StageReached> reached = stages(plan(), roles, document().context());
  if (reached.empty()) {
    showEmpty(tr("Stages spread the purchase over time. Choose parts first."), tr("Choose a processor"),
              [this] { Q_EMIT slotWanted(Category::cpu); });
    return;
  }
  showCost(reached);
  if (!roles.empty()) showLevels(reached);
  QList<Note> notes;
  if (reached.size() == 1) {
    notes.append({tr("To buy some things later, select them on the left and give them a later stage."),
                  tr("Go to the first part"), [this] { Q_EMIT itemWanted(0); }});
  }
  if (reached.back().unpriced > 0) {
    notes.append({counted(reached.back().unpriced, tr("# item has no price and is not counted."),
                          tr("# items have no price and are not counted.")),
                  {},
                  {}});
  }
  if (reached.back().monthly_minor > 0) {
    notes.append(
        {tr("Besides, %1 each month in the end.").arg(moneyText(reached.back().monthly_minor, plan().currency)),
         {},
         {}});
  }
  showPage(notes);
}

}  // namespace deskpath::app
