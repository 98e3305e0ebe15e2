// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input, wrong usage and output that cannot be written: one clear message, nothing on standard output.
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "program.h"

using namespace Qt::StringLiterals;
using deskpath::test::data;
using deskpath::test::Program;
using deskpath::test::Said;

namespace {

const QString plan = data(u"plans/example.deskplan"_s);

class CliFailure : public testing::Test {
 protected:
  void expectUnusable(const QStringList& arguments, const std::string& message, const QByteArray& input = {}) {
    const Said said = program_.run(arguments, input);
    EXPECT_EQ(said.code, 2);
    EXPECT_EQ(said.out.toStdString(), "");
    EXPECT_EQ(said.err.toStdString(), message + '\n');
  }
  void expectUnusable(const QByteArray& content, const std::string& message) {
    const QString path = program_.put(u"bad.deskplan"_s, content);
    const std::string expected = path.toStdString() + message;
    expectUnusable({u"check"_s, path}, expected);
    expectUnusable({u"checklist"_s, path}, expected);
    expectUnusable({u"validate"_s, path}, expected);
  }

  Program program_;
};

TEST_F(CliFailure, AMissingFile) {
  const QString path = program_.folder(u"none.deskplan"_s);
  expectUnusable({u"check"_s, path},
                 path.toStdString() + ": The file does not exist. Check the name, or look where it was moved to.");
}

TEST_F(CliFailure, AFolder) {
  const QString path = program_.folder(u"content"_s);
  expectUnusable({u"check"_s, path}, path.toStdString() + ": This is a folder, not a file. Choose a file inside it.");
}

TEST_F(CliFailure, AnEmptyFile) { expectUnusable(QByteArray{}, ": is empty; expected a JSON document"); }

TEST_F(CliFailure, ATruncatedFile) {
  QFile file(plan);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString path = program_.put(u"cut.deskplan"_s, file.read(2000));
  const Said said = program_.run({u"check"_s, path});
  EXPECT_EQ(said.code, 2);
  EXPECT_EQ(said.out, QByteArray{});
  EXPECT_EQ(said.err.count('\n'), 1) << said.err.toStdString();
  EXPECT_TRUE(said.err.startsWith((path + u':').toUtf8())) << said.err.toStdString();
}

TEST_F(CliFailure, AnotherFormat) {
  const QString path =
      program_.put(u"other.deskplan"_s, "{\n  \"format\": \"deskpath.profile\",\n  \"version\": 1\n}\n");
  expectUnusable({u"check"_s, path},
                 path.toStdString() + ":2: /format: is \"deskpath.profile\"; expected \"deskpath.plan\"");
}

TEST_F(CliFailure, ANewerVersion) {
  expectUnusable(QByteArray("{\n  \"format\": \"deskpath.plan\",\n  \"version\": 2\n}\n"),
                 ":3: /version: is 2; this program reads up to version 1. Use a newer Deskpath to open it");
}

TEST_F(CliFailure, DeepNesting) {
  const Said said = program_.run({u"check"_s, u"-"_s}, QByteArray(100'000, '['));
  EXPECT_EQ(said.code, 2);
  EXPECT_TRUE(said.err.startsWith("standard input:1: ") && said.err.count('\n') == 1)
      << said.err.toStdString().substr(0, 400);
  EXPECT_LT(said.err.size(), 400);
}

TEST_F(CliFailure, AnOversizedFile) {
  const QString path = program_.put(u"big.deskplan"_s, QByteArray((8 << 20) + 1, ' '));
  const Said said = program_.run({u"check"_s, path});
  EXPECT_EQ(said.code, 2);
  EXPECT_TRUE(said.err.contains("The file is larger than")) << said.err.toStdString();
  EXPECT_TRUE(program_.run({u"check"_s, u"-"_s}, QByteArray((8 << 20) + 1, ' '))
                  .err.startsWith("standard input: It is larger than"));
}

TEST_F(CliFailure, SeveralProblemsAreAllNamedWithTheirPlaces) {
  const QString path = program_.put(u"two.deskplan"_s,
                                    "{\n  \"format\": \"deskpath.plan\",\n  \"version\": 1,\n  \"seats\": 0,\n  "
                                    "\"machine\": \"tractor\",\n  \"items\": []\n}\n");
  const std::string name = path.toStdString();
  expectUnusable({u"validate"_s, path}, name + ":4: /seats: is 0; expected a whole number from 1 to 999\n" + name +
                                            ":5: /machine: is \"tractor\"; expected one of tower, laptop, mini-pc");
}

TEST_F(CliFailure, ValidateRecognisesEachFormatAndItsReferences) {
  const auto check = [&](const QString& name, const QByteArray& content, const std::string& message) {
    const QString path = program_.put(name, content);
    expectUnusable({u"validate"_s, path}, path.toStdString() + message);
  };
  check(u"p.deskparts"_s, "[{\"id\": \"boat/x\", \"model\": \"x\"}]",
        ":1: /0/id: is \"boat/x\"; expected a category and a name such as \"gpu/rtx-5070-ti\"");
  check(u"p.deskprofile"_s,
        "{\"format\": \"deskpath.profile\", \"version\": 1,\n\"ratings\": [{\"skill\": \"magic\", \"history\": "
        "[{\"date\": \"2026-01-01\", \"level\": 1}]}]}",
        ":2: /ratings/0/skill: is \"magic\", which is no known skill");
  check(u"q.deskplan"_s,
        "{\"format\": \"deskpath.plan\", \"version\": 1,\n\"target_roles\": [\"wizard\"], \"items\": []}",
        ":2: /target_roles/0: is \"wizard\", which is no known role");
  check(u"r.deskroles"_s,
        "{\"id\": \"clown\", \"title\": \"Clown\", \"skills\": [\n{\"skill\": \"juggling\", \"level\": 3, \"weight\": "
        "1, \"kind\": \"essential\"}]}",
        ":2: /skills/0/skill: is \"juggling\", which is no known skill");
  check(u"x.json"_s, "{\"a\": 1}",
        ":1: is no file of Deskpath; expected a \"format\" of deskpath.plan, deskpath.profile, deskpath.parts or "
        "deskpath.roles");
}

TEST_F(CliFailure, UnknownNames) {
  expectUnusable({u"check"_s, plan, u"--role"_s, u"wizard"_s},
                 "There is no role \"wizard\"; expected one of ai-ml-engineer, backend-engineer, data-scientist, "
                 "mlops-engineer, data-engineer, full-stack-engineer.");
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s, u"../x"_s},
                 "There is no role \"../x\"; expected one of ai-ml-engineer, backend-engineer, data-scientist, "
                 "mlops-engineer, data-engineer, full-stack-engineer.");
  const Said category = program_.run({u"parts"_s, u"boat"_s});
  EXPECT_EQ(category.code, 2);
  EXPECT_TRUE(category.err.startsWith("There is no category \"boat\"; expected one of cpu, cpu-cooler, "))
      << category.err.toStdString();
  const Said entry = program_.run({u"templates"_s, u"castle"_s});
  EXPECT_EQ(entry.code, 2);
  EXPECT_TRUE(entry.err.startsWith("There is no template \"castle\"; expected one of ai-ml-engineer-entry, "))
      << entry.err.toStdString();
}

TEST_F(CliFailure, WrongUsage) {
  const std::string check = " Usage: deskpath check FILE [--role ID]… [--up-to-stage N] [--json]";
  expectUnusable({u"check"_s}, "deskpath check: needs a FILE." + check);
  expectUnusable({u"check"_s, plan, plan}, "deskpath check: takes one FILE." + check);
  expectUnusable({u"check"_s, plan, u"--date"_s, u"2026-02-30"_s},
                 "deskpath check: --date is \"2026-02-30\"; expected a day like 2026-11-23." + check);
  expectUnusable({u"check"_s, plan, u"--up-to-stage"_s, u"10"_s},
                 "deskpath check: --up-to-stage is \"10\"; expected a whole number from 1 to 9." + check);
  expectUnusable({u"check"_s, plan, u"--frobnicate"_s}, "deskpath check: Unknown option 'frobnicate'." + check);
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s},
                 "deskpath compare: needs two roles or more. Usage: deskpath compare ROLE ROLE… [--json]");
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s, u"ai-ml-engineer"_s},
                 "deskpath compare: names a role twice. Usage: deskpath compare ROLE ROLE… [--json]");
  expectUnusable({u"chek"_s, plan},
                 "deskpath: There is no command \"chek\"; expected a file or one of check, compare, assess, checklist, "
                 "parts, templates, "
                 "validate. See deskpath --help.");
  const std::string checklist =
      " Usage: deskpath checklist FILE… [-o OUT] [--format NAME] [--merge] [--by ORDER] [--without SECTION]…";
  expectUnusable({u"checklist"_s}, "deskpath checklist: needs a FILE." + checklist);
  expectUnusable({u"checklist"_s, plan, u"-o"_s, u"list.docx"_s},
                 "deskpath checklist: -o is \"list.docx\"; expected a name that ends in .pdf, .html, .md, .csv, .txt "
                 "or .json, or a --format." +
                     checklist);
  expectUnusable(
      {u"checklist"_s, plan, u"--format"_s, u"docx"_s},
      "deskpath checklist: --format is \"docx\"; expected one of pdf, html, md, csv, txt, forum, json." + checklist);
  expectUnusable({u"checklist"_s, plan, u"--by"_s, u"colour"_s},
                 "deskpath checklist: --by is \"colour\"; expected one of group, store, stage." + checklist);
  expectUnusable({u"checklist"_s, plan, u"--without"_s, u"prices"_s},
                 "deskpath checklist: --without is \"prices\"; expected one of findings, look-up, gaps, cables, owned, "
                 "set-up, levels." +
                     checklist);
  expectUnusable({u"checklist"_s, plan, u"--tax"_s, u"120"_s},
                 "deskpath checklist: --tax is \"120\"; expected a percentage from 0 to 100 like 8.25." + checklist);
  expectUnusable({u"checklist"_s, plan, u"--paper"_s, u"a3"_s},
                 "deskpath checklist: --paper is \"a3\"; expected a4 or letter." + checklist);
  // However it is written.
  const QString same = data(u"../data/plans/example.deskplan"_s);
  expectUnusable({u"checklist"_s, plan, same, u"--merge"_s},
                 "deskpath checklist: --merge has \"" + same.toStdString() +
                     "\" twice; several equal desks are the seats of one plan." + checklist);
  expectUnusable({u"checklist"_s, plan, u"--paper"_s, u"letter"_s},
                 "deskpath checklist: --paper is for a PDF only; write one with -o NAME.pdf." + checklist);
  expectUnusable({u"checklist"_s, plan, u"-o"_s, u"list.html"_s, u"--large-print"_s},
                 "deskpath checklist: --large-print is for a PDF only; write one with -o NAME.pdf." + checklist);
  expectUnusable({u"checklist"_s, u"-"_s, u"-"_s}, "deskpath checklist: can read standard input once." + checklist);
  expectUnusable({u"assess"_s},
                 "deskpath assess: needs a PROFILE. Usage: deskpath assess PROFILE [--role ID]… [--json]");
  expectUnusable(
      {u"templates"_s, u"-o"_s, u"x.deskplan"_s},
      "deskpath templates: -o needs the ID of a template. Usage: deskpath templates [ID] [-o FILE] [--json]");
  expectUnusable({u"validate"_s}, "deskpath validate: needs a FILE. Usage: deskpath validate FILE… [--json]");
}

