// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/role_json.h"

#include <algorithm>
#include <array>
#include <functional>

namespace deskpath {
namespace {

using json::Kind;
using json::Node;
using json::ObjectReader;

template <class Id>
std::optional<Id> read_id(ObjectReader& in, std::string_view key, Problems& problems) {
  const std::string text = in.required_text(key, max_identifier_length);
  if (text.empty()) return std::nullopt;
  auto id = Id::from(text);
  if (!id) {
    problems.push_back(
        in.node().find(key)->problem("is \"" + text + "\"; expected lower-case letters, digits and single hyphens"));
  }
  return id;
}

void each_object(ObjectReader& in, std::string_view key, Problems& problems,
                 const std::function<void(ObjectReader&, Node)>& read) {
  const auto list = in.array(key);
  if (!list) return;
  for (Node node : list->children()) {
    if (json::enough(problems, *list)) return;
    ObjectReader reader{node, problems};
    if (node.is(Kind::object)) read(reader, node);
  }
}

std::optional<SkillRequirement> read_requirement(ObjectReader& in, Node node, Problems& problems) {
  SkillRequirement requirement;
  if (in.has("skill")) {
    if (auto id = read_id<SkillId>(in, "skill", problems)) requirement.any_of.push_back(std::move(*id));
  } else {
    for (const std::string& text : in.texts("any_of", 30)) {
      auto id = SkillId::from(text);
      if (id) {
        requirement.any_of.push_back(std::move(*id));
      } else {
        problems.push_back(node.problem("names \"" + text + "\", which is no skill id"));
      }
    }
  }
  if (requirement.any_of.empty()) {
    problems.push_back(node.problem("names no skill; expected \"skill\" or \"any_of\""));
    return std::nullopt;
  }
  requirement.title = in.text("title").value_or("");
  if (!in.has("level")) in.missing("level", "a whole number from 1 to 5");
  requirement.level = static_cast<int>(in.integer("level", 1, max_level).value_or(1));
  requirement.weight = static_cast<int>(in.integer("weight", 1, 5).value_or(1));
  const std::string kind = in.required_text("kind");
  if (kind != "essential" && kind != "plus" && !kind.empty()) {
    problems.push_back(node.find("kind")->problem("is \"" + kind + "\"; expected essential or plus"));
  }
  requirement.kind = kind == "plus" ? RequirementKind::plus : RequirementKind::essential;
  requirement.reason = in.text("reason").value_or("");
  requirement.basis = read_basis(in, problems);
  return requirement;
}

std::optional<StepValue> read_step(ObjectReader& in, std::string_view key, const MeasureInfo& measure,
                                   Problems& problems) {
  const auto node = in.any(key);
  if (!node) return std::nullopt;
  switch (measure.kind) {
    case MeasureKind::number:
      if (node->is(Kind::integer) || node->is(Kind::number)) return StepValue{node->number()};
      problems.push_back(
          node->problem("is " + node->brief() + "; expected a number, as " + std::string{measure.id} + " is one"));
      return std::nullopt;
    case MeasureKind::yes_no:
      if (node->is(Kind::boolean) && node->boolean()) return StepValue{true};
      problems.push_back(
          node->problem("is " + node->brief() + "; expected true, as " + std::string{measure.id} + " is a yes or no"));
      return std::nullopt;
    case MeasureKind::name: {
      std::vector<std::string> names;
      if (node->is(Kind::string)) names.emplace_back(node->text());
      if (node->is(Kind::array)) names = in.texts(key, 20);
      if (!names.empty()) return StepValue{std::move(names)};
      problems.push_back(node->problem("is " + node->brief() + "; expected a name or a list of names"));
      return std::nullopt;
    }
  }
  return std::nullopt;
}

// A level that a step can ask for: "below" is none.
std::optional<Level> step_from(std::string_view name) {
  for (std::size_t i = 1; i < level_count; ++i) {
    if (level_name(static_cast<Level>(i)) == name) return static_cast<Level>(i);
  }
  return std::nullopt;
}

std::optional<Measure> read_measure(ObjectReader& in, Problems& problems) {
  const std::string text = in.required_text("measure");
  const auto measure = measure_from_id(text);
  if (!measure && !text.empty()) {
    problems.push_back(in.node().find("measure")->problem("is \"" + text + "\", which is no known measure"));
  }
  return measure;
}

std::optional<WorkstationNeed> read_need(ObjectReader& in, Node node, Problems& problems) {
  const auto measure = read_measure(in, problems);
  if (!measure) return std::nullopt;
  WorkstationNeed need;
  need.measure = *measure;
  const std::string importance = in.required_text("importance");
  if (importance == "recommended") {
    need.importance = Importance::recommended;
  } else if (importance == "optional") {
    need.importance = Importance::optional_;
  } else if (importance != "required" && !importance.empty()) {
    problems.push_back(
        node.problem("has the importance \"" + importance + "\"; expected required, recommended or optional"));
  }
  need.minimum = read_step(in, "minimum", info(*measure), problems);
  need.recommended = read_step(in, "recommended", info(*measure), problems);
  need.ideal = read_step(in, "ideal", info(*measure), problems);
  if (!need.minimum && !need.recommended && !need.ideal) problems.push_back(node.problem("states no step"));
  if (const auto other = in.object("or")) {
    ObjectReader reader{*other, problems};
    const auto other_measure = read_measure(reader, problems);
    const std::string up_to = reader.text("up_to").value_or("ideal");
    const auto level = step_from(up_to);
    if (!level)
      problems.push_back(other->problem("has up_to \"" + up_to + "\"; expected minimum, recommended or ideal"));
    if (other_measure && level) need.alternative = Alternative{*other_measure, *level};
  }
  need.when = in.text("when").value_or("");
  need.why = in.required_text("why");
  need.basis = read_basis(in, problems);
  return need;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : ", ") + text;
  return result;
}

// A figure with its own source: "USD 112,590 a year … (source, checked 25 Nov 2026)".
std::optional<std::string> read_figure(ObjectReader& in, std::string_view key, Problems& problems) {
  const auto figure = in.object(key);
  if (!figure) return std::nullopt;
  ObjectReader reader{*figure, problems};
  std::string text = reader.required_text("text");
  const std::string source = reader.required_text("source");
  const auto checked = Date::from(reader.text("checked", 10).value_or(""));
  return text + " Source: " + source + (checked ? ", checked " + checked->text() : "");
}

RoleFacts read_facts(Node node, Problems& problems) {
  RoleFacts facts;
  ObjectReader in{node, problems};
  const auto add = [&](std::string_view key, std::string title) {
    if (auto text = in.text(key)) facts.entries.emplace_back(std::move(title), std::move(*text));
  };
  add("onet", "O*NET occupation");
  add("onet_title", "Called there");
  add("note", "Note");
  if (const auto riasec = in.object("riasec")) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{{{"r", "Realistic"},
                                                                                         {"i", "Investigative"},
                                                                                         {"a", "Artistic"},
                                                                                         {"s", "Social"},
                                                                                         {"e", "Enterprising"},
                                                                                         {"c", "Conventional"}}};
    ObjectReader reader{*riasec, problems};
    std::string text;
    std::array<double, 6> scores{};
    std::size_t known = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto& [key, name] = names[i];
      const auto score = reader.number(key, 0, 7);
      if (!score) continue;
      scores[i] = *score;
      ++known;
      if (!text.empty()) text += ", ";
      text += std::string{name} + ' ' + riasec->find(key)->to_json();
    }
    facts.entries.emplace_back("Interests of people in it (1–7)", text);
    if (known == scores.size()) facts.riasec = scores;
  }
  add("riasec_note", "Where these figures come from");
  if (const auto related = in.texts("related_onet"); !related.empty())
    facts.entries.emplace_back("Nearest O*NET occupations", joined(related));
  if (const auto tools = in.texts("in_demand"); !tools.empty())
    facts.entries.emplace_back("In demand there, among others", joined(tools));
  if (auto pay = read_figure(in, "pay", problems)) facts.entries.emplace_back("Pay (US)", std::move(*pay));
  if (auto outlook = read_figure(in, "outlook", problems))
    facts.entries.emplace_back("Outlook (US)", std::move(*outlook));
  add("attribution", "Attribution");
  facts.source = in.text("source").value_or("");
  return facts;
}

}  // namespace

