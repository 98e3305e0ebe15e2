// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sheet builder that lays out tables: what to buy, what is owned, the totals.
#include <algorithm>

#include "checklist/text.h"
#include "checklist_output/sheet_builder.h"
#include "checklist_output/sheet_metrics.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

using namespace sheet;

SheetBuilder::Columns SheetBuilder::fitColumns() const {
  double quantity = textWidth(Text::tr("Qty"));
  double each = textWidth(Text::tr("Each"));
  double total = textWidth(Text::tr("Total"));
  double basis = 0;
  for (const ChecklistSection& section : list_.to_buy) {
    for (const ChecklistLine& line : section.lines) {
      quantity = std::max(quantity, textWidth(QString::number(line.quantity)));
      each = std::max(each, textWidth(qs(each_text(line, list_.currency))));
      total = std::max(total, textWidth(qs(amount_text(line, list_.currency)), TextSize::body, true));
      basis = std::max(basis, textWidth(qs(price_basis(line))));
    }
  }
  Columns columns;
  columns.paidTo = width_;
  columns.paidFrom = width_ - paidWidth;
  columns.total = columns.paidFrom - 2 * grid;
  columns.each = columns.total - total - 2 * grid;
  columns.quantity = columns.each - each - 2 * grid;
  columns.name = afterBox;
  // What the price rests on stands below the figures.
  const double figures = std::min(columns.quantity - quantity, columns.total - basis);
  columns.nameWidth = figures - 2 * grid - columns.name;
  columns.stacked = columns.nameWidth < leastNameShare * width_;
  if (columns.stacked) columns.nameWidth = width_ - columns.name;
  return columns;
}

void SheetBuilder::groupHeading(const QString& title, const QString& amount, std::optional<std::size_t> header) {
  SheetBlock& block = add(lineHeight() + pad, 2 * grid);
  block.place.keepWithNext = true;
  block.place.header = header;
  block.texts.push_back({title, {0, baseline()}, TextSize::body, true, false});
  if (!amount.isEmpty()) right(block, amount, columns_.total, baseline(), true);
}

std::size_t SheetBuilder::tableHeader(bool owned) {
  SheetBlock& block = add(lineHeight() + pad, pad);
  block.place.keepWithNext = true;
  block.texts.push_back({Text::tr("Item"), {columns_.name, baseline()}, TextSize::body, false, true});
  if (!owned) {
    right(block, Text::tr("Qty"), columns_.quantity, baseline(), false, true);
    right(block, Text::tr("Each"), columns_.each, baseline(), false, true);
    right(block, Text::tr("Total"), columns_.total, baseline(), false, true);
    block.texts.push_back({Text::tr("Paid"), {columns_.paidFrom, baseline()}, TextSize::body, false, true});
  } else {
    right(block, Text::tr("Qty"), width_, baseline(), false, true);
  }
  block.rules.push_back({0, width_, block.place.height, false});
  return blocks_.size() - 1;
}

void SheetBuilder::addParts(const QString& title, const std::vector<ChecklistSection>& sections, bool owned) {
  if (sections.empty()) return;
  heading(title);
  const std::size_t header = tableHeader(owned);
  if (!owned) buyHeader_ = header;
  for (const ChecklistSection& section : sections) {
    const auto once = owned ? std::nullopt : section.once();
    groupHeading(qs(section.title), once ? qs(amount_text(*once, list_.currency)) : QString{}, header);
    for (const ChecklistLine& line : section.lines) addPart(line, owned, header);
  }
}

void SheetBuilder::addPart(const ChecklistLine& line, bool owned, std::size_t header) {
  QStringList detail;
  for (const std::string& text : details(line, list_, owned)) detail += qs(text);
  const QString basis = owned ? QString{} : qs(price_basis(line));
  const bool beside = !columns_.stacked;
  if (!beside && !basis.isEmpty()) detail += basis;
  Row row;
  row.done = owned || line.bought;
  row.owned = owned;
  row.name = qs(line.name());
  row.detail = detail.join(u", "_s);
  row.note = qs(line.note);
  row.quantity = QString::number(line.quantity);
  if (!owned) {
    row.each = qs(each_text(line, list_.currency));
    row.total = qs(amount_text(line, list_.currency));
    if (beside) row.basis = basis;
  }
  addRow(row, header);
}

