// SPDX-License-Identifier: GPL-3.0-or-later
// Reading roles, skills, areas and guidance from JSON.
#pragma once

#include <optional>

#include "base/json.h"
#include "roles/catalogue.h"

namespace deskpath {

[[nodiscard]] std::optional<SkillArea> read_area(json::Node node, Problems& problems);
[[nodiscard]] std::optional<Skill> read_skill(json::Node node, Problems& problems);
[[nodiscard]] std::optional<Role> read_role(json::Node node, Problems& problems);
[[nodiscard]] std::optional<WebLink> read_link(json::Node node, Problems& problems);

}  // namespace deskpath
