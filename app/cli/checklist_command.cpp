// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checklist_command.h"

#include <QFileInfo>

#include "checklist/exports.h"
#include "checklist_output/checklist_pdf.h"
#include "cli/session.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

Outcome written(const std::vector<Checklist>& lists, const QString& format, Paper paper) {
  Output output;
  if (format == u"csv"_s) {
    output.bytes = QByteArray::fromStdString(checklists_to_csv(lists));
  } else if (format == u"html"_s) {
    output.bytes = QByteArray::fromStdString(checklists_to_html(lists));
  } else if (format == u"pdf"_s) {
    auto pdf = checklistPdf(lists, {paper});
    if (!pdf) return failure(pdf.error(), exitNotWritten);
    output.bytes = std::move(*pdf);
  } else {
    output.bytes = QByteArray::fromStdString(checklists_to_markdown(lists));
  }
  return output;
}

}  // namespace

QString ChecklistCommand::name() const { return u"checklist"_s; }
QString ChecklistCommand::arguments() const { return u"FILE… [-o OUT.pdf|.html|.md|.csv] [--paper a4|letter]"_s; }
QString ChecklistCommand::summary() const { return u"the shopping checklist of one or more plans"_s; }
QString ChecklistCommand::description() const {
  return u"Lists what is to buy with prices, what is still open, what is owned and what is to set up. Without -o, writes Markdown "
         "to standard output. The extension of OUT says the format. A FILE may be - for standard input."_s;
}

std::vector<QCommandLineOption> ChecklistCommand::options() const {
  return {{{u"o"_s, u"output"_s}, u"write to this file: .pdf, .html, .md or .csv"_s, u"OUT"_s},
          {u"paper"_s, u"size of a PDF's pages: a4 (usual) or letter"_s, u"SIZE"_s, u"a4"_s},
          {u"up-to-stage"_s, u"leave out what is bought in later stages (1 to 9)"_s, u"N"_s}};
}

std::vector<Example> ChecklistCommand::examples() const {
  return {{u"deskpath checklist office.deskplan -o office.pdf"_s, u"a sheet to print and tick off"_s},
          {u"deskpath checklist office.deskplan | less"_s, u"as Markdown"_s},
          {u"deskpath checklist anna.deskplan ben.deskplan -o order.csv"_s, u"two desks in one table"_s}};
}

Outcome ChecklistCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.isEmpty()) return misused(u"needs a FILE."_s);
  const QString path = given.value(u"output"_s);
  const bool toFile = given.isSet(u"output"_s) && path != u"-"_s;
  const QString format = toFile ? QFileInfo(path).suffix().toLower() : u"md"_s;
  if (!QStringList{u"pdf"_s, u"html"_s, u"md"_s, u"csv"_s}.contains(format)) {
    return misused(u"-o is \"%1\"; expected a name that ends in .pdf, .html, .md or .csv."_s.arg(path));
  }
  const auto paper = paperFromName(given.value(u"paper"_s));
  if (!paper) return misused(u"--paper is \"%1\"; expected a4 or letter."_s.arg(given.value(u"paper"_s)));
  const auto stage = stageOf(given);
  if (!stage) return tl::unexpected(stage.error());

  std::vector<Checklist> lists;
  for (const QString& file : files) {
    const auto plan = session.plan(file);
    if (!plan) return tl::unexpected(plan.error());
    const Context context = session.context();
    const auto roles = session.content().allRoles();
    Checklist list = make_checklist(*plan, review(*plan, roles, context, *stage), context, session.content().wording);
    list.plan = utf8(Session::title(*plan, file));
    lists.push_back(std::move(list));
  }
  Outcome output = written(lists, format, *paper);
  if (output && toFile) output->path = path;
  return output;
}

}  // namespace deskpath::app::cli
