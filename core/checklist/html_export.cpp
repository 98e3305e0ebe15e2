// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

constexpr const char* style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1e21;background:#fff}\n"
    "table{border-collapse:collapse;width:100%}th,td{padding:.35rem .5rem;text-align:left;border-bottom:1px solid #d0d4d9;vertical-align:top}\n"
    "th{color:#50565e;font-weight:normal}td.n,th.n{text-align:right;white-space:nowrap}.box{width:1.5rem}h2{margin-top:2rem}"
    "h3{display:flex;justify-content:space-between}h3 span{font-weight:normal}small{color:#50565e}.strong>*{font-weight:bold;color:inherit}\n"
    "article+article{break-before:page;margin-top:4rem}\n"
    "@media print{body{margin:0;max-width:none;font-size:11pt}tr,li{break-inside:avoid}h2,h3{break-after:avoid}}\n";

std::string text(std::string_view raw) { return escape_html(raw); }
const char* box(bool ticked) { return ticked ? "☑" : "☐"; }

std::string row(const ChecklistLine& line, const Checklist& list, bool owned) {
  std::string detail = line.category;
  for (const std::string& part : {line.mpn.empty() ? line.mpn : "part number " + line.mpn, stage_text(line, list), line.store, line.note}) {
    if (!part.empty()) detail += ", " + part;
  }
  std::string out = std::string{"<tr><td class=\"box\">"} + box(owned || line.bought) + "</td><td>" + text(line.name()) + "<br><small>" +
                    text(detail) + "</small></td><td class=\"n\">" + std::to_string(line.quantity) + "</td>";
  if (!owned) {
    out += "<td class=\"n\">" + text(each_text(line, list.currency)) + "</td><td class=\"n\">" + text(amount_text(line, list.currency)) +
           "</td><td><small>" + text(price_basis(line)) + "</small></td>";
  }
  return out + "</tr>\n";
}

std::string parts(const char* title, const std::vector<ChecklistSection>& sections, const Checklist& list, bool owned) {
  if (sections.empty()) return {};
  std::string out = std::string{"<h2>"} + title + "</h2>\n";
  for (const ChecklistSection& section : sections) {
    out += "<h3>" + text(section.title);
    if (const auto once = section.once_minor(); once && !owned) out += " <span>" + text(format_money({*once, list.currency})) + "</span>";
    out += "</h3>\n<table>\n<thead><tr><th scope=\"col\" class=\"box\">Done</th><th scope=\"col\">Item</th><th scope=\"col\" class=\"n\">Quantity</th>";
    if (!owned) out += "<th scope=\"col\" class=\"n\">Each</th><th scope=\"col\" class=\"n\">Price</th><th scope=\"col\">Price from</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const ChecklistLine& line : section.lines) out += row(line, list, owned);
    out += "</tbody>\n</table>\n";
  }
  return out;
}

std::string before_buying(const Checklist& list) {
  std::string out;
  if (!list.open.empty()) {
    out += "<h2>Open before you buy</h2>\n<ul>\n";
    for (const ChecklistFinding& finding : list.open) {
      out += "<li><strong>" + text(verdict_text(finding)) + "</strong>: " + text(finding.message) + ' ' +
             text(finding.accepted ? *finding.accepted : finding.remedy) + "</li>\n";
    }
    out += "</ul>\n";
  }
  if (!list.look_up.empty()) {
    out += "<h2>Look up before you buy</h2>\n<ul>\n";
    for (const ChecklistLookUp& entry : list.look_up) out += "<li>☐ " + text(entry.part) + " (not known: " + text(facts_text(entry)) + ")</li>\n";
    out += "</ul>\n";
  }
  return out;
}

std::string article(const Checklist& list) {
  std::string out = "<article>\n<h1>" + text(list.plan.empty() ? "Shopping checklist" : list.plan) + "</h1>\n<p>" + text(subtitle(list)) + "</p>\n";
  out += before_buying(list) + parts("To buy", list.to_buy, list, false);
  out += "<h2>Totals</h2>\n<table>\n<tbody>\n";
  for (const TotalLine& total : totals(list)) {
    out += std::string{total.strong ? "<tr class=\"strong\">" : "<tr>"} + "<th scope=\"row\">" + text(total.title) + "</th><td class=\"n\">" +
           text(total.amount) + "</td></tr>\n";
  }
  out += "</tbody>\n</table>\n";
  if (const std::string note = price_note(list.cost); !note.empty()) out += "<p><small>" + text(note) + "</small></p>\n";
  out += parts("Already owned", list.owned, list, true);
  if (!list.set_up.empty()) out += "<h2>To set up</h2>\n";
  for (const SetupSection& section : list.set_up) {
    out += "<h3>" + text(section.title) + "</h3>\n<ul>\n";
    for (const SetupLine& line : section.lines) {
      out += std::string{"<li>"} + box(line.done) + ' ' + text(line.title) + (line.detail.empty() ? "" : ": " + text(line.detail)) + "</li>\n";
    }
    out += "</ul>\n";
  }
  if (!list.roles.empty()) {
    out += "<h2>What this office reaches</h2>\n<ul>\n";
    for (const ChecklistRole& role : list.roles) {
      out += "<li>" + text(role.title) + (role.target ? " (target): " : ": ") + text(role_text(role)) + "</li>\n";
    }
    out += "</ul>\n";
  }
  return out + "</article>\n";
}

}  // namespace

std::string checklists_to_html(std::span<const Checklist> lists) {
  const std::string title = lists.size() == 1 && !lists.front().plan.empty() ? text(lists.front().plan) : "Shopping checklist";
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>" +
      title + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n";
  for (const Checklist& list : lists) out += article(list);
  return out + "</body>\n</html>\n";
}

}  // namespace deskpath
