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
// transient.cpp
void psu_transient(const Build& build, std::vector<Finding>& out);
void psu_cpu_connectors(const Build& build, std::vector<Finding>& out);
// wall_power.cpp
void power_circuit(const Build& build, std::vector<Finding>& out);
void room_heat(const Build& build, std::vector<Finding>& out);
// backup_power.cpp
void ups_capacity(const Build& build, std::vector<Finding>& out);
void ups_waveform(const Build& build, std::vector<Finding>& out);
void ups_runtime(const Build& build, std::vector<Finding>& out);
// desk.cpp
void desk_width(const Build& build, std::vector<Finding>& out);
void desk_depth(const Build& build, std::vector<Finding>& out);
void desk_height(const Build& build, std::vector<Finding>& out);
void desk_load(const Build& build, std::vector<Finding>& out);
void arm_mount(const Build& build, std::vector<Finding>& out);
void arm_weight(const Build& build, std::vector<Finding>& out);
void light_level(const Build& build, std::vector<Finding>& out);
// connectivity.cpp
void internet_calls(const Build& build, std::vector<Finding>& out);
void internet_downloads(const Build& build, std::vector<Finding>& out);
void internet_backup(const Build& build, std::vector<Finding>& out);
void network_adapter(const Build& build, std::vector<Finding>& out);
// software.cpp
void software_memory(const Build& build, std::vector<Finding>& out);
void software_virtualization(const Build& build, std::vector<Finding>& out);
void software_os(const Build& build, std::vector<Finding>& out);
void software_gpu_stack(const Build& build, std::vector<Finding>& out);
void software_licence(const Build& build, std::vector<Finding>& out);
// chipset.cpp
void cpu_chipset(const Build& build, std::vector<Finding>& out);
// cooling.cpp
void cooler_capacity(const Build& build, std::vector<Finding>& out);
void cooler_memory_clearance(const Build& build, std::vector<Finding>& out);
// memory_kind.cpp
void memory_form_factor(const Build& build, std::vector<Finding>& out);
void memory_registered(const Build& build, std::vector<Finding>& out);
void memory_ecc(const Build& build, std::vector<Finding>& out);
// memory_speed.cpp
void memory_speed(const Build& build, std::vector<Finding>& out);
void memory_channels(const Build& build, std::vector<Finding>& out);
void memory_os_limit(const Build& build, std::vector<Finding>& out);
// storage.cpp
void storage_m2_slots(const Build& build, std::vector<Finding>& out);
void storage_link(const Build& build, std::vector<Finding>& out);
void storage_sata_ports(const Build& build, std::vector<Finding>& out);
void storage_bays(const Build& build, std::vector<Finding>& out);
void storage_lanes(const Build& build, std::vector<Finding>& out);
void storage_backup(const Build& build, std::vector<Finding>& out);
// expansion.cpp
void gpu_slot(const Build& build, std::vector<Finding>& out);
void gpu_lanes(const Build& build, std::vector<Finding>& out);
void gpu_spacing(const Build& build, std::vector<Finding>& out);
void case_gpu_slots(const Build& build, std::vector<Finding>& out);
// enclosure_fit.cpp
void case_psu_form(const Build& build, std::vector<Finding>& out);
void case_psu_length(const Build& build, std::vector<Finding>& out);
void case_radiator(const Build& build, std::vector<Finding>& out);
void case_front_usb(const Build& build, std::vector<Finding>& out);
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
