// SPDX-License-Identifier: GPL-3.0-or-later
// What a file held when the program last read or wrote it, so that a save notices that somebody else has changed it since.
// The content decides, not the clock: a clock may go backwards, and a copied file may keep its time.
#pragma once

#include <QByteArray>
#include <QString>

namespace deskpath::app {

class DiskState {
 public:
  // Of a file that is not there.
  DiskState() = default;
  [[nodiscard]] static DiskState of(const QByteArray& content);

  // Whether the file at `path` holds something else than it did. A file that cannot be read counts as unchanged: saving
  // will say what is the matter. A file that has gone counts as unchanged, too: nothing of it can be lost any more.
  [[nodiscard]] bool differsFrom(const QString& path, qint64 maxBytes) const;

  // For recovery files: the digest in hexadecimal digits, empty for a file that is not there.
  [[nodiscard]] QString text() const { return QString::fromLatin1(digest_.toHex()); }
  [[nodiscard]] static DiskState fromText(const QString& text);

  friend bool operator==(const DiskState& a, const DiskState& b) { return a.digest_ == b.digest_; }

 private:
  QByteArray digest_;  // SHA-256
};

}  // namespace deskpath::app
