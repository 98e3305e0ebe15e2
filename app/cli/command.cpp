// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/text_table.h"
#include "plan/plan.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

QString optionNames(const QCommandLineOption& option) {
  QStringList names;
  for (const QString& name : option.names()) names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
  QString text = names.join(u", "_s);
  if (!option.valueName().isEmpty()) text += u' ' + option.valueName();
  return text;
}

}  // namespace

std::vector<QCommandLineOption> commonOptions() {
  return {{u"date"_s, u"take this day for today, so that the same input gives the same output"_s, u"YYYY-MM-DD"_s},
          {{u"h"_s, u"help"_s}, u"show this help"_s}};
}

QString Command::help() const {
  QString text = u"deskpath "_s + name() + u": "_s + summary() + u"\n\nUsage\n  deskpath "_s + name() + u' ' +
                 arguments() + u"\n\n"_s;
  text += wrapped(description(), 0) + u"\n\nOptions\n"_s;
  TextTable table;
  std::vector<QCommandLineOption> all = options();
  for (const QCommandLineOption& option : commonOptions()) all.push_back(option);
  for (const QCommandLineOption& option : all) table.add({optionNames(option), option.description()});
  text += table.text() + u"\nExamples\n"_s;
  for (const Example& example : examples()) text += u"  "_s + example.call + u"\n      "_s + example.meaning + u'\n';
  return text;
}

tl::unexpected<Failure> Command::misused(const QString& what) const {
  return failure(u"deskpath %1: %2 Usage: deskpath %1 %3"_s.arg(name(), what, arguments()));
}

tl::expected<std::int64_t, Failure> Command::stageOf(const QCommandLineParser& given) const {
  const auto option = u"up-to-stage"_s;
  if (!given.isSet(option)) return max_stage;
  bool whole = false;
  const std::int64_t stage = given.value(option).toLongLong(&whole);
  if (whole && stage >= 1 && stage <= max_stage) return stage;
  return misused(
      u"--up-to-stage is \"%1\"; expected a whole number from 1 to %2."_s.arg(given.value(option)).arg(max_stage));
}

}  // namespace deskpath::app::cli
