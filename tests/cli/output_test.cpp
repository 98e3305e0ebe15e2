// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says about good input: exactly, with a fixed date, twice the same.
#include <gtest/gtest.h>

#include "program.h"

using namespace Qt::StringLiterals;
using deskpath::test::data;
using deskpath::test::expectGolden;
using deskpath::test::Program;
using deskpath::test::Said;

namespace {

struct Case {
  const char* golden;
  QStringList arguments;
  int code;
};
void PrintTo(const Case& entry, std::ostream* out) { *out << entry.golden; }

const QString plan = data(u"plans/example.deskplan"_s);
const QString profile = data(u"profiles/example.deskprofile"_s);

class CliOutput : public testing::TestWithParam<Case> {};

TEST_P(CliOutput, IsExactAndRepeatable) {
  const Program program;
  const QStringList arguments = GetParam().arguments + QStringList{u"--date"_s, u"2026-11-23"_s};
  const Said first = program.run(arguments);
  EXPECT_EQ(first.code, GetParam().code);
  EXPECT_EQ(first.err.toStdString(), "");
  expectGolden(first.out, QString::fromLatin1(GetParam().golden));
  EXPECT_EQ(program.run(arguments).out, first.out);
}

INSTANTIATE_TEST_SUITE_P(Goldens, CliOutput,
                         testing::Values(Case{"check.txt", {u"check"_s, plan}, 1}, Case{"check.json", {u"check"_s, plan, u"--json"_s}, 1},
                                         Case{"check-one-role.txt", {u"check"_s, plan, u"--role"_s, u"backend-engineer"_s, u"--up-to-stage"_s, u"1"_s}, 1},
                                         Case{"compare.txt", {u"compare"_s, u"ai-ml-engineer"_s, u"data-scientist"_s}, 0},
                                         Case{"compare.json", {u"compare"_s, u"ai-ml-engineer"_s, u"data-scientist"_s, u"--json"_s}, 0},
                                         Case{"assess.txt", {u"assess"_s, profile}, 0},
                                         Case{"assess.json", {u"assess"_s, profile, u"--json"_s}, 0},
                                         Case{"checklist.md", {u"checklist"_s, plan}, 0},
                                         Case{"check.help.txt", {u"check"_s, u"--help"_s}, 0}));

TEST(CliFiles, ChecklistFormatsComeFromTheExtension) {
  const Program program;
  for (const char* extension : {"html", "csv", "md"}) {
    const QString name = u"checklist."_s + QString::fromLatin1(extension);
    const Said said = program.run({u"checklist"_s, plan, u"-o"_s, program.folder(name), u"--date"_s, u"2026-11-23"_s});
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.out + said.err, QByteArray{});
    QFile file(program.folder(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    expectGolden(file.readAll(), name);
  }
}

TEST(CliFiles, APdfNeedsNoDisplay) {
  const Program program;
  const QString path = program.folder(u"list.PDF"_s);
  const Said said = program.run({u"checklist"_s, plan, plan, u"-o"_s, path, u"--paper"_s, u"letter"_s});
  EXPECT_EQ(said.code, 0) << said.err.toStdString();
  EXPECT_EQ(said.out + said.err, QByteArray{});
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().startsWith("%PDF"));
}

TEST(CliFiles, ATemplateIsASoundPlanWithoutOpenProblems) {
  const Program program;
  const Said list = program.run({u"templates"_s});
  EXPECT_EQ(list.code, 0);
  int found = 0;
  for (const QByteArray& line : list.out.split('\n')) {
    if (line.isEmpty() || line.startsWith(' ')) continue;
    ++found;
    const Said written = program.run({u"templates"_s, QString::fromUtf8(line)});
    EXPECT_EQ(written.code, 0);
    EXPECT_EQ(program.run({u"check"_s, u"-"_s}, written.out).code, 0) << line.toStdString();
    EXPECT_EQ(program.run({u"validate"_s, u"-"_s}, written.out).out, "standard input: a sound plan\n");
  }
  EXPECT_GE(found, 3);
}

TEST(CliParts, ListsCategoriesAndParts) {
  const Program program;
  const Said all = program.run({u"parts"_s});
  EXPECT_EQ(all.code, 0);
  EXPECT_TRUE(all.out.contains("Graphics cards") && all.out.contains("gpu"));
  const Said cards = program.run({u"parts"_s, u"gpu"_s, u"--date"_s, u"2026-11-23"_s});
  EXPECT_TRUE(cards.out.contains("gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc")) << cards.out.toStdString();
  const Said json = program.run({u"parts"_s, u"gpu"_s, u"--json"_s});
  EXPECT_TRUE(json.out.startsWith("{\n  \"format\": \"deskpath.parts\",\n  \"version\": 1,\n"));
  // What the program writes it also reads.
  EXPECT_EQ(program.run({u"validate"_s, u"-"_s}, program.run({u"parts"_s, u"--json"_s}).out).out, "standard input: a sound parts file\n");
}

TEST(CliParts, AuditsWhatTheCatalogueHolds) {
  const Program program;
  program.put(u"content/own.deskparts"_s, R"([{"id": "cable/own-cable", "model": "My own cable"}])");
  const Said one = program.run({u"parts"_s, u"cable"_s, u"--audit"_s, u"--date"_s, u"2026-11-25"_s});
  EXPECT_EQ(one.code, 0);
  EXPECT_TRUE(one.out.startsWith("Parts and the age of their prices on 25 Nov 2026\n  Category  Parts")) << one.out.toStdString();
  EXPECT_TRUE(one.out.contains("\nCables and adapters\n  Key"));
  EXPECT_FALSE(one.out.contains("Processors"));
  const Said all = program.run({u"parts"_s, u"--audit"_s});
  EXPECT_TRUE(all.out.contains("\nProcessors\n") && all.out.contains("\nCloud GPUs\n"));
  const Said json = program.run({u"parts"_s, u"cable"_s, u"--audit"_s, u"--json"_s, u"--date"_s, u"2026-11-25"_s});
  EXPECT_TRUE(json.out.startsWith("{\n  \"format\": \"deskpath.parts-audit\",\n  \"version\": 1,\n  \"as_of\": \"2026-11-25\",\n")) << json.out.toStdString();
}

TEST(CliContent, TheUsersOwnFilesCountAndTheirProblemsAreWarnings) {
  const Program program;
  program.put(u"content/own.deskparts"_s, R"([{"id": "desk/own-desk", "model": "My own desk"}])");
  program.put(u"content/bad.deskparts"_s, "[\n  {\"id\": \"desk/no-model\"}\n]");
  const Said said = program.run({u"parts"_s, u"desk"_s});
  EXPECT_EQ(said.code, 0);
  EXPECT_TRUE(said.out.contains("My own desk"));
  EXPECT_EQ(said.err.toStdString(), "warning: " + program.folder(u"content/bad.deskparts"_s).toStdString() + ":2: /0: has no \"model\"; expected a text\n");
}

TEST(CliHelp, EveryCommandExplainsItself) {
  const Program program;
  const Said all = program.run({u"--help"_s});
  EXPECT_EQ(all.code, 0);
  for (const char* name : {"check", "compare", "assess", "checklist", "parts", "templates", "validate"}) {
    EXPECT_TRUE(all.out.contains(QByteArray("deskpath ").append(name))) << name;
    const Said help = program.run({QString::fromLatin1(name), u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains("Examples\n  deskpath ") && help.out.contains("--date YYYY-MM-DD")) << help.out.toStdString();
  }
  EXPECT_TRUE(program.run({u"--version"_s}).out.startsWith("deskpath "));
}

TEST(CliStyle, NoColourIntoAPipe) {
  const Program program;
  EXPECT_FALSE(program.run({u"check"_s, plan}).out.contains('\x1b'));
}

TEST(CliStyle, ColourOnATerminalUnlessSwitchedOff) {
  Program program;
  program.setEnvironment(u"TERM"_s, u"xterm"_s);
  const QString command = u"script -qec '$deskpath check "_s + plan + u"' /dev/null"_s;
  const Said coloured = program.shell(command);
  if (coloured.code == 127) GTEST_SKIP() << "script(1) is not installed: COLOUR WAS NOT CHECKED";
  EXPECT_EQ(coloured.code, 1);
  EXPECT_TRUE(coloured.out.contains("\x1b[31mproblem\x1b[0m"));
  program.setEnvironment(u"NO_COLOR"_s, u"1"_s);
  EXPECT_FALSE(program.shell(command).out.contains('\x1b'));
}

}  // namespace
