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
      {"memory.type", Area::memory, memory_type, {k::memory::type, k::motherboard::memory_type, k::cpu::memory_types}},
      {"memory.slots", Area::memory, memory_slots, {k::memory::modules, k::motherboard::memory_slots}},
      {"memory.capacity", Area::memory, memory_capacity,
       {k::memory::modules, k::memory::module_size, k::motherboard::memory_max, k::cpu::memory_max}},
      {"case.board", Area::enclosure, case_board, {k::motherboard::form, k::pc_case::board_forms}},
      {"case.gpu_length", Area::enclosure, case_gpu_length, {k::gpu::length, k::pc_case::gpu_length}},
      {"case.cooler_height", Area::enclosure, case_cooler_height,
       {k::cpu_cooler::kind, k::cpu_cooler::height, k::pc_case::cooler_height}},
      {"psu.load", Area::power, psu_load,
       {k::psu::power, k::cpu::peak_power, k::cpu::tdp, k::gpu::power, k::memory::modules, k::cpu_cooler::kind}},
      {"psu.gpu_minimum", Area::power, psu_gpu_minimum, {k::gpu::system_power, k::psu::power}},
      {"psu.gpu_connectors", Area::power, psu_gpu_connectors, {k::gpu::power_inputs, k::gpu::power, k::psu::connectors}},
      {"monitor.ports", Area::displays, monitor_ports,
       {k::monitor::inputs, k::gpu::outputs, k::motherboard::outputs, k::cpu::graphics, k::laptop::outputs, k::mini_pc::outputs,
        k::dock::outputs}},
      {"monitor.bandwidth", Area::displays, monitor_bandwidth,
       {k::monitor::inputs, k::monitor::width_px, k::monitor::height_px, k::monitor::refresh, k::gpu::outputs, k::motherboard::outputs,
        k::cpu::graphics, k::laptop::outputs, k::mini_pc::outputs, k::dock::outputs}},
      {"monitor.density", Area::displays, monitor_density, {k::monitor::width_px, k::monitor::height_px, k::monitor::diagonal}},
      {"dock.displays", Area::displays, dock_displays,
       {k::dock::displays, k::dock::host, k::dock::outputs, k::monitor::inputs, k::monitor::width_px, k::monitor::height_px,
        k::monitor::refresh, k::laptop::outputs, k::laptop::max_displays, k::laptop::os_family, k::mini_pc::outputs,
        k::mini_pc::max_displays, k::mini_pc::os_family}},
      {"dock.power", Area::displays, dock_power, {k::dock::charge_power, k::laptop::charge_power}},
      {"data.memory", Area::workload, data_memory,
       {k::memory::modules, k::memory::module_size, k::laptop::memory, k::mini_pc::memory}},
      {"data.storage", Area::workload, data_storage, {k::storage::capacity, k::laptop::nvme, k::mini_pc::nvme}},
      {"model.memory", Area::workload, model_memory,
       {k::gpu::vram, k::laptop::vram, k::laptop::unified_memory, k::mini_pc::vram, k::mini_pc::unified_memory, k::cloud_gpu::vram,
        k::memory::modules, k::memory::module_size, k::laptop::memory, k::mini_pc::memory}},
      {"cloud.break_even", Area::workload, cloud_break_even,
       {k::gpu::power, k::laptop::power, k::laptop::vram, k::mini_pc::power, k::mini_pc::vram, k::cloud_gpu::vram}},
  };
  return table;
}

const Rule* find_rule(std::string_view id) {
  const auto table = rule_table();
  const auto found = std::find_if(table.begin(), table.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace deskpath
