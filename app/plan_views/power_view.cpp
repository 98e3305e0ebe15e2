// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/power_view.h"

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString wattsText(Watts power) { return QLocale().toString(static_cast<qlonglong>(power.raw())) + u"\u00a0W"_s; }

BarRow barOf(const QString& name, Watts power, int colour) {
  return {name, power.value(), {}, {}, wattsText(power), colour};
}

}  // namespace

PowerView::PowerView(PlanDocument& document, QWidget* parent)
    : PlanView(document, u"power"_s, parent), supply_(new BarChart), wall_(new BarChart) {
  addChart(supply_);
  wallFrame_ = addChart(wall_);
}

void PowerView::showSupply(const PowerBalance& balance) {
  BarData bars;
  bars.unit = tr("Power in W");
  for (const PowerLine& line : balance.lines) bars.rows.push_back(barOf(qs(line.label), line.power, 0));
  if (balance.lines.size() > 1) bars.rows.push_back(barOf(tr("Together at full load"), balance.draw, 1));
  if (!balance.tower) {
    bars.title = tr("%1 can draw about %2").arg(qs(balance.lines.front().label), wattsText(balance.draw));
  } else if (balance.supply_power) {
    bars.rows.push_back(barOf(tr("With a quarter of headroom"), balance.wanted, 2));
    bars.lines.push_back({balance.supply_power->value(), tr("supply %1").arg(wattsText(*balance.supply_power))});
    bars.title = tr("About %1 of the supply's %2; with a quarter of headroom %3")
                     .arg(wattsText(balance.draw), wattsText(*balance.supply_power), wattsText(balance.wanted));
  } else {
    bars.rows.push_back(barOf(tr("With a quarter of headroom"), balance.wanted, 2));
    bars.title = tr("About %1 at full load; with a quarter of headroom %2")
                     .arg(wattsText(balance.draw), wattsText(balance.wanted));
  }
  supply_->setData(bars);
}

void PowerView::showWall(const PowerBalance& balance) {
  BarData bars;
  bars.unit = tr("Power in W");
  bars.rows.push_back(barOf(tr("Typical work"), balance.wall_typical, 0));
  if (balance.wall_full.raw() > 0) bars.rows.push_back(barOf(tr("Full load"), balance.wall_full, 1));
  bars.title =
      tr("At the wall about %1 in typical work, monitors and network included").arg(wattsText(balance.wall_typical));
  if (balance.ups_power) {
    bars.lines.push_back({balance.ups_power->value(), tr("UPS %1").arg(wattsText(*balance.ups_power))});
    if (balance.ups_minutes) {
      const auto minutes = static_cast<int>(*balance.ups_minutes);
      bars.title = tr("The UPS carries the %1 of typical work for about %2 minutes")
                       .arg(wattsText(balance.wall_typical))
                       .arg(minutes);
    }
  }
  wall_->setData(bars);
}

QList<PlanView::Note> PowerView::notes(const PowerBalance& balance) {
  QList<Note> notes;
  if (balance.tower && balance.supply.empty()) {
    notes.append(
        {tr("No power supply is chosen."), tr("Choose a power supply"), [this] { Q_EMIT slotWanted(Category::psu); }});
  }
  if (balance.ups.empty()) {
    notes.append({tr("No UPS is chosen: without one a power cut ends the work at once."), tr("Choose a UPS"),
                  [this] { Q_EMIT slotWanted(Category::ups); }});
  }
  return notes + missingNotes(balance.missing);
}

void PowerView::refresh() {
  const PowerBalance balance = power_balance(plan());
  if (balance.lines.empty()) {
    if (!balance.missing.empty()) {
      const MissingFact fact = balance.missing.front();
      showEmpty(tr("How much power the machine draws is not known."), tr("Fill it in"),
                [this, fact] { Q_EMIT factWanted(fact.part, fact.attribute); });
      return;
    }
    const Category first = balance.tower                           ? Category::cpu
                           : plan().machine == MachineKind::laptop ? Category::laptop
                                                                   : Category::mini_pc;
    showEmpty(balance.tower ? tr("Power is counted from the processor on. Choose one first.")
                            : tr("Power is counted once the machine is chosen."),
              balance.tower ? tr("Choose a processor") : tr("Choose the machine"),
              [this, first] { Q_EMIT slotWanted(first); });
    return;
  }
  showSupply(balance);
  showWall(balance);
  showPage(notes(balance));
}

}  // namespace deskpath::app