TEST_F(CliFailure, PlansInTwoCurrenciesAreNotMerged) {
  const QString euros =
      program_.put(u"euros.deskplan"_s, R"({"format": "deskpath.plan", "version": 1, "currency": "EUR", "items": []})");
  expectUnusable({u"checklist"_s, plan, euros, u"--merge"_s},
                 "deskpath checklist: --merge needs plans of one currency; these are in several.");
}

TEST_F(CliFailure, AMessageNeverCommandsTheTerminal) {
  const Said said = program_.run({u"check"_s, u"\x1b]0;title\x07.deskplan"_s});
  EXPECT_EQ(said.code, 2);
  EXPECT_FALSE(said.err.contains('\x1b')) << said.err.toStdString();
}

TEST_F(CliFailure, TheWindowWithoutADisplayIsRefusedInOneSentence) {
  for (const QStringList& arguments : {QStringList{}, QStringList{plan}}) {
    expectUnusable(arguments,
                   "deskpath: There is no display to open a window on; without one, use check, compare, assess, "
                   "checklist, parts, templates, "
                   "validate (see deskpath --help).");
  }
}

TEST_F(CliFailure, OutputThatCannotBeWritten) {
  for (const QString& end : {u"> /dev/full"_s, u">&-"_s}) {
    const Said said = program_.shell(u"$deskpath check "_s + plan + u' ' + end);
    EXPECT_EQ(said.code, 3) << qPrintable(end);
    EXPECT_TRUE(said.err.startsWith("standard output: It could not be written: ")) << said.err.toStdString();
  }
  // The reader has gone before a word is written; the plan arrives slowly enough for that.
  const Said gone =
      program_.shell(u"{ { sleep 0.3; cat "_s + plan + u"; } | $deskpath check - ; echo $? >&2; } | true"_s);
  EXPECT_TRUE(gone.err.endsWith("3\n")) << gone.err.toStdString();
}

