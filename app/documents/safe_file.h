// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that reads and writes whole files. A textbook QSaveFile replaces a good file with an empty
// one on a full disk and reports success (QTBUG-75077), so nothing else in the program may open a file for
// writing.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace deskpath::app {

// What happened, where, and what the user can do about it. `what` and `remedy` are whole sentences.
struct FileError {
  QString path;  // as the platform writes it
  QString what;
  QString remedy;

  // One line: "/home/a/plan.deskplan: The disk is full. Free some space …"
  [[nodiscard]] QString message() const;
};

// The whole content of a regular file of at most `maxBytes` bytes.
[[nodiscard]] tl::expected<QByteArray, FileError> readFile(const QString& path, qint64 maxBytes);

// Replaces the file in one step: afterwards it holds either `content`, flushed to the disk, or what it held
// before. A symbolic link stays a link and its target is replaced. What an existing file is like is kept: owner, group,
// permissions, access list and attributes; `model` names another file to be like. What killed programs left of earlier
// versions goes. Returns what of the old file could not be kept, in words ("owner"); none as a rule.
[[nodiscard]] tl::expected<QStringList, FileError> writeFile(const QString& path, const QByteArray& content,
                                                             const QString& model = {});

// " Not kept from the old file: owner, access list." Empty when nothing was lost.
[[nodiscard]] QString lossNote(const QStringList& lost);

}  // namespace deskpath::app
