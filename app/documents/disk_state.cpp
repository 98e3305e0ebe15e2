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

bool DiskState::differsFrom(const QString& path, qint64 maxBytes) const {
  if (!QFileInfo::exists(path)) return false;
  const auto content = readFile(path, maxBytes);
  return content && !(of(*content) == *this);
}

}  // namespace deskpath::app