std::string_view importance_name(Importance importance) noexcept {
  static constexpr std::array<std::string_view, 3> names{"required", "recommended", "optional"};
  return names[static_cast<std::size_t>(importance)];
}

std::string_view level_name(Level level) noexcept {
  static constexpr std::array<std::string_view, level_count> names{"below", "minimum", "recommended", "ideal"};
  return names[static_cast<std::size_t>(level)];
}

std::optional<WebLink> read_link(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  WebLink link{in.required_text("title"), in.required_text("url", 2'000)};
  if (link.url.rfind("https://", 0) != 0 && link.url.rfind("http://", 0) != 0) {
    problems.push_back(node.problem("has a link that is neither http nor https"));
    return std::nullopt;
  }
  return link;
}

std::optional<SkillArea> read_area(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  auto id = read_id<AreaId>(in, "id", problems);
  std::string title = in.required_text("title", 60);
  if (!id) return std::nullopt;
  return SkillArea{std::move(*id), std::move(title)};
}

std::optional<Skill> read_skill(Node node, Problems& problems) {
  const std::size_t before = problems.size();
  ObjectReader in{node, problems};
  auto id = read_id<SkillId>(in, "id", problems);
  auto area = read_id<AreaId>(in, "area", problems);
  if (!id || !area) return std::nullopt;
  Skill skill{std::move(*id),
              std::move(*area),
              in.required_text("title", 80),
              in.text("definition").value_or(""),
              in.texts("aliases"),
              {},
              in.texts("tools"),
              {},
              {},
              {}};
  const auto levels = in.texts("levels");
  if (levels.size() == skill.levels.size()) {
    std::copy(levels.begin(), levels.end(), skill.levels.begin());
  } else {
    problems.push_back(node.problem("has " + std::to_string(levels.size()) + " level texts; expected six, for 0 to 5"));
  }
  if (const auto hours = in.array("hours")) {
    std::size_t step = 0;
    bool sound = hours->size() == skill.hours.size();
    for (Node child : hours->children()) {
      sound = sound && child.is(Kind::integer) && child.integer() >= 0 && child.integer() <= 100'000;
      if (!sound) break;
      skill.hours[step++] = child.integer();
    }
    if (!sound) problems.push_back(hours->problem("is not a list of five whole numbers of hours"));
  }
  if (const auto links = in.array("links")) {
    for (Node child : links->children()) {
      if (auto link = read_link(child, problems)) skill.links.push_back(std::move(*link));
    }
  }
  skill.basis = read_basis(in, problems);
  if (problems.size() != before) return std::nullopt;
  return skill;
}

std::optional<Role> read_role(Node node, Problems& problems) {
  const std::size_t before = problems.size();
  ObjectReader in{node, problems};
  auto id = read_id<RoleId>(in, "id", problems);
  if (!id) return std::nullopt;
  Role role{std::move(*id),
            in.required_text("title", 80),
            in.texts("aliases"),
            in.text("mission").value_or(""),
            {},
            {},
            {},
            {},
            in.texts("interests"),
            in.texts("goals"),
            in.text("choosing").value_or(""),
            {},
            {},
            {},
            static_cast<int>(in.integer("order", 0, last_in_order).value_or(last_in_order))};
  each_object(in, "responsibilities", problems, [&](ObjectReader& entry, Node) {
    role.responsibilities.push_back({entry.required_text("id"), entry.required_text("title"),
                                     entry.text("text").value_or(""), entry.text("shared").value_or(""),
                                     read_basis(entry, problems)});
  });
  each_object(in, "skills", problems, [&](ObjectReader& entry, Node at) {
    if (auto requirement = read_requirement(entry, at, problems)) role.skills.push_back(std::move(*requirement));
  });
  each_object(in, "hand_offs", problems, [&](ObjectReader& entry, Node) {
    const bool gives = entry.has("to");
    auto other = read_id<RoleId>(entry, gives ? "to" : "from", problems);
    std::string what = entry.required_text(gives ? "gives" : "takes");
    if (other) role.hand_offs.push_back({gives, std::move(*other), std::move(what)});
  });
  each_object(in, "tasks", problems, [&](ObjectReader& entry, Node) {
    std::string task = entry.required_text("id");
    std::string key = role.id.str() + '/' + task;
    role.tasks.push_back({std::move(task), entry.required_text("text"), std::move(key)});
  });
  each_object(in, "conditions", problems, [&](ObjectReader& entry, Node) {
    role.conditions.push_back({entry.required_text("id"), entry.required_text("question")});
  });
  each_object(in, "workstation", problems, [&](ObjectReader& entry, Node at) {
    auto need = read_need(entry, at, problems);
    if (!need) return;
    const auto known = [&](const Condition& condition) { return condition.id == need->when; };
    if (!need->when.empty() && std::none_of(role.conditions.begin(), role.conditions.end(), known)) {
      problems.push_back(at.problem("depends on the condition \"" + need->when + "\", which the role does not ask"));
    }
    role.workstation.push_back(std::move(*need));
  });
  if (const auto facts = in.object("facts")) role.facts = read_facts(*facts, problems);
  if (problems.size() != before) return std::nullopt;
  return role;
}

}  // namespace deskpath
