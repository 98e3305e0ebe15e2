// SPDX-License-Identifier: GPL-3.0-or-later
// What a file held when the program last read or wrote it, so that a save notices that somebody else has changed it
// since. The content decides, not the clock: a clock may go backwards, and a copied file may keep its time.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>

namespace deskpath::app {

enum class DiskChange : std::uint8_t { none, changed, gone };

class DiskState {
 public:
  // Of a file that is not there.
  DiskState() = default;
  [[nodiscard]] static DiskState of(const QByteArray& content);
  // Of the file at `path` as it is now. One that is there but cannot be read, or is larger than `maxBytes`, equals
  // nothing that was ever read.
  [[nodiscard]] static DiskState at(const QString& path, qint64 maxBytes);

  // What has become of the file at `path` since.
  [[nodiscard]] DiskChange changeAt(const QString& path, qint64 maxBytes) const;

  // For recovery files: the digest in hexadecimal digits, empty for a file that is not there.
  [[nodiscard]] QString text() const { return QString::fromLatin1(digest_.toHex()); }
  [[nodiscard]] static DiskState fromText(const QString& text);

  friend bool operator==(const DiskState& a, const DiskState& b) { return a.digest_ == b.digest_; }

 private:
  QByteArray digest_;  // SHA-256
};

}  // namespace deskpath::app
