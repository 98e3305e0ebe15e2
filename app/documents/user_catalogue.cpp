// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/user_catalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "documents/safe_file.h"
#include "documents/settings.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qint64 maxFile = qint64{64} << 20;

std::vector<PartPtr> allParts(const PartCatalogue& parts) {
  std::vector<PartPtr> list;
  for (const CategoryInfo& entry : category_table) {
    const auto of = parts.of(entry.category);
    list.insert(list.end(), of.begin(), of.end());
  }
  return list;
}

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

// What a file holds now; nothing when there is none.
std::optional<QByteArray> heldBy(const QString& path) {
  if (!QFileInfo::exists(path)) return std::nullopt;
  const auto bytes = readFile(path, maxFile);
  return bytes ? std::optional{*bytes} : std::nullopt;
}

// A file of the same name is an earlier state of it; only the program's own file is never written over by an import.
QString importTarget(const QString& path) {
  const QString base = QFileInfo(path).completeBaseName();
  const QDir folder(UserCatalogue::ownFolder());
  return folder.filePath((base == u"own"_s ? u"own-imported"_s : base) + u".deskparts"_s);
}

}  // namespace

UserCatalogue::UserCatalogue(Content& content, Settings& settings, QObject* parent)
    : QObject(parent), content_(content), settings_(settings) {}

void UserCatalogue::load() {
  Q_EMIT aboutToChange();
  problems_ = loadParts(content_, userContentFolders(settings_));
  Q_EMIT changed();
}

std::vector<UserCatalogue::Folder> UserCatalogue::folders() const {
  std::vector<Folder> list;
  for (const QString& path : userContentFolders(settings_)) {
    const QDir dir(path);
    Folder folder{path, path == ownFolder(), dir.exists(), {}};
    for (const QString& name : dir.entryList({u"*.deskparts"_s}, QDir::Files, QDir::Name)) {
      File file;
      file.path = dir.filePath(name);
      for (const auto& [id, own] : content_.userParts) {
        if (own.file != file.path) continue;
        ++file.parts;
        if (own.replacesShipped) ++file.replacing;
      }
      const std::string shown = utf8(QDir::toNativeSeparators(file.path));
      for (const Problem& problem : problems_) {
        if (problem.file == shown) file.problems.push_back(problem);
      }
      folder.files.push_back(std::move(file));
    }
    list.push_back(std::move(folder));
  }
  return list;
}

tl::expected<UserCatalogue::Change, QString> UserCatalogue::write(const QString& path, const PartCatalogue& parts,
                                                                  Problems problems) {
  Change change{path, heldBy(path), 0, {}, std::move(problems)};
  const auto list = allParts(parts);
  change.parts = list.size();
  for (const PartPtr& part : list) {
    const PartPtr known = content_.parts.find(part->id());
    if (known != nullptr && content_.userPart(part->id()) == nullptr) change.replaced += qs(known->name());
  }
  if (!QDir().mkpath(QFileInfo(path).path())) {
    return tl::make_unexpected(tr("The folder %1 could not be made. Check that you may write there.")
                                   .arg(QDir::toNativeSeparators(QFileInfo(path).path())));
  }
  const auto written = writeFile(path, QByteArray::fromStdString(parts_to_json(list)));
  if (!written) return tl::make_unexpected(written.error().message());
  load();
  return change;
}

tl::expected<UserCatalogue::Change, QString> UserCatalogue::import(const QString& path) {
  const auto bytes = readFile(path, maxFile);
  if (!bytes) return tl::make_unexpected(bytes.error().message());
  PartCatalogue parts;
  Problems problems = parts.add_file(view(*bytes), utf8(QFileInfo(path).fileName()));
  if (parts.size() == 0) {
    return tl::make_unexpected(problems.empty() ? tr("%1: It holds no parts.").arg(QFileInfo(path).fileName())
                                                : qs(to_text(problems)));
  }
  const QString target = importTarget(path);
  if (QFileInfo(target).canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
    return tl::make_unexpected(tr("%1: It is among your own parts already.").arg(QFileInfo(path).fileName()));
  }
  return write(target, parts, std::move(problems));
}

tl::expected<UserCatalogue::Change, QString> UserCatalogue::save(const Part& part) {
  const QString path = QDir(ownFolder()).filePath(u"own.deskparts"_s);
  PartCatalogue parts;
  if (QFileInfo::exists(path)) {
    const auto bytes = readFile(path, maxFile);
    if (!bytes) return tl::make_unexpected(bytes.error().message());
    // Writing would lose what could not be read.
    const Problems problems = parts.add_file(view(*bytes), utf8(QDir::toNativeSeparators(path)));
    if (!problems.empty())
      return tl::make_unexpected(tr("Your own parts have mistakes; mend them first:\n%1").arg(qs(to_text(problems))));
  }
  parts.add(part);
  auto change = write(path, parts, {});
  if (change) {
    change->parts = 1;
    const PartPtr shipped = content_.userPart(part.id()) != nullptr && content_.userPart(part.id())->replacesShipped
                                ? content_.parts.find(part.id())
                                : nullptr;
    change->replaced = shipped == nullptr ? QStringList{} : QStringList{qs(shipped->name())};
  }
  return change;
}

tl::expected<UserCatalogue::Change, QString> UserCatalogue::remove(const QString& path) {
  Change change{path, heldBy(path), 0, {}, {}};
  if (!change.before)
    return tl::make_unexpected(tr("%1: It is not there any more.").arg(QDir::toNativeSeparators(path)));
  if (!QFile::remove(path)) {
    return tl::make_unexpected(
        tr("%1: It could not be removed. Check that you may write in its folder.").arg(QDir::toNativeSeparators(path)));
  }
  load();
  return change;
}

tl::expected<void, QString> UserCatalogue::undo(const Change& change) {
  if (change.before) {
    if (const auto written = writeFile(change.path, *change.before); !written)
      return tl::make_unexpected(written.error().message());
  } else if (QFileInfo::exists(change.path) && !QFile::remove(change.path)) {
    return tl::make_unexpected(tr("%1: It could not be removed. Check that you may write in its folder.")
                                   .arg(QDir::toNativeSeparators(change.path)));
  }
  load();
  return {};
}

void UserCatalogue::addFolder(const QString& path) {
  QStringList folders = settings_.get(setting::catalogueFolders);
  const QString absolute = QDir(path).absolutePath();
  if (absolute == ownFolder() || folders.contains(absolute)) return;
  settings_.set(setting::catalogueFolders, folders << absolute);
  load();
}

void UserCatalogue::leaveOutFolder(const QString& path) {
  QStringList folders = settings_.get(setting::catalogueFolders);
  if (folders.removeAll(path) == 0) return;
  settings_.set(setting::catalogueFolders, folders);
  load();
}

}  // namespace deskpath::app
