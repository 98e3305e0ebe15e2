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

INSTANTIATE_TEST_SUITE_P(
    Goldens, CliOutput,
    testing::Values(
        Case{"check.txt", {u"check"_s, plan}, 1}, Case{"check.json", {u"check"_s, plan, u"--json"_s}, 1},
        Case{"check-one-role.txt",
             {u"check"_s, plan, u"--role"_s, u"backend-engineer"_s, u"--up-to-stage"_s, u"1"_s},
             1},
        Case{"compare.txt", {u"compare"_s, u"ai-ml-engineer"_s, u"data-scientist"_s}, 0},
        Case{"compare.json", {u"compare"_s, u"ai-ml-engineer"_s, u"data-scientist"_s, u"--json"_s}, 0},
        Case{"assess.txt", {u"assess"_s, profile}, 0}, Case{"assess.json", {u"assess"_s, profile, u"--json"_s}, 0},
        Case{"checklist.md", {u"checklist"_s, plan}, 0},
        Case{"checklist.txt", {u"checklist"_s, plan, u"--format"_s, u"txt"_s, u"--tax"_s, u"8.25"_s}, 0},
        Case{"checklist.json", {u"checklist"_s, plan, u"--json"_s}, 0},
        Case{"checklist-forum.md", {u"checklist"_s, plan, u"--format"_s, u"forum"_s}, 0},
        Case{"checklist-short.md",
             {u"checklist"_s, plan, u"--by"_s, u"store"_s, u"--without"_s, u"findings"_s, u"--without"_s, u"look-up"_s,
              u"--without"_s, u"gaps"_s, u"--without"_s, u"cables"_s, u"--without"_s, u"owned"_s, u"--without"_s,
              u"set-up"_s, u"--without"_s, u"levels"_s},
             0},
        Case{"checklist-merged.md",
             {u"checklist"_s, plan, data(u"plans/mini-pc.deskplan"_s), u"--merge"_s, u"--by"_s, u"stage"_s},
             0},
        Case{"templates.txt", {u"templates"_s}, 0}, Case{"templates.json", {u"templates"_s, u"--json"_s}, 0},
        Case{"check.help.txt", {u"check"_s, u"--help"_s}, 0}, Case{"compare.help.txt", {u"compare"_s, u"--help"_s}, 0},
        Case{"assess.help.txt", {u"assess"_s, u"--help"_s}, 0},
        Case{"checklist.help.txt", {u"checklist"_s, u"--help"_s}, 0},
        Case{"templates.help.txt", {u"templates"_s, u"--help"_s}, 0},
        Case{"validate.help.txt", {u"validate"_s, u"--help"_s}, 0}));

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

