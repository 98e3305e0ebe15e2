// SPDX-License-Identifier: GPL-3.0-or-later
// The typed keys of every category, made from the lists in parts/keys/. Reading, writing, validation, filters,
// columns, the schema and the list of missing facts all derive from them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "parts/category.h"
#include "parts/keys/computer_keys.h"
#include "parts/keys/desk_keys.h"
#include "parts/value.h"

namespace deskpath {

enum class Shown : std::uint8_t { column, filter, detail };

// A key without its type: a category and a place in the category's list.
struct KeyRef {
  Category category{};
  std::uint8_t index = 0;
  friend auto operator<=>(const KeyRef&, const KeyRef&) = default;
};

template <class T>
struct Key : KeyRef {};

struct KeyInfo {
  KeyRef ref;
  std::string_view name;   // "length_mm": in files
  std::string_view title;  // "Length": on screen
  ValueType type = ValueType::text;
  std::string_view unit;  // "mm"; empty where there is none
  std::int64_t scale = 1;
  Shown shown = Shown::detail;
  std::span<const std::string_view> choices;
};

[[nodiscard]] std::span<const KeyInfo> keys_of(Category category) noexcept;
[[nodiscard]] const KeyInfo& info(KeyRef key) noexcept;
[[nodiscard]] std::optional<KeyRef> find_key(Category category, std::string_view name) noexcept;

// category enumerator, namespace of its keys, list
#define DESKPATH_KEY_LISTS(X)                                           \
  X(cpu, cpu, DESKPATH_CPU_KEYS)                                        \
  X(cpu_cooler, cpu_cooler, DESKPATH_CPU_COOLER_KEYS)                   \
  X(motherboard, motherboard, DESKPATH_MOTHERBOARD_KEYS)                \
  X(memory, memory, DESKPATH_MEMORY_KEYS)                               \
  X(gpu, gpu, DESKPATH_GPU_KEYS)                                        \
  X(storage, storage, DESKPATH_STORAGE_KEYS)                            \
  X(psu, psu, DESKPATH_PSU_KEYS)                                        \
  X(pc_case, pc_case, DESKPATH_CASE_KEYS)                               \
  X(laptop, laptop, DESKPATH_MACHINE_KEYS)                              \
  X(mini_pc, mini_pc, DESKPATH_MACHINE_KEYS)                            \
  X(external_storage, external_storage, DESKPATH_EXTERNAL_STORAGE_KEYS) \
  X(nas, nas, DESKPATH_NAS_KEYS)                                        \
  X(monitor, monitor, DESKPATH_MONITOR_KEYS)                            \
  X(monitor_arm, monitor_arm, DESKPATH_MONITOR_ARM_KEYS)                \
  X(dock, dock, DESKPATH_DOCK_KEYS)                                     \
  X(keyboard, keyboard, DESKPATH_KEYBOARD_KEYS)                         \
  X(mouse, mouse, DESKPATH_MOUSE_KEYS)                                  \
  X(webcam, webcam, DESKPATH_WEBCAM_KEYS)                               \
  X(headset, headset, DESKPATH_HEADSET_KEYS)                            \
  X(microphone, microphone, DESKPATH_MICROPHONE_KEYS)                   \
  X(speakers, speakers, DESKPATH_SPEAKERS_KEYS)                         \
  X(desk, desk, DESKPATH_DESK_KEYS)                                     \
  X(chair, chair, DESKPATH_CHAIR_KEYS)                                  \
  X(light, light, DESKPATH_LIGHT_KEYS)                                  \
  X(ups, ups, DESKPATH_UPS_KEYS)                                        \
  X(surge_protector, surge_protector, DESKPATH_SURGE_PROTECTOR_KEYS)    \
  X(internet, internet, DESKPATH_INTERNET_KEYS)                         \
  X(router, router, DESKPATH_ROUTER_KEYS)                               \
  X(cable, cable, DESKPATH_CABLE_KEYS)                                  \
  X(os, os, DESKPATH_OS_KEYS)                                           \
  X(software, software, DESKPATH_SOFTWARE_KEYS)                         \
  X(cloud_gpu, cloud_gpu, DESKPATH_CLOUD_GPU_KEYS)

#define DESKPATH_KEY_INDEX(identifier, ...) identifier##_index,
// Qt's moc cannot expand nested lists; it needs none of these constants.
#ifndef Q_MOC_RUN
// Declares namespace key::<category> with one typed constant per line of its list: part.get(key::gpu::length).
namespace key {
#define X(category_name, space, LIST)                               \
  namespace space {                                                 \
  inline constexpr Category own_category = Category::category_name; \
  namespace detail {                                                \
  enum Index : std::uint8_t { LIST(DESKPATH_KEY_INDEX) };           \
  }                                                                 \
  LIST(DESKPATH_DECLARE_KEY)                                        \
  }
#define DESKPATH_DECLARE_KEY(identifier, type, ...) \
  inline constexpr Key<type> identifier{{own_category, detail::identifier##_index}};
DESKPATH_KEY_LISTS(X)
#undef X
#undef DESKPATH_DECLARE_KEY
#undef DESKPATH_KEY_INDEX
}  // namespace key
#endif

}  // namespace deskpath
