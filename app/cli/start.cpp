// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/start.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cerrno>

#include "cli/command_line.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

// Options of Qt itself that take a value.
bool takesValue(const QString& option) {
  static const std::array names{u"platform"_s,
                                u"platformpluginpath"_s,
                                u"platformtheme"_s,
                                u"plugin"_s,
                                u"style"_s,
                                u"stylesheet"_s,
                                u"qwindowgeometry"_s,
                                u"qwindowicon"_s,
                                u"qwindowtitle"_s,
                                u"display"_s,
                                u"geometry"_s,
                                u"title"_s,
                                u"icon"_s,
                                u"session"_s,
                                u"qmljsdebugger"_s};
  const QString name = option.startsWith(u"--"_s) ? option.mid(2) : option.mid(1);
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool isQtOption(const QString& argument) {
  return argument.startsWith(u'-') && (takesValue(argument) || argument == u"-reverse"_s || argument == u"--reverse"_s);
}

// What remains when the options that QApplication takes for itself are left out.
QStringList withoutQtOptions(const QStringList& arguments) {
  QStringList rest;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    if (!isQtOption(arguments[i])) {
      rest += arguments[i];
    } else if (takesValue(arguments[i])) {
      ++i;
    }
  }
  return rest;
}

bool looksLikeFile(const QString& argument) {
  return argument.contains(u'.') || argument.contains(u'/') || QFileInfo::exists(argument);
}

bool namesPdf(const QStringList& arguments) {
  return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
    return argument.endsWith(u".pdf"_s, Qt::CaseInsensitive) || argument == u"pdf"_s || argument.endsWith(u"=pdf"_s);
  });
}

}  // namespace

Start startOf(const QStringList& arguments) {
  if (!arguments.isEmpty() && commandNames().contains(arguments.constFirst())) {
    return arguments.constFirst() == u"checklist"_s && namesPdf(arguments) ? Start::paper : Start::console;
  }
  const QStringList rest = withoutQtOptions(arguments);
  if (rest.isEmpty()) return Start::window;
  if (rest.constFirst() == u"--"_s) return rest.size() <= 2 ? Start::window : Start::console;
  if (rest.size() > 1 || rest.constFirst().startsWith(u'-')) return Start::console;
  return looksLikeFile(rest.constFirst()) ? Start::window : Start::console;
}

QString windowFile(const QStringList& arguments) {
  QStringList rest = withoutQtOptions(arguments);
  rest.removeOne(u"--"_s);
  return rest.value(0);
}

bool hasDisplay(const QStringList& arguments) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    if (!qEnvironmentVariableIsEmpty(name)) return true;
  }
  return arguments.contains(u"-platform"_s) || arguments.contains(u"--platform"_s);
#else
  Q_UNUSED(arguments)
  return true;
#endif
}

void holdStandardStreams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
    // Not writable where output is meant to go, so that writing fails as it did before.
    const int mode = stream == STDOUT_FILENO ? O_RDONLY : O_RDWR;
    if (::open("/dev/null", mode) != stream) return;
  }
}

}  // namespace deskpath::app::cli
