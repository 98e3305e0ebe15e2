// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces below the program: what needs which application object, columns on a terminal, and runCommandLine itself.
#include <gtest/gtest.h>

#include <QBuffer>

#include "cli/command_line.h"
#include "cli/start.h"
#include "cli/text_table.h"
#include "program.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;
using namespace deskpath::app::cli;

namespace {

TEST(CliStart, CreatesNoMoreThanTheCallNeeds) {
  const std::pair<QStringList, Start> cases[] = {
      {{}, Start::window},
      {{u"office.deskplan"_s}, Start::window},
      {{u"/tmp/office"_s}, Start::window},
      {{u"--"_s, u"check"_s}, Start::window},
      {{u"-platform"_s, u"offscreen"_s}, Start::window},
      {{u"--style"_s, u"fusion"_s, u"a.deskplan"_s}, Start::window},
      {{u"check"_s, u"a.deskplan"_s}, Start::console},
      {{u"checklist"_s, u"a.deskplan"_s, u"-o"_s, u"a.csv"_s}, Start::console},
      {{u"checklist"_s, u"a.deskplan"_s, u"-o"_s, u"a.pdf"_s}, Start::paper},
      {{u"checklist"_s, u"a.deskplan"_s, u"--output=a.PDF"_s}, Start::paper},
      {{u"checklist"_s, u"a.deskplan"_s, u"--format"_s, u"pdf"_s}, Start::paper},
      {{u"checklist"_s, u"a.deskplan"_s, u"--format=pdf"_s}, Start::paper},
      {{u"--help"_s}, Start::console},
      {{u"--nonsense"_s}, Start::console},
      {{u"chek"_s}, Start::console},
      {{u"a.deskplan"_s, u"b.deskplan"_s}, Start::console},
  };
  for (const auto& [arguments, expected] : cases)
    EXPECT_EQ(startOf(arguments), expected) << qPrintable(arguments.join(u' '));
  EXPECT_EQ(windowFile({u"--style"_s, u"fusion"_s, u"a.deskplan"_s}), u"a.deskplan"_s);
  EXPECT_EQ(windowFile({u"--"_s, u"check"_s}), u"check"_s);
}

TEST(CliText, CountsColumnsAsTheyAreSeen) {
  EXPECT_EQ(displayColumns(u"Größe"), 5);
  EXPECT_EQ(displayColumns(u"Gro\u0308\u00dfe"), 5);  // a combining mark takes no place
  EXPECT_EQ(displayColumns(u"日本"), 4);
  EXPECT_EQ(displayColumns(u"🖥"), 2);
  EXPECT_EQ(displayColumns(u""), 0);
}

TEST(CliText, AlignsAndLeavesNothingBehind) {
  TextTable table(1);
  table.header({u"A"_s, u"B"_s, u"C"_s}).alignRight({1}).add({u"日本"_s, u"7"_s, u"x"_s}).add({u"é"_s, u"42"_s, u""_s});
  EXPECT_EQ(table.text(), u" A      B  C\n 日本   7  x\n é     42\n"_s);
}

TEST(CliText, WrapsAtWordsAndTamesControlCharacters) {
  EXPECT_EQ(wrapped(u"one two three"_s, 2, 10), u"  one two\n  three"_s);
  EXPECT_EQ(wrapped(u"unbreakableword x"_s, 0, 5), u"unbreakableword\nx"_s);
  EXPECT_EQ(harmless(u"a\x1b[31mb\nc\u202ed"_s), u"a [31mb c d"_s);
}

struct Streams {
  QBuffer in, out, err;
  explicit Streams(const QByteArray& input = {}) {
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
  }
};

TEST(CliRun, NothingMeansTheWindow) {
  Streams streams;
  EXPECT_EQ(runCommandLine({}, streams.in, streams.out, streams.err), std::nullopt);
  EXPECT_EQ(runCommandLine({u"a.deskplan"_s}, streams.in, streams.out, streams.err), std::nullopt);
  EXPECT_TRUE(streams.out.data().isEmpty() && streams.err.data().isEmpty());
}

TEST(CliRun, ReadsStandardInput) {
  Streams streams(R"({"format": "deskpath.plan", "version": 1, "name": "Empty", "items": []})");
  EXPECT_EQ(runCommandLine({u"check"_s, u"-"_s, u"--date"_s, u"2026-11-23"_s}, streams.in, streams.out, streams.err),
            0);
  EXPECT_TRUE(streams.out.data().startsWith("Empty\n$0\n0 problems, 0 warnings; 0 of 0 checks decided\n"))
      << streams.out.data().toStdString();
}

TEST(CliRun, ADeviceThatTakesNothingIsReported) {
  Streams streams;
  QBuffer closed;
  closed.open(QIODevice::ReadOnly);
  EXPECT_EQ(runCommandLine({u"parts"_s}, streams.in, closed, streams.err), 3);
  EXPECT_TRUE(streams.err.data().startsWith("standard output: It could not be written"))
      << streams.err.data().toStdString();
}

}  // namespace
