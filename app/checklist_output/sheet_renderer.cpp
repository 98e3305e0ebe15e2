// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_renderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include "checklist_output/sheet_text.h"
#include "widgets/colours.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Sheet)
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
  const auto point = [&](double x, double y) {
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
  };
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

constexpr int dotsPerInch = 300;

}  // namespace

QSizeF SheetRenderer::inside(QSizeF paper, double scale) {
  const double margins = 2 * pageMargin / scale;
  return paper * unitsPerPoint / scale - QSizeF(margins, margins + headHeight + footHeight);
}

SheetRenderer::SheetRenderer(std::vector<Sheet> sheets, QSizeF paper, double scale)
    : scale_(scale), margin_(pageMargin / scale), size_(paper * unitsPerPoint / scale), sheets_(std::move(sheets)) {
  for (std::size_t i = 0; i < sheets_.size(); ++i) {
    std::vector<PageBlock> places;
    for (const SheetBlock& block : sheets_[i].blocks) places.push_back(block.place);
    bool first = true;
    for (PagePlacements& page : paginate(places, inside(paper, scale).height())) {
      pages_.push_back({i, std::move(page), first});
      first = false;
    }
  }
}

void SheetRenderer::paintPage(QPainter& painter, int page) const {
  const Page& placed = pages_[static_cast<std::size_t>(page)];
  const Sheet& sheet = sheets_[placed.sheet];
  // The first page has its title instead of a running head.
  const double top = margin_ + (placed.first ? 0 : headHeight);
  painter.save();
  painter.scale(scale_, scale_);
  for (const Placement& entry : placed.blocks)
    paintBlock(painter, sheet.blocks[entry.block], {margin_, top + entry.top});
  paintMargins(painter, page);
  painter.restore();
}

void SheetRenderer::paintBlock(QPainter& painter, const SheetBlock& block, QPointF corner) const {
  painter.save();
  painter.translate(corner);
  for (const SheetRule& rule : block.rules) {
    painter.setPen(
        QPen(rule.strong ? strongInk() : ruleInk(), rule.strong ? strong : thin, Qt::SolidLine, Qt::FlatCap));
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

void SheetRenderer::paintMargins(QPainter& painter, int page) const {
  const Page& placed = pages_[static_cast<std::size_t>(page)];
  const Sheet& sheet = sheets_[placed.sheet];
  const double right = size_.width() - margin_;
  painter.setFont(sheetFont(TextSize::body, false));
  painter.setPen(mutedInk());
  const auto pair = [&](const QString& left, const QString& end, double y) {
    const double room = right - margin_ - textWidth(end) - 2 * grid;
    painter.drawText(QPointF(margin_, y), QFontMetricsF(painter.font()).elidedText(left, Qt::ElideMiddle, room));
    painter.drawText(QPointF(right - textWidth(end), y), end);
  };
  if (!placed.first) pair(sheet.name, sheet.date, margin_ + baseline());
  pair(Text::tr("Deskpath"), Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), size_.height() - margin_);
}

bool SheetRenderer::render(QPagedPaintDevice& device) const {
  QPainter painter;
  if (!painter.begin(&device)) return false;
  for (int page = 0; page < pageCount(); ++page) {
    if (page > 0 && !device.newPage()) return false;
    painter.save();
    painter.scale(device.logicalDpiX() / (72.0 * unitsPerPoint), device.logicalDpiY() / (72.0 * unitsPerPoint));
    paintPage(painter, page);
    painter.restore();
  }
  return painter.end();
}

tl::expected<QByteArray, QString> pdfOf(const std::function<bool(QPagedPaintDevice&)>& render, const QString& title,
                                        Paper paper) {
  if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
    return tl::unexpected(Text::tr("The PDF could not be made: the program runs without its graphics."));
  }
  // Without any font Qt paints nothing, reports success, and still names three families ("Serif" …); only the font that
  // it really found has no name then. QRawFont crashes in that case.
  if (QFontDatabase::families().isEmpty() || QFontInfo(sheetFont(TextSize::body, false)).family().isEmpty()) {
    return tl::unexpected(
        Text::tr("The PDF could not be made: there is no font on this system. Install one, for example the package "
                 "fonts-dejavu-core, or save as HTML or Markdown."));
  }
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSize(paper));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    writer.setCreator(u"Deskpath"_s);
    if (!render(writer)) return tl::unexpected(Text::tr("The PDF could not be painted."));
  }
  return buffer.data();
}

}  // namespace deskpath::app
