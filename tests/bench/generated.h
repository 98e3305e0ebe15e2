// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue as large as wanted, made from the shipped parts: sizes, powers and prices vary as they do between
// products.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "parts/catalogue.h"
#include "plan/plan.h"
#include "roles/catalogue.h"

namespace deskpath::bench {

[[nodiscard]] std::string read_file(const std::string& path);
// The shipped part files, each as text, with their names.
[[nodiscard]] const std::vector<std::pair<std::string, std::string>>& shipped_part_files();
[[nodiscard]] const PartCatalogue& shipped_parts();
[[nodiscard]] const RoleCatalogue& shipped_roles();
// tests/data/plans/`name`.deskplan
[[nodiscard]] Plan kept_plan(const std::string& name);

// `count` parts of one category, none like another.
[[nodiscard]] std::vector<PartPtr> generated_parts(Category category, std::size_t count);
// A parts file with `count` parts of all categories, in the shipped proportions.
[[nodiscard]] std::string generated_file(std::size_t count);

}  // namespace deskpath::bench
