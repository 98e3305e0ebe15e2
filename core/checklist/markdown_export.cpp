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

// Space to write the real price; a lone run of underscores is no markup.
constexpr const char* paid = " · paid: ____";

const char* box(bool ticked) { return ticked ? "- [x] " : "- [ ] "; }

std::string heading(const ChecklistSection& section, const Checklist& list, bool owned) {
  std::string text = "\n### " + md(section.title);
  if (const auto once = section.once(); once && !owned) text += ", " + amount_text(*once, list.currency);
  return text + "\n\n";
}

std::string title_of(ChecklistPart part) { return "\n## " + std::string{info(part).heading} + '\n'; }

std::string part_line(const ChecklistLine& line, const Checklist& list, bool owned) {
  std::string out = box(owned || line.bought) + std::to_string(line.quantity) + " × " + md(line.name());
  if (const std::string number = part_number(line); !number.empty()) out += " (" + md(number) + ")";
  if (!owned) {
    out += ": " + md(amount_text(line, list.currency));
    std::string basis = price_basis(line);
    if (const std::string each = each_text(line, list.currency); !each.empty())
      basis = each + " each" + (basis.empty() ? "" : ", ") + basis;
    if (!basis.empty()) out += " (" + md(basis) + ")";
    if (const std::string stage = stage_text(line); !stage.empty() && list.grouping != ChecklistGrouping::stage)
      out += ", " + stage;
  }
  if (!line.store.empty() && (owned || list.grouping != ChecklistGrouping::store)) out += ", " + md(line.store);
  if (const std::string shares = shares_text(line.shares); !shares.empty()) out += ", " + md(shares);
  if (!line.note.empty()) out += ". " + md(line.note);
  if (!owned && !line.bought) out += paid;
  return out + '\n';
}

std::string parts(std::string_view title, const std::vector<ChecklistSection>& sections, const Checklist& list,
                  bool owned) {
  if (sections.empty()) return {};
  std::string out = "\n## " + std::string{title} + '\n';
  for (const ChecklistSection& section : sections) {
    out += heading(section, list, owned);
    for (const ChecklistLine& line : section.lines) out += part_line(line, list, owned);
  }
  return out;
}

std::string before_buying(const Checklist& list) {
  std::string out;
  if (!list.open.empty()) out += title_of(ChecklistPart::findings) + '\n';
  for (const ChecklistFinding& finding : list.open) {
    const std::string then = md(finding.accepted ? *finding.accepted : finding.remedy);
    out +=
        "- **" + verdict_text(finding) + "**: " + md(message_text(finding)) + (then.empty() ? "" : ' ' + then) + '\n';
  }
  if (!list.look_up.empty()) out += title_of(ChecklistPart::look_up) + '\n';
  for (const ChecklistLookUp& entry : list.look_up)
    out += "- [ ] " + md(entry.part) + " (not known: " + md(facts_text(entry)) + ")\n";
  return out;
}

std::string missing(const Checklist& list) {
  std::string out;
  if (!list.gaps.empty()) out += title_of(ChecklistPart::gaps);
  for (const ChecklistRoleGaps& role : list.gaps) {
    out += "\n### " + md(role.role) + "\n\n";
    for (const ChecklistGap& gap : role.gaps)
      out += "- " + std::string{gap.missing ? "**Missing**: " : ""} + md(gap.measure) + ": " + md(gap_text(gap)) + '\n';
  }
  return out;
}

std::string cables(const Checklist& list) {
  if (list.cables.empty()) return {};
  std::string out =
      title_of(ChecklistPart::cables) + "\nAdded from the review, without a price and not in the totals.\n\n";
  for (const ChecklistCable& cable : list.cables) {
    const std::string shares = shares_text(cable.shares);
    out += "- [ ] " + std::to_string(cable.quantity) + " × " + md(cable.title) +
           (shares.empty() ? "" : ", " + md(shares)) + ": " + md(cable.reason) + paid + '\n';
  }
  return out;
}

std::string one(const Checklist& list) {
  std::string out = "# " + md(list_title(list)) + "\n\n" + subtitle(list) + "\n";
  out += before_buying(list) + parts("To buy", list.to_buy, list, false) + cables(list);
  out += "\n## Totals\n\n";
  for (const TotalLine& total : totals(list)) {
    const std::string text = md(total.title) + ": " + md(total.amount);
    out += total.strong ? "- **" + text + "**\n" : "- " + text + '\n';
  }
  if (const std::string note = price_note(list.cost); !note.empty()) out += '\n' + note + '\n';
  out += missing(list) + parts(info(ChecklistPart::owned).heading, list.owned, list, true);
  if (!list.set_up.empty()) out += title_of(ChecklistPart::set_up);
  for (const SetupSection& section : list.set_up) {
    out += "\n### " + md(section.title) + "\n\n";
    for (const SetupLine& line : section.lines) {
      const std::string detail = setup_text(line);
      out += box(line.done) + md(line.title) +
             (detail.empty() ? "" : (line.title.find(':') == std::string::npos ? ": " : "; ") + md(detail)) + '\n';
    }
  }
  if (!list.roles.empty()) out += title_of(ChecklistPart::levels) + '\n';
  for (const RoleLine& role : role_lines(list)) {
    out += "- " + md(role.title) + (role.target ? " (target): " : ": ") + md(role.text()) + '\n';
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
