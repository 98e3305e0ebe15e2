// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own parts as files: importing one, saving one part, removing one, each with its way back. What changes is
// in the content at once, without a new start.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

#include "documents/content.h"

namespace deskpath::app {

class UserCatalogue final : public QObject {
  Q_OBJECT

 public:
  // A file of the user's and what is in it.
  struct File {
    QString path;
    std::size_t parts = 0;
    std::size_t replacing = 0;  // of these, in place of shipped entries
    Problems problems;
  };
  struct Folder {
    QString path;
    bool own = false;  // the folder beside the settings; it cannot be left out
    bool exists = false;
    std::vector<File> files;
  };
  // One change of a file, with what it held before: nothing when it was not there.
  struct Change {
    QString path;
    std::optional<QByteArray> before;
    std::size_t parts = 0;
    QStringList replaced;  // names of shipped entries that now give way
    Problems problems;     // entries that were left out
  };

  // Both must outlive this.
  UserCatalogue(Content& content, Settings& settings, QObject* parent = nullptr);

  // Reads the parts, for the first time or again. The problems of the user's files are kept for problems().
  void load();
  [[nodiscard]] const Problems& problems() const noexcept { return problems_; }
  [[nodiscard]] std::vector<Folder> folders() const;

  // Where imported files and parts of one's own go.
  [[nodiscard]] static QString ownFolder() { return ownContentFolder(); }

  // Copies the sound entries of a *.deskparts file into the own folder. Fails, naming file, place and expectation, when
  // none is sound; then nothing changes.
  [[nodiscard]] tl::expected<Change, QString> import(const QString& path);
  // Saves one part into "own.deskparts", in place of an entry of its id. Its basis stays as it is stated.
  [[nodiscard]] tl::expected<Change, QString> save(const Part& part);
  [[nodiscard]] tl::expected<Change, QString> remove(const QString& path);
  // Takes a change back.
  [[nodiscard]] tl::expected<void, QString> undo(const Change& change);

  void addFolder(const QString& path);
  void leaveOutFolder(const QString& path);

 Q_SIGNALS:
  // Whoever reads the catalogue on another thread must be done when this returns.
  void aboutToChange();
  void changed();

 private:
  [[nodiscard]] tl::expected<Change, QString> write(const QString& path, const PartCatalogue& parts, Problems problems);

  Content& content_;
  Settings& settings_;
  Problems problems_;
};

}  // namespace deskpath::app
