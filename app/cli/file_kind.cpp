// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_kind.h"

#include <algorithm>

#include "assessment/profile.h"
#include "base/json.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

enum class Kind { plan, profile, parts, roles };

std::optional<Kind> kindOfFormat(std::string_view format) {
  if (format == "deskpath.plan") return Kind::plan;
  if (format == "deskpath.profile") return Kind::profile;
  if (format == "deskpath.parts") return Kind::parts;
  if (format == "deskpath.roles") return Kind::roles;
  return std::nullopt;
}

std::optional<Kind> kindOfName(const std::string& file) {
  if (file.ends_with(".deskplan")) return Kind::plan;
  if (file.ends_with(".deskprofile")) return Kind::profile;
  if (file.ends_with(".deskparts")) return Kind::parts;
  if (file.ends_with(".deskroles")) return Kind::roles;
  return std::nullopt;
}

// Bare lists and single roles, as in resources/: a part's id holds a slash.
std::optional<Kind> kindOfShape(json::Node root) {
  const bool list = root.is(json::Kind::array);
  if (list && root.size() == 0) return std::nullopt;
  const json::Node entry = list ? *root.children().begin() : root;
  const auto id = entry.is(json::Kind::object) ? entry.find("id") : std::nullopt;
  if (!id || !id->is(json::Kind::string)) return std::nullopt;
  if (list && id->text().find('/') != std::string_view::npos) return Kind::parts;
  return Kind::roles;
}

std::optional<Kind> kindOf(json::Node root, const std::string& file) {
  if (root.is(json::Kind::object)) {
    if (const auto format = root.find("format"); format && format->is(json::Kind::string)) {
      if (const auto kind = kindOfFormat(format->text())) return kind;
    }
  }
  if (const auto kind = kindOfName(file)) return kind;
  return kindOfShape(root);
}

// A name under `node` that must be a known role.
void expectRole(json::Node node, const RoleCatalogue& roles, Problems& problems) {
  if (!node.is(json::Kind::string)) return;
  const auto id = RoleId::from(node.text());
  if (!id || roles.find(*id) == nullptr)
    problems.push_back(node.problem("is \"" + std::string{node.text()} + "\", which is no known role"));
}

void expectSkill(json::Node node, const RoleCatalogue& roles, Problems& problems) {
  if (!node.is(json::Kind::string)) return;
  const auto id = SkillId::from(node.text());
  if (!id || roles.find(*id) == nullptr)
    problems.push_back(node.problem("is \"" + std::string{node.text()} + "\", which is no known skill"));
}

template <class Visit>
void eachIn(json::Node object, std::string_view list, Visit visit) {
  const auto found = object.find(list);
  if (!found || !found->is(json::Kind::array)) return;
  for (json::Node entry : found->children()) visit(entry);
}

Problems planReferences(json::Node root, const RoleCatalogue& roles) {
  Problems problems;
  eachIn(root, "target_roles", [&](json::Node role) { expectRole(role, roles, problems); });
  return problems;
}

Problems profileReferences(json::Node root, const RoleCatalogue& roles) {
  Problems problems;
  if (const auto target = root.find("target_role")) expectRole(*target, roles, problems);
  eachIn(root, "ratings", [&](json::Node rating) {
    if (!rating.is(json::Kind::object)) return;
    if (const auto skill = rating.find("skill")) expectSkill(*skill, roles, problems);
  });
  return problems;
}

// `roles` already holds the file's own roles and skills.
Problems roleReferences(json::Node root, const RoleCatalogue& roles) {
  Problems problems;
  const auto role = [&](json::Node node) {
    if (!node.is(json::Kind::object)) return;
    eachIn(node, "skills", [&](json::Node requirement) {
      if (!requirement.is(json::Kind::object)) return;
      if (const auto skill = requirement.find("skill")) expectSkill(*skill, roles, problems);
      eachIn(requirement, "any_of", [&](json::Node skill) { expectSkill(skill, roles, problems); });
    });
    eachIn(node, "hand_offs", [&](json::Node hand) {
      if (!hand.is(json::Kind::object)) return;
      for (const char* end : {"to", "from"}) {
        if (const auto other = hand.find(end)) expectRole(*other, roles, problems);
      }
    });
  };
  if (root.is(json::Kind::array)) {
    for (json::Node entry : root.children()) role(entry);
  } else if (root.find("roles")) {
    eachIn(root, "roles", role);
  } else {
    role(root);
  }
  return problems;
}

Result<QString> answer(const QString& kind, Problems problems) {
  if (!problems.empty()) return fail(std::move(problems));
  return kind;
}

}  // namespace

Result<QString> validateText(std::string_view text, const std::string& file, const Content& content) {
  const auto document = json::Document::parse(text, file);
  if (!document) return fail(document.error());
  const json::Node root = document->root();
  const auto kind = kindOf(root, file);
  if (!kind) {
    return fail(root.problem(
        "is no file of Deskpath; expected a \"format\" of deskpath.plan, deskpath.profile, deskpath.parts or "
        "deskpath.roles"));
  }
  switch (*kind) {
    case Kind::plan: {
      const auto plan = read_plan(text, file, content.lookup());
      if (!plan) return fail(plan.error());
      return answer(u"plan"_s, planReferences(root, content.roles));
    }
    case Kind::profile: {
      const auto profile = read_profile(text, file);
      if (!profile) return fail(profile.error());
      return answer(u"profile"_s, profileReferences(root, content.roles));
    }
    case Kind::parts: {
      PartCatalogue parts;
      return answer(u"parts file"_s, parts.add_file(text, file));
    }
    case Kind::roles: {
      RoleCatalogue roles = content.roles;
      Problems problems = roles.add_roles(text, file);
      return answer(u"roles file"_s, problems.empty() ? roleReferences(root, roles) : std::move(problems));
    }
  }
  return QString{};
}

}  // namespace deskpath::app::cli