// Each command's output, text and document, meets a full device and a reader that has gone.
TEST_F(CliFailure, EveryCommandReportsAFullDiskAndABrokenPipe) {
  const QString profile = data(u"profiles/example.deskprofile"_s);
  for (const QString& call :
       QStringList{u"check "_s + plan, u"check --json "_s + plan, u"compare ai-ml-engineer data-scientist"_s,
                   u"assess "_s + profile, u"checklist "_s + plan, u"checklist --format pdf "_s + plan, u"parts gpu"_s,
                   u"parts --json"_s, u"templates"_s, u"templates ai-ml-engineer"_s, u"validate "_s + plan,
                   u"validate --json "_s + plan, u"--help"_s, u"check --help"_s}) {
    const Said full = program_.shell(u"$deskpath "_s + call + u" > /dev/full"_s);
    EXPECT_EQ(full.code, 3) << qPrintable(call);
    EXPECT_EQ(full.err.toStdString(), "standard output: It could not be written: No space left on device.\n")
        << qPrintable(call);
    const Said gone = program_.shell(u"{ sleep 0.2; $deskpath "_s + call + u"; echo $? >&2; } | true"_s);
    EXPECT_TRUE(gone.err.endsWith("\n3\n") && gone.err.startsWith("standard output: It could not be written: "))
        << qPrintable(call) << gone.err.toStdString();
  }
}

