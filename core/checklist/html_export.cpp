// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

constexpr const char* style =
    ":root{color-scheme:light dark;--text:#1c1e21;--muted:#50565e;--line:#d0d4d9;--back:#fff}\n"
    "@media screen and "
    "(prefers-color-scheme:dark){:root{--text:#e3e6ea;--muted:#a9b0b8;--line:#41474e;--back:#1b1e22}}\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 "
    "1rem;color:var(--text);background:var(--back)}\n"
    "table{border-collapse:collapse;width:100%}th,td{padding:.35rem .5rem;text-align:left;border-bottom:1px solid "
    "var(--line);vertical-align:top}\n"
    "th{color:var(--muted);font-weight:normal}td.n,th.n{text-align:right;white-space:nowrap}td,h1,li{overflow-wrap:"
    "anywhere}.box{width:1.5rem}.paid{min-width:5rem}h2{margin-top:2rem}"
    "h3{display:flex;justify-content:space-between}h3 "
    "span{font-weight:normal}small{color:var(--muted)}.strong>*{font-weight:bold;color:inherit}\n"
    "td.paid::after{content:'';display:block;height:1.2em;border-bottom:1px solid "
    "var(--muted)}ul.tasks{list-style:none;padding-left:0}"
    ".tasks li{margin:.35rem 0}label{cursor:pointer}input{accent-color:currentColor}\n"
    "article+article{break-before:page;margin-top:4rem}\n"
    "@media "
    "print{body{margin:0;max-width:none;font-size:11pt}tr,li{break-inside:avoid}thead{display:table-header-group}h2,h3{"
    "break-after:avoid}}\n";

std::string text(std::string_view raw) { return escape_html(raw); }

std::string checkbox(bool ticked, std::string_view name) {
  return std::string{"<input type=\"checkbox\""} + (ticked ? " checked" : "") +
         (name.empty() ? "" : " aria-label=\"" + text(name) + '"') + '>';
}

std::string heading(ChecklistPart part) { return "<h2>" + text(info(part).heading) + "</h2>\n"; }

std::string row(const ChecklistLine& line, const Checklist& list, bool owned) {
  std::string detail;
  for (const std::string& part : details(line, list, owned)) detail += (detail.empty() ? "" : ", ") + part;
  if (!line.note.empty()) detail += ". " + line.note;
  const bool done = owned || line.bought;
  std::string out = "<tr><td class=\"box\">" + checkbox(done, (owned ? "Owned: " : "Bought: ") + line.name()) +
                    "</td><td><bdi>" + text(line.name()) + "</bdi><br><small>" + text(detail) +
                    "</small></td><td class=\"n\">" + std::to_string(line.quantity) + "</td>";
  if (!owned) {
    out += "<td class=\"n\">" + text(each_text(line, list.currency)) + "</td><td class=\"n\">" +
           text(amount_text(line, list.currency)) + "</td><td><small>" + text(price_basis(line)) + "</small></td><td" +
           (done ? "" : " class=\"paid\"") + "></td>";
  }
  return out + "</tr>\n";
}

std::string table_head(bool owned) {
  std::string out =
      "<thead><tr><th scope=\"col\" class=\"box\">Done</th><th scope=\"col\">Item</th><th scope=\"col\" "
      "class=\"n\">Quantity</th>";
  if (!owned) {
    out +=
        "<th scope=\"col\" class=\"n\">Each</th><th scope=\"col\" class=\"n\">Price</th><th scope=\"col\">Price "
        "from</th><th scope=\"col\">Paid</th>";
  }
  return out + "</tr></thead>\n";
}

std::string parts(std::string_view title, const std::vector<ChecklistSection>& sections, const Checklist& list,
                  bool owned) {
  if (sections.empty()) return {};
  std::string out = "<h2>" + text(title) + "</h2>\n";
  for (const ChecklistSection& section : sections) {
    out += "<h3>" + text(section.title);
    if (const auto once = section.once(); once && !owned)
      out += " <span>" + text(amount_text(*once, list.currency)) + "</span>";
    out += "</h3>\n<table aria-label=\"" + text(title) + ", " + text(section.title) + "\">\n" + table_head(owned) +
           "<tbody>\n";
    for (const ChecklistLine& line : section.lines) out += row(line, list, owned);
    out += "</tbody>\n</table>\n";
  }
  return out;
}

