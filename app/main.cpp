// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what the call needs before any application object exists, and creates no more than that.
#include <unistd.h>
#include <QApplication>
#include <QFile>
#include <csignal>
#include <cstdio>

#include "cli/command_line.h"
#include "cli/exit_codes.h"
#include "cli/start.h"
#include "window/open_window.h"

using namespace Qt::StringLiterals;
namespace app = deskpath::app;

namespace {

// Qt's own remarks (about locales, plugins, fonts) are no output of a command.
void quiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(message));
}

int runConsole(const QStringList& arguments) {
  // One form of figures and dates for all, so that the same input gives the same output.
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  QFile in;
  QFile out;
  QFile err;
  const bool open = in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                    out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                    err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
  if (!open) return app::cli::exitNotWritten;
  return app::runCommandLine(arguments, in, out, err).value_or(app::cli::exitUnusable);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  app::cli::holdStandardStreams();
  QCoreApplication::setApplicationName(u"deskpath"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(DESKPATH_VERSION));
  QStringList arguments;
  for (int i = 1; i < argc; ++i) arguments += QString::fromLocal8Bit(argv[i]);

  switch (app::cli::startOf(arguments)) {
    case app::cli::Start::console: {
      qInstallMessageHandler(quiet);
      const QCoreApplication application(argc, argv);
      return runConsole(arguments);
    }
    case app::cli::Start::paper: {
      qInstallMessageHandler(quiet);
      qputenv("QT_QPA_PLATFORM", "offscreen");
      const QGuiApplication application(argc, argv);
      return runConsole(arguments);
    }
    case app::cli::Start::window: break;
  }
  if (!app::cli::hasDisplay(arguments)) {
    std::fprintf(stderr,
                 "deskpath: There is no display to open a window on; without one, use %s (see deskpath --help).\n",
                 qPrintable(app::cli::commandNames().join(u", "_s)));
    return app::cli::exitUnusable;
  }
  QGuiApplication::setDesktopFileName(u"io.github.deskpath.Deskpath"_s);
  const QApplication application(argc, argv);
  return app::openWindow(app::cli::windowFile(arguments));
}
