// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/grid_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>

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
  widestName_ = words.horizontalAdvance(data_.corner) + gap;
  narrowest_.clear();
  for (const QString& column : data_.columns) narrowest_ << words.horizontalAdvance(column) + gap;
  for (const GridRow& row : data_.rows) {
    widestName_ = qMax(widestName_, words.horizontalAdvance(row.label) + gap);
    for (qsizetype i = 0; i < qMin(row.cells.size(), narrowest_.size()); ++i) {
      const GridCell& cell = row.cells.at(i);
      const int mark = cell.shape ? metrics::smallIcon + metrics::half : 0;
      narrowest_[i] = qMax(narrowest_.at(i), words.horizontalAdvance(cell.text) + mark + gap);
    }
  }
}

qreal GridChart::narrowestCells() const { return std::accumulate(narrowest_.begin(), narrowest_.end(), qreal{0}); }

QList<qreal> GridChart::cellWidths() const {
  const qreal spare = width() - nameWidth() - narrowestCells();
  QList<qreal> widths = narrowest_;
  for (qreal& cell : widths) cell += spare / static_cast<qreal>(widths.size());
  return widths;
}

void GridChart::changeEvent(QEvent* event) {
  ChartWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    measureTexts();
    updateGeometry();
  }
}

// Figures never elide; names do, in the middle.
qreal GridChart::nameWidth() const { return qMax(narrowestName, qMin(widestName_, width() - narrowestCells())); }

QSize GridChart::sizeHint() const {
  return {preferredWidth, rowHeight() * (static_cast<int>(data_.rows.size()) + 1) + metrics::half};
}

QSize GridChart::minimumSizeHint() const {
  return {static_cast<int>(narrowestName + narrowestCells()), sizeHint().height()};
}

void GridChart::paintRow(QPainter* painter, const GridRow& row, const QRectF& line, qreal names,
                         const QList<qreal>& widths) const {
  const QFontMetricsF words(font());
  const QColor ink = palette().color(QPalette::WindowText);
  painter->setPen(ink);
  painter->drawText(QRectF(line.left(), line.top(), names - gap, line.height()),
                    textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                    words.elidedText(row.label, Qt::ElideMiddle, names - gap));
  qreal x = line.left() + names;
  for (qsizetype i = 0; i < qMin(row.cells.size(), widths.size()); ++i) {
    const GridCell& cell = row.cells.at(i);
    QRectF room(x, line.top(), widths.at(i) - gap, line.height());
    if (cell.shape) {
      const QRectF mark(x, line.center().y() - metrics::smallIcon / 2.0, metrics::smallIcon, metrics::smallIcon);
      paintVerdict(painter, mark, *cell.shape, verdictColour(*cell.shape, palette()));
      room.setLeft(mark.right() + metrics::half);
    }
    painter->setPen(cell.shape == VerdictShape::problem || cell.text.isEmpty() ? mutedText(palette()) : ink);
    painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                      cell.text.isEmpty() ? u"–"_s : cell.text);
    x += widths.at(i);
  }
}

void GridChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal names = nameWidth();
  const QList<qreal> widths = cellWidths();
  painter.setPen(mutedText(palette()));
  painter.drawText(QRectF(0, 0, names - gap, rowHeight()), textFlags(Qt::AlignLeft, Qt::AlignVCenter), data_.corner);
  qreal x = names;
  for (qsizetype i = 0; i < widths.size(); ++i) {
    painter.drawText(QRectF(x, 0, widths.at(i), rowHeight()), textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                     data_.columns.at(i));
    x += widths.at(i);
  }
  qreal y = rowHeight();
  for (const GridRow& row : data_.rows) {
    painter.setPen(QPen(lineColour(palette()), 1));
    painter.drawLine(QPointF(0, y + 0.5), QPointF(width(), y + 0.5));
    paintRow(&painter, row, QRectF(0, y, width(), rowHeight()), names, widths);
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
