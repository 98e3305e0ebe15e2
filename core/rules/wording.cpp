// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/wording.h"

#include <algorithm>

#include "base/json.h"

namespace deskpath {
namespace {

// One placeholder without its braces; nothing when it names no value.
std::optional<std::string> fill(std::string_view placeholder, const Finding& finding, TextFormat format) {
  if (placeholder == "missing") return missing_text(finding.missing);
  const std::size_t colon = placeholder.find(':');
  const FindingValue* value = finding.value(placeholder.substr(0, colon));
  if (value == nullptr) return std::nullopt;
  const std::string shown = to_text(*value);
  const std::string text = format == TextFormat::html ? escape_html(shown) : shown;
  if (colon == std::string_view::npos) return text;
  const std::string_view forms = placeholder.substr(colon + 1);
  const std::size_t bar = forms.find('|');
  const auto* number = std::get_if<double>(&value->value);
  if (bar == std::string_view::npos || number == nullptr) return std::nullopt;
  std::string form{*number == 1.0 ? forms.substr(0, bar) : forms.substr(bar + 1)};
  for (std::size_t at = form.find('#'); at != std::string::npos; at = form.find('#', at + text.size()))
    form.replace(at, 1, text);
  return form;
}

}  // namespace

std::string lower_first(std::string_view text) {
  std::string result{text};
  // "USB", "M.2" and "Wi-Fi" keep their capitals.
  const std::string_view word = text.substr(0, text.find(' '));
  const bool abbreviation = std::any_of(word.begin() + (word.empty() ? 0 : 1), word.end(),
                                        [](char c) { return c == '.' || (c >= 'A' && c <= 'Z'); });
  if (!abbreviation && !result.empty() && result[0] >= 'A' && result[0] <= 'Z')
    result[0] = static_cast<char>(result[0] - 'A' + 'a');
  return result;
}

std::string escape_html(std::string_view text) {
  std::string result;
  for (char c : text) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string missing_text(const std::vector<MissingFact>& missing) {
  // The same fact of several parts is named once: "the monitors' weight without stand".
  std::vector<std::pair<KeyRef, std::size_t>> facts;
  for (const MissingFact& fact : missing) {
    const auto same =
        std::find_if(facts.begin(), facts.end(), [&](const auto& entry) { return entry.first == fact.attribute; });
    if (same == facts.end()) {
      facts.emplace_back(fact.attribute, 1);
    } else {
      ++same->second;
    }
  }
  std::string text;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (i > 0) text += i + 1 == facts.size() ? " and " : ", ";
    const auto& [key, parts] = facts[i];
    const CategoryInfo& category = info(key.category);
    std::string owner = "the " + lower_first(parts == 1 ? category.title : category.plural);
    owner += parts > 1 && owner.back() == 's' ? "' " : "'s ";
    text += owner + lower_first(info(key).title);
  }
  return text;
}

Problems Wording::add_file(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  const json::Node root = document->root();
  if (!root.is(json::Kind::object)) return {root.problem("is not an object of rules")};
  for (json::Node node : root.children()) {
    json::ObjectReader in{node, problems};
    RuleWording entry{
        in.required_text("title"), {}, in.required_text("why"), in.required_text("remedy"), in.required_text("source")};
    if (const auto sentences = in.object("sentences")) {
      for (json::Node sentence : sentences->children()) {
        if (sentence.is(json::Kind::string)) {
          entry.sentences.emplace(sentence.key(), sentence.text());
        } else {
          problems.push_back(sentence.problem("is not a text"));
        }
      }
    }
    if (!rules_.emplace(node.key(), std::move(entry)).second)
      problems.push_back(node.problem("stands in the wording a second time"));
  }
  return problems;
}

const RuleWording* Wording::find(std::string_view rule) const {
  const auto found = rules_.find(std::string{rule});
  return found == rules_.end() ? nullptr : &found->second;
}

std::string Wording::message(const Finding& finding, TextFormat format) const {
  std::string kind{verdict_name(finding.verdict)};
  if (!finding.variant.empty()) kind += '.' + finding.variant;
  const std::string broken = '[' + std::string{finding.rule} + ' ' + kind + ']';
  const RuleWording* rule = find(finding.rule);
  if (rule == nullptr) return broken;
  const auto sentence = rule->sentences.find(kind);
  if (sentence == rule->sentences.end()) {
    if (finding.verdict != Verdict::unknown) return broken;
    return "Not known: " + missing_text(finding.missing) + '.';
  }
  std::string text;
  std::string_view rest = sentence->second;
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    text += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = rest.find('}', open);
    if (close == std::string_view::npos) return broken;
    const auto value = fill(rest.substr(open + 1, close - open - 1), finding, format);
    if (!value) return broken;
    text += *value;
    rest = rest.substr(close + 1);
  }
  return text;
}

std::string Wording::title(std::string_view rule) const {
  const RuleWording* entry = find(rule);
  return entry == nullptr ? std::string{rule} : entry->title;
}
std::string Wording::why(std::string_view rule) const {
  const RuleWording* entry = find(rule);
  return entry == nullptr ? std::string{} : entry->why;
}
std::string Wording::remedy(std::string_view rule) const {
  const RuleWording* entry = find(rule);
  return entry == nullptr ? std::string{} : entry->remedy;
}
std::string Wording::source(std::string_view rule) const {
  const RuleWording* entry = find(rule);
  return entry == nullptr ? std::string{} : entry->source;
}

}  // namespace deskpath
