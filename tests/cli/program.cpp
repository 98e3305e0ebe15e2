// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include "places.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {

Program::Program() : environment_(QProcessEnvironment::systemEnvironment()) {
  QDir(folder_.path()).mkpath(u"content"_s);
  environment_.insert(u"DESKPATH_CONFIG_DIR"_s, folder_.path());
  environment_.insert(u"DESKPATH_DATA_DIR"_s, folder_.path());
  environment_.insert(u"DESKPATH_CONTENT"_s, folder(u"content"_s));
  environment_.insert(u"XDG_RUNTIME_DIR"_s, folder_.path());
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR"})
    environment_.remove(QString::fromLatin1(name));
}

QString Program::put(const QString& name, const QByteArray& content) const {
  QFile file(folder(name));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  return file.fileName();
}

void Program::open(QProcess& window) const {
  window.setProcessEnvironment(environment_);
  window.start(QStringLiteral(DESKPATH_PROGRAM), QStringList{});
}

Said Program::run(const QStringList& arguments, const QByteArray& input) const {
  return start(QStringLiteral(DESKPATH_PROGRAM), arguments, input);
}

Said Program::shell(const QString& command) const {
  QString line = command;
  return start(u"/bin/sh"_s, {u"-c"_s, line.replace(u"$deskpath"_s, QStringLiteral(DESKPATH_PROGRAM))}, {});
}

Said Program::start(const QString& program, const QStringList& arguments, const QByteArray& input) const {
  QProcess process;
  process.setProcessEnvironment(environment_);
  process.start(program, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(60'000)) {
    process.kill();
    return {};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
          process.readAllStandardError()};
}

QString data(const QString& name) { return QStringLiteral(DESKPATH_TEST_DATA "/") + name; }

void expectGolden(const QByteArray& actual, const QString& name) {
  QFile file(data(u"cli/"_s + name));
  if (qEnvironmentVariableIsSet("DESKPATH_UPDATE_GOLDEN")) {
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size());
    return;
  }
  ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "no golden file " << qPrintable(name);
  EXPECT_EQ(actual.toStdString(), file.readAll().toStdString())
      << "in " << qPrintable(name) << "; if wanted, DESKPATH_UPDATE_GOLDEN=1 writes it anew";
}

}  // namespace deskpath::test
