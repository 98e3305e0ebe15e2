// SPDX-License-Identifier: GPL-3.0-or-later
// A sub-command: what it is called, how it is explained, what it does. To add one: a class of its own and a line in
// command_line.cpp.
#pragma once

#include <QByteArray>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <cstdint>
#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_codes.h"

namespace deskpath::app::cli {

class Session;

struct Example {
  QString call;     // "deskpath check office.deskplan"
  QString meaning;  // "every finding, worst first"
};

// What a command gives back; nothing is written before it has all succeeded.
struct Output {
  QByteArray bytes;
  QString path;  // empty: standard output
  int code = exitFine;
};

struct Failure {
  QString message;  // one per line, each naming file, place and expectation
  int code = exitUnusable;
};
using Outcome = tl::expected<Output, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failure(const QString& message, int code = exitUnusable) {
  return tl::unexpected<Failure>(Failure{message, code});
}

class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  virtual ~Command() = default;

  [[nodiscard]] virtual QString name() const = 0;
  [[nodiscard]] virtual QString arguments() const = 0;    // "FILE [--role ID]… [--json]"
  [[nodiscard]] virtual QString summary() const = 0;      // one line of the program's help
  [[nodiscard]] virtual QString description() const = 0;  // a paragraph
  [[nodiscard]] virtual std::vector<QCommandLineOption> options() const { return {}; }
  [[nodiscard]] virtual std::vector<Example> examples() const = 0;
  [[nodiscard]] virtual Outcome execute(const QCommandLineParser& given, Session& session) const = 0;

  // The whole help page.
  [[nodiscard]] QString help() const;
  // "deskpath check: needs a FILE. …": called wrongly.
  [[nodiscard]] tl::unexpected<Failure> misused(const QString& what) const;

 protected:
  // The value of --up-to-stage, the last stage there can be when it is not given.
  [[nodiscard]] tl::expected<std::int64_t, Failure> stageOf(const QCommandLineParser& given) const;
};

// --date and --help, which every command has.
[[nodiscard]] std::vector<QCommandLineOption> commonOptions();

}  // namespace deskpath::app::cli
