// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

// Characters that Markdown or the HTML inside it would take for markup. No text of ours begins a line, so that the
// marks of lists and headings need no escape except at the end of a heading.
std::string md(std::string_view text) {
  std::string result;
  for (char c : text) {
    if (c == '\n' || c == '\r') {
      result += ' ';
      continue;
    }
    if (std::string_view{"\\`*_[]<>#|~&"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

const char* box(bool ticked) { return ticked ? "- [x] " : "- [ ] "; }

std::string heading(const ChecklistSection& section, const Checklist& list, bool owned) {
  std::string text = "\n### " + md(section.title);
  if (const auto once = section.once_minor(); once && !owned) text += ", " + format_money({*once, list.currency});
  return text + "\n\n";
}

std::string part_line(const ChecklistLine& line, const Checklist& list, bool owned) {
  std::string out = box(owned || line.bought) + std::to_string(line.quantity) + " × " + md(line.name());
  if (!line.mpn.empty()) out += " (" + md(line.mpn) + ")";
  if (!owned) {
    out += ": " + md(amount_text(line, list.currency));
    std::string basis = price_basis(line);
    if (const std::string each = each_text(line, list.currency); !each.empty()) basis = each + " each" + (basis.empty() ? "" : ", ") + basis;
    if (!basis.empty()) out += " (" + md(basis) + ")";
    if (const std::string stage = stage_text(line, list); !stage.empty()) out += ", " + stage;
  }
  if (!line.store.empty()) out += ", " + md(line.store);
  if (!line.note.empty()) out += ". " + md(line.note);
  return out + '\n';
}

std::string parts(const char* title, const std::vector<ChecklistSection>& sections, const Checklist& list, bool owned) {
  if (sections.empty()) return {};
  std::string out = std::string{"\n## "} + title + '\n';
  for (const ChecklistSection& section : sections) {
    out += heading(section, list, owned);
    for (const ChecklistLine& line : section.lines) out += part_line(line, list, owned);
  }
  return out;
}

std::string before_buying(const Checklist& list) {
  std::string out;
  if (!list.open.empty()) out += "\n## Open before you buy\n\n";
  for (const ChecklistFinding& finding : list.open) {
    out += "- **" + verdict_text(finding) + "**: " + md(finding.message) + ' ' + md(finding.accepted ? *finding.accepted : finding.remedy) + '\n';
  }
  if (!list.look_up.empty()) out += "\n## Look up before you buy\n\n";
  for (const ChecklistLookUp& entry : list.look_up) out += "- [ ] " + md(entry.part) + " (not known: " + md(facts_text(entry)) + ")\n";
  return out;
}

std::string one(const Checklist& list) {
  std::string out = "# " + md(list.plan.empty() ? "Shopping checklist" : list.plan) + "\n\n" + subtitle(list) + "\n";
  out += before_buying(list) + parts("To buy", list.to_buy, list, false);
  out += "\n## Totals\n\n";
  for (const TotalLine& total : totals(list)) {
    const std::string text = md(total.title) + ": " + md(total.amount);
    out += total.strong ? "- **" + text + "**\n" : "- " + text + '\n';
  }
  if (const std::string note = price_note(list.cost); !note.empty()) out += '\n' + note + '\n';
  out += parts("Already owned", list.owned, list, true);
  if (!list.set_up.empty()) out += "\n## To set up\n";
  for (const SetupSection& section : list.set_up) {
    out += "\n### " + md(section.title) + "\n\n";
    for (const SetupLine& line : section.lines) out += box(line.done) + md(line.title) + (line.detail.empty() ? "" : ": " + md(line.detail)) + '\n';
  }
  if (!list.roles.empty()) out += "\n## What this office reaches\n\n";
  for (const ChecklistRole& role : list.roles) {
    out += "- " + md(role.title) + (role.target ? " (target): " : ": ") + md(role_text(role)) + '\n';
  }
  return out;
}

}  // namespace

std::string checklists_to_markdown(std::span<const Checklist> lists) {
  std::string out;
  for (const Checklist& list : lists) out += (out.empty() ? "" : "\n") + one(list);
  return out;
}

}  // namespace deskpath
