// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_renderer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include "checklist/checklist.h"
#include "checklist_output/sheet_builder.h"
#include "checklist_output/sheet_text.h"
#include "documents/text.h"
#include "widgets/colours.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistSheet)
};

// The running head and the foot with the space that sets them apart.
constexpr double headHeight = 4 * grid;
constexpr double footHeight = 4 * grid;
constexpr double thin = 4;
constexpr double strong = 8;

// Paper is light whatever the screen is.
QColor ink() { return lightPalette().color(QPalette::WindowText); }
QColor mutedInk() { return mutedText(lightPalette()); }
QColor ruleInk() { return lineColour(lightPalette()); }
QColor strongInk() { return outline(lightPalette()); }

void paintMark(QPainter& painter, const SheetMark& mark) {
  const QRectF& box = mark.rect;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink(), strong, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  const auto point = [&](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
  switch (mark.sign) {
    case SheetSign::tickedBox: {
      const QPointF tick[] = {point(0.2, 0.52), point(0.42, 0.75), point(0.82, 0.25)};
      painter.drawRect(box);
      painter.setPen(QPen(ink(), 1.5 * strong, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.drawPolyline(tick, 3);
      break;
    }
    case SheetSign::box: painter.drawRect(box); break;
    case SheetSign::cross:
      painter.setPen(QPen(ink(), 2 * strong, Qt::SolidLine, Qt::RoundCap));
      painter.drawLine(point(0.1, 0.1), point(0.9, 0.9));
      painter.drawLine(point(0.9, 0.1), point(0.1, 0.9));
      break;
    case SheetSign::triangle: {
      const QPointF corners[] = {point(0.5, 0.05), point(0.97, 0.92), point(0.03, 0.92)};
      painter.setPen(QPen(ink(), 1.25 * strong, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.drawPolygon(corners, 3);
      painter.drawLine(point(0.5, 0.38), point(0.5, 0.62));
      painter.drawPoint(point(0.5, 0.78));
      break;
    }
    case SheetSign::dot:
      painter.setPen(QPen(ink(), 3 * strong, Qt::SolidLine, Qt::RoundCap));
      painter.drawPoint(point(0.5, 0.5));
      break;
  }
}

}  // namespace

ChecklistRenderer::ChecklistRenderer(std::span<const Checklist> lists, QSizeF paper, double scale)
    : scale_(scale), margin_(pageMargin / scale), size_(paper * unitsPerPoint / scale) {
  const double width = size_.width() - 2 * margin_;
  const double height = size_.height() - 2 * margin_ - headHeight - footHeight;
  for (const Checklist& list : lists) {
    Sheet sheet{qs(list.plan), qs(list.as_of.text()), SheetBuilder{list, width, height}.build()};
    std::vector<PageBlock> places;
    for (const SheetBlock& block : sheet.blocks) places.push_back(block.place);
    bool first = true;
    for (PagePlacements& page : paginate(places, height)) {
      pages_.push_back({sheets_.size(), std::move(page), first});
      first = false;
    }
    sheets_.push_back(std::move(sheet));
  }
}

void ChecklistRenderer::paintPage(QPainter& painter, int page) const {
  const Page& placed = pages_[static_cast<std::size_t>(page)];
  const Sheet& sheet = sheets_[placed.list];
  painter.save();
  painter.scale(scale_, scale_);
  // The first page has its title instead of a running head.
  const double top = margin_ + (placed.first ? 0 : headHeight);
  for (const Placement& entry : placed.blocks) paintBlock(painter, sheet.blocks[entry.block], {margin_, top + entry.top});
  paintMargins(painter, page);
  painter.restore();
}

void ChecklistRenderer::paintBlock(QPainter& painter, const SheetBlock& block, QPointF corner) const {
  painter.save();
  painter.translate(corner);
  for (const SheetRule& rule : block.rules) {
    painter.setPen(QPen(rule.strong ? strongInk() : ruleInk(), rule.strong ? strong : thin, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(rule.left, rule.y), QPointF(rule.right, rule.y));
  }
  for (const SheetMark& mark : block.marks) paintMark(painter, mark);
  for (const SheetText& text : block.texts) {
    painter.setFont(sheetFont(text.size, text.bold));
    painter.setPen(text.muted ? mutedInk() : ink());
    painter.drawText(text.at, text.text);
  }
  painter.restore();
}

void ChecklistRenderer::paintMargins(QPainter& painter, int page) const {
  const Page& placed = pages_[static_cast<std::size_t>(page)];
  const Sheet& sheet = sheets_[placed.list];
  const double right = size_.width() - margin_;
  painter.setFont(sheetFont(TextSize::body, false));
  painter.setPen(mutedInk());
  const auto pair = [&](const QString& left, const QString& end, double y) {
    const double room = right - margin_ - textWidth(end) - 2 * grid;
    painter.drawText(QPointF(margin_, y), QFontMetricsF(painter.font()).elidedText(left, Qt::ElideMiddle, room));
    painter.drawText(QPointF(right - textWidth(end), y), end);
  };
  const QString title = sheet.name.isEmpty() ? Text::tr("Shopping checklist") : Text::tr("Shopping checklist: %1").arg(sheet.name.simplified());
  if (!placed.first) pair(title, sheet.date, margin_ + baseline());
  pair(Text::tr("Deskpath"), Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), size_.height() - margin_);
}

bool ChecklistRenderer::render(std::span<const Checklist> lists, QPagedPaintDevice& device, double scale) {
  const QPageLayout layout = device.pageLayout();
  const ChecklistRenderer renderer(lists, layout.fullRect(QPageLayout::Point).size(), scale);
  QPainter painter;
  if (!painter.begin(&device)) return false;
  for (int page = 0; page < renderer.pageCount(); ++page) {
    if (page > 0 && !device.newPage()) return false;
    painter.save();
    painter.scale(device.logicalDpiX() / (72.0 * unitsPerPoint), device.logicalDpiY() / (72.0 * unitsPerPoint));
    renderer.paintPage(painter, page);
    painter.restore();
  }
  return painter.end();
}

}  // namespace deskpath::app
