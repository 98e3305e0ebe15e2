// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/example_lists.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include "documents/content.h"
#include "places.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {
namespace {

Checklist bareList(const std::string& name) {
  return {.plan = name,
          .as_of = *Date::from("2026-11-23"),
          .to_buy = {},
          .owned = {},
          .set_up = {},
          .open = {},
          .roles = {},
          .cost = {},
          .budget_minor = {},
          .look_up = {}};
}

ChecklistLine lineOf(const std::string& model) {
  ChecklistLine line;
  line.category = "Desk";
  line.model = model;
  line.price_source = PriceSource::reference;
  line.price_date = Date::from("2025-07-23");
  line.quantity = 2;
  line.each_minor = 123'450;
  line.total_minor = 246'900;
  return line;
}

}  // namespace

Checklist exampleList() {
  static const app::Content content = app::loadContent();
  QFile file(QStringLiteral(DESKPATH_TEST_DATA "/plans/example.deskplan"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no example plan");
  const auto plan = read_plan(file.readAll().toStdString(), "example.deskplan", content.lookup());
  if (!plan) qFatal("the example plan is broken");
  const Context context{*Date::from("2026-11-23"), &content.market};
  const auto roles = content.allRoles();
  return make_checklist(*plan, review(*plan, roles, context), context, content.wording);
}

Checklist longList(int lines) {
  Checklist list = bareList("A long list");
  ChecklistSection section{"Desk and room", {}};
  for (int i = 1; i <= lines; ++i) {
    ChecklistLine line = lineOf("Row " + QString::number(i).rightJustified(3, u'0').toStdString());
    line.note = "End " + QString::number(i).rightJustified(3, u'0').toStdString();
    section.lines.push_back(line);
  }
  list.to_buy = {section};
  return list;
}

Checklist wideList() {
  Checklist list = bareList("A plan whose name " + QString(u"goes on and on "_s).repeated(12).toStdString());
  ChecklistLine line = lineOf("Unbroken" + std::string(180, 'w'));
  line.note = QString(u"A very long note. "_s).repeated(220).toStdString();
  line.mpn = std::string(100, 'X');
  line.each_minor = max_minor;
  line.total_minor = max_minor;
  list.to_buy = {{"Desk and room", {line, lineOf("Last one")}}};
  list.owned = list.to_buy;
  return list;
}

QString askPoppler(const QString& tool, const QStringList& options, const QByteArray& pdf) {
  if (QStandardPaths::findExecutable(tool).isEmpty()) return {};
  QTemporaryFile file;
  if (!file.open() || file.write(pdf) != pdf.size() || !file.flush()) return {};
  QProcess process;
  // pdftotext writes to a file unless told otherwise.
  QStringList arguments = options + QStringList{file.fileName()};
  if (tool == u"pdftotext"_s) arguments += u"-"_s;
  process.start(tool, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace deskpath::test
