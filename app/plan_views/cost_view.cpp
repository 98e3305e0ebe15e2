// SPDX-License-Identifier: GPL-3.0-or-later
// The title names the largest share: that is what the eye would look for.
#include "plan_views/cost_view.h"

#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/text.h"
#include "widgets/segmented_switch.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const std::array choices{u"group"_s, u"stage"_s, u"status"_s};

QString percent(int value) { return QLocale().toString(value) + u"\u00a0%"_s; }

}  // namespace

CostView::CostView(PlanDocument& document, Settings& settings, QWidget* parent)
    : PlanView(document, u"cart"_s, parent),
      settings_(settings),
      by_(new SegmentedSwitch(tr("Divide the cost"), {tr("By group"), tr("By stage"), tr("By status")}, page())),
      chart_(new BarChart) {
  by_->setCompact(true);
  by_->setCurrent(static_cast<int>(chosen()));
  add(by_);
  addChart(chart_);
  connect(by_, &SegmentedSwitch::chosen, this, [this](int index) {
    settings_.set(setting::costBy, choices.at(static_cast<std::size_t>(index)));
    refresh();
  });
}

CostBy CostView::chosen() const {
  const QString by = settings_.get(setting::costBy);
  return by == choices[1] ? CostBy::stage : by == choices[2] ? CostBy::status : CostBy::group;
}

QString CostView::nameOf(const CostShare& share) const {
  switch (chosen()) {
    case CostBy::group: return qs(group_title(static_cast<Group>(share.key)));
    case CostBy::stage: return tr("Stage %1").arg(share.key);
    case CostBy::status: break;
  }
  return static_cast<ItemStatus>(share.key) == ItemStatus::bought ? tr("Bought already") : tr("Still to buy");
}

QList<PlanView::Note> CostView::notes(const CostShares& shares) {
  const Cost& cost = document().report().cost;
  const Currency currency = plan().currency;
  QList<Note> notes;
  if (!shares.left_minor) {
    notes.append({tr("No budget is set."), tr("Set a budget"), [this] { Q_EMIT budgetWanted(); }});
  } else if (*shares.left_minor < 0) {
    notes.append(
        {tr("The plan is %1 above its budget of %2.")
             .arg(moneyText(-*shares.left_minor, currency, cost.about), moneyText(*plan().budget_minor, currency)),
         tr("Change the budget"), [this] { Q_EMIT budgetWanted(); }});
  } else {
    notes.append({sentence(tr("%1 of the budget of %2 is left.")
                               .arg(moneyText(*shares.left_minor, currency, cost.about),
                                    moneyText(*plan().budget_minor, currency))),
                  {},
                  {}});
  }
  if (cost.monthly_minor > 0)
    notes.append(
        {tr("Besides, %1 each month.").arg(moneyText(cost.monthly_minor, currency, cost.monthly_about)), {}, {}});
  if (cost.hourly_minor > 0)
    notes.append({tr("Besides, %1 for each hour of rented work.").arg(moneyText(cost.hourly_minor, currency)), {}, {}});
  if (cost.unpriced > 0) {
    notes.append({counted(cost.unpriced, tr("# item has no price and is not counted."),
                          tr("# items have no price and are not counted.")),
                  {},
                  {}});
  }
  return notes;
}

void CostView::refresh() {
  const CostBy by = chosen();
  by_->setCurrent(static_cast<int>(by));
  const Currency currency = plan().currency;
  const Cost& cost = document().report().cost;
  const CostShares shares = cost_shares(plan(), cost, by);
  const auto& items = plan().items;
  const bool owned =
      std::all_of(items.begin(), items.end(), [](const Item& item) { return item.status == ItemStatus::owned; });
  if (!shares.largest && owned && !items.empty()) {
    showEmpty(tr("Everything in this plan is owned already and costs nothing. What you add is counted here."), {}, {});
    return;
  }
  if (!shares.largest) {
    showEmpty(tr("Nothing in this plan has a price yet. Select a part on the left and enter what it costs."),
              tr("Go to the first part"), [this] { Q_EMIT itemWanted(0); });
    return;
  }
  BarData bars;
  bars.unit = qs(currency.code());
  ChartTable table;
  table.headers << (by == CostBy::group   ? tr("Group")
                    : by == CostBy::stage ? tr("Stage")
                                          : tr("Status"))
                << tr("Cost") << tr("Share");
  for (const CostShare& share : shares.shares) {
    const QString name = nameOf(share);
    const QString money = moneyText(share.minor, currency, share.about);
    bars.rows.push_back({name,
                         in_major_units({share.minor, currency}),
                         {},
                         {},
                         tr("%1, %2", "amount, share").arg(money, percent(share.percent)),
                         0});
    table.rows.append({name, money, percent(share.percent)});
  }
  const QString total = moneyText(shares.total_minor, currency, cost.about);
  bars.rows.push_back({tr("Together"), in_major_units({shares.total_minor, currency}), {}, {}, total, 1});
  table.rows.append({tr("Together"), total, percent(100)});
  if (plan().budget_minor) {
    const QString budget = moneyText(*plan().budget_minor, currency);
    bars.lines.push_back({in_major_units({*plan().budget_minor, currency}), tr("budget %1").arg(budget)});
    table.rows.append({tr("Budget"), budget, u"–"_s});
  }
  const CostShare& largest = shares.shares[*shares.largest];
  bars.title =
      shares.shares.size() == 1
          ? tr("%1: all of %2").arg(nameOf(largest), total)
          : tr("%1 takes %2 of %3").arg(nameOf(largest), moneyText(largest.minor, currency, largest.about), total);
  bars.table = table;
  chart_->setData(bars);
  showPage(notes(shares));
}

}  // namespace deskpath::app
