// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/disk_state.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "documents/safe_file.h"

namespace deskpath::app {

DiskState DiskState::of(const QByteArray& content) {
  DiskState state;
  state.digest_ = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
  return state;
}

DiskState DiskState::fromText(const QString& text) {
  DiskState state;
  state.digest_ = QByteArray::fromHex(text.toLatin1());
  return state;
}

DiskState DiskState::at(const QString& path, qint64 maxBytes) {
  if (!QFileInfo::exists(path)) return {};
  if (const auto content = readFile(path, maxBytes)) return of(*content);
  DiskState unreadable;
  unreadable.digest_ = "unreadable";
  return unreadable;
}

DiskChange DiskState::changeAt(const QString& path, qint64 maxBytes) const {
  const DiskState now = at(path, maxBytes);
  if (now == *this) return DiskChange::none;
  return now == DiskState{} ? DiskChange::gone : DiskChange::changed;
}

}  // namespace deskpath::app