void SheetBuilder::addRow(const Row& row, std::size_t header) {
  const double nameWidth = row.owned ? width_ - columns_.name - 8 * grid : columns_.nameWidth;
  const bool stacked = columns_.stacked && !row.owned;
  SheetBlock* block = &add(pad, 0);
  block->place.header = header;
  block->marks.push_back({row.done ? SheetSign::tickedBox : SheetSign::box, markBeside(pad)});
  const auto figures = [&](double y) {
    if (row.owned) return right(*block, row.quantity, width_, y);
    right(*block, row.quantity, columns_.quantity, y);
    right(*block, row.each, columns_.each, y);
    right(*block, row.total, columns_.total, y);
    right(*block, row.basis, columns_.total, y + lineHeight(), false, true);
    if (!row.done)
      block->rules.push_back({columns_.paidFrom, columns_.paidTo, y - baseline() + lineHeight() + grid / 3, true});
  };
  if (!stacked) figures(pad + baseline());
  const auto write = [&](const QString& text, bool muted, double width) {
    for (const QString& part : brokenText(text, width)) {
      // A note may be longer than a page: then it goes on below, line by line.
      if (block->place.height > height_ / 3) {
        block = &add(0, 0);
        block->place.header = header;
      }
      block->texts.push_back({part, {columns_.name, block->place.height + baseline()}, TextSize::body, false, muted});
      block->place.height += lineHeight();
    }
  };
  write(row.name, false, nameWidth);
  if (!row.detail.isEmpty()) write(row.detail, true, nameWidth);
  // The figures take two lines, so that a note may run below them.
  if (!row.note.isEmpty()) write(row.note, true, stacked ? nameWidth : columns_.total - columns_.name);
  if (stacked) {
    figures(block->place.height + baseline());
    block->place.height += lineHeight() + grid / 3;
  }
  block->place.height += pad;
  block->rules.push_back({0, width_, block->place.height, false});
}

void SheetBuilder::addCables() {
  if (list_.cables.empty()) return;
  if (list_.to_buy.empty()) heading(Text::tr("To buy"));
  const std::size_t header = list_.to_buy.empty() ? tableHeader(false) : *buyHeader_;
  groupHeading(Text::tr("%1, added from the review").arg(qs(info(ChecklistPart::cables).heading)), {}, header);
  for (const ChecklistCable& cable : list_.cables) {
    Row row;
    row.name = qs(cable.title);
    row.detail = qs(shares_text(cable.shares));
    row.note = qs(cable.reason);
    row.quantity = QString::number(cable.quantity);
    addRow(row, header);
  }
}

void SheetBuilder::addTotals() {
  if (list_.to_buy.empty() && list_.cost.monthly_minor == 0 && list_.cost.hourly_minor == 0) return;
  heading(Text::tr("Totals"));
  const std::vector<TotalLine> lines = totals(list_);
  double amounts = 0;
  for (const TotalLine& line : lines)
    amounts = std::max(amounts, textWidth(qs(line.amount), TextSize::body, line.strong));
  for (const TotalLine& line : lines) {
    SheetBlock& block = add(lineHeight() + pad, 0);
    block.place.keepWithNext = &line != &lines.back();
    right(block, qs(line.title), columns_.total - amounts - 2 * grid, baseline(), line.strong, !line.strong);
    right(block, qs(line.amount), columns_.total, baseline(), line.strong);
    if (line.strong && !list_.to_buy.empty()) {
      block.rules.push_back({columns_.paidFrom, columns_.paidTo, lineHeight() + grid / 3, true});
    }
  }
  if (const std::string note = price_note(list_.cost); !note.empty()) {
    blocks_.back().place.keepWithNext = true;
    add(pad, 0).place.keepWithNext = true;
    prose(qs(note));
  }
}

}  // namespace deskpath::app
