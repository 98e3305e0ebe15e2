// SPDX-License-Identifier: GPL-3.0-or-later
// The part categories: the first segment of every part id and the name of its file in resources/parts/.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace deskpath {

// One line per category: enumerator, id, title of one, title of many, group on screen.
#define DESKPATH_CATEGORIES(X)                                                           \
  X(cpu, "cpu", "Processor", "Processors", computer)                                     \
  X(cpu_cooler, "cpu-cooler", "Processor cooler", "Processor coolers", computer)         \
  X(motherboard, "motherboard", "Motherboard", "Motherboards", computer)                 \
  X(memory, "memory", "Memory", "Memory kits", computer)                                 \
  X(gpu, "gpu", "Graphics card", "Graphics cards", computer)                             \
  X(storage, "storage", "Storage", "Storage drives", computer)                           \
  X(psu, "psu", "Power supply", "Power supplies", computer)                              \
  X(pc_case, "case", "Case", "Cases", computer)                                          \
  X(laptop, "laptop", "Laptop", "Laptops", computer)                                     \
  X(mini_pc, "mini-pc", "Mini PC", "Mini PCs", computer)                                 \
  X(monitor, "monitor", "Monitor", "Monitors", displays)                                 \
  X(monitor_arm, "monitor-arm", "Monitor arm", "Monitor arms", displays)                 \
  X(dock, "dock", "Dock", "Docks", displays)                                             \
  X(keyboard, "keyboard", "Keyboard", "Keyboards", input_and_calls)                      \
  X(mouse, "mouse", "Mouse", "Mice", input_and_calls)                                    \
  X(webcam, "webcam", "Webcam", "Webcams", input_and_calls)                              \
  X(headset, "headset", "Headset", "Headsets", input_and_calls)                          \
  X(microphone, "microphone", "Microphone", "Microphones", input_and_calls)              \
  X(speakers, "speakers", "Speakers", "Speakers", input_and_calls)                       \
  X(desk, "desk", "Desk", "Desks", desk_and_room)                                        \
  X(chair, "chair", "Chair", "Chairs", desk_and_room)                                    \
  X(light, "light", "Light", "Lights", desk_and_room)                                    \
  X(ups, "ups", "Backup power (UPS)", "Backup power (UPS)", power)                       \
  X(surge_protector, "surge-protector", "Surge protector", "Surge protectors", power)    \
  X(external_storage, "external-storage", "External drive", "External drives", computer) \
  X(nas, "nas", "Network storage (NAS)", "Network storage (NAS)", computer)              \
  X(internet, "internet", "Internet plan", "Internet plans", connection)                 \
  X(router, "router", "Router", "Routers", connection)                                   \
  X(cable, "cable", "Cable or adapter", "Cables and adapters", displays)                 \
  X(os, "os", "Operating system", "Operating systems", software)                         \
  X(software, "software", "Software", "Software", software)                              \
  X(cloud_gpu, "cloud-gpu", "Cloud GPU", "Cloud GPUs", software)

enum class Category : std::uint8_t {
#define X(name, ...) name,
  DESKPATH_CATEGORIES(X)
#undef X
};

inline constexpr std::size_t category_count = 0
#define X(...) +1
    DESKPATH_CATEGORIES(X)
#undef X
    ;

// The groups under which slots, levels and costs are shown.
enum class Group : std::uint8_t { computer, displays, input_and_calls, desk_and_room, power, connection, software };
inline constexpr std::size_t group_count = 7;

struct CategoryInfo {
  Category category;
  std::string_view id;
  std::string_view title;
  std::string_view plural;
  Group group;
};

inline constexpr std::array<CategoryInfo, category_count> category_table{{
#define X(name, id, title, plural, group) {Category::name, id, title, plural, Group::group},
    DESKPATH_CATEGORIES(X)
#undef X
}};

[[nodiscard]] constexpr const CategoryInfo& info(Category category) noexcept {
  return category_table[static_cast<std::size_t>(category)];
}

[[nodiscard]] constexpr std::optional<Category> category_from_id(std::string_view id) noexcept {
  for (const CategoryInfo& entry : category_table) {
    if (entry.id == id) return entry.category;
  }
  return std::nullopt;
}

// Stable id of a group ("desk-and-room") and its title ("Desk and room").
[[nodiscard]] constexpr std::string_view group_id(Group group) noexcept {
  constexpr std::array<std::string_view, group_count> ids{"computer", "displays",   "input-and-calls", "desk-and-room",
                                                          "power",    "connection", "software"};
  return ids[static_cast<std::size_t>(group)];
}
[[nodiscard]] constexpr std::string_view group_title(Group group) noexcept {
  constexpr std::array<std::string_view, group_count> titles{
      "Computer", "Displays", "Input and calls", "Desk and room", "Power", "Connection", "Software"};
  return titles[static_cast<std::size_t>(group)];
}

}  // namespace deskpath
