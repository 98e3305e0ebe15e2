// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPdfWriter>

#include "checklist/checklist.h"
#include "checklist_output/checklist_renderer.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistPdf)
};

constexpr int dotsPerInch = 300;

// Without any font Qt paints nothing, reports success, and still names three families ("Serif" …); only the font that
// it really found has no name then. QRawFont crashes in that case.
bool canWrite() { return !QFontDatabase::families().isEmpty() && !QFontInfo(sheetFont(TextSize::body, false)).family().isEmpty(); }

}  // namespace

tl::expected<QByteArray, QString> checklistPdf(std::span<const Checklist> lists, const PrintOptions& options) {
  if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
    return tl::unexpected(Text::tr("The PDF could not be made: the program runs without its graphics."));
  }
  if (!canWrite()) {
    return tl::unexpected(Text::tr("The PDF could not be made: there is no font on this system. Install one, for example the package "
                                   "fonts-dejavu-core, or save as HTML or Markdown."));
  }
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSize(options.paper));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const bool named = lists.size() == 1 && !lists.front().plan.empty();
    writer.setTitle(named ? Text::tr("Shopping checklist: %1").arg(qs(lists.front().plan)) : Text::tr("Shopping checklist"));
    writer.setCreator(u"Deskpath"_s);
    if (!ChecklistRenderer::render(lists, writer, options.scale())) return tl::unexpected(Text::tr("The PDF could not be painted."));
  }
  return buffer.data();
}

tl::expected<QByteArray, QString> checklistPdf(const Checklist& list, const PrintOptions& options) { return checklistPdf({&list, 1}, options); }

}  // namespace deskpath::app
