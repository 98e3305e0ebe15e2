// SPDX-License-Identifier: GPL-3.0-or-later
// Draws checklists onto pages.
#pragma once

#include <QSizeF>
#include <span>

#include "checklist_output/sheet_renderer.h"

namespace deskpath {
struct Checklist;
}

namespace deskpath::app {

class ChecklistRenderer {
 public:
  // Lays out at once; every list begins on a page of its own. `paper` is the whole page in points; `scale` enlarges
  // everything but the margins.
  ChecklistRenderer(std::span<const Checklist> lists, QSizeF paper, double scale = 1);

  [[nodiscard]] int pageCount() const noexcept { return sheets_.pageCount(); }
  // The painter's origin is the corner of the paper, its unit a tenth of a point.
  void paintPage(QPainter& painter, int page) const { sheets_.paintPage(painter, page); }

  // Lays out for the device's paper and paints every page. The device must give the whole paper (no margins of its
  // own). False when it could not be painted on.
  static bool render(std::span<const Checklist> lists, QPagedPaintDevice& device, double scale = 1);

 private:
  SheetRenderer sheets_;
};

}  // namespace deskpath::app
