// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/templates_command.h"

#include <algorithm>

#include "base/json_write.h"
#include "cli/session.h"
#include "cli/text_table.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

QByteArray listJson(const Content& content) {
  json::Object list = json::Object::array();
  for (const PlanTemplate& entry : content.templates) {
    list.push_back({{"id", utf8(entry.id)}, {"title", utf8(entry.title)}, {"summary", utf8(entry.summary)}});
  }
  const json::Object document{{"format", "deskpath.templates"}, {"version", 1}, {"templates", list}};
  return QByteArray::fromStdString(json::to_file_text(document));
}

}  // namespace

QString TemplatesCommand::name() const { return u"templates"_s; }
QString TemplatesCommand::arguments() const { return u"[ID] [-o FILE] [--json]"_s; }
QString TemplatesCommand::summary() const { return u"list the ready-made plans, or write one out to start from"_s; }
QString TemplatesCommand::description() const {
  return u"Without an ID, lists the templates. With one, writes its plan, complete with the facts of every part, to "
         u"standard "
         "output or to FILE."_s;
}

std::vector<QCommandLineOption> TemplatesCommand::options() const {
  return {{{u"o"_s, u"output"_s}, u"write to this file"_s, u"FILE"_s},
          {u"json"_s, u"write the list as a deskpath.templates document"_s}};
}

std::vector<Example> TemplatesCommand::examples() const {
  return {{u"deskpath templates"_s, u"the list"_s},
          {u"deskpath templates ai-ml-engineer -o office.deskplan"_s, u"a plan of your own to begin with"_s}};
}

Outcome TemplatesCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList ids = given.positionalArguments();
  if (ids.size() > 1) return misused(u"takes one ID."_s);
  const Content& content = session.content();
  Output output;
  if (given.value(u"output"_s) != u"-"_s) output.path = given.value(u"output"_s);
  if (ids.isEmpty()) {
    if (given.isSet(u"output"_s)) return misused(u"-o needs the ID of a template."_s);
    if (given.isSet(u"json"_s)) {
      output.bytes = listJson(content);
      return output;
    }
    QString text;
    for (const PlanTemplate& entry : content.templates) {
      text += session.style().title(entry.id) + u'\n' + wrapped(entry.summary, 2) + u'\n';
    }
    output.bytes = text.toUtf8();
    return output;
  }
  const auto found = std::find_if(content.templates.begin(), content.templates.end(),
                                  [&](const PlanTemplate& entry) { return entry.id == ids.constFirst(); });
  if (found == content.templates.end()) {
    QStringList known;
    for (const PlanTemplate& entry : content.templates) known += entry.id;
    return failure(u"There is no template \"%1\"; expected one of %2."_s.arg(ids.constFirst(), known.join(u", "_s)));
  }
  const auto plan = openTemplate(content, *found);
  if (!plan) return unusable(plan.error());
  output.bytes = QByteArray::fromStdString(write_plan(*plan));
  return output;
}

}  // namespace deskpath::app::cli
