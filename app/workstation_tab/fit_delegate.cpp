// SPDX-License-Identifier: GPL-3.0-or-later
// Shape and number carry the meaning; with a single role the word stands beside the marks.
#include "workstation_tab/fit_delegate.h"

#include <QPainter>

#include "documents/text.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"
#include "workstation_tab/picker_model.h"

namespace deskpath::app {
namespace {

constexpr int mark = 9;
constexpr int markStep = 11;
constexpr double missing = 1.5;  // a step not reached is a dot, so that the number shows without colour
constexpr int roleWidth = 3 * markStep + metrics::related;
constexpr int levels = 3;

const PickerModel* modelOf(const QModelIndex& index) { return qobject_cast<const PickerModel*>(index.model()); }

}  // namespace

int FitDelegate::marksWidth(std::size_t roles) { return static_cast<int>(roles) * roleWidth + metrics::group; }

QSize FitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const PickerModel* model = modelOf(index);
  const std::size_t roles = model ? model->shownRoles().size() : 0;
  int width = marksWidth(roles);
  if (roles == 1) width += option.fontMetrics.horizontalAdvance(tr("recommended"));
  return {width, metrics::row};
}

void FitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const PickerModel* model = modelOf(index);
  QRect room = paintRow(painter, option, index);
  if (!model) return;
  const bool selected = option.state & QStyle::State_Selected;
  const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const Candidate& candidate = model->at(index.row());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  for (const std::size_t role : model->shownRoles()) {
    const GroupLevel& level = candidate.fit(role).level;
    const int reached = level.incomplete ? 0 : static_cast<int>(level.low);
    for (int i = 0; i < levels && level.asked; ++i) {
      const QRectF box(room.left() + i * markStep, room.center().y() - mark / 2.0 + 0.5, mark, mark);
      if (i < reached) {
        paintRoleMarker(painter, box, static_cast<int>(role),
                        selected ? ink : roleColour(static_cast<int>(role), option.palette));
      } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? ink : outline(option.palette));
        painter->drawEllipse(box.center(), missing, missing);
      }
    }
    if (model->shownRoles().size() == 1 && room.width() > 2 * roleWidth) {
      painter->setPen(ink);
      painter->drawText(room.adjusted(roleWidth, 0, 0, 0),
                        textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                        level.asked ? qs(to_text(level)) : QString());
    }
    room.setLeft(room.left() + roleWidth);
  }
  painter->restore();
}

}  // namespace deskpath::app
