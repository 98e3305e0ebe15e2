// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDevice>
#include <algorithm>
#include <array>
#include <memory>

#include "cli/assess_command.h"
#include "cli/check_command.h"
#include "cli/checklist_command.h"
#include "cli/compare_command.h"
#include "cli/parts_command.h"
#include "cli/session.h"
#include "cli/start.h"
#include "cli/templates_command.h"
#include "cli/text_table.h"
#include "cli/validate_command.h"
#include "documents/safe_file.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace cli {
namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

Commands makeCommands() {
  Commands all;
  all.push_back(std::make_unique<CheckCommand>());
  all.push_back(std::make_unique<CompareCommand>());
  all.push_back(std::make_unique<AssessCommand>());
  all.push_back(std::make_unique<ChecklistCommand>());
  all.push_back(std::make_unique<PartsCommand>());
  all.push_back(std::make_unique<TemplatesCommand>());
  all.push_back(std::make_unique<ValidateCommand>());
  return all;
}

const Commands& commands() {
  static const Commands all = makeCommands();
  return all;
}

QString helpText() {
  QString text = u"Deskpath compares technical roles and plans the home office each of them needs.\n\nUsage\n"_s;
  TextTable table;
  table.add({u"deskpath [FILE]"_s, u"open the window"_s});
  for (const auto& command : commands()) table.add({u"deskpath "_s + command->name(), command->summary()});
  text += table.text();
  text += u"\n  deskpath COMMAND --help explains a command; --version prints the version.\n\nExit codes\n"_s;
  TextTable codes;
  codes.add({u"0"_s, u"done; check: no problem is open"_s});
  codes.add({u"1"_s, u"check: at least one problem is open"_s});
  codes.add({u"2"_s, u"the input cannot be used, or the command was called wrongly"_s});
  codes.add({u"3"_s, u"the output could not be written"_s});
  text += codes.text() + u"\nExamples\n"_s;
  text += u"  deskpath templates ai-ml-engineer -o office.deskplan\n      a ready-made plan to begin with\n"_s;
  text += u"  deskpath check office.deskplan\n      every finding, worst first\n"_s;
  text += u"  deskpath checklist office.deskplan -o office.pdf\n      a sheet to print and tick off\n"_s;
  return text;
}

// Every byte and the flush are checked: a full disk or a closed pipe must not pass for success.
bool writeAll(QIODevice& out, const QByteArray& bytes) {
  qint64 done = 0;
  while (done < bytes.size()) {
    const qint64 step = out.write(bytes.constData() + done, bytes.size() - done);
    if (step <= 0) return false;
    done += step;
  }
  auto* file = qobject_cast<QFileDevice*>(&out);
  return file == nullptr || (file->flush() && file->error() == QFileDevice::NoError);
}

// Control characters in file names and content stay out of the terminal, line by line.
void say(QIODevice& err, const QString& message) {
  for (const QString& line : message.split(u'\n')) err.write(QString(harmless(line) + u'\n').toUtf8());
}

int deliver(const Output& output, QIODevice& out, QIODevice& err) {
  if (!output.path.isEmpty()) {
    const auto written = writeFile(output.path, output.bytes);
    if (!written) {
      say(err, written.error().message());
      return exitNotWritten;
    }
    if (!written->isEmpty()) say(err, output.path + u": It is written."_s + lossNote(*written));
    return output.code;
  }
  if (writeAll(out, output.bytes)) return output.code;
  say(err, u"standard output: It could not be written: %1."_s.arg(out.errorString()));
  return exitNotWritten;
}

Date clockToday() { return *dateOf(QDate::currentDate()); }

Outcome run(const Command& command, const QStringList& arguments, QIODevice& in, QIODevice& out, QIODevice& err) {
  QCommandLineParser parser;
  for (const QCommandLineOption& option : command.options()) parser.addOption(option);
  for (const QCommandLineOption& option : commonOptions()) parser.addOption(option);
  const bool understood = parser.parse(arguments);
  if (parser.isSet(u"help"_s)) return Output{command.help().toUtf8(), {}, exitFine};
  if (!understood) return command.misused(parser.errorText());
  std::optional<Date> today;
  if (parser.isSet(u"date"_s)) {
    const QString text = parser.value(u"date"_s);
    today = Date::from(utf8(text));
    if (!today) return command.misused(u"--date is \"%1\"; expected a day like 2026-11-23."_s.arg(text));
  } else {
    today = clockToday();
  }
  Session session(*today, in, err, Style::forDevice(out));
  return command.execute(parser, session);
}

}  // namespace

QStringList commandNames() {
  QStringList names;
  for (const auto& command : commands()) names += command->name();
  return names;
}

}  // namespace cli

std::optional<int> runCommandLine(const QStringList& arguments, QIODevice& in, QIODevice& out, QIODevice& err) {
  using namespace cli;
  if (startOf(arguments) == Start::window) return std::nullopt;
  const QString first = arguments.constFirst();
  if (first == u"--help"_s || first == u"-h"_s) return deliver({helpText().toUtf8(), {}, exitFine}, out, err);
  if (first == u"--version"_s || first == u"-v"_s) {
    return deliver({QString(u"deskpath "_s + QCoreApplication::applicationVersion() + u'\n').toUtf8(), {}, exitFine},
                   out, err);
  }
  const auto& all = commands();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& command) { return command->name() == first; });
  if (found == all.end()) {
    const auto kind = first.startsWith(u'-') ? u"option"_s : u"command"_s;
    say(err, u"deskpath: There is no %1 \"%2\"; expected a file or one of %3. See deskpath --help."_s.arg(
                 kind, first, commandNames().join(u", "_s)));
    return exitUnusable;
  }
  const Outcome outcome = run(**found, arguments, in, out, err);
  if (outcome) return deliver(*outcome, out, err);
  say(err, outcome.error().message);
  return outcome.error().code;
}

}  // namespace deskpath::app