TEST(CliFiles, MoreFormatsComeFromTheExtensionAndTheFormatDecidesOverIt) {
  const Program program;
  const auto made = [&](const QString& name, const QStringList& more) {
    EXPECT_EQ(program.run(QStringList{u"checklist"_s, plan, u"-o"_s, program.folder(name)} + more).code, 0);
    QFile file(program.folder(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  EXPECT_TRUE(made(u"a.txt"_s, {}).startsWith("Home office for ML work\n======"));
  EXPECT_TRUE(made(u"a.json"_s, {}).startsWith("{\n  \"format\": \"deskpath.checklist\""));
  EXPECT_TRUE(made(u"post.txt"_s, {u"--format"_s, u"forum"_s}).contains("Type|Item|Price\n"));
  EXPECT_TRUE(made(u"print"_s, {u"--format"_s, u"pdf"_s, u"--large-print"_s}).startsWith("%PDF"));
  EXPECT_TRUE(program.run({u"checklist"_s, plan, u"--format=pdf"_s}).out.startsWith("%PDF"));
}

TEST(CliFiles, StandardInputMayBeOneOfThePlans) {
  const Program program;
  QFile file(plan);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const Said said = program.run({u"checklist"_s, u"-"_s, plan, u"--merge"_s}, file.readAll());
  EXPECT_EQ(said.code, 0) << said.err.toStdString();
  EXPECT_TRUE(said.out.contains("for Home office for ML work and Home office for ML work (2)"))
      << said.out.toStdString();
}

TEST(CliValidate, SaysWhatEachFileIsAndWhatIsWrongWithIt) {
  const Program program;
  const QString bad =
      program.put(u"bad.deskplan"_s,
                  "{\n  \"format\": \"deskpath.plan\",\n  \"version\": 1,\n  \"seats\": 0,\n  \"items\": []\n}\n");
  const Said sound = program.run({u"validate"_s, plan, profile});
  EXPECT_EQ(sound.code, 0);
  EXPECT_EQ(sound.out, (plan + u": a sound plan\n"_s + profile + u": a sound profile\n"_s).toUtf8());
  const Said json = program.run({u"validate"_s, plan, bad, u"--json"_s});
  EXPECT_EQ(json.code, 2);
  EXPECT_EQ(json.err, QByteArray{});
  const QString expected =
      u"{\n  \"format\": \"deskpath.validation\",\n  \"version\": 1,\n  \"files\": [\n    {\n      \"file\": \"%1\",\n "
      u"     \"sound\": true,\n"
      "      \"kind\": \"plan\",\n      \"problems\": []\n    },\n    {\n      \"file\": \"%2\",\n      \"sound\": "
      "false,\n      \"problems\": [\n"
      "        {\n          \"line\": 4,\n          \"pointer\": \"/seats\",\n          \"message\": \"is 0; expected "
      "a whole number from 1 to 999\"\n"
      "        }\n      ]\n    }\n  ]\n}\n"_s;
  EXPECT_EQ(json.out.toStdString(), expected.arg(plan, bad).toStdString());
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
  EXPECT_EQ(program.run({u"validate"_s, u"-"_s}, program.run({u"parts"_s, u"--json"_s}).out).out,
            "standard input: a sound parts file\n");
}

TEST(CliParts, AuditsWhatTheCatalogueHolds) {
  const Program program;
  program.put(u"content/own.deskparts"_s, R"([{"id": "cable/own-cable", "model": "My own cable"}])");
  const Said one = program.run({u"parts"_s, u"cable"_s, u"--audit"_s, u"--date"_s, u"2026-11-25"_s});
  EXPECT_EQ(one.code, 0);
  EXPECT_TRUE(one.out.startsWith("Parts and the age of their prices on 25 Nov 2026\n  Category  Parts"))
      << one.out.toStdString();
  EXPECT_TRUE(one.out.contains("\nCables and adapters\n  Key"));
  EXPECT_FALSE(one.out.contains("Processors"));
  const Said all = program.run({u"parts"_s, u"--audit"_s});
  EXPECT_TRUE(all.out.contains("\nProcessors\n") && all.out.contains("\nCloud GPUs\n"));
  const Said json = program.run({u"parts"_s, u"cable"_s, u"--audit"_s, u"--json"_s, u"--date"_s, u"2026-11-25"_s});
  EXPECT_TRUE(json.out.startsWith(
      "{\n  \"format\": \"deskpath.parts-audit\",\n  \"version\": 1,\n  \"as_of\": \"2026-11-25\",\n"))
      << json.out.toStdString();
}

TEST(CliContent, TheUsersOwnFilesCountAndTheirProblemsAreWarnings) {
  const Program program;
  program.put(u"content/own.deskparts"_s, R"([{"id": "desk/own-desk", "model": "My own desk"}])");
  program.put(u"content/bad.deskparts"_s, "[\n  {\"id\": \"desk/no-model\"}\n]");
  const Said said = program.run({u"parts"_s, u"desk"_s});
  EXPECT_EQ(said.code, 0);
  EXPECT_TRUE(said.out.contains("My own desk"));
  EXPECT_EQ(said.err.toStdString(), "warning: " + program.folder(u"content/bad.deskparts"_s).toStdString() +
                                        ":2: /0: has no \"model\"; expected a text\n");
}

TEST(CliHelp, EveryCommandExplainsItself) {
  const Program program;
  const Said all = program.run({u"--help"_s});
  EXPECT_EQ(all.code, 0);
  for (const char* name : {"check", "compare", "assess", "checklist", "parts", "templates", "validate"}) {
    EXPECT_TRUE(all.out.contains(QByteArray("deskpath ").append(name))) << name;
    const Said help = program.run({QString::fromLatin1(name), u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains("Examples\n  deskpath ") && help.out.contains("--date YYYY-MM-DD"))
        << help.out.toStdString();
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
