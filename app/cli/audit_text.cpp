// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_text.h"

#include "cli/text_table.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr int wantedPercent = 80;

QString percentText(const KeyAudit& key) { return QString::number(key.percent()) + u" %"_s; }

QString readersText(const KeyReaders& readers) {
  QStringList words;
  if (readers.rule) words += u"rules"_s;
  if (readers.measure) words += u"measures"_s;
  return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

QString overviewText(const PartsAudit& audit) {
  TextTable table;
  table.header({u"Category"_s, u"Parts"_s, u"Part no."_s, u"Oldest check"_s, u"≤ 3 months"_s, u"≤ 6"_s, u"≤ 12"_s,
                u"older"_s, u"no price"_s});
  table.alignRight({1, 2, 4, 5, 6, 7, 8});
  for (const CategoryAudit& entry : audit.categories) {
    QStringList row{qs(info(entry.category).id), QString::number(entry.parts), QString::number(entry.with_part_number),
                    entry.oldest_check ? qs(entry.oldest_check->text()) : u"–"_s};
    for (const std::size_t count : entry.prices_by_age) row += QString::number(count);
    table.add(row << QString::number(entry.unpriced));
  }
  return table.text();
}

QString keysText(const CategoryAudit& entry) {
  TextTable table;
  table.header({u"Key"_s, u"Known"_s, u"Of"_s, u"Full"_s, u"Read by"_s, {}}).alignRight({1, 2, 3});
  for (const KeyAudit& key : entry.keys) {
    const bool low = key.readers.any() && key.percent() < wantedPercent;
    const QString remark = low ? u"below %1 %"_s.arg(wantedPercent) : QString{};
    table.add({qs(info(key.key).name), QString::number(key.known), QString::number(key.asked), percentText(key),
               readersText(key.readers), remark});
  }
  return table.text();
}

}  // namespace

QString auditText(const PartsAudit& audit, const Style& style) {
  QString text = style.title(u"Parts and the age of their prices on %1"_s.arg(qs(audit.as_of.text()))) + u'\n' +
                 overviewText(audit);
  for (const CategoryAudit& entry : audit.categories) {
    text += u'\n' + style.title(qs(info(entry.category).plural)) + u'\n' + keysText(entry);
    if (entry.oldest_check) {
      text += u"  Checked longest ago: %1, %2\n"_s.arg(qs(entry.oldest_part->str()), qs(entry.oldest_check->text()));
    }
  }
  return text;
}

}  // namespace deskpath::app::cli
