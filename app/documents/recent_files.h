// SPDX-License-Identifier: GPL-3.0-or-later
// The files opened last, for the menu and the start page. Listing them never touches the disk, because a
// sleeping network drive would freeze the window.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace deskpath::app {

class Settings;

class RecentFiles final : public QObject {
  Q_OBJECT
 public:
  static constexpr qsizetype limit = 10;

  struct Entry {
    QString path;    // absolute
    QString name;    // "home.deskplan"
    QString folder;  // as the platform writes it
  };

  explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

  void add(const QString& path);
  void remove(const QString& path);
  void clear();
  // The latest first. No disk access: an entry may no longer exist.
  [[nodiscard]] QList<Entry> list() const;
  // Looks at the disk, hence only at the user's request. Returns how many entries went.
  qsizetype removeMissing();

 Q_SIGNALS:
  void changed();

 private:
  Settings& settings_;
};

}  // namespace deskpath::app
