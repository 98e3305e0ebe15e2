// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_builder.h"

#include "checklist/text.h"
#include "checklist_output/sheet_metrics.h"
#include "checklist_output/sheet_text.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

using namespace sheet;

SheetBuilder::SheetBuilder(const Checklist& list, double width, double height)
    : list_(list), width_(width), height_(height), columns_(fitColumns()) {}

std::vector<SheetBlock> SheetBuilder::build() && {
  addTitle();
  if (list_.empty() && list_.set_up.empty()) prose(Text::tr("Nothing is chosen yet."));
  addFindings();
  addLookUp();
  addParts(Text::tr("To buy"), list_.to_buy, false);
  addCables();
  addTotals();
  addGaps();
  addParts(Text::tr("Already owned"), list_.owned, true);
  addSetup();
  addRoles();
  return std::move(blocks_);
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
  for (const QString& line : brokenText(qs(list_title(list_)), width_, TextSize::title, true)) {
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

void SheetBuilder::entry(std::optional<SheetSign> sign, const QString& title, const QString& detail) {
  const double from = (sign ? afterBox : 0) + textWidth(title) + 2 * grid;
  if (detail.isEmpty()) return entry(sign, {{title, false, false}});
  if (from + textWidth(detail) > width_) return entry(sign, {{title, false, false}, {detail, false, true}});
  entry(sign, {{title, false, false}});
  blocks_.back().texts.push_back({detail, {from, baseline()}, TextSize::body, false, true});
}

void SheetBuilder::prose(const QString& text) {
  const QStringList lines = brokenText(text, width_);
  for (const QString& line : lines) {
    SheetBlock& block = add(lineHeight(), 0);
    block.place.keepWithNext = lines.size() <= longestUnbroken && &line != &lines.back();
    block.texts.push_back({line, {0, baseline()}, TextSize::body, false, true});
  }
}

void SheetBuilder::addFindings() {
  if (list_.open.empty()) return;
  heading(Text::tr("Open before you buy"));
  for (const ChecklistFinding& finding : list_.open) {
    const QString title = qs(verdict_text(finding)) + u": "_s + qs(finding.title);
    const QString remedy = qs(finding.accepted ? *finding.accepted : finding.remedy);
    std::vector<Paragraph> paragraphs{{title, true, false}, {qs(message_text(finding)), false, false}};
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

void SheetBuilder::addGaps() {
  if (list_.gaps.empty()) return;
  heading(qs(info(ChecklistPart::gaps).heading));
  for (const ChecklistRoleGaps& role : list_.gaps) {
    groupHeading(qs(role.role), {}, std::nullopt);
    for (const ChecklistGap& gap : role.gaps) {
      const QString title = gap.missing ? Text::tr("Missing: %1").arg(qs(gap.measure)) : qs(gap.measure);
      entry(gap.missing ? std::optional{SheetSign::triangle} : std::optional{SheetSign::dot}, title, qs(gap_text(gap)));
    }
  }
}

void SheetBuilder::addSetup() {
  if (list_.set_up.empty()) return;
  heading(Text::tr("To set up"));
  for (const SetupSection& section : list_.set_up) {
    groupHeading(qs(section.title), {}, std::nullopt);
    for (const SetupLine& line : section.lines) {
      entry(line.done ? SheetSign::tickedBox : SheetSign::box, qs(line.title), qs(setup_text(line)));
    }
  }
}

void SheetBuilder::addRoles() {
  if (list_.roles.empty()) return;
  heading(Text::tr("What this office reaches"));
  for (const RoleLine& role : role_lines(list_)) {
    const QString title = role.target ? Text::tr("%1 (target): %2").arg(qs(role.title), qs(role.level))
                                      : qs(role.title + ": " + role.level);
    std::vector<Paragraph> paragraphs{{title, role.target, false}};
    if (!role.open.empty()) paragraphs.push_back({Text::tr("Still to choose: %1").arg(qs(role.open)), false, true});
    entry(std::nullopt, paragraphs);
  }
}

}  // namespace deskpath::app
