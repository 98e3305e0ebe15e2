// SPDX-License-Identifier: GPL-3.0-or-later
// Draws checklists onto pages: the one place from which PDF, printer and preview all come.
#pragma once

#include <QSizeF>
#include <span>
#include <vector>

#include "checklist_output/sheet.h"

class QPagedPaintDevice;
class QPainter;

namespace deskpath {
struct Checklist;
}

namespace deskpath::app {

class ChecklistRenderer {
 public:
  // Lays out at once; every list begins on a page of its own. `paper` is the whole page in points; `scale` enlarges
  // everything but the margins.
  ChecklistRenderer(std::span<const Checklist> lists, QSizeF paper, double scale = 1);

  [[nodiscard]] int pageCount() const noexcept { return static_cast<int>(pages_.size()); }
  // The painter's origin is the corner of the paper, its unit a tenth of a point.
  void paintPage(QPainter& painter, int page) const;

  // Lays out for the device's paper and paints every page. The device must give the whole paper (no margins of its
  // own). False when it could not be painted on.
  static bool render(std::span<const Checklist> lists, QPagedPaintDevice& device, double scale = 1);

 private:
  struct Page {
    std::size_t list = 0;
    PagePlacements blocks;
    bool first = false;  // of its list
  };
  struct Sheet {
    QString name;
    QString date;
    std::vector<SheetBlock> blocks;
  };

  void paintBlock(QPainter& painter, const SheetBlock& block, QPointF corner) const;
  void paintMargins(QPainter& painter, int page) const;

  double scale_;
  double margin_;  // in enlarged units, as the size
  QSizeF size_;    // of the paper
  std::vector<Sheet> sheets_;
  std::vector<Page> pages_;
};

}  // namespace deskpath::app
