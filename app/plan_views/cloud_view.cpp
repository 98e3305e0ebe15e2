// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/cloud_view.h"

#include <cmath>

#include "charts/line_chart.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

CloudView::CloudView(PlanDocument& document, QWidget* parent)
    : PlanView(document, u"network"_s, parent), chart_(new LineChart) {
  addChart(chart_);
}

void CloudView::showMissing(const CloudMonths& months) {
  const MachineKind machine = plan().machine;
  const Category own = machine == MachineKind::tower    ? Category::gpu
                       : machine == MachineKind::laptop ? Category::laptop
                                                        : Category::mini_pc;
  const auto choose = [this](Category category) { return [this, category] { Q_EMIT slotWanted(category); }; };
  switch (months.state) {
    case CloudState::no_hours:
      showEmpty(tr("How many hours a month will the graphics card compute? Renting is compared with buying once that "
                   "is known."),
                tr("Enter the hours"), [this] { Q_EMIT roomWanted(); });
      return;
    case CloudState::no_cloud:
      showEmpty(tr("Choose the rented machine that buying is compared with."), tr("Choose a cloud GPU"),
                choose(Category::cloud_gpu));
      return;
    case CloudState::no_machine:
      showEmpty(tr("Nothing that computes is to be bought: what you own already costs nothing more."),
                own == Category::gpu ? tr("Choose a graphics card") : tr("Choose the machine"), choose(own));
      return;
    case CloudState::no_graphics:
      showEmpty(tr("%1 has no graphics memory: there is nothing to compare renting with.").arg(qs(months.own)),
                tr("Choose another machine"), choose(own));
      return;
    case CloudState::unpriced:
      for (std::size_t i = 0; i < plan().items.size(); ++i) {
        if (plan().items[i].part->name() != months.unpriced) continue;
        showEmpty(tr("%1 has no price.").arg(qs(months.unpriced)), tr("Enter its price"),
                  [this, i] { Q_EMIT itemWanted(i); });
        return;
      }
      break;
    case CloudState::foreign:
      showEmpty(tr("No price of electricity in %1 is known, without which the two cannot be compared.")
                    .arg(qs(plan().currency.code())),
                {}, {});
      return;
    case CloudState::unknown:
    case CloudState::known: break;
  }
  std::function<void()> fill;
  if (!months.missing.empty())
    fill = [this, fact = months.missing.front()] { Q_EMIT factWanted(fact.part, fact.attribute); };
  showEmpty(tr("A fact is missing for comparing renting with buying."), fill ? tr("Fill it in") : QString(), fill);
}

void CloudView::showMonths(const CloudMonths& months) {
  const Currency currency = plan().currency;
  LineData lines;
  lines.axis = tr("Months");
  lines.text = [currency](double value) {
    return qs(format_money(to_whole_units(Money{std::llround(value), currency})));
  };
  LineSeries own{tr("Buying: %1").arg(qs(months.own)), tr("Buying, about"), 0, {}};
  LineSeries cloud{tr("Renting: %1").arg(qs(months.cloud)), tr("Renting, about"), 1, {}};
  for (const CloudMonth& month : months.months) {
    lines.at << static_cast<double>(month.month);
    own.values << static_cast<double>(month.own_minor);
    cloud.values << static_cast<double>(month.cloud_minor);
  }
  lines.series = {own, cloud};
  const QString hours = counted(static_cast<std::size_t>(months.hours), tr("# hour a month"), tr("# hours a month"));
  const double last = lines.at.last();
  if (months.even.months && *months.even.months <= last) {
    const QString meet = QLocale().toString(*months.even.months, 'f', *months.even.months < 10 ? 1 : 0);
    lines.title = tr("At %1 buying costs less after about %2 months").arg(hours, meet);
    lines.mark = *months.even.months;
    lines.markText = tr("%1 months").arg(meet);
  } else {
    lines.title = tr("At %1 renting stays cheaper over %2 months").arg(hours, QLocale().toString(last, 'f', 0));
  }
  chart_->setData(lines);
  QList<Note> notes;
  notes.append({tr("Buying counts the price less the %1\u00a0% it is taken to fetch after %2 months, and electricity. "
                   "Both are taken to be equally fast.")
                    .arg(QLocale().toString(cloud_assumption::resale_share * 100, 'f', 0),
                         QLocale().toString(cloud_assumption::useful_months, 'f', 0)),
                {},
                {}});
  notes.append({QString(), tr("Change the hours a month"), [this] { Q_EMIT roomWanted(); }});
  showPage(notes);
}

void CloudView::refresh() {
  const CloudMonths months = cloud_months(plan(), document().context());
  if (months.state == CloudState::known) {
    showMonths(months);
  } else {
    showMissing(months);
  }
}

}  // namespace deskpath::app
