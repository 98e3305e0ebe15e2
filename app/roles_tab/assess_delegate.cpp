// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/assess_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include "roles_tab/assess_model.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

namespace deskpath::app {

void AssessDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto& model = static_cast<const AssessModel&>(*index.model());
  painter->save();
  if (model.isHeading(index.row())) {
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(mutedText(option.palette));
    const QRect room = option.rect.adjusted(metrics::related, 0, -metrics::related, -metrics::half);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      lineColour(option.palette));
    painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignBottom, Qt::TextSingleLine),
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
  } else if (index.column() == AssessModel::Level) {
    const bool selected = option.state & QStyle::State_Selected;
    const QRect room = paintRow(painter, option, index);
    const bool rated = model.isRated(index.row()) && !model.isStale(index.row());
    painter->setFont(option.font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                    : rated  ? option.palette.color(QPalette::Text)
                             : mutedText(option.palette));
    // At the right end beside the names alone, below its heading in the list.
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool headed = view != nullptr && view->horizontalHeader()->isVisible();
    painter->drawText(room, textFlags(headed ? Qt::AlignLeft : Qt::AlignRight, Qt::AlignVCenter),
                      index.data().toString());
  } else {
    TableDelegate::paint(painter, option, index);
  }
  painter->restore();
}

}  // namespace deskpath::app
