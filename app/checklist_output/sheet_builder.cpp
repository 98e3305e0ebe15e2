// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "checklist/text.h"
#include "checklist_output/sheet_text.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Lets lupdate find the texts.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistSheet)
};

constexpr double box = 96;
constexpr double afterBox = box + grid;  // where text begins beside a mark
constexpr double pad = grid / 2;
constexpr double paidWidth = 11 * grid;

QString joined(const QStringList& parts) {
  QStringList present;
  for (const QString& part : parts) {
    if (!part.isEmpty()) present += part;
  }
  return present.join(u", "_s);
}

QRectF markBeside(double top) { return {2, top + (lineHeight() - box) / 2, box, box}; }

}  // namespace

SheetBuilder::SheetBuilder(const Checklist& list, double width, double height) : list_(list), width_(width), height_(height), columns_(fitColumns()) {}

std::vector<SheetBlock> SheetBuilder::build() && {
  addTitle();
  if (list_.empty() && list_.set_up.empty()) prose(Text::tr("Nothing is chosen yet."));
  addFindings();
  addLookUp();
  addParts(Text::tr("To buy"), list_.to_buy, false);
  addTotals();
  addParts(Text::tr("Already owned"), list_.owned, true);
  addSetup();
  addRoles();
  return std::move(blocks_);
}

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
  return columns;
}

SheetBlock& SheetBuilder::add(double height, double gap) {
  SheetBlock& block = blocks_.emplace_back();
  block.place.height = height;
  block.place.gap = gap;
  return block;
}

void SheetBuilder::right(SheetBlock& block, const QString& text, double edge, double y, bool bold, bool muted) {
  block.texts.push_back({text, {edge - textWidth(text, TextSize::body, bold), y}, TextSize::body, bold, muted});
}

void SheetBuilder::addTitle() {
  const QString name = list_.plan.empty() ? Text::tr("Shopping checklist") : qs(list_.plan);
  for (const QString& line : brokenText(name, width_, TextSize::title, true)) {
    SheetBlock& block = add(lineHeight(TextSize::title), 0);
    block.place.keepWithNext = true;
    block.texts.push_back({line, {0, baseline(TextSize::title)}, TextSize::title, true, false});
  }
  SheetBlock& block = add(lineHeight(), pad);
  block.texts.push_back({qs(subtitle(list_)), {0, baseline()}, TextSize::body, false, true});
}

