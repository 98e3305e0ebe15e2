// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds the sub-command, runs it, and writes what it gives, checking every byte.
#pragma once

#include <QStringList>
#include <optional>

class QIODevice;

namespace deskpath::app {

// Runs a sub-command, --help or --version and gives the exit code (cli/exit_codes.h). Nothing when the arguments mean
// "open the window". `arguments` without the program's name; the devices must be open. A PDF needs a QGuiApplication.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList& arguments, QIODevice& in, QIODevice& out,
                                                QIODevice& err);

namespace cli {
// "check", "compare" …, in the order of the help.
[[nodiscard]] QStringList commandNames();
}  // namespace cli

}  // namespace deskpath::app
