// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validate_command.h"

#include "base/json_write.h"
#include "cli/file_kind.h"
#include "cli/session.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr qint64 mostBytes = qint64{64} << 20;

// What is said about all files, as text and as a document.
struct Verdicts {
  QString text;
  QStringList problems;
  json::Object files = json::Object::array();

  void sound(const std::string& name, const QString& kind) {
    text += qs(name) + u": a sound "_s + kind + u'\n';
    files.push_back({{"file", name}, {"sound", true}, {"kind", utf8(kind)}, {"problems", json::Object::array()}});
  }
  void broken(const std::string& name, const Problems& found) {
    problems += qs(to_text(found));
    json::Object list = json::Object::array();
    for (const Problem& problem : found) {
      json::Object entry = json::Object::object();
      if (problem.line > 0) entry["line"] = problem.line;
      json::put_text(entry, "pointer", problem.pointer);
      entry["message"] = problem.message;
      list.push_back(std::move(entry));
    }
    files.push_back({{"file", name}, {"sound", false}, {"problems", std::move(list)}});
  }
  void unreadable(const QString& path, const QString& message) {
    problems += message;
    json::Object entry = json::Object::object();
    entry["message"] = utf8(message);
    files.push_back({{"file", Session::shownName(path)}, {"sound", false}, {"problems", json::Object::array({entry})}});
  }
  [[nodiscard]] QByteArray document() const {
    const json::Object whole{{"format", "deskpath.validation"}, {"version", 1}, {"files", files}};
    return QByteArray::fromStdString(json::to_file_text(whole));
  }
};

}  // namespace

QString ValidateCommand::name() const { return u"validate"_s; }
QString ValidateCommand::arguments() const { return u"FILE… [--json]"_s; }
QString ValidateCommand::summary() const { return u"every problem of plans, profiles, part and role files"_s; }
QString ValidateCommand::description() const {
  return u"Reads each file as what it is, by its \"format\" or else its extension, and prints every problem on "
         u"standard error as "
         "FILE:LINE: POINTER: MESSAGE. The exit code is 0 when all files are sound, else 2. A FILE may be - for standard input."_s;
}

std::vector<QCommandLineOption> ValidateCommand::options() const {
  return {{u"json"_s, u"write a deskpath.validation document to standard output instead"_s}};
}

std::vector<Example> ValidateCommand::examples() const {
  return {{u"deskpath validate office.deskplan"_s, u"one plan"_s},
          {u"deskpath validate *.deskparts *.deskroles"_s, u"a catalogue of your own"_s}};
}

Outcome ValidateCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.isEmpty()) return misused(u"needs a FILE."_s);
  Verdicts verdicts;
  for (const QString& path : files) {
    const auto bytes = session.read(path, mostBytes);
    if (!bytes) {
      verdicts.unreadable(path, bytes.error().message);
      continue;
    }
    const std::string name = Session::shownName(path);
    const auto kind =
        validateText({bytes->constData(), static_cast<std::size_t>(bytes->size())}, name, session.content());
    if (kind) {
      verdicts.sound(name, *kind);
    } else {
      verdicts.broken(name, kind.error());
    }
  }
  if (given.isSet(u"json"_s))
    return Output{verdicts.document(), {}, verdicts.problems.isEmpty() ? exitFine : exitUnusable};
  if (!verdicts.problems.isEmpty()) return failure(verdicts.problems.join(u'\n'));
  return Output{verdicts.text.toUtf8(), {}, exitFine};
}

}  // namespace deskpath::app::cli
