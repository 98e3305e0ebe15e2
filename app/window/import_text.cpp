// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/import_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct ImportText {
  Q_DECLARE_TR_FUNCTIONS(ImportText)
};

}  // namespace

QString importedText(const UserCatalogue::Change& change) {
  const QString parts = counted(change.parts, ImportText::tr("# part"), ImportText::tr("# parts"));
  QStringList text{ImportText::tr("Added %1 from %2").arg(parts, QFileInfo(change.path).fileName())};
  const auto replaced = static_cast<std::size_t>(change.replaced.size());
  if (replaced > 0)
    text << counted(replaced, ImportText::tr("# replaces a shipped entry"),
                    ImportText::tr("# replace shipped entries"));
  if (!change.problems.empty()) {
    text << counted(change.problems.size(), ImportText::tr("# mistake was found and its entry left out"),
                    ImportText::tr("# mistakes were found and their entries left out"));
  }
  return text.join(u"; "_s) + u'.';
}

QString importedDetails(const UserCatalogue::Change& change) {
  QStringList lines;
  if (!change.replaced.isEmpty())
    lines << ImportText::tr("In place of shipped entries: %1").arg(change.replaced.join(u", "_s));
  if (!change.problems.empty()) lines << qs(to_text(change.problems)).trimmed();
  return lines.join(u'\n');
}

QString fileText(const UserCatalogue::File& file) {
  QStringList text{counted(file.parts, ImportText::tr("# part"), ImportText::tr("# parts"))};
  if (file.replacing > 0)
    text << counted(file.replacing, ImportText::tr("# in place of a shipped one"),
                    ImportText::tr("# in place of shipped ones"));
  if (!file.problems.empty())
    text << counted(file.problems.size(), ImportText::tr("# mistake"), ImportText::tr("# mistakes"));
  return text.join(u", "_s);
}

}  // namespace deskpath::app
