// SPDX-License-Identifier: GPL-3.0-or-later
// A skill with its six behavioural levels, and the areas that group skills (the spokes of the radar).
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/basis.h"
#include "base/identifier.h"

namespace deskpath {

inline constexpr int max_level = 5;

struct WebLink {
  std::string title;
  std::string url;  // http or https only
  friend bool operator==(const WebLink&, const WebLink&) = default;
};

struct SkillArea {
  AreaId id;
  std::string title;
};

struct Skill {
  SkillId id;
  AreaId area;
  std::string title;
  std::string definition;
  std::vector<std::string> aliases;
  std::array<std::string, max_level + 1> levels;  // what somebody at this level can do
  std::vector<std::string> tools;
  std::array<std::int64_t, max_level> hours{};  // from level i to i + 1, our estimate
  std::vector<WebLink> links;
  Basis basis;
};

}  // namespace deskpath
