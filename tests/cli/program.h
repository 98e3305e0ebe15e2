// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program as a user would, in surroundings of its own, and gives back all it says.
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace deskpath::test {

struct Said {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

class Program {
 public:
  Program();

  // Settings, content and data of the user's; empty at first.
  [[nodiscard]] QString folder(const QString& name) const { return folder_.filePath(name); }
  // Writes a file there and gives its path.
  QString put(const QString& name, const QByteArray& content) const;
  void setEnvironment(const QString& name, const QString& value) { environment_.insert(name, value); }
  void clearEnvironment(const QString& name) { environment_.remove(name); }

  [[nodiscard]] Said run(const QStringList& arguments, const QByteArray& input = {}) const;
  // Opens its window and comes back at once.
  void open(QProcess& window) const;
  // Through the shell: "$deskpath" stands for the program.
  [[nodiscard]] Said shell(const QString& command) const;

 private:
  [[nodiscard]] Said start(const QString& program, const QStringList& arguments, const QByteArray& input) const;

  QTemporaryDir folder_;
  QProcessEnvironment environment_;
};

// A file of tests/data.
[[nodiscard]] QString data(const QString& name);

// Compares with tests/data/cli/`name`; DESKPATH_UPDATE_GOLDEN=1 writes it anew after a wanted change.
void expectGolden(const QByteArray& actual, const QString& name);

}  // namespace deskpath::test
