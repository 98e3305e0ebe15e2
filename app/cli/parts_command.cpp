// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parts_command.h"

#include <algorithm>

#include "cli/audit_text.h"
#include "cli/session.h"
#include "cli/text_table.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr std::size_t mostColumns = 3;

QString priceText(const Part& part, const Context& context) {
  if (!part.price) return u"–"_s;
  const Currency currency = part.price->money.currency;
  const ItemPrice price = price_of(part, currency, context);
  QString text = moneyText(price.each_minor, currency);
  if (price.billing == Billing::monthly) text += u" a month"_s;
  if (price.billing == Billing::hourly) text += u" an hour"_s;
  return text;
}

QString categoriesText(const PartCatalogue& parts) {
  TextTable table;
  table.header({u"Category"_s, u"Parts"_s, u"Name"_s}).alignRight({1});
  for (const CategoryInfo& entry : category_table) {
    table.add({qs(entry.plural), QString::number(parts.of(entry.category).size()), qs(entry.id)});
  }
  return table.text();
}

QString partsText(const CategoryInfo& category, const PartCatalogue& parts, const Context& context) {
  std::vector<const KeyInfo*> columns;
  for (const KeyInfo& key : keys_of(category.category)) {
    if (key.shown == Shown::column && columns.size() < mostColumns) columns.push_back(&key);
  }
  TextTable table;
  QStringList header{qs(category.title)};
  for (const KeyInfo* key : columns) header += qs(key->title);
  table.header(header << u"About"_s << u"Id"_s).alignRight({static_cast<int>(columns.size()) + 1});
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i]->type == ValueType::quantity) table.alignRight({static_cast<int>(i) + 1});
  }
  for (const PartPtr& part : parts.of(category.category)) {
    QStringList row{qs(part->name())};
    for (const KeyInfo* key : columns) {
      const Value* value = part->find(key->ref);
      row += value == nullptr ? u"–"_s : qs(format_value(*key, *value));
    }
    table.add(row << priceText(*part, context) << qs(part->id().str()));
  }
  return table.text();
}

}  // namespace

QString PartsCommand::name() const { return u"parts"_s; }
QString PartsCommand::arguments() const { return u"[CATEGORY] [--audit] [--json]"_s; }
QString PartsCommand::summary() const { return u"list what the catalogue holds"_s; }
QString PartsCommand::description() const {
  return u"Without a category, lists the categories; with one, its parts, shipped ones and your own. Prices are about "
         u"what a "
         "part costs today: a dated price moved by the market index, or our own estimate where no shop names one. With "
         "--audit, tells how full each key is, which fact waits longest for another look at "
         "its source, and how old the prices are."_s;
}

std::vector<QCommandLineOption> PartsCommand::options() const {
  return {{u"audit"_s, u"tell how full and how fresh the catalogue is"_s},
          {u"json"_s,
           u"write a deskpath.parts document with every known fact; with --audit a deskpath.parts-audit document"_s}};
}

std::vector<Example> PartsCommand::examples() const {
  return {{u"deskpath parts"_s, u"the categories"_s},
          {u"deskpath parts gpu"_s, u"graphics cards with their prices"_s},
          {u"deskpath parts --json > all.deskparts"_s, u"the whole catalogue"_s},
          {u"deskpath parts psu --audit"_s, u"what is known of the power supplies"_s}};
}

Outcome PartsCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList names = given.positionalArguments();
  if (names.size() > 1) return misused(u"takes one CATEGORY."_s);
  std::optional<Category> category;
  if (!names.isEmpty()) {
    category = category_from_id(utf8(names.constFirst()));
    if (!category) {
      QStringList known;
      for (const CategoryInfo& entry : category_table) known += qs(entry.id);
      return failure(
          u"There is no category \"%1\"; expected one of %2."_s.arg(names.constFirst(), known.join(u", "_s)));
    }
  }
  const PartCatalogue& parts = session.content().parts;
  Output output;
  if (given.isSet(u"audit"_s)) {
    const PartsAudit report = audit(parts, session.today(), category);
    output.bytes = given.isSet(u"json"_s) ? QByteArray::fromStdString(to_json(report))
                                          : auditText(report, session.style()).toUtf8();
  } else if (given.isSet(u"json"_s)) {
    std::vector<PartPtr> list;
    for (const CategoryInfo& entry : category_table) {
      if (category && entry.category != *category) continue;
      list.insert(list.end(), parts.of(entry.category).begin(), parts.of(entry.category).end());
    }
    output.bytes = QByteArray::fromStdString(parts_to_json(list));
  } else if (category) {
    output.bytes = partsText(info(*category), parts, session.context()).toUtf8();
  } else {
    output.bytes = categoriesText(parts).toUtf8();
  }
  return output;
}

}  // namespace deskpath::app::cli
