// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of one category side by side: what is known of each, and where they differ.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "parts/part.h"

namespace deskpath {

struct ComparedFact {
  KeyRef key;
  std::vector<std::optional<std::string>> values;  // one for each part; nothing where it is not known
  bool differs = false;                            // among the parts that it is known of
};

// In the order of the category's keys; facts not known of any part are left out. All parts are of one category.
[[nodiscard]] std::vector<ComparedFact> compare_parts(std::span<const PartPtr> parts);

}  // namespace deskpath
