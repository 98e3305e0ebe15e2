// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath {

std::span<const Rule> rule_table() {
  using namespace rules;
  namespace k = key;
  static const std::vector<Rule> table{
      {"cpu.socket", Area::platform, cpu_socket, {k::cpu::socket, k::motherboard::socket}},
      {"graphics.present", Area::platform, graphics_present, {k::cpu::graphics, k::motherboard::outputs}},
      {"cooler.present", Area::platform, cooler_present, {k::cpu::cooler_included}},
      {"cooler.socket", Area::platform, cooler_socket, {k::cpu::socket, k::cpu_cooler::sockets}},
      {"cpu.chipset", Area::platform, cpu_chipset, {k::cpu::generation, k::motherboard::chipset, k::motherboard::flashback}},
      {"cooler.capacity", Area::platform, cooler_capacity,
       {k::cpu_cooler::capacity, k::cpu_cooler::kind, k::cpu_cooler::radiator, k::cpu::peak_power, k::cpu::tdp}},
      {"memory.type", Area::memory, memory_type, {k::memory::type, k::motherboard::memory_type, k::cpu::memory_types}},
      {"memory.slots", Area::memory, memory_slots, {k::memory::modules, k::motherboard::memory_slots}},
      {"memory.capacity", Area::memory, memory_capacity,
       {k::memory::modules, k::memory::module_size, k::motherboard::memory_max, k::cpu::memory_max}},
      {"memory.form_factor", Area::memory, memory_form_factor, {k::memory::form, k::motherboard::memory_form}},
      {"memory.speed", Area::memory, memory_speed,
       {k::memory::speed, k::memory::type, k::memory::modules, k::cpu::memory_speed, k::cpu::memory_channels, k::cpu::memory_types}},
      {"memory.channels", Area::memory, memory_channels, {k::memory::modules, k::cpu::memory_channels}},
      {"memory.ecc", Area::memory, memory_ecc, {k::memory::ecc, k::memory::registered, k::motherboard::ecc, k::cpu::ecc}},
      {"memory.registered", Area::memory, memory_registered,
       {k::memory::registered, k::motherboard::memory_registered, k::motherboard::socket, k::cpu::memory_registered}},
      {"memory.os_limit", Area::memory, memory_os_limit, {k::memory::modules, k::memory::module_size, k::os::memory_max, k::os::family}},
      {"storage.m2_slots", Area::storage, storage_m2_slots, {k::storage::form, k::storage::kind, k::motherboard::m2_slots}},
      {"storage.link", Area::storage, storage_link,
       {k::storage::form, k::storage::kind, k::storage::interface, k::motherboard::m2_slots}},
      {"storage.sata_ports", Area::storage, storage_sata_ports,
       {k::storage::form, k::storage::kind, k::storage::interface, k::motherboard::sata_ports, k::motherboard::m2_slots,
        k::motherboard::sharing}},
      {"storage.bays", Area::storage, storage_bays, {k::storage::form, k::pc_case::bays_35, k::pc_case::bays_25}},
      {"storage.lanes", Area::storage, storage_lanes,
       {k::storage::form, k::storage::kind, k::storage::interface, k::motherboard::m2_slots, k::motherboard::sharing, k::gpu::interface}},
      {"storage.backup", Area::storage, storage_backup, {k::external_storage::capacity, k::nas::capacity}},
      {"gpu.slot", Area::expansion, gpu_slot, {k::motherboard::expansion_slots, k::gpu::interface}},
      {"gpu.lanes", Area::expansion, gpu_lanes, {k::gpu::interface, k::motherboard::expansion_slots, k::motherboard::sharing}},
      {"gpu.spacing", Area::expansion, gpu_spacing, {k::gpu::slots, k::pc_case::expansion_slots}},
      {"case.board", Area::enclosure, case_board, {k::motherboard::form, k::pc_case::board_forms}},
      {"case.gpu_length", Area::enclosure, case_gpu_length, {k::gpu::length, k::pc_case::gpu_length}},
      {"case.cooler_height", Area::enclosure, case_cooler_height,
       {k::cpu_cooler::kind, k::cpu_cooler::height, k::pc_case::cooler_height}},
      {"case.gpu_slots", Area::enclosure, case_gpu_slots, {k::gpu::slots, k::pc_case::expansion_slots}},
      {"case.radiator", Area::enclosure, case_radiator, {k::cpu_cooler::kind, k::cpu_cooler::radiator, k::pc_case::radiators}},
      {"case.psu_form", Area::enclosure, case_psu_form, {k::psu::form, k::pc_case::psu_forms}},
      {"case.psu_length", Area::enclosure, case_psu_length, {k::psu::length, k::pc_case::psu_length}},
      {"case.front_usb", Area::enclosure, case_front_usb, {k::pc_case::front_usb, k::motherboard::usb_headers}},
      {"cooler.memory_clearance", Area::enclosure, cooler_memory_clearance,
       {k::memory::height, k::cpu_cooler::kind, k::cpu_cooler::memory_clearance}},
      {"psu.load", Area::power, psu_load,
       {k::psu::power, k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind}},
      {"psu.gpu_minimum", Area::power, psu_gpu_minimum, {k::gpu::system_power, k::psu::power}},
      {"psu.gpu_connectors", Area::power, psu_gpu_connectors, {k::gpu::power_inputs, k::gpu::power, k::psu::connectors}},
      {"psu.transient", Area::power, psu_transient,
       {k::psu::power, k::psu::atx_version, k::psu::connectors, k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules,
        k::cpu_cooler::kind}},
      {"psu.cpu_connectors", Area::power, psu_cpu_connectors, {k::motherboard::cpu_power, k::psu::connectors}},
      {"power.circuit", Area::power, power_circuit,
       {k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind, k::psu::efficiency, k::laptop::power,
        k::mini_pc::power, k::monitor::power, k::nas::power, k::light::power,
        k::speakers::power}},
      {"ups.capacity", Area::power, ups_capacity,
       {k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind, k::psu::efficiency, k::laptop::power,
        k::mini_pc::power, k::monitor::power, k::ups::power, k::ups::capacity}},
      {"ups.waveform", Area::power, ups_waveform,
       {k::ups::waveform, k::psu::efficiency, k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind}},
      {"ups.runtime", Area::power, ups_runtime,
       {k::ups::runtime, k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind,
        k::laptop::power, k::mini_pc::power, k::monitor::power}},
      {"room.heat", Area::power, room_heat,
       {k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind, k::psu::efficiency, k::laptop::power,
        k::mini_pc::power, k::monitor::power, k::nas::power, k::light::power,
        k::speakers::power}},
      {"monitor.ports", Area::displays, monitor_ports,
       {k::monitor::inputs, k::gpu::outputs, k::motherboard::outputs, k::cpu::graphics, k::laptop::outputs, k::mini_pc::outputs,
        k::dock::outputs}},
      {"desk.width", Area::desk, desk_width,
       {k::desk::width, k::monitor::width, k::monitor::diagonal, k::monitor::width_px, k::monitor::height_px, k::monitor_arm::monitors}},
      {"desk.depth", Area::desk, desk_depth, {k::desk::depth, k::monitor::diagonal, k::monitor::stand_depth, k::monitor_arm::monitors}},
      {"desk.height", Area::desk, desk_height, {k::desk::height_min, k::desk::height_max}},
      {"desk.load", Area::desk, desk_load,
       {k::desk::load, k::monitor::weight, k::monitor_arm::weight, k::monitor_arm::monitors}},
      {"arm.mount", Area::desk, arm_mount, {k::monitor_arm::vesa, k::monitor_arm::monitors, k::monitor::vesa}},
      {"arm.weight", Area::desk, arm_weight,
       {k::monitor_arm::max_weight, k::monitor_arm::max_diagonal, k::monitor_arm::monitors, k::monitor::weight, k::monitor::diagonal}},
      {"light.level", Area::desk, light_level, {k::light::lux}},
      {"internet.calls", Area::connectivity, internet_calls, {k::internet::down, k::internet::up}},
      {"internet.downloads", Area::connectivity, internet_downloads, {k::internet::down}},
      {"internet.backup", Area::connectivity, internet_backup, {k::internet::backup, k::internet::medium}},
      {"network.adapter", Area::connectivity, network_adapter,
       {k::motherboard::ethernet, k::motherboard::wifi, k::laptop::ethernet, k::laptop::wifi, k::mini_pc::ethernet, k::mini_pc::wifi,
        k::dock::ethernet, k::internet::down}},
      {"software.memory", Area::software, software_memory,
       {k::memory::modules, k::memory::module_size, k::laptop::memory, k::mini_pc::memory, k::software::memory, k::os::family}},
      {"software.virtualization", Area::software, software_virtualization,
       {k::software::needs_virtualization, k::software::windows_feature, k::cpu::virtualization, k::laptop::virtualization,
        k::mini_pc::virtualization, k::os::family, k::os::virtualization, k::os::wsl}},
      {"software.os", Area::software, software_os, {k::software::families, k::os::family, k::os::virtualization}},
      {"software.gpu_stack", Area::software, software_gpu_stack,
       {k::software::gpu_vendors, k::gpu::vendor, k::laptop::gpu_vendor, k::mini_pc::gpu_vendor, k::cloud_gpu::vendor}},
      {"software.licence", Area::software, software_licence, {k::software::licence, k::software::licence_limit}},
  };
  return table;
}

const Rule* find_rule(std::string_view id) {
  const auto table = rule_table();
  const auto found = std::find_if(table.begin(), table.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace deskpath
