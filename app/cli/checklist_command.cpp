// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checklist_command.h"

#include <QFileInfo>
#include <algorithm>

#include "checklist/exports.h"
#include "checklist_output/checklist_pdf.h"
#include "cli/session.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

const QStringList& formats() {
  static const QStringList all{u"pdf"_s, u"html"_s, u"md"_s, u"csv"_s, u"txt"_s, u"forum"_s, u"json"_s};
  return all;
}

QString optionIds(bool groupings) {
  QStringList ids;
  if (groupings) {
    for (const std::string_view id : checklist_grouping_ids) ids += qs(id);
  } else {
    for (const ChecklistPartInfo& part : checklist_parts) ids += qs(part.id);
  }
  return ids.join(u", "_s);
}

Outcome written(const std::vector<Checklist>& lists, const QString& format, const PrintOptions& print) {
  Output output;
  if (format == u"pdf"_s) {
    auto pdf = checklistPdf(lists, print);
    if (!pdf) return failure(pdf.error(), exitNotWritten);
    output.bytes = std::move(*pdf);
    return output;
  }
  std::string text;
  if (format == u"csv"_s)
    text = checklists_to_csv(lists);
  else if (format == u"html"_s)
    text = checklists_to_html(lists);
  else if (format == u"txt"_s)
    text = checklists_to_text(lists);
  else if (format == u"forum"_s)
    text = checklists_to_forum(lists);
  else if (format == u"json"_s)
    text = checklists_to_json(lists);
  else
    text = checklists_to_markdown(lists);
  output.bytes = QByteArray::fromStdString(text);
  return output;
}

}  // namespace

QString ChecklistCommand::name() const { return u"checklist"_s; }
QString ChecklistCommand::arguments() const {
  return u"FILE… [-o OUT] [--format NAME] [--merge] [--by ORDER] [--without SECTION]…"_s;
}
QString ChecklistCommand::summary() const { return u"the shopping checklist of one or more plans"_s; }
QString ChecklistCommand::description() const {
  return u"Lists what must be known before buying, what is to buy with prices and the cables that go with it, what is "
         u"owned and what "
         "is to set up. Without -o, writes Markdown to standard output. The extension of OUT says the format: .pdf, "
         ".html, .md, "
         ".csv, .txt or .json. A FILE may be - for standard input."_s;
}

std::vector<QCommandLineOption> ChecklistCommand::options() const {
  return {{{u"o"_s, u"output"_s}, u"write to this file"_s, u"OUT"_s},
          {u"format"_s, u"pdf, html, md, csv, txt, json, or forum for a table Type|Item|Price"_s, u"NAME"_s},
          {u"json"_s, u"write a deskpath.checklist document"_s},
          {u"merge"_s, u"one purchase for all plans: the same part is one line that says for whom"_s},
          {u"by"_s, u"sections of what is to buy: group (usual), store or stage"_s, u"ORDER"_s, u"group"_s},
          {u"without"_s, u"leave out findings, look-up, gaps, cables, owned, set-up or levels"_s, u"SECTION"_s},
          {u"tax"_s, u"add this tax to what is still to buy, for example 8.25"_s, u"PERCENT"_s, u"0"_s},
          {u"paper"_s, u"size of a PDF's pages: a4 (usual) or letter"_s, u"SIZE"_s, u"a4"_s},
          {u"large-print"_s, u"a PDF in letters half as large again"_s},
          {u"up-to-stage"_s, u"leave out what is bought in later stages (1 to 9)"_s, u"N"_s}};
}

std::vector<Example> ChecklistCommand::examples() const {
  return {{u"deskpath checklist office.deskplan -o office.pdf"_s, u"a sheet to print and tick off"_s},
          {u"deskpath checklist office.deskplan --by store --tax 8.25 | less"_s, u"store by store, as Markdown"_s},
          {u"deskpath checklist anna.deskplan ben.deskplan --merge -o order.csv"_s, u"two desks, one purchase"_s},
          {u"deskpath checklist - --format forum < office.deskplan"_s, u"the table that hardware forums expect"_s}};
}

Outcome ChecklistCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.isEmpty()) return misused(u"needs a FILE."_s);
  if (files.count(u"-"_s) > 1) return misused(u"can read standard input once."_s);
  if (given.isSet(u"merge"_s)) {
    QStringList seen;
    for (const QString& file : files) {
      const QString place = QFileInfo(file).canonicalFilePath();
      if (!place.isEmpty() && seen.contains(place)) {
        return misused(u"--merge has \"%1\" twice; several equal desks are the seats of one plan."_s.arg(file));
      }
      seen += place;
    }
  }
  const QString path = given.value(u"output"_s);
  const bool toFile = given.isSet(u"output"_s) && path != u"-"_s;
  QString format = u"md"_s;
  if (given.isSet(u"json"_s)) {
    format = u"json"_s;
  } else if (given.isSet(u"format"_s)) {
    format = given.value(u"format"_s);
    if (!formats().contains(format))
      return misused(u"--format is \"%1\"; expected one of %2."_s.arg(format, formats().join(u", "_s)));
  } else if (toFile) {
    format = QFileInfo(path).suffix().toLower();
    if (!formats().contains(format) || format == u"forum"_s) {
      return misused(
          u"-o is \"%1\"; expected a name that ends in .pdf, .html, .md, .csv, .txt or .json, or a --format."_s.arg(
              path));
    }
  }
  const auto paper = paperFromName(given.value(u"paper"_s));
  if (!paper) return misused(u"--paper is \"%1\"; expected a4 or letter."_s.arg(given.value(u"paper"_s)));
  for (const QString& option : {u"paper"_s, u"large-print"_s}) {
    if (given.isSet(option) && format != u"pdf"_s)
      return misused(u"--%1 is for a PDF only; write one with -o NAME.pdf."_s.arg(option));
  }
  const auto options = optionsOf(given);
  if (!options) return tl::unexpected(options.error());
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
  if (given.isSet(u"merge"_s) && lists.size() > 1) {
    if (!same_currency(lists))
      return failure(u"deskpath checklist: --merge needs plans of one currency; these are in several."_s);
    lists = {merged(lists, "One purchase")};
  }
  for (Checklist& list : lists) list = arranged(std::move(list), *options);
  Outcome output = written(lists, format, {*paper, given.isSet(u"large-print"_s)});
  if (output && toFile) output->path = path;
  return output;
}

tl::expected<ChecklistOptions, Failure> ChecklistCommand::optionsOf(const QCommandLineParser& given) const {
  ChecklistOptions options;
  const auto grouping = grouping_from_id(utf8(given.value(u"by"_s)));
  if (!grouping) return misused(u"--by is \"%1\"; expected one of %2."_s.arg(given.value(u"by"_s), optionIds(true)));
  options.grouping = *grouping;
  const auto tax = tax_from_text(utf8(given.value(u"tax"_s)));
  if (!tax)
    return misused(u"--tax is \"%1\"; expected a percentage from 0 to 100 like 8.25."_s.arg(given.value(u"tax"_s)));
  options.tax = *tax;
  for (const QString& id : given.values(u"without"_s)) {
    const auto part = std::find_if(checklist_parts.begin(), checklist_parts.end(),
                                   [&](const ChecklistPartInfo& entry) { return qs(entry.id) == id; });
    if (part == checklist_parts.end())
      return misused(u"--without is \"%1\"; expected one of %2."_s.arg(id, optionIds(false)));
    options.show(part->part, false);
  }
  return options;
}

}  // namespace deskpath::app::cli
