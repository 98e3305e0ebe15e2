// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/grid_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal gap = metrics::related;
constexpr qreal narrowestName = 72;
constexpr int preferredWidth = 560;

}  // namespace

GridChart::GridChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GridChart::setData(const GridData& data) {
  if (data == data_) return;
  data_ = data;
  measureTexts();
  updateGeometry();
  announce();
}

ChartTable GridChart::table() const {
  ChartTable table;
  table.headers << data_.corner << data_.columns;
  for (const GridRow& row : data_.rows) {
    QStringList cells{row.label};
    for (const GridCell& cell : row.cells) cells << (cell.text.isEmpty() ? u"–"_s : cell.text);
    table.rows.append(cells);
  }
  return table;
}

int GridChart::rowHeight() const { return qMax(metrics::row, fontMetrics().height() + metrics::related); }

void GridChart::measureTexts() {
  const QFontMetricsF words(font());
  qreal name = words.horizontalAdvance(data_.corner);
  qreal cellText = 0;
  for (const QString& column : data_.columns) cellText = qMax(cellText, words.horizontalAdvance(column));
  for (const GridRow& row : data_.rows) {
    name = qMax(name, words.horizontalAdvance(row.label));
    for (const GridCell& cell : row.cells) {
      const int mark = cell.shape ? metrics::smallIcon + metrics::half : 0;
      cellText = qMax(cellText, words.horizontalAdvance(cell.text) + mark);
    }
  }
  widestName_ = name + gap;
  narrowestCell_ = cellText + gap;
}

void GridChart::changeEvent(QEvent* event) {
  ChartWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    measureTexts();
    updateGeometry();
  }
}

// Figures never elide; names do, in the middle.
qreal GridChart::nameWidth() const {
  const auto columns = static_cast<qreal>(data_.columns.size());
  return qMax(narrowestName, qMin(widestName_, width() - columns * narrowestCell_));
}

QSize GridChart::sizeHint() const {
  return {preferredWidth, rowHeight() * (static_cast<int>(data_.rows.size()) + 1) + metrics::half};
}

QSize GridChart::minimumSizeHint() const {
  const auto columns = static_cast<qreal>(data_.columns.size());
  return {static_cast<int>(narrowestName + columns * narrowestCell_), sizeHint().height()};
}

void GridChart::paintRow(QPainter* painter, const GridRow& row, const QRectF& line, qreal names) const {
  const QFontMetricsF words(font());
  const QColor ink = palette().color(QPalette::WindowText);
  painter->setPen(ink);
  painter->drawText(QRectF(line.left(), line.top(), names - gap, line.height()),
                    textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                    words.elidedText(row.label, Qt::ElideMiddle, names - gap));
  const qreal cellWidth = (line.width() - names) / static_cast<qreal>(qMax<qsizetype>(1, data_.columns.size()));
  qreal x = line.left() + names;
  for (const GridCell& cell : row.cells) {
    QRectF room(x, line.top(), cellWidth - gap, line.height());
    if (cell.shape) {
      const QRectF mark(x, line.center().y() - metrics::smallIcon / 2.0, metrics::smallIcon, metrics::smallIcon);
      paintVerdict(painter, mark, *cell.shape, verdictColour(*cell.shape, palette()));
      room.setLeft(mark.right() + metrics::half);
    }
    painter->setPen(cell.shape == VerdictShape::problem || cell.text.isEmpty() ? mutedText(palette()) : ink);
    painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                      cell.text.isEmpty() ? u"–"_s : cell.text);
    x += cellWidth;
  }
}

void GridChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal names = nameWidth();
  const qreal cellWidth = (width() - names) / static_cast<qreal>(qMax<qsizetype>(1, data_.columns.size()));
  painter.setPen(mutedText(palette()));
  painter.drawText(QRectF(0, 0, names - gap, rowHeight()), textFlags(Qt::AlignLeft, Qt::AlignVCenter), data_.corner);
  qreal x = names;
  for (const QString& column : data_.columns) {
    painter.drawText(QRectF(x, 0, cellWidth, rowHeight()), textFlags(Qt::AlignLeft, Qt::AlignVCenter), column);
    x += cellWidth;
  }
  qreal y = rowHeight();
  for (const GridRow& row : data_.rows) {
    painter.setPen(QPen(lineColour(palette()), 1));
    painter.drawLine(QPointF(0, y + 0.5), QPointF(width(), y + 0.5));
    paintRow(&painter, row, QRectF(0, y, width(), rowHeight()), names);
    y += rowHeight();
  }
}

bool GridChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return ChartWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const qsizetype row = help->pos().y() / rowHeight() - 1;
  const bool cut = row >= 0 && row < data_.rows.size() && help->pos().x() < nameWidth() &&
                   fontMetrics().horizontalAdvance(data_.rows.at(row).label) > nameWidth() - gap;
  QToolTip::showText(help->globalPos(), cut ? data_.rows.at(row).label : QString(), this);
  return true;
}

}  // namespace deskpath::app
