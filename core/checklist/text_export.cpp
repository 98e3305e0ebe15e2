// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

constexpr std::size_t width = 78;

// Code points, near enough to columns for names of parts.
std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

// Control characters become spaces, so that a name stays on its line.
std::string plain(std::string_view text) {
  std::string result{text};
  for (char& c : result) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return result;
}

// Broken at spaces; the first line is indented by what already stands on it.
std::string wrapped(std::string_view raw, std::size_t indent) {
  const std::string text = plain(raw);
  std::string out;
  std::size_t used = indent;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word{text.data() + at, end - at};
    at = end + 1;
    if (word.empty()) continue;
    if (!out.empty() && used + 1 + columns(word) > width) {
      out += '\n' + std::string(indent, ' ');
      used = indent;
    } else if (!out.empty()) {
      out += ' ';
      ++used;
    }
    out += word;
    used += columns(word);
  }
  return out;
}

std::string heading(std::string_view title) {
  return '\n' + std::string{title} + '\n' + std::string(columns(title), '-') + '\n';
}
const char* box(bool ticked) { return ticked ? "[x] " : "[ ] "; }
constexpr std::size_t behind_box = 4;

// Left and right end of one line; the right one on a line of its own where they do not fit.
std::string pair(const std::string& left, std::size_t indent, const std::string& right) {
  std::string out = wrapped(left, indent);
  if (right.empty()) return out + '\n';
  const std::size_t last = out.rfind('\n');
  const std::size_t used =
      last == std::string::npos ? indent + columns(out) : columns(std::string_view{out}.substr(last + 1));
  if (used + 2 + columns(right) > width)
    return out + '\n' + std::string(width - std::min(width, columns(right)), ' ') + right + '\n';
  return out + std::string(width - used - columns(right), ' ') + right + '\n';
}

std::string part_line(const ChecklistLine& line, const Checklist& list, bool owned) {
  const std::string name = std::to_string(line.quantity) + " × " + line.name();
  std::string out = box(owned || line.bought) + pair(name, behind_box, owned ? "" : amount_text(line, list.currency));
  std::string detail;
  for (const std::string& part : details(line, list, owned)) detail += (detail.empty() ? "" : ", ") + part;
  if (!owned) {
    if (const std::string each = each_text(line, list.currency); !each.empty()) detail += ", " + each + " each";
    if (const std::string basis = price_basis(line); !basis.empty()) detail += ", " + basis;
  }
  out += std::string(behind_box, ' ') + wrapped(detail, behind_box) + '\n';
  if (!line.note.empty()) out += std::string(behind_box, ' ') + wrapped(line.note, behind_box) + '\n';
  return out;
}

std::string parts(std::string_view title, const std::vector<ChecklistSection>& sections, const Checklist& list,
                  bool owned) {
  if (sections.empty()) return {};
  std::string out = heading(title);
  for (const ChecklistSection& section : sections) {
    const auto once = section.once();
    out += '\n' + pair(section.title, 0, once && !owned ? amount_text(*once, list.currency) : "");
    for (const ChecklistLine& line : section.lines) out += part_line(line, list, owned);
  }
  return out;
}

std::string before_buying(const Checklist& list) {
  std::string out;
  if (!list.open.empty()) out += heading(info(ChecklistPart::findings).heading);
  for (const ChecklistFinding& finding : list.open) {
    const std::string then = finding.accepted ? *finding.accepted : finding.remedy;
    out += "* " + wrapped(verdict_text(finding) + ": " + message_text(finding) + ' ' + then, 2) + '\n';
  }
  if (!list.look_up.empty()) out += heading(info(ChecklistPart::look_up).heading);
  for (const ChecklistLookUp& entry : list.look_up)
    out += box(false) + wrapped(entry.part + " (not known: " + facts_text(entry) + ")", behind_box) + '\n';
  return out;
}

std::string missing(const Checklist& list) {
  std::string out;
  if (!list.gaps.empty()) out += heading(info(ChecklistPart::gaps).heading);
  for (const ChecklistRoleGaps& role : list.gaps) {
    out += wrapped(role.role, 0) + '\n';
    for (const ChecklistGap& gap : role.gaps)
      out += "* " + wrapped((gap.missing ? "missing: " : "") + gap.measure + ": " + gap_text(gap), 2) + '\n';
  }
  return out;
}

std::string cables(const Checklist& list) {
  if (list.cables.empty()) return {};
  std::string out =
      heading(info(ChecklistPart::cables).heading) + "Added from the review, without a price and not in the totals.\n";
  for (const ChecklistCable& cable : list.cables) {
    const std::string shares = shares_text(cable.shares);
    out += box(false) +
           wrapped(std::to_string(cable.quantity) + " × " + cable.title + (shares.empty() ? "" : ", " + shares),
                   behind_box) +
           '\n';
    out += std::string(behind_box, ' ') + wrapped(cable.reason, behind_box) + '\n';
  }
  return out;
}

std::string one(const Checklist& list) {
  const std::string title = wrapped(list_title(list), 0);
  std::string out = title + '\n' + std::string(std::min(width, columns(title)), '=') + '\n' + subtitle(list) + '\n';
  out += before_buying(list) + parts("To buy", list.to_buy, list, false) + cables(list) + heading("Totals");
  for (const TotalLine& total : totals(list)) out += pair(total.title, 0, total.amount);
  if (const std::string note = price_note(list.cost); !note.empty()) out += wrapped(note, 0) + '\n';
  out += missing(list) + parts(info(ChecklistPart::owned).heading, list.owned, list, true);
  if (!list.set_up.empty()) out += heading(info(ChecklistPart::set_up).heading);
  for (const SetupSection& section : list.set_up) {
    out += '\n' + section.title + '\n';
    for (const SetupLine& line : section.lines) {
      out += box(line.done) + wrapped(line.title, behind_box) + '\n';
      if (const std::string detail = setup_text(line); !detail.empty())
        out += std::string(behind_box, ' ') + wrapped(detail, behind_box) + '\n';
    }
  }
  if (!list.roles.empty()) out += heading(info(ChecklistPart::levels).heading);
  for (const RoleLine& role : role_lines(list))
    out += "* " + wrapped(role.title + (role.target ? " (target): " : ": ") + role.text(), 2) + '\n';
  return out;
}

}  // namespace

std::string checklists_to_text(std::span<const Checklist> lists) {
  std::string out;
  for (const Checklist& list : lists) out += (out.empty() ? "" : "\n\n") + one(list);
  return out;
}

}  // namespace deskpath
