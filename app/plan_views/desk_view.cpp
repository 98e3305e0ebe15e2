// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/desk_view.h"

#include "charts/chart_frame.h"
#include "charts/desk_chart.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

DeskView::DeskView(PlanDocument& document, Settings& settings, QWidget* parent)
    : PlanView(document, u"desk"_s, parent), settings_(settings), top_(new DeskTopChart), side_(new DeskSideChart) {
  topFrame_ = addChart(top_);
  sideFrame_ = addChart(side_);
  connect(&settings_, &Settings::changed, this, [this](Setting key) {
    if (key == Setting::Units && isVisible()) refresh();
  });
}

QString DeskView::topTitle(const DeskLayout& layout, bool inches) const {
  const auto text = [&](double length) { return lengthText(length, inches); };
  if (layout.screens.empty()) return tr("The desk from above; no monitor of a known size is chosen");
  if (!layout.wide_enough()) {
    return tr("The monitors are %1 wide, the desk only %2").arg(text(layout.screens_width), text(*layout.width));
  }
  if (!layout.viewing) return tr("How far the screens stand is open: the desk's depth is not known");
  if (!layout.far_enough()) {
    return tr("The screens stand about %1 from the eyes, nearer than the recommended %2")
        .arg(text(*layout.viewing), text(layout.nearest));
  }
  if (*layout.viewing > layout.farthest) {
    return tr("The screens stand about %1 from the eyes, further than the recommended %2")
        .arg(text(*layout.viewing), text(layout.farthest));
  }
  return tr("The screens stand about %1 from the eyes, within the recommended %2 to %3")
      .arg(text(*layout.viewing), text(layout.nearest), text(layout.farthest));
}

QList<PlanView::Note> DeskView::notes(const DeskLayout& layout) {
  QList<Note> notes;
  if (!layout.body) {
    notes.append({tr("Your height is not known: with it the heights of seat, desk and eyes are drawn."),
                  tr("Enter your height"), [this] { Q_EMIT roomWanted(); }});
  }
  if (layout.desk.empty())
    notes.append({tr("No desk is chosen."), tr("Choose a desk"), [this] { Q_EMIT slotWanted(Category::desk); }});
  if (layout.screens.empty() && layout.unknown_screens == 0) {
    notes.append(
        {tr("No monitor is chosen."), tr("Choose a monitor"), [this] { Q_EMIT slotWanted(Category::monitor); }});
  }
  std::vector<MissingFact> missing;
  for (const Item& item : plan().items) {
    const Part& part = *item.part;
    const auto need = [&](auto key) {
      if (!part.get(key)) missing.push_back({part.id(), key});
    };
    if (part.category() == Category::monitor) need(key::monitor::diagonal);
    if (part.category() != Category::desk || part.name() != layout.desk) continue;
    need(key::desk::width);
    need(key::desk::depth);
  }
  notes += missingNotes(missing);
  if (layout.stand_assumed) notes.append({tr("The depth of the monitors' stands is assumed."), {}, {}});
  if (layout.on_arms) notes.append({tr("On arms the screens can stand at the desk's rear edge."), {}, {}});
  return notes;
}

void DeskView::refresh() {
  const DeskLayout layout = desk_layout(plan());
  if (layout.desk.empty() && layout.screens.empty() && layout.unknown_screens == 0 && !layout.body) {
    showEmpty(tr("Choose a desk and monitors to see them to scale, from above and from the side."), tr("Choose a desk"),
              [this] { Q_EMIT slotWanted(Category::desk); });
    return;
  }
  const bool inches = settings_.get(setting::units) == u"imperial"_s;
  topFrame_->setVisible(!layout.desk.empty() || !layout.screens.empty());
  top_->setData(topTitle(layout, inches), layout, inches);
  sideFrame_->setVisible(layout.body.has_value());
  if (layout.body) {
    const QString heights =
        tr("For you the desk is right at %1 sitting and %2 standing")
            .arg(lengthText(layout.body->sitting_desk, inches), lengthText(layout.body->standing_desk, inches));
    const bool ranged = layout.height_min && layout.height_max;
    side_->setData(
        ranged ? tr("%1; this one goes from %2 to %3")
                     .arg(heights, lengthText(*layout.height_min, inches), lengthText(*layout.height_max, inches))
               : heights,
        layout, inches);
  }
  showPage(notes(layout));
}

}  // namespace deskpath::app
