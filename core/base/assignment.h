// SPDX-License-Identifier: GPL-3.0-or-later
// Maximum-weight assignment: which monitor on which port, which drive in which slot, which skill with which.
#pragma once

#include <optional>
#include <vector>

namespace deskpath {

// `weights[row][column]` >= 0 is the worth of pairing them, 0 forbids it. Gives for each row its column, so that
// no column is used twice and the total worth is greatest (Hungarian method, O(n³)). Ties go to the pairing that
// the method meets first, which is the same for the same input.
[[nodiscard]] std::vector<std::optional<std::size_t>> best_assignment(const std::vector<std::vector<double>>& weights);

}  // namespace deskpath
