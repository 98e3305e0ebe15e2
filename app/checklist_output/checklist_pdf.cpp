// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_pdf.h"

#include <QCoreApplication>

#include "checklist/checklist.h"
#include "checklist_output/checklist_renderer.h"
#include "documents/text.h"

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistPdf)
};

}  // namespace

tl::expected<QByteArray, QString> checklistPdf(std::span<const Checklist> lists, const PrintOptions& options) {
  const bool named = lists.size() == 1 && !lists.front().plan.empty();
  const QString title =
      named ? Text::tr("Shopping checklist: %1").arg(qs(lists.front().plan)) : Text::tr("Shopping checklist");
  return pdfOf([lists, &options](
                   QPagedPaintDevice& device) { return ChecklistRenderer::render(lists, device, options.scale()); },
               title, options.paper);
}

tl::expected<QByteArray, QString> checklistPdf(const Checklist& list, const PrintOptions& options) {
  return checklistPdf({&list, 1}, options);
}

}  // namespace deskpath::app
