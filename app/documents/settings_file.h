// SPDX-License-Identifier: GPL-3.0-or-later
// Named values in a file of JSON, written like every other file of the program: whole or not at all. (QSettings empties
// its file on a full disk and reports success.) Of several running programs each writes only what it has changed
// itself, so that none undoes the changes of another; names that this version does not know stay.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace deskpath::app {

class SettingsFile {
 public:
  // Reads what is there. A file that cannot be read holds nothing, and is put aside as "….unreadable" before the first
  // save.
  explicit SettingsFile(QString path);

  // QString, QStringList, QByteArray or bool; invalid when there is none.
  [[nodiscard]] QVariant value(const QString& name) const;
  // An invalid value removes the name.
  void set(const QString& name, const QVariant& value);
  [[nodiscard]] bool isChanged() const { return !changes_.isEmpty(); }
  // False when it could not be written; the changes wait for the next time.
  bool save();

 private:
  enum class Read { fine, none, damaged };
  [[nodiscard]] Read read(QJsonObject& values) const;

  QString path_;
  QJsonObject values_;   // with the changes
  QJsonObject changes_;  // since the last save; null for what was removed
};

}  // namespace deskpath::app
