// SPDX-License-Identifier: GPL-3.0-or-later
// A group met by another skill shows a tick and that skill: the empty dots beside it are then no gap.
#include "roles_tab/skill_matrix_delegate.h"

#include <QPainter>

#include "roles_tab/skill_matrix_model.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int tick = 12;
// The dots keep room for the marker of level 0; the cell's own padding serves for a part of it.
constexpr int shift = metrics::related;

const SkillMatrixModel& modelOf(const QModelIndex& index) {
  return static_cast<const SkillMatrixModel&>(*index.model());
}

}  // namespace

void SkillMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const SkillMatrixModel& model = modelOf(index);
  if (model.isHeading(index.row())) {
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    const QRect room = option.rect.adjusted(metrics::related, 0, -metrics::related, -metrics::half);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      lineColour(option.palette));
    QFont bold = option.font;
    bold.setBold(true);
    painter->save();
    painter->setFont(bold);
    painter->setPen(mutedText(option.palette));
    painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignBottom, Qt::TextSingleLine), index.data().toString());
    painter->restore();
    return;
  }
  const auto level = model.levelAt(index);
  if (!level) {
    TableDelegate::paint(painter, option, index);
    return;
  }
  const bool selected = option.state & QStyle::State_Selected;
  QRect room = paintRow(painter, option, index);
  room.setLeft(room.left() - shift);
  painter->setFont(option.font);
  paintLevelDots(painter, room, *level, option.palette, selected);
  QString term = model.termAt(index);
  if (term.isEmpty()) return;
  room.setLeft(room.left() + levelDotsSize().width() + metrics::half);
  painter->save();
  const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : mutedText(option.palette);
  if (model.isMetByOther(index)) {
    const QRectF box(room.left(), room.center().y() - tick / 2.0, tick, tick);
    paintIcon(painter, box, u"check"_s, selected ? ink : verdictColour(VerdictShape::ok, option.palette));
    room.setLeft(room.left() + tick + metrics::half);
  }
  painter->setPen(ink);
  // A narrow column says the least that is still true; the tooltip says it all.
  if (option.fontMetrics.horizontalAdvance(term) > room.width()) term = model.shortTermAt(index);
  painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                    option.fontMetrics.elidedText(term, Qt::ElideRight, room.width()));
  painter->restore();
}

QSize SkillMatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const SkillMatrixModel& model = modelOf(index);
  if (model.isHeading(index.row())) return {0, metrics::row};
  if (!model.levelAt(index)) return TableDelegate::sizeHint(option, index);
  // Room for a name that may stand there later: a rating must not move columns.
  const int term = tick + metrics::half + option.fontMetrics.horizontalAdvance(u"TensorFlow"_s);
  return {levelDotsSize().width() - shift + metrics::half + term + 2 * metrics::related, metrics::row};
}

}  // namespace deskpath::app