std::string before_buying(const Checklist& list) {
  std::string out;
  if (!list.open.empty()) {
    out += heading(ChecklistPart::findings) + "<ul>\n";
    for (const ChecklistFinding& finding : list.open) {
      const std::string then = finding.accepted ? *finding.accepted : finding.remedy;
      out += "<li><strong>" + text(verdict_text(finding)) + "</strong>: " + text(message_text(finding)) +
             (then.empty() ? "" : ' ' + text(then)) + "</li>\n";
    }
    out += "</ul>\n";
  }
  if (!list.look_up.empty()) {
    out += heading(ChecklistPart::look_up) + "<ul class=\"tasks\">\n";
    for (const ChecklistLookUp& entry : list.look_up) {
      out += "<li><label>" + checkbox(false, "") + ' ' + text(entry.part) + " (not known: " + text(facts_text(entry)) +
             ")</label></li>\n";
    }
    out += "</ul>\n";
  }
  return out;
}

std::string missing(const Checklist& list) {
  std::string out;
  if (!list.gaps.empty()) out += heading(ChecklistPart::gaps);
  for (const ChecklistRoleGaps& role : list.gaps) {
    out += "<h3>" + text(role.role) + "</h3>\n<ul>\n";
    for (const ChecklistGap& gap : role.gaps) {
      out += std::string{"<li>"} + (gap.missing ? "<strong>Missing</strong>: " : "") + text(gap.measure) + ": " +
             text(gap_text(gap)) + "</li>\n";
    }
    out += "</ul>\n";
  }
  return out;
}

std::string cables(const Checklist& list) {
  if (list.cables.empty()) return {};
  std::string out =
      heading(ChecklistPart::cables) +
      "<p><small>Added from the review, without a price and not in the totals.</small></p>\n<table aria-label=\"" +
      text(info(ChecklistPart::cables).heading) +
      "\">\n<thead><tr><th scope=\"col\" class=\"box\">Done</th><th scope=\"col\">Item</th><th scope=\"col\" "
      "class=\"n\">Quantity</th>"
      "<th scope=\"col\">Paid</th></tr></thead>\n<tbody>\n";
  for (const ChecklistCable& cable : list.cables) {
    const std::string shares = shares_text(cable.shares);
    out += "<tr><td class=\"box\">" + checkbox(false, "Bought: " + cable.title) + "</td><td>" + text(cable.title) +
           "<br><small>" + text(cable.reason) + (shares.empty() ? "" : ' ' + text(shares)) +
           "</small></td><td class=\"n\">" + std::to_string(cable.quantity) + "</td><td class=\"paid\"></td></tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

std::string article(const Checklist& list) {
  std::string out = "<article>\n<h1>" + text(list_title(list)) + "</h1>\n<p>" + text(subtitle(list)) + "</p>\n";
  out += before_buying(list) + parts("To buy", list.to_buy, list, false) + cables(list);
  out += "<h2>Totals</h2>\n<table aria-label=\"Totals\">\n<tbody>\n";
  for (const TotalLine& total : totals(list)) {
    out += std::string{total.strong ? "<tr class=\"strong\">" : "<tr>"} + "<th scope=\"row\">" + text(total.title) +
           "</th><td class=\"n\">" + text(total.amount) + "</td></tr>\n";
  }
  out += "</tbody>\n</table>\n";
  if (const std::string note = price_note(list.cost); !note.empty())
    out += "<p><small>" + text(note) + "</small></p>\n";
  out += missing(list) + parts(info(ChecklistPart::owned).heading, list.owned, list, true);
  if (!list.set_up.empty()) out += heading(ChecklistPart::set_up);
  for (const SetupSection& section : list.set_up) {
    out += "<h3>" + text(section.title) + "</h3>\n<ul class=\"tasks\">\n";
    for (const SetupLine& line : section.lines) {
      const std::string detail = setup_text(line);
      out += "<li><label>" + checkbox(line.done, "") + ' ' + text(line.title) +
             (detail.empty() ? "" : "<br><small>" + text(detail) + "</small>") + "</label></li>\n";
    }
    out += "</ul>\n";
  }
  if (!list.roles.empty()) {
    out += heading(ChecklistPart::levels) + "<ul>\n";
    for (const RoleLine& role : role_lines(list)) {
      out += "<li>" + text(role.title) + (role.target ? " (target): " : ": ") + text(role.text()) + "</li>\n";
    }
    out += "</ul>\n";
  }
  return out + "</article>\n";
}

}  // namespace

std::string checklists_to_html(std::span<const Checklist> lists) {
  const std::string title = lists.size() == 1 ? text(list_title(lists.front())) : "Shopping checklist";
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n<title>" +
      title + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n";
  for (const Checklist& list : lists) out += article(list);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace deskpath
