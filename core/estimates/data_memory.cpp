// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/data_memory.h"

#include <algorithm>

namespace deskpath {

std::optional<DataMemory> data_memory(double dataset_gb, std::string_view tool) {
  if (dataset_gb < 0) return std::nullopt;
  if (tool == "pandas") return DataMemory{data_base_gb + 5.0 * dataset_gb, data_base_gb + 10.0 * dataset_gb};
  if (tool == "polars" || tool == "duckdb")
    return DataMemory{data_base_gb + 1.5 * dataset_gb, data_base_gb + 2.0 * dataset_gb};
  return std::nullopt;
}

bool holds_all_data(std::string_view tool) noexcept { return tool == "pandas"; }

std::string_view tool_title(std::string_view tool) noexcept {
  if (tool == "polars") return "Polars";
  if (tool == "duckdb") return "DuckDB";
  return tool;
}

std::optional<double> next_memory_size(double gb) {
  constexpr std::array sizes{16.0, 32.0, 48.0, 64.0, 96.0, 128.0, 192.0, 256.0};
  const auto found = std::find_if(sizes.begin(), sizes.end(), [&](double size) { return size >= gb; });
  if (found == sizes.end()) return std::nullopt;
  return *found;
}

}  // namespace deskpath
