// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory and disk a data set asks for.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace deskpath {

// Gigabytes that are gone before any data is read: operating system 4, browser 3, JupyterLab 1.
inline constexpr double data_base_gb = 8.0;

struct DataMemory {
  double least_gb = 0;
  double comfortable_gb = 0;
};
// For a data set of `dataset_gb` (>= 0) in memory form. "pandas": base + 5 to 10 times the data (Wes McKinney, "Apache
// Arrow and the 10 Things I Hate About pandas", 2017); "polars" and "duckdb": base + 1.5 to 2 times (our choice).
// Nothing for other tools.
[[nodiscard]] std::optional<DataMemory> data_memory(double dataset_gb, std::string_view tool);

// Whether the tool must hold all data in memory at once; Polars and DuckDB can stream from the disk.
[[nodiscard]] bool holds_all_data(std::string_view tool) noexcept;

// "Polars" for "polars": the tool's own spelling; other names as they are.
[[nodiscard]] std::string_view tool_title(std::string_view tool) noexcept;

// The next size that memory is sold in (16, 32, 48, 64, 96, 128, 192, 256 GB); nothing above.
[[nodiscard]] std::optional<double> next_memory_size(double gb);

// Free disk: 10 times the data set (raw data, working copies, results) and 1.5 times the downloaded weights (the
// original and a quantized copy), plus 100 GB for the system and programs (our choice).
inline constexpr double system_disk_gb = 100.0;
[[nodiscard]] constexpr double wanted_disk_gb(double dataset_gb, double downloaded_weights_gb) noexcept {
  return system_disk_gb + 10.0 * dataset_gb + 1.5 * downloaded_weights_gb;
}
// One copy of each.
[[nodiscard]] constexpr double least_disk_gb(double dataset_gb, double downloaded_weights_gb) noexcept {
  return system_disk_gb + dataset_gb + downloaded_weights_gb;
}

}  // namespace deskpath
