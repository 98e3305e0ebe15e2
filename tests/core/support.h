// SPDX-License-Identifier: GPL-3.0-or-later
// What several core tests need: files, the shipped content, and small values to start from.
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/profile.h"
#include "base/json.h"
#include "parts/catalogue.h"
#include "plan/plan.h"
#include "roles/catalogue.h"

namespace deskpath {

// Found by GoogleTest, so that a failed comparison prints the sentence and not the bytes.
inline void PrintTo(const Problem& problem, std::ostream* out) { *out << to_text(problem); }

namespace test {

// The whole file; a failure of the test when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);
// resources/`name`.
[[nodiscard]] std::filesystem::path resource(std::string_view name);
// The .json files of resources/`folder`, sorted; none where there is no such folder.
[[nodiscard]] std::vector<std::filesystem::path> resource_files(std::string_view folder);

// The shipped areas, skills, roles and guide, read once.
[[nodiscard]] const RoleCatalogue& shipped();
// A shipped role; the test program stops when it is not there.
[[nodiscard]] const Role& shipped_role(std::string_view id);

[[nodiscard]] Date day(std::string_view iso);
[[nodiscard]] SkillId skill(std::string_view id);
[[nodiscard]] RoleId role_id(std::string_view id);
[[nodiscard]] PartId part_id(std::string_view id);

// A part with a model name and nothing else; the category comes from the id.
[[nodiscard]] Part bare_part(std::string_view id);
[[nodiscard]] PartPtr shared_part(std::string_view id);
// A plan of one item for each id.
[[nodiscard]] Plan plan_of(const std::vector<std::string>& ids);

// `weight` × `level` asked of one skill, or of any of several.
[[nodiscard]] SkillRequirement essential(const std::vector<std::string>& any_of, int level, int weight);
[[nodiscard]] SkillRequirement plus(std::string_view skill, int level, int weight);
[[nodiscard]] Role role_of(std::string_view id, std::vector<SkillRequirement> skills);
[[nodiscard]] Profile rated(Profile profile, std::string_view skill, int level,
                            Confidence confidence = Confidence::sure);

// Parses or fails the test.
[[nodiscard]] json::Document parsed(std::string_view text);

}  // namespace test
}  // namespace deskpath
