// SPDX-License-Identifier: GPL-3.0-or-later
// What an attribute can hold, and how each type of key stores and returns it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/units.h"
#include "parts/records.h"

namespace deskpath {

// Types of keys beside the quantities of base/units.h.
struct Text {};
struct YesNo {};
struct Choice {};   // one of the key's choices
struct Choices {};  // several of the key's choices
using Ports = std::vector<Port>;
using Plugs = std::vector<Plug>;
using Link = PcieLink;
using ExpansionSlots = std::vector<ExpansionSlot>;
using M2Slots = std::vector<M2Slot>;
using Radiators = std::vector<RadiatorPlace>;
using RuntimePoints = std::vector<RuntimePoint>;
using SlotSharings = std::vector<SlotSharing>;

// Quantities are stored as raw integers (see Quantity::raw).
using Value = std::variant<std::int64_t, bool, std::string, std::vector<std::string>, Ports, Plugs, Link,
                           ExpansionSlots, M2Slots, Radiators, RuntimePoints, SlotSharings>;

enum class ValueType : std::uint8_t {
  quantity,
  yes_no,
  text,
  choice,
  choices,
  ports,
  plugs,
  link,
  expansion_slots,
  m2_slots,
  radiators,
  runtime,
  sharing
};

template <class T>
struct KeyType;

template <class Tag>
struct KeyType<Quantity<Tag>> {
  static constexpr ValueType type = ValueType::quantity;
  static constexpr std::int64_t scale = Tag::scale;
  static constexpr std::string_view unit = Tag::symbol;
  using Stored = std::int64_t;
  using Given = Quantity<Tag>;
  static Given give(std::int64_t raw) noexcept { return Quantity<Tag>{raw}; }
};

#define DESKPATH_KEY_TYPE(name, value_type, stored, given)            \
  template <>                                                         \
  struct KeyType<name> {                                              \
    static constexpr ValueType type = ValueType::value_type;          \
    static constexpr std::int64_t scale = 1;                          \
    static constexpr std::string_view unit{};                         \
    using Stored = stored;                                            \
    using Given = given;                                              \
    static Given give(const Stored& value) noexcept { return value; } \
  }
DESKPATH_KEY_TYPE(YesNo, yes_no, bool, bool);
DESKPATH_KEY_TYPE(Text, text, std::string, std::string_view);
DESKPATH_KEY_TYPE(Choice, choice, std::string, std::string_view);
DESKPATH_KEY_TYPE(Choices, choices, std::vector<std::string>, std::vector<std::string>);
DESKPATH_KEY_TYPE(Ports, ports, Ports, Ports);
DESKPATH_KEY_TYPE(Plugs, plugs, Plugs, Plugs);
DESKPATH_KEY_TYPE(Link, link, Link, Link);
DESKPATH_KEY_TYPE(ExpansionSlots, expansion_slots, ExpansionSlots, ExpansionSlots);
DESKPATH_KEY_TYPE(M2Slots, m2_slots, M2Slots, M2Slots);
DESKPATH_KEY_TYPE(Radiators, radiators, Radiators, Radiators);
DESKPATH_KEY_TYPE(RuntimePoints, runtime, RuntimePoints, RuntimePoints);
DESKPATH_KEY_TYPE(SlotSharings, sharing, SlotSharings, SlotSharings);
#undef DESKPATH_KEY_TYPE

}  // namespace deskpath
