// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validate_command.h"

#include "cli/file_kind.h"
#include "cli/session.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {
constexpr qint64 mostBytes = qint64{64} << 20;
}

QString ValidateCommand::name() const { return u"validate"_s; }
QString ValidateCommand::arguments() const { return u"FILE…"_s; }
QString ValidateCommand::summary() const { return u"every problem of plans, profiles, part and role files"_s; }
QString ValidateCommand::description() const {
  return u"Reads each file as what it is, by its \"format\" or else its extension, and prints every problem on standard error as "
         "FILE:LINE: POINTER: MESSAGE. The exit code is 0 when all files are sound, else 2. A FILE may be - for standard input."_s;
}

std::vector<Example> ValidateCommand::examples() const {
  return {{u"deskpath validate office.deskplan"_s, u"one plan"_s},
          {u"deskpath validate *.deskparts *.deskroles"_s, u"a catalogue of your own"_s}};
}

Outcome ValidateCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.isEmpty()) return misused(u"needs a FILE."_s);
  QString sound;
  QStringList problems;
  for (const QString& path : files) {
    const auto bytes = session.read(path, mostBytes);
    if (!bytes) {
      problems += bytes.error().message;
      continue;
    }
    const std::string name = Session::shownName(path);
    const auto kind = validateText({bytes->constData(), static_cast<std::size_t>(bytes->size())}, name, session.content());
    if (!kind) {
      problems += qs(to_text(kind.error()));
    } else {
      sound += qs(name) + u": a sound "_s + *kind + u'\n';
    }
  }
  if (!problems.isEmpty()) return failure(problems.join(u'\n'));
  return Output{sound.toUtf8(), {}, exitFine};
}

}  // namespace deskpath::app::cli
