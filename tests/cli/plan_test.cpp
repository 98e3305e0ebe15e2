// SPDX-License-Identifier: GPL-3.0-or-later
// Ten home offices as people plan them, and two in which little fits: every sentence of their reviews was read against
// the parts' facts, and is kept.
#include <gtest/gtest.h>

#include "program.h"

using namespace Qt::StringLiterals;
using deskpath::test::data;
using deskpath::test::expectGolden;
using deskpath::test::Program;
using deskpath::test::Said;

namespace {

struct Case {
  const char* plan;
  int code;                 // 1 where something cannot work
  const char* suffix = "";  // of the golden file, where a plan is reviewed in several ways
  QStringList arguments = {};
};
void PrintTo(const Case& entry, std::ostream* out) { *out << entry.plan << entry.suffix; }

class CheckedPlan : public testing::TestWithParam<Case> {};

TEST_P(CheckedPlan, IsReviewedAsItWasRead) {
  const Program program;
  const QString name = QString::fromLatin1(GetParam().plan);
  const QString plan = data(u"plans/"_s + name + u".deskplan"_s);
  const Said said = program.run(QStringList{u"check"_s, plan, u"--date"_s, u"2026-11-25"_s} + GetParam().arguments);
  EXPECT_EQ(said.err.toStdString(), "");
  EXPECT_EQ(said.code, GetParam().code);
  const QString extension = GetParam().arguments.contains(u"--json"_s) ? u".json"_s : u".txt"_s;
  expectGolden(said.out, u"plans/"_s + name + QString::fromLatin1(GetParam().suffix) + extension);
}

INSTANTIATE_TEST_SUITE_P(Goldens, CheckedPlan,
                         testing::Values(Case{"small-backend", 0}, Case{"large-ai", 0}, Case{"multi-gpu", 0},
                                         Case{"laptop-dock", 0}, Case{"mini-pc", 1}, Case{"used-parts", 0},
                                         Case{"used-parts", 0, "-now", {u"--up-to-stage"_s, u"1"_s}},
                                         Case{"unified-memory", 1}, Case{"ddr4-bios-update", 0},
                                         Case{"office-displays", 0}, Case{"broken-tower", 1},
                                         Case{"broken-small-case", 1}, Case{"large-ai", 0, "", {u"--json"_s}},
                                         Case{"unified-memory", 1, "", {u"--json"_s}},
                                         Case{"broken-tower", 1, "", {u"--json"_s}}));

TEST(CheckedPlans, AreSoundFiles) {
  const Program program;
  for (const char* name :
       {"small-backend", "large-ai", "multi-gpu", "laptop-dock", "mini-pc", "used-parts", "unified-memory",
        "ddr4-bios-update", "office-displays", "broken-tower", "broken-small-case"}) {
    const Said said = program.run({u"validate"_s, data(u"plans/"_s + QString::fromLatin1(name) + u".deskplan"_s)});
    EXPECT_EQ(said.code, 0) << name << ": " << said.out.toStdString();
  }
}

}  // namespace