TEST_F(CliFailure, OnAFullDiskNothingIsHalfWritten) {
  const QString disk = program_.folder(u"disk"_s);
  ASSERT_TRUE(QDir().mkpath(disk));
  if (::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=16k") != 0) {
    GTEST_SKIP() << "FULL DISK NOT TESTED: mounting a tmpfs needs root";
  }
  for (const char* name : {"list.pdf", "list.html", "list.json", "plan.deskplan"}) {
    const QString path = disk + u'/' + QString::fromLatin1(name);
    program_.put(u"disk/"_s + QString::fromLatin1(name), "old");
    const Said said = path.endsWith(u".deskplan"_s) ? program_.run({u"templates"_s, u"ai-ml-engineer"_s, u"-o"_s, path})
                                                    : program_.run({u"checklist"_s, plan, u"-o"_s, path});
    EXPECT_EQ(said.code, 3) << name;
    EXPECT_EQ(
        said.err.toStdString(),
        path.toStdString() +
            ": The disk is full. The file was not saved; the old one is unchanged. Free some space, or save it on "
            "another disk.\n");
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly) && file.readAll() == "old") << name;
    EXPECT_EQ(QDir(disk).entryList(QDir::Files | QDir::Hidden).size(), 1) << "something is left behind";
    file.remove();
  }
  EXPECT_EQ(::umount(disk.toLocal8Bit().constData()), 0);
}

TEST_F(CliFailure, EveryStreamClosed) {
  EXPECT_EQ(program_.shell(u"$deskpath check "_s + plan + u" <&- >&- 2>&-"_s).code, 3);
  EXPECT_EQ(program_.shell(u"$deskpath check - <&-"_s).code, 2);
}

TEST_F(CliFailure, AFileThatCannotBeWrittenIsLeftAsItWas) {
  const QString nowhere = program_.folder(u"no/list.pdf"_s);
  const Said said = program_.run({u"checklist"_s, plan, u"-o"_s, nowhere});
  EXPECT_EQ(said.code, 3);
  EXPECT_EQ(said.out, QByteArray{});
  EXPECT_TRUE(said.err.startsWith((nowhere + u": The folder "_s).toUtf8())) << said.err.toStdString();
  EXPECT_EQ(program_.run({u"checklist"_s, plan, u"-o"_s, program_.folder(u"content/"_s) + u"x.md/y.md"_s}).code, 3);

  // Bad input leaves an existing list alone.
  const QString kept = program_.put(u"kept.md"_s, "old");
  EXPECT_EQ(program_.run({u"checklist"_s, program_.put(u"empty.deskplan"_s, {}), u"-o"_s, kept}).code, 2);
  QFile file(kept);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), "old");
}

TEST_F(CliFailure, WithoutFontsThereIsNoBlankPdf) {
  const QString config =
      program_.put(u"fonts.conf"_s, "<?xml version=\"1.0\"?><fontconfig><dir>/nonexistent</dir></fontconfig>");
  program_.setEnvironment(u"FONTCONFIG_FILE"_s, config);
  const QString path = program_.folder(u"list.pdf"_s);
  const Said said = program_.run({u"checklist"_s, plan, u"-o"_s, path});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.err.startsWith("The PDF could not be made: there is no font on this system."))
      << said.err.toStdString();
  EXPECT_FALSE(QFile::exists(path));
}

}  // namespace
