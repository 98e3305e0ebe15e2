// SPDX-License-Identifier: GPL-3.0-or-later
// The rules' functions, one file per area; the table in rule_table.cpp is the only one that names them all.
#pragma once

#include <vector>

#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath::rules {

// platform.cpp
void cpu_socket(const Build& build, std::vector<Finding>& out);
void graphics_present(const Build& build, std::vector<Finding>& out);
void cooler_present(const Build& build, std::vector<Finding>& out);
void cooler_socket(const Build& build, std::vector<Finding>& out);
// memory.cpp
void memory_type(const Build& build, std::vector<Finding>& out);
void memory_slots(const Build& build, std::vector<Finding>& out);
void memory_capacity(const Build& build, std::vector<Finding>& out);
// enclosure.cpp
void case_board(const Build& build, std::vector<Finding>& out);
void case_gpu_length(const Build& build, std::vector<Finding>& out);
void case_cooler_height(const Build& build, std::vector<Finding>& out);
// power.cpp
void psu_load(const Build& build, std::vector<Finding>& out);
void psu_gpu_minimum(const Build& build, std::vector<Finding>& out);
void psu_gpu_connectors(const Build& build, std::vector<Finding>& out);
// displays.cpp
void monitor_ports(const Build& build, std::vector<Finding>& out);
void monitor_density(const Build& build, std::vector<Finding>& out);
// display_bandwidth.cpp
void monitor_bandwidth(const Build& build, std::vector<Finding>& out);
// docks.cpp
void dock_displays(const Build& build, std::vector<Finding>& out);
void dock_power(const Build& build, std::vector<Finding>& out);
// workload.cpp
void data_memory(const Build& build, std::vector<Finding>& out);
void data_storage(const Build& build, std::vector<Finding>& out);
void cloud_break_even(const Build& build, std::vector<Finding>& out);
// models.cpp
void model_memory(const Build& build, std::vector<Finding>& out);

}  // namespace deskpath::rules
