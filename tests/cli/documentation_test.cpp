// SPDX-License-Identifier: GPL-3.0-or-later
// Help, man page and completion are three descriptions of one thing: they must name the same commands and options.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include "cli/command_line.h"
#include "documents/content.h"
#include "program.h"

using namespace Qt::StringLiterals;
using deskpath::app::cli::commandNames;
using deskpath::test::data;
using deskpath::test::Program;

namespace {

QString text(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
  return QString::fromUtf8(file.readAll());
}

// The man page without troff's escapes of hyphens and changes of font.
QString manPage() {
  QString page = text(data(u"../../packaging/deskpath.1"_s));
  return page.replace(u"\\-"_s, u"-"_s).remove(QRegularExpression(u"\\\\f[BIRP]"_s));
}

// The long options in a command's help.
QStringList optionsOf(const Program& program, const QString& command) {
  const QString help = QString::fromUtf8(program.run({command, u"--help"_s}).out);
  const QString table =
      help.mid(help.indexOf(u"\nOptions\n"_s), help.indexOf(u"\nExamples\n"_s) - help.indexOf(u"\nOptions\n"_s));
  QStringList options;
  for (auto match =
           QRegularExpression(u"^  (?:-\\w, )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption).globalMatch(table);
       match.hasNext();) {
    options += match.next().captured(1);
  }
  options.sort();
  return options;
}

// What the completion offers for the last of these words.
QStringList completed(const QStringList& words) {
  QProcess bash;
  bash.start(
      u"bash"_s,
      QStringList{
          u"-c"_s,
          u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _deskpath; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
          QStringLiteral(DESKPATH_COMPLETION)} +
          words);
  EXPECT_TRUE(bash.waitForFinished());
  QStringList offers = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
  offers.sort();
  return offers;
}

TEST(CliDocumentation, TheCompletionOffersEveryCommandAndItsOptions) {
  const Program program;
  for (const QString& name : commandNames()) {
    EXPECT_TRUE(completed({u"deskpath"_s, name.chopped(1)}).contains(name)) << qPrintable(name);
    const QStringList options = optionsOf(program, name);
    EXPECT_FALSE(options.isEmpty());
    EXPECT_EQ(completed({u"deskpath"_s, name, u"--"_s}).join(u' ').toStdString(), options.join(u' ').toStdString())
        << qPrintable(name);
  }
}

TEST(CliDocumentation, TheCompletionOffersTheValuesOfOptions) {
  EXPECT_EQ(completed({u"deskpath"_s, u"checklist"_s, u"--by"_s, u""_s}),
            (QStringList{u"group"_s, u"stage"_s, u"store"_s}));
  EXPECT_EQ(completed({u"deskpath"_s, u"checklist"_s, u"--without"_s, u""_s}),
            (QStringList{u"cables"_s, u"findings"_s, u"gaps"_s, u"levels"_s, u"look-up"_s, u"owned"_s, u"set-up"_s}));
  EXPECT_EQ(completed({u"deskpath"_s, u"checklist"_s, u"--format"_s, u""_s}),
            (QStringList{u"csv"_s, u"forum"_s, u"html"_s, u"json"_s, u"md"_s, u"pdf"_s, u"txt"_s}));
  EXPECT_EQ(completed({u"deskpath"_s, u"compare"_s, u"back"_s}), QStringList{u"backend-engineer"_s});
  EXPECT_EQ(completed({u"deskpath"_s, u"check"_s, u"--role"_s, u"data-sc"_s}), QStringList{u"data-scientist"_s});
}

TEST(CliDocumentation, TheManPageExplainsEveryCommandAndOption) {
  const Program program;
  const QString page = manPage();
  const QString synopsis =
      page.mid(page.indexOf(u".SH SYNOPSIS"_s), page.indexOf(u".SH DESCRIPTION"_s) - page.indexOf(u".SH SYNOPSIS"_s));
  const QString explained =
      page.mid(page.indexOf(u".SH OPTIONS"_s), page.indexOf(u".SH \"EXIT STATUS\""_s) - page.indexOf(u".SH OPTIONS"_s));
  QStringList all;
  for (const QString& name : commandNames()) {
    EXPECT_TRUE(page.contains(u".TP\n.B "_s + name + u'\n')) << qPrintable(name);
    const qsizetype from = synopsis.indexOf(u".SY \"deskpath "_s + name + u'"');
    ASSERT_GE(from, 0) << qPrintable(name);
    const QString own = synopsis.mid(from, synopsis.indexOf(u".YS"_s, from) - from);
    for (const QString& option : optionsOf(program, name)) {
      all += option;
      const bool common = option == u"--date"_s || option == u"--help"_s;
      EXPECT_TRUE(common || own.contains(option) || (option == u"--output"_s && own.contains(u"-o"_s)))
          << qPrintable(name + u' ' + option);
      EXPECT_TRUE(explained.contains(option)) << qPrintable(option);
    }
  }
  // And none that there is not.
  all += u"--version"_s;
  for (auto match = QRegularExpression(u"--[a-z][a-z-]*"_s).globalMatch(synopsis + explained); match.hasNext();) {
    const QString option = match.next().captured();
    EXPECT_TRUE(all.contains(option)) << qPrintable(option);
  }
}

TEST(CliDocumentation, TheManPageIsSetWithoutAWarning) {
  QProcess groff;
  groff.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, data(u"../../packaging/deskpath.1"_s)});
  if (!groff.waitForStarted()) GTEST_SKIP() << "groff is not installed: THE MAN PAGE WAS NOT SET";
  ASSERT_TRUE(groff.waitForFinished());
  EXPECT_EQ(groff.exitCode(), 0);
  EXPECT_EQ(groff.readAllStandardError().toStdString(), "");
}

TEST(CliDocumentation, TheManPageNamesEveryRole) {
  const QString page = manPage().replace(u'\n', u' ');
  const deskpath::app::Content content = deskpath::app::loadContent();
  ASSERT_GE(content.roles.roles().size(), 6U);
  for (const deskpath::Role& role : content.roles.roles()) {
    const QString title = QString::fromStdString(role.title);
    EXPECT_TRUE(page.contains(title, Qt::CaseInsensitive)) << qPrintable(title);
  }
}

TEST(CliDocumentation, TheReadmeNamesEveryCommand) {
  const QString readme = text(data(u"../../README.md"_s));
  for (const QString& name : commandNames())
    EXPECT_TRUE(readme.contains(u"| `deskpath "_s + name + u' ')) << qPrintable(name);
}

}  // namespace
