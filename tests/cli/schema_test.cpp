// SPDX-License-Identifier: GPL-3.0-or-later
// Every document the program writes follows the schema it publishes, judged by python3-jsonschema.
#include <gtest/gtest.h>

#include <QProcess>

#include "places.h"
#include "program.h"

using namespace Qt::StringLiterals;
using deskpath::test::data;
using deskpath::test::Program;

namespace {

const char* const judge = R"(
import json, sys, warnings
warnings.simplefilter("ignore")
import jsonschema
folder, name = sys.argv[1:3]
schema = json.load(open(f"{folder}/{name}.schema.json"))
store = {f"file://{folder}/{name}.schema.json": schema, f"file://{folder}/parts.schema.json": json.load(open(f"{folder}/parts.schema.json"))}
jsonschema.Draft202012Validator.check_schema(schema)
resolver = jsonschema.RefResolver(f"file://{folder}/{name}.schema.json", schema, store=store)
errors = list(jsonschema.Draft202012Validator(schema, resolver=resolver).iter_errors(json.load(sys.stdin)))
for error in errors[:5]: print(error.json_path, error.message[:300])
sys.exit(1 if errors else 0)
)";

// Empty when the document follows its schema.
QString verdictOn(const QByteArray& document, const QString& schema) {
  QProcess python;
  python.start(u"/usr/bin/python3"_s,
               {u"-c"_s, QString::fromLatin1(judge), QStringLiteral(DESKPATH_RESOURCES "/schemas"), schema});
  python.write(document);
  python.closeWriteChannel();
  python.waitForFinished();
  if (python.exitCode() == 0) return {};
  return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
}

bool hasJudge() { return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s}) == 0; }

#define REQUIRE_JUDGE() \
  if (!hasJudge()) GTEST_SKIP() << "python3-jsonschema is not installed: THE SCHEMAS WERE NOT CHECKED"

QByteArray fileOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

TEST(Schemas, WhatTheProgramWritesFollowsThem) {
  REQUIRE_JUDGE();
  const Program program;
  const QString plan = data(u"plans/example.deskplan"_s);
  const struct {
    QString schema;
    QStringList arguments;
  } documents[] = {
      {u"report"_s, {u"check"_s, plan, u"--json"_s}},
      {u"comparison"_s, {u"compare"_s, u"ai-ml-engineer"_s, u"backend-engineer"_s, u"data-scientist"_s, u"--json"_s}},
      {u"fit"_s, {u"assess"_s, data(u"profiles/example.deskprofile"_s), u"--json"_s}},
      {u"parts"_s, {u"parts"_s, u"--json"_s}},
      {u"parts-audit"_s, {u"parts"_s, u"--audit"_s, u"--json"_s}},
      {u"plan"_s, {u"templates"_s, u"ai-ml-engineer"_s}},
      {u"checklist"_s, {u"checklist"_s, plan, u"--json"_s, u"--tax"_s, u"19"_s}},
      {u"checklist"_s, {u"checklist"_s, plan, data(u"plans/mini-pc.deskplan"_s), u"--merge"_s, u"--json"_s}},
      {u"templates"_s, {u"templates"_s, u"--json"_s}},
      {u"validation"_s,
       {u"validate"_s, plan, program.folder(u"none.deskplan"_s), program.put(u"x.json"_s, "[1]"), u"--json"_s}}};
  for (const auto& document : documents) {
    EXPECT_EQ(verdictOn(program.run(document.arguments).out, document.schema).toStdString(), "")
        << qPrintable(document.schema);
  }
  EXPECT_EQ(verdictOn(fileOf(plan), u"plan"_s).toStdString(), "");
  EXPECT_EQ(verdictOn(fileOf(data(u"profiles/example.deskprofile"_s)), u"profile"_s).toStdString(), "");
}

TEST(Schemas, TheyRefuseWhatTheReadersRefuse) {
  REQUIRE_JUDGE();
  EXPECT_NE(verdictOn(R"({"format": "deskpath.plan", "version": 1, "seats": 0})", u"plan"_s), QString{});
  EXPECT_NE(verdictOn(R"([{"id": "gpu/x", "model": "x", "attributes": {"length_mm": "long"}}])", u"parts"_s),
            QString{});
  EXPECT_NE(
      verdictOn(R"({"format": "deskpath.profile", "version": 1, "ratings": [{"skill": "python", "history": []}]})",
                u"profile"_s),
      QString{});
  EXPECT_EQ(
      verdictOn(R"([{"id": "gpu/x", "model": "x", "attributes": {"length_mm": 300, "of_tomorrow": 1}}])", u"parts"_s)
          .toStdString(),
      "");
}

}  // namespace