void SheetBuilder::heading(const QString& title) {
  SheetBlock& block = add(lineHeight(TextSize::section), 4 * grid);
  block.place.keepWithNext = true;
  block.texts.push_back({title, {0, baseline(TextSize::section)}, TextSize::section, true, false});
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

void SheetBuilder::entry(std::optional<SheetSign> sign, const std::vector<Paragraph>& paragraphs) {
  const double left = sign ? afterBox : 0;
  SheetBlock& block = add(0, pad);
  if (sign) block.marks.push_back({*sign, markBeside(0)});
  double y = 0;
  for (const Paragraph& paragraph : paragraphs) {
    for (const QString& line : brokenText(paragraph.text, width_ - left, TextSize::body, paragraph.bold)) {
      block.texts.push_back({line, {left, y + baseline()}, TextSize::body, paragraph.bold, paragraph.muted});
      y += lineHeight();
    }
  }
  block.place.height = y + pad;
}

void SheetBuilder::entry(SheetSign sign, const QString& title, const QString& detail) {
  const double from = afterBox + textWidth(title) + 2 * grid;
  if (detail.isEmpty()) return entry(sign, {{title, false, false}});
  if (from + textWidth(detail) > width_) return entry(sign, {{title, false, false}, {detail, false, true}});
  entry(sign, {{title, false, false}});
  blocks_.back().texts.push_back({detail, {from, baseline()}, TextSize::body, false, true});
}

void SheetBuilder::prose(const QString& text) {
  for (const QString& line : brokenText(text, width_)) {
    add(lineHeight(), 0).texts.push_back({line, {0, baseline()}, TextSize::body, false, true});
  }
}

void SheetBuilder::addFindings() {
  if (list_.open.empty()) return;
  heading(Text::tr("Open before you buy"));
  for (const ChecklistFinding& finding : list_.open) {
    const QString title = qs(verdict_text(finding)) + u": "_s + qs(finding.title);
    const QString remedy = qs(finding.accepted ? *finding.accepted : finding.remedy);
    std::vector<Paragraph> paragraphs{{title, true, false}, {qs(finding.message), false, false}};
    if (!remedy.isEmpty()) paragraphs.push_back({remedy, false, true});
    entry(finding.verdict == Verdict::problem ? SheetSign::cross : SheetSign::triangle, paragraphs);
  }
}

void SheetBuilder::addLookUp() {
  if (list_.look_up.empty()) return;
  heading(Text::tr("Look up before you buy"));
  for (const ChecklistLookUp& part : list_.look_up) {
    entry(SheetSign::box, qs(part.part), Text::tr("not known: %1").arg(qs(facts_text(part))));
  }
}

void SheetBuilder::addParts(const QString& title, const std::vector<ChecklistSection>& sections, bool owned) {
  if (sections.empty()) return;
  heading(title);
  const std::size_t header = tableHeader(owned);
  for (const ChecklistSection& section : sections) {
    const auto once = owned ? std::nullopt : section.once_minor();
    groupHeading(qs(section.title), once ? moneyText(*once, list_.currency) : QString{}, header);
    for (const ChecklistLine& line : section.lines) addPart(line, owned, header);
  }
}

void SheetBuilder::addPart(const ChecklistLine& line, bool owned, std::size_t header) {
  const double nameWidth = owned ? width_ - columns_.name - 8 * grid : columns_.nameWidth;
  SheetBlock* block = &add(pad, 0);
  block->place.header = header;
  block->marks.push_back({owned || line.bought ? SheetSign::tickedBox : SheetSign::box, markBeside(pad)});
  const double first = pad + baseline();
  if (owned) {
    right(*block, QString::number(line.quantity), width_, first);
  } else {
    right(*block, QString::number(line.quantity), columns_.quantity, first);
    right(*block, qs(each_text(line, list_.currency)), columns_.each, first);
    right(*block, qs(amount_text(line, list_.currency)), columns_.total, first);
    right(*block, qs(price_basis(line)), columns_.total, first + lineHeight(), false, true);
    if (!line.bought) block->rules.push_back({columns_.paidFrom, columns_.paidTo, pad + lineHeight() + grid / 3, true});
  }
  const QString number = line.mpn.empty() ? QString{} : Text::tr("part number %1").arg(qs(line.mpn));
  const QString detail = joined({qs(line.category), number, owned ? QString{} : qs(stage_text(line, list_)), qs(line.store)});
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
  write(qs(line.name()), false, nameWidth);
  write(detail, true, nameWidth);
  // The figures take two lines, so that a note may run below them.
  if (!line.note.empty()) write(qs(line.note), true, columns_.total - columns_.name);
  block->place.height += pad;
  block->rules.push_back({0, width_, block->place.height, false});
}

void SheetBuilder::addTotals() {
  if (list_.to_buy.empty() && list_.cost.monthly_minor == 0 && list_.cost.hourly_minor == 0) return;
  heading(Text::tr("Totals"));
  const std::vector<TotalLine> lines = totals(list_);
  double amounts = 0;
  for (const TotalLine& line : lines) amounts = std::max(amounts, textWidth(qs(line.amount), TextSize::body, line.strong));
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

void SheetBuilder::addSetup() {
  if (list_.set_up.empty()) return;
  heading(Text::tr("To set up"));
  for (const SetupSection& section : list_.set_up) {
    groupHeading(qs(section.title), {}, std::nullopt);
    for (const SetupLine& line : section.lines) {
      entry(line.done ? SheetSign::tickedBox : SheetSign::box, qs(line.title), qs(line.detail));
    }
  }
}

void SheetBuilder::addRoles() {
  if (list_.roles.empty()) return;
  heading(Text::tr("What this office reaches"));
  for (const ChecklistRole& role : list_.roles) {
    const QString title = role.target ? Text::tr("%1 (target): %2").arg(qs(role.title), qs(role.level)) : qs(role.title + ": " + role.level);
    std::vector<Paragraph> paragraphs{{title, role.target, false}};
    if (!role.not_chosen.empty()) {
      QStringList open;
      for (const std::string& measure : role.not_chosen) open += qs(measure);
      paragraphs.push_back({Text::tr("Still to choose: %1").arg(open.join(u", "_s)), false, true});
    }
    entry(std::nullopt, paragraphs);
  }
}

}  // namespace deskpath::app
