// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input, wrong usage and output that cannot be written: one clear message, nothing on standard output.
#include <gtest/gtest.h>
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
  expectUnusable({u"check"_s, path}, path.toStdString() + ": The file does not exist. Check the name, or look where it was moved to.");
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
  const QString path = program_.put(u"other.deskplan"_s, "{\n  \"format\": \"deskpath.profile\",\n  \"version\": 1\n}\n");
  expectUnusable({u"check"_s, path}, path.toStdString() + ":2: /format: is \"deskpath.profile\"; expected \"deskpath.plan\"");
}

TEST_F(CliFailure, ANewerVersion) {
  expectUnusable(QByteArray("{\n  \"format\": \"deskpath.plan\",\n  \"version\": 2\n}\n"),
                 ":3: /version: is 2; this program reads up to version 1. Use a newer Deskpath to open it");
}

TEST_F(CliFailure, DeepNesting) {
  const Said said = program_.run({u"check"_s, u"-"_s}, QByteArray(100'000, '['));
  EXPECT_EQ(said.code, 2);
  EXPECT_TRUE(said.err.startsWith("standard input:1: ") && said.err.count('\n') == 1) << said.err.toStdString().substr(0, 400);
  EXPECT_LT(said.err.size(), 400);
}

TEST_F(CliFailure, AnOversizedFile) {
  const QString path = program_.put(u"big.deskplan"_s, QByteArray((8 << 20) + 1, ' '));
  const Said said = program_.run({u"check"_s, path});
  EXPECT_EQ(said.code, 2);
  EXPECT_TRUE(said.err.contains("The file is larger than")) << said.err.toStdString();
  EXPECT_TRUE(program_.run({u"check"_s, u"-"_s}, QByteArray((8 << 20) + 1, ' ')).err.startsWith("standard input: It is larger than"));
}

TEST_F(CliFailure, SeveralProblemsAreAllNamedWithTheirPlaces) {
  const QString path = program_.put(u"two.deskplan"_s,
                                    "{\n  \"format\": \"deskpath.plan\",\n  \"version\": 1,\n  \"seats\": 0,\n  \"machine\": \"tractor\",\n  \"items\": []\n}\n");
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
  check(u"p.deskprofile"_s, "{\"format\": \"deskpath.profile\", \"version\": 1,\n\"ratings\": [{\"skill\": \"magic\", \"history\": [{\"date\": \"2026-01-01\", \"level\": 1}]}]}",
        ":2: /ratings/0/skill: is \"magic\", which is no known skill");
  check(u"q.deskplan"_s, "{\"format\": \"deskpath.plan\", \"version\": 1,\n\"target_roles\": [\"wizard\"], \"items\": []}",
        ":2: /target_roles/0: is \"wizard\", which is no known role");
  check(u"r.deskroles"_s, "{\"id\": \"clown\", \"title\": \"Clown\", \"skills\": [\n{\"skill\": \"juggling\", \"level\": 3, \"weight\": 1, \"kind\": \"essential\"}]}",
        ":2: /skills/0/skill: is \"juggling\", which is no known skill");
  check(u"x.json"_s, "{\"a\": 1}", ":1: is no file of Deskpath; expected a \"format\" of deskpath.plan, deskpath.profile, deskpath.parts or deskpath.roles");
}

TEST_F(CliFailure, UnknownNames) {
  expectUnusable({u"check"_s, plan, u"--role"_s, u"wizard"_s},
                 "There is no role \"wizard\"; expected one of ai-ml-engineer, backend-engineer, data-scientist, mlops-engineer, data-engineer, full-stack-engineer.");
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s, u"../x"_s},
                 "There is no role \"../x\"; expected one of ai-ml-engineer, backend-engineer, data-scientist, mlops-engineer, data-engineer, full-stack-engineer.");
  const Said category = program_.run({u"parts"_s, u"boat"_s});
  EXPECT_EQ(category.code, 2);
  EXPECT_TRUE(category.err.startsWith("There is no category \"boat\"; expected one of cpu, cpu-cooler, ")) << category.err.toStdString();
  const Said entry = program_.run({u"templates"_s, u"castle"_s});
  EXPECT_EQ(entry.code, 2);
  EXPECT_TRUE(entry.err.startsWith("There is no template \"castle\"; expected one of ai-ml-engineer, ")) << entry.err.toStdString();
}

TEST_F(CliFailure, WrongUsage) {
  const std::string check = " Usage: deskpath check FILE [--role ID]… [--up-to-stage N] [--json]";
  expectUnusable({u"check"_s}, "deskpath check: needs a FILE." + check);
  expectUnusable({u"check"_s, plan, plan}, "deskpath check: takes one FILE." + check);
  expectUnusable({u"check"_s, plan, u"--date"_s, u"2026-02-30"_s}, "deskpath check: --date is \"2026-02-30\"; expected a day like 2026-11-23." + check);
  expectUnusable({u"check"_s, plan, u"--up-to-stage"_s, u"10"_s},
                 "deskpath check: --up-to-stage is \"10\"; expected a whole number from 1 to 9." + check);
  expectUnusable({u"check"_s, plan, u"--frobnicate"_s}, "deskpath check: Unknown option 'frobnicate'." + check);
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s}, "deskpath compare: needs two roles or more. Usage: deskpath compare ROLE ROLE… [--json]");
  expectUnusable({u"compare"_s, u"ai-ml-engineer"_s, u"ai-ml-engineer"_s},
                 "deskpath compare: names a role twice. Usage: deskpath compare ROLE ROLE… [--json]");
  expectUnusable({u"chek"_s, plan},
                 "deskpath: There is no command \"chek\"; expected a file or one of check, compare, assess, checklist, parts, templates, "
                 "validate. See deskpath --help.");
  expectUnusable({u"checklist"_s, plan, u"-o"_s, u"list.docx"_s},
                 "deskpath checklist: -o is \"list.docx\"; expected a name that ends in .pdf, .html, .md or .csv. Usage: deskpath checklist "
                 "FILE… [-o OUT.pdf|.html|.md|.csv] [--paper a4|letter]");
}

TEST_F(CliFailure, AMessageNeverCommandsTheTerminal) {
  const Said said = program_.run({u"check"_s, u"\x1b]0;title\x07.deskplan"_s});
  EXPECT_EQ(said.code, 2);
  EXPECT_FALSE(said.err.contains('\x1b')) << said.err.toStdString();
}

TEST_F(CliFailure, TheWindowWithoutADisplayIsRefusedInOneSentence) {
  for (const QStringList& arguments : {QStringList{}, QStringList{plan}}) {
    expectUnusable(arguments,
                   "deskpath: There is no display to open a window on; without one, use check, compare, assess, checklist, parts, templates, "
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
  const Said gone = program_.shell(u"{ { sleep 0.3; cat "_s + plan + u"; } | $deskpath check - ; echo $? >&2; } | true"_s);
  EXPECT_TRUE(gone.err.endsWith("3\n")) << gone.err.toStdString();
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
  const QString config = program_.put(u"fonts.conf"_s, "<?xml version=\"1.0\"?><fontconfig><dir>/nonexistent</dir></fontconfig>");
  program_.setEnvironment(u"FONTCONFIG_FILE"_s, config);
  const QString path = program_.folder(u"list.pdf"_s);
  const Said said = program_.run({u"checklist"_s, plan, u"-o"_s, path});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.err.startsWith("The PDF could not be made: there is no font on this system.")) << said.err.toStdString();
  EXPECT_FALSE(QFile::exists(path));
}

}  // namespace
