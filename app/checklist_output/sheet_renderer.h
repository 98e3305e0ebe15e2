// SPDX-License-Identifier: GPL-3.0-or-later
// Draws sheets of blocks onto pages: the one place from which PDF, printer and preview all come.
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <functional>
#include <tl/expected.hpp>
#include <vector>

#include "checklist_output/paper.h"
#include "checklist_output/sheet.h"

class QPagedPaintDevice;
class QPainter;

namespace deskpath::app {

struct Sheet {
  QString name;  // runs at the head of every page but the first
  QString date;
  std::vector<SheetBlock> blocks;
};

class SheetRenderer {
 public:
  // Lays out at once; every sheet begins on a page of its own. `paper` is the whole page in points; `scale` enlarges
  // everything but the margins.
  SheetRenderer(std::vector<Sheet> sheets, QSizeF paper, double scale = 1);

  // The room for blocks on a page of this paper, in units as large as `scale`.
  [[nodiscard]] static QSizeF inside(QSizeF paper, double scale = 1);
  [[nodiscard]] int pageCount() const noexcept { return static_cast<int>(pages_.size()); }
  // The painter's origin is the corner of the paper, its unit a tenth of a point.
  void paintPage(QPainter& painter, int page) const;
  // Paints every page. The device must give the whole paper (no margins of its own). False when it could not be painted
  // on.
  bool render(QPagedPaintDevice& device) const;

 private:
  struct Page {
    std::size_t sheet = 0;
    PagePlacements blocks;
    bool first = false;  // of its sheet
  };

  void paintBlock(QPainter& painter, const SheetBlock& block, QPointF corner) const;
  void paintMargins(QPainter& painter, int page) const;

  double scale_;
  double margin_;  // in enlarged units, as the size
  QSizeF size_;    // of the paper
  std::vector<Sheet> sheets_;
  std::vector<Page> pages_;
};

// A PDF in memory, so that a file is written whole or not at all. Needs a QGuiApplication. Fails with a whole sentence
// when there is no font to write with: the pages would be blank.
[[nodiscard]] tl::expected<QByteArray, QString> pdfOf(const std::function<bool(QPagedPaintDevice&)>& render,
                                                      const QString& title, Paper paper);

}  // namespace deskpath::app
