// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "assessment/learning_plan.h"
#include "base/date_arithmetic.h"

namespace deskpath {
namespace {

std::string percent(double value) { return std::to_string(std::llround(value)) + " %"; }

std::string titles_of(std::span<const Role* const> roles) {
  std::string text;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (i > 0) text += i + 1 == roles.size() ? " and " : ", ";
    text += roles[i]->title;
  }
  return text;
}

// Characters that would be read as formatting.
std::string markdown(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      result += ' ';
      continue;
    }
    if (std::string_view{"\\`*_{}[]<>#|"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string plain(const std::string& text) {
  std::string result = text;
  for (char& c : result) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  return result;
}

std::string summary(const LearningPlan& plan, std::span<const Role* const> roles) {
  std::string text = "Towards " + titles_of(roles) + ", from " + plan.start.text() + ". ";
  text += std::to_string(plan.steps.size()) + (plan.steps.size() == 1 ? " step" : " steps") + ", about " +
          std::to_string(plan.hours) + " hours";
  if (plan.hours_per_week > 0) text += " at " + std::to_string(plan.hours_per_week) + " a week";
  if (plan.finishes) text += ", until " + plan.finishes->text();
  text += '.';
  if (plan.without_hours > 0) text += " Hours are not known for " + std::to_string(plan.without_hours) + " of them.";
  if (!plan.steps.empty()) {
    for (std::size_t r = 0; r < roles.size(); ++r) {
      text += ' ' + roles[r]->title + ": " + percent(plan.before[r]) + " now, " + percent(plan.steps.back().fits[r]) +
              " then.";
    }
  }
  return text;
}

std::string step_title(const LearningStep& step, const RoleCatalogue& catalogue) {
  return catalogue.skill_title(step.skill) + ": level " + std::to_string(step.from) + " to " + std::to_string(step.to);
}

std::string step_terms(const LearningStep& step) {
  std::string text = step.hours > 0 ? "about " + std::to_string(step.hours) + " hours" : "hours not known";
  if (step.starts && step.finishes) text += ", " + step.starts->text() + " to " + step.finishes->text();
  return text;
}

// RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break is \n.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20) {
      result += c;
    }
  }
  return result;
}

// RFC 5545, 3.1: at most 75 octets a line without its break, a blank before what goes on; no character is
// cut.
std::string folded(const std::string& line) {
  constexpr std::size_t most = 75;
  std::string result;
  std::size_t used = 0;
  for (std::size_t i = 0; i < line.size();) {
    std::size_t length = 1;
    while (i + length < line.size() && (static_cast<unsigned char>(line[i + length]) & 0xC0U) == 0x80U) ++length;
    if (used + length > most) {
      result += "\r\n ";
      used = 1;
    }
    result.append(line, i, length);
    used += length;
    i += length;
  }
  return result + "\r\n";
}

std::string day(const Date& date) {
  const std::string iso = date.iso();
  return iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
}

}  // namespace

std::string plan_as_markdown(const LearningPlan& plan, std::span<const Role* const> roles,
                             const RoleCatalogue& catalogue) {
  std::string text = "# Learning plan\n\n" + markdown(summary(plan, roles)) + "\n";
  if (!plan.steps.empty()) text += '\n';
  for (const LearningStep& step : plan.steps) {
    text += "- [ ] **" + markdown(step_title(step, catalogue)) + "** (" + step_terms(step) + ")\n";
    const Skill* skill = catalogue.find(step.skill);
    if (skill == nullptr) continue;
    text += "      " + markdown(skill->levels[static_cast<std::size_t>(step.to)]) + '\n';
    for (const WebLink& link : skill->links) text += "      - [" + markdown(link.title) + "](<" + link.url + ">)\n";
  }
  return text;
}

std::string plan_as_text(const LearningPlan& plan, std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  std::string text = "Learning plan\n\n" + plain(summary(plan, roles)) + '\n';
  if (!plan.steps.empty()) text += '\n';
  for (const LearningStep& step : plan.steps) {
    text += "[ ] " + plain(step_title(step, catalogue)) + " (" + step_terms(step) + ")\n";
    const Skill* skill = catalogue.find(step.skill);
    if (skill == nullptr) continue;
    text += "    " + plain(skill->levels[static_cast<std::size_t>(step.to)]) + '\n';
    for (const WebLink& link : skill->links) text += "    " + plain(link.title) + ": " + link.url + '\n';
  }
  return text;
}

std::string plan_as_calendar(const LearningPlan& plan, const RoleCatalogue& catalogue, Date stamp) {
  std::string text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Deskpath//Learning plan//EN\r\nCALSCALE:GREGORIAN\r\n";
  for (const LearningStep& step : plan.steps) {
    if (!step.starts || !step.finishes) continue;
    std::string description = "About " + std::to_string(step.hours) + " hours.";
    if (const Skill* skill = catalogue.find(step.skill)) {
      description += '\n' + skill->levels[static_cast<std::size_t>(step.to)];
      for (const WebLink& link : skill->links) description += '\n' + link.title + ": " + link.url;
    }
    text += "BEGIN:VEVENT\r\n";
    text += folded("UID:" + step.skill.str() + '-' + std::to_string(step.to) + "@learning-plan.deskpath");
    text += "DTSTAMP:" + day(stamp) + "T000000Z\r\n";
    text += "DTSTART;VALUE=DATE:" + day(*step.starts) + "\r\n";
    // The end is the day after the last.
    text += "DTEND;VALUE=DATE:" + day(plus_days(*step.finishes, 1)) + "\r\n";
    text += folded("SUMMARY:" + escaped(step_title(step, catalogue)));
    text += folded("DESCRIPTION:" + escaped(description));
    text += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
  }
  return text + "END:VCALENDAR\r\n";
}

}  // namespace deskpath
