// SPDX-License-Identifier: GPL-3.0-or-later
// The measures: figures computed from a plan that role requirements are stated over. One line is one measure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace deskpath {

enum class MeasureKind : std::uint8_t { number, yes_no, name };

// The groups in which a role's level is shown.
enum class NeedGroup : std::uint8_t { machine, displays, input_and_calls, desk_and_room, power, connection, software };
inline constexpr std::size_t need_group_count = 7;
[[nodiscard]] constexpr std::string_view need_group_title(NeedGroup group) noexcept {
  constexpr std::array<std::string_view, need_group_count> titles{
      "Machine", "Displays", "Input and calls", "Desk and room", "Power", "Connection", "Software"};
  return titles[static_cast<std::size_t>(group)];
}
[[nodiscard]] constexpr std::string_view need_group_id(NeedGroup group) noexcept {
  constexpr std::array<std::string_view, need_group_count> ids{
      "machine", "displays", "input-and-calls", "desk-and-room", "power", "connection", "software"};
  return ids[static_cast<std::size_t>(group)];
}

// enumerator, id, title, kind, unit, group
#define DESKPATH_MEASURES(X)                                                                           \
  X(cpu_cores, "cpu.cores", "Processor cores", number, "", machine)                                    \
  X(cpu_class, "cpu.class", "Processor class", number, "", machine)                                    \
  X(memory_total, "memory.total_gb", "Memory", number, "GB", machine)                                  \
  X(memory_ecc, "memory.ecc", "ECC memory", yes_no, "", machine)                                       \
  X(gpu_vram, "gpu.vram_gb", "Graphics memory", number, "GB", machine)                                 \
  X(gpu_vram_total, "gpu.vram_total_gb", "Graphics memory of all cards", number, "GB", machine)        \
  X(gpu_vendor, "gpu.vendor", "Graphics vendor", name, "", machine)                                    \
  X(gpu_class, "gpu.class", "Graphics class", number, "", machine)                                     \
  X(cloud_vram, "cloud.vram_gb", "Cloud graphics memory", number, "GB", machine)                       \
  X(storage_nvme, "storage.nvme_gb", "NVMe storage", number, "GB", machine)                            \
  X(storage_total, "storage.total_gb", "Storage", number, "GB", machine)                               \
  X(storage_backup, "storage.backup", "Backup drive or NAS", yes_no, "", machine)                      \
  X(monitor_count, "monitor.count", "Monitors", number, "", displays)                                  \
  X(monitor_largest, "monitor.largest_in", "Largest monitor", number, "in", displays)                  \
  X(monitor_long_edge, "monitor.long_edge_px", "Sharpest monitor's long edge", number, "px", displays) \
  X(monitor_uhd_count, "monitor.uhd_count", "4K monitors", number, "", displays)                       \
  X(keyboard_ergonomic, "keyboard.ergonomic", "Ergonomic keyboard", yes_no, "", input_and_calls)       \
  X(mouse_ergonomic, "mouse.ergonomic", "Ergonomic mouse", yes_no, "", input_and_calls)                \
  X(webcam_lines, "webcam.lines", "Webcam lines", number, "px", input_and_calls)                       \
  X(headset_microphone, "headset.microphone", "Headset with microphone", yes_no, "", input_and_calls)  \
  X(desk_height, "desk.height_adjustable", "Sit-stand desk", yes_no, "", desk_and_room)                \
  X(chair_ergonomic, "chair.ergonomic", "Ergonomic chair", yes_no, "", desk_and_room)                  \
  X(light_task, "light.task", "Task light", yes_no, "", desk_and_room)                                 \
  X(room_dedicated, "room.dedicated", "Room of its own", yes_no, "", desk_and_room)                    \
  X(room_quiet, "room.quiet", "Quiet room", yes_no, "", desk_and_room)                                 \
  X(room_daylight, "room.daylight", "Daylight", yes_no, "", desk_and_room)                             \
  X(ups_minutes, "ups.minutes", "Backup power", number, "min", power)                                  \
  X(internet_down, "internet.down_mbps", "Download", number, "Mbit/s", connection)                     \
  X(internet_up, "internet.up_mbps", "Upload", number, "Mbit/s", connection)                           \
  X(internet_backup, "internet.backup", "Backup connection", yes_no, "", connection)                   \
  X(os_family, "os.family", "Operating system", name, "", software)                                    \
  X(software_ide, "software.ide", "Development environment", yes_no, "", software)                     \
  X(software_containers, "software.containers", "Containers", yes_no, "", software)                    \
  X(software_virtualization, "software.virtualization", "Virtualization", yes_no, "", software)        \
  X(software_chat, "software.chat", "Team chat", yes_no, "", software)                                 \
  X(software_meetings, "software.meetings", "Video meetings", yes_no, "", software)                    \
  X(software_tracker, "software.tracker", "Project tracker", yes_no, "", software)

enum class Measure : std::uint8_t {
#define X(name, ...) name,
  DESKPATH_MEASURES(X)
#undef X
};
inline constexpr std::size_t measure_count = 0
#define X(...) +1
    DESKPATH_MEASURES(X)
#undef X
    ;

struct MeasureInfo {
  Measure measure;
  std::string_view id;
  std::string_view title;
  MeasureKind kind;
  std::string_view unit;
  NeedGroup group;
};
inline constexpr std::array<MeasureInfo, measure_count> measure_table{{
#define X(name, id, title, kind, unit, group) {Measure::name, id, title, MeasureKind::kind, unit, NeedGroup::group},
    DESKPATH_MEASURES(X)
#undef X
}};
[[nodiscard]] constexpr const MeasureInfo& info(Measure measure) noexcept {
  return measure_table[static_cast<std::size_t>(measure)];
}
[[nodiscard]] constexpr std::optional<Measure> measure_from_id(std::string_view id) noexcept {
  for (const MeasureInfo& entry : measure_table) {
    if (entry.id == id) return entry.measure;
  }
  return std::nullopt;
}

}  // namespace deskpath
