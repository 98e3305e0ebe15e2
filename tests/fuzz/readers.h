// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any bytes given to a reader, however hostile: it ends, names what it refuses, and whatever it
// accepts it writes in a form that reads back to the same value. The fuzzers and the regression test share this.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace deskpath::fuzz {

// What is wrong; nothing when the property holds. An accepted plan is reviewed, and its checklist is exported, too.
[[nodiscard]] std::optional<std::string> plan_fault(std::string_view bytes);
[[nodiscard]] std::optional<std::string> profile_fault(std::string_view bytes);
[[nodiscard]] std::optional<std::string> parts_fault(std::string_view bytes);
// Roles are never written: an accepted role is compared and assessed.
[[nodiscard]] std::optional<std::string> roles_fault(std::string_view bytes);

}  // namespace deskpath::fuzz
