// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_renderer.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include "checklist/checklist.h"
#include "checklist_output/sheet_builder.h"
#include "documents/text.h"

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistSheet)
};

std::vector<Sheet> sheetsOf(std::span<const Checklist> lists, QSizeF paper, double scale) {
  const QSizeF room = SheetRenderer::inside(paper, scale);
  std::vector<Sheet> sheets;
  for (const Checklist& list : lists) {
    const QString name = qs(list.plan).simplified();
    sheets.push_back({name.isEmpty() ? Text::tr("Shopping checklist") : Text::tr("Shopping checklist: %1").arg(name),
                      qs(list.as_of.text()), SheetBuilder{list, room.width(), room.height()}.build()});
  }
  return sheets;
}

}  // namespace

ChecklistRenderer::ChecklistRenderer(std::span<const Checklist> lists, QSizeF paper, double scale)
    : sheets_(sheetsOf(lists, paper, scale), paper, scale) {}

bool ChecklistRenderer::render(std::span<const Checklist> lists, QPagedPaintDevice& device, double scale) {
  const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size();
  return SheetRenderer(sheetsOf(lists, paper, scale), paper, scale).render(device);
}

}  // namespace deskpath::app
