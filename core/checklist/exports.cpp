// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"

#include <algorithm>
#include <array>

namespace deskpath {
namespace {

std::string billing_suffix(Billing billing) {
  switch (billing) {
    case Billing::once: return {};
    case Billing::monthly: return " a month";
    case Billing::hourly: return " an hour";
  }
  return {};
}

std::string source_mark(PriceSource source) {
  switch (source) {
    case PriceSource::none: return {};
    case PriceSource::own: return "own price";
    case PriceSource::estimate: return "estimate";
    case PriceSource::reference: return "reference";
  }
  return {};
}

std::string price_basis(const ChecklistLine& line) {
  std::string text = source_mark(line.price_source);
  if (line.price_date) text += (text.empty() ? "" : ", ") + line.price_date->text();
  return text;
}

// Characters that Markdown or the HTML inside it would take for markup.
std::string escape_markdown(std::string_view text) {
  std::string result;
  for (char c : text) {
    if (c == '\n' || c == '\r') {
      result += ' ';
      continue;
    }
    if (std::string_view{"\\`*_{}[]<>()#+-!|~&"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string csv_cell(std::string_view text) {
  std::string cell{text};
  if (!cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos) cell.insert(0, "'");
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

void csv_row(std::string& out, std::initializer_list<std::string> cells) {
  bool first = true;
  for (const std::string& cell : cells) {
    if (!first) out += ',';
    first = false;
    out += csv_cell(cell);
  }
  out += "\r\n";
}

struct TotalLine {
  std::string title;
  std::string amount;
};

std::vector<TotalLine> totals(const Checklist& list) {
  std::vector<TotalLine> lines;
  const auto money = [&](std::int64_t minor) { return format_money({minor, list.currency}); };
  if (list.cost.bought_minor > 0) {
    lines.push_back({"Still to buy", money(list.cost.to_buy_minor)});
    lines.push_back({"Already bought", money(list.cost.bought_minor)});
  }
  if (list.cost.by_stage.size() > 1) {
    for (const auto& [stage, amount] : list.cost.by_stage) lines.push_back({"Stage " + std::to_string(stage), money(amount)});
  }
  lines.push_back({"Total", money(list.cost.total_minor)});
  if (list.budget_minor) {
    const std::int64_t left = *list.budget_minor - list.cost.total_minor;
    lines.push_back({left >= 0 ? "Left of the budget of " + money(*list.budget_minor) : "Over the budget of " + money(*list.budget_minor),
                     money(left >= 0 ? left : -left)});
  }
  if (list.cost.monthly_minor > 0) lines.push_back({"Each month", money(list.cost.monthly_minor)});
  if (list.cost.hourly_minor > 0) lines.push_back({"Each hour of cloud use", money(list.cost.hourly_minor)});
  return lines;
}

std::string role_line(const ChecklistRole& role) {
  std::string text = role.title + ": " + role.level;
  if (!role.not_chosen.empty()) {
    text += ". Still to choose: ";
    for (std::size_t i = 0; i < role.not_chosen.size(); ++i) text += (i > 0 ? ", " : "") + role.not_chosen[i];
  }
  return text;
}

}  // namespace

std::string amount_text(const ChecklistLine& line, Currency currency) {
  if (!line.total_minor) return "no price";
  return format_money({*line.total_minor, currency}) + billing_suffix(line.billing);
}

std::string checklist_to_markdown(const Checklist& list) {
  std::string out = "# " + escape_markdown(list.plan.empty() ? "Shopping checklist" : list.plan) + "\n\n";
  out += "Shopping checklist of " + list.as_of.text() + ".";
  if (list.seats > 1) out += " For " + std::to_string(list.seats) + " seats.";
  out += "\n";
  const auto part_lines = [&](const std::vector<ChecklistSection>& sections, bool owned) {
    for (const ChecklistSection& section : sections) {
      out += "\n### " + escape_markdown(section.title) + "\n\n";
      for (const ChecklistLine& line : section.lines) {
        out += owned || line.bought ? "- [x] " : "- [ ] ";
        out += std::to_string(line.quantity) + " × " + escape_markdown(line.name());
        if (!line.mpn.empty()) out += " (" + escape_markdown(line.mpn) + ")";
        if (!owned) {
          out += ": " + escape_markdown(amount_text(line, list.currency));
          if (const std::string basis = price_basis(line); !basis.empty()) out += " (" + escape_markdown(basis) + ")";
        }
        if (!line.store.empty()) out += ", " + escape_markdown(line.store);
        if (!line.note.empty()) out += ". " + escape_markdown(line.note);
        out += '\n';
      }
    }
  };
  if (!list.open.empty()) {
    out += "\n## Open before you buy\n\n";
    for (const ChecklistFinding& finding : list.open) {
      out += "- **" + std::string{finding.verdict == Verdict::problem ? "Problem" : "Warning"} + "**: " + escape_markdown(finding.message) +
             ' ' + escape_markdown(finding.remedy) + '\n';
    }
  }
  if (!list.to_buy.empty()) {
    out += "\n## To buy\n";
    part_lines(list.to_buy, false);
  }
  out += "\n## Totals\n\n";
  for (const TotalLine& total : totals(list)) out += "- " + escape_markdown(total.title) + ": " + escape_markdown(total.amount) + '\n';
  if (const std::string note = price_note(list.cost); !note.empty()) out += '\n' + note + '\n';
  if (!list.owned.empty()) {
    out += "\n## Already owned\n";
    part_lines(list.owned, true);
  }
  if (!list.set_up.empty()) {
    out += "\n## To set up\n";
    for (const SetupSection& section : list.set_up) {
      out += "\n### " + escape_markdown(section.title) + "\n\n";
      for (const SetupLine& line : section.lines) {
        out += "- [ ] " + escape_markdown(line.title);
        if (!line.detail.empty()) out += ": " + escape_markdown(line.detail);
        out += '\n';
      }
    }
  }
  if (!list.roles.empty()) {
    out += "\n## What this office reaches\n\n";
    for (const ChecklistRole& role : list.roles) out += "- " + escape_markdown(role_line(role)) + '\n';
  }
  return out;
}

std::string checklist_to_csv(const Checklist& list) {
  std::string out;
  csv_row(out, {"Done", "Kind", "Group", "Category", "Brand", "Model", "Part number", "Quantity", "Price each", "Price total", "Currency",
                "Billing", "Price basis", "Price date", "Stage", "Store", "Note"});
  const auto rows = [&](const std::vector<ChecklistSection>& sections, const char* kind) {
    for (const ChecklistSection& section : sections) {
      for (const ChecklistLine& line : section.lines) {
        const auto plain = [&](const std::optional<std::int64_t>& minor) { return minor ? plain_amount({*minor, list.currency}) : std::string{}; };
        csv_row(out, {line.bought || std::string_view{kind} == "owned" ? "yes" : "no", kind, section.title, line.category, line.brand, line.model,
                      line.mpn, std::to_string(line.quantity), plain(line.each_minor), plain(line.total_minor),
                      std::string{list.currency.code()}, std::string{billing_name(line.billing)}, source_mark(line.price_source),
                      line.price_date ? line.price_date->iso() : std::string{}, std::to_string(line.stage), line.store, line.note});
      }
    }
  };
  rows(list.to_buy, "to buy");
  rows(list.owned, "owned");
  for (const SetupSection& section : list.set_up) {
    for (const SetupLine& line : section.lines) {
      csv_row(out, {"no", "to set up", section.title, "", "", line.title, "", "", "", "", "", "", "", "", "", "", line.detail});
    }
  }
  return out;
}

std::string checklist_to_html(const Checklist& list) {
  const auto text = [](std::string_view raw) { return escape_html(raw); };
  const std::string title = text(list.plan.empty() ? "Shopping checklist" : list.plan);
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>" +
      title +
      "</title>\n<style>\n"
      "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1e21;background:#fff}\n"
      "table{border-collapse:collapse;width:100%}th,td{padding:.35rem .5rem;text-align:left;border-bottom:1px solid #d0d4d9;vertical-align:top}\n"
      "th{color:#50565e;font-weight:normal}td.n,th.n{text-align:right;white-space:nowrap}.box{width:1.5rem}h2{margin-top:2rem}small{color:#50565e}\n"
      "@media print{body{margin:0;max-width:none;font-size:11pt}tr{break-inside:avoid}}\n</style>\n</head>\n<body>\n<h1>" +
      title + "</h1>\n<p>Shopping checklist of " + text(list.as_of.text()) + ".";
  if (list.seats > 1) out += " For " + std::to_string(list.seats) + " seats.";
  out += "</p>\n";

  if (!list.open.empty()) {
    out += "<h2>Open before you buy</h2>\n<ul>\n";
    for (const ChecklistFinding& finding : list.open) {
      out += "<li><strong>" + std::string{finding.verdict == Verdict::problem ? "Problem" : "Warning"} + "</strong>: " + text(finding.message) +
             ' ' + text(finding.remedy) + "</li>\n";
    }
    out += "</ul>\n";
  }
  const auto tables = [&](const std::vector<ChecklistSection>& sections, bool owned) {
    for (const ChecklistSection& section : sections) {
      out += "<h3>" + text(section.title) + "</h3>\n<table>\n<thead><tr><th scope=\"col\" class=\"box\">Done</th><th scope=\"col\">Item</th>"
             "<th scope=\"col\" class=\"n\">Quantity</th>";
      if (!owned) out += "<th scope=\"col\" class=\"n\">Price</th><th scope=\"col\">Price from</th>";
      out += "</tr></thead>\n<tbody>\n";
      for (const ChecklistLine& line : section.lines) {
        out += std::string{"<tr><td class=\"box\">"} + (owned || line.bought ? "☑" : "☐") + "</td><td>" + text(line.name());
        std::string detail = line.category;
        if (!line.mpn.empty()) detail += ", part number " + line.mpn;
        if (!line.store.empty()) detail += ", " + line.store;
        if (!line.note.empty()) detail += ", " + line.note;
        out += "<br><small>" + text(detail) + "</small></td><td class=\"n\">" + std::to_string(line.quantity) + "</td>";
        if (!owned) out += "<td class=\"n\">" + text(amount_text(line, list.currency)) + "</td><td>" + text(price_basis(line)) + "</td>";
        out += "</tr>\n";
      }
      out += "</tbody>\n</table>\n";
    }
  };
  if (!list.to_buy.empty()) {
    out += "<h2>To buy</h2>\n";
    tables(list.to_buy, false);
  }
  out += "<h2>Totals</h2>\n<table>\n<tbody>\n";
  for (const TotalLine& total : totals(list)) {
    out += "<tr><th scope=\"row\">" + text(total.title) + "</th><td class=\"n\">" + text(total.amount) + "</td></tr>\n";
  }
  out += "</tbody>\n</table>\n";
  if (const std::string note = price_note(list.cost); !note.empty()) out += "<p><small>" + text(note) + "</small></p>\n";
  if (!list.owned.empty()) {
    out += "<h2>Already owned</h2>\n";
    tables(list.owned, true);
  }
  if (!list.set_up.empty()) {
    out += "<h2>To set up</h2>\n";
    for (const SetupSection& section : list.set_up) {
      out += "<h3>" + text(section.title) + "</h3>\n<ul>\n";
      for (const SetupLine& line : section.lines) {
        out += "<li>☐ " + text(line.title) + (line.detail.empty() ? "" : ": " + text(line.detail)) + "</li>\n";
      }
      out += "</ul>\n";
    }
  }
  if (!list.roles.empty()) {
    out += "<h2>What this office reaches</h2>\n<ul>\n";
    for (const ChecklistRole& role : list.roles) out += "<li>" + text(role_line(role)) + "</li>\n";
    out += "</ul>\n";
  }
  return out + "</body>\n</html>\n";
}

}  // namespace deskpath
