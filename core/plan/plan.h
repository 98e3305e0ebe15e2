// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: a home office as a value. Parts inside are immutable and shared, so that a copy is cheap and undo can
// keep whole values. Edits are functions in plan/edits.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/identifier.h"
#include "base/money.h"
#include "parts/part.h"

namespace deskpath {

enum class ItemStatus : std::uint8_t { to_buy, owned, bought };
[[nodiscard]] std::string_view status_name(ItemStatus status) noexcept;  // "to_buy"

enum class MachineKind : std::uint8_t { tower, laptop, mini_pc };
[[nodiscard]] std::string_view machine_name(MachineKind machine) noexcept;  // "mini-pc"

inline constexpr std::int64_t max_quantity_of_item = 999;
inline constexpr std::int64_t max_stage = 9;
inline constexpr std::size_t max_items = 1'000;
inline constexpr std::size_t max_models = 100;
inline constexpr std::size_t max_acknowledged = 5'000;
inline constexpr std::size_t max_target_roles = 20;
inline constexpr std::size_t max_conditions = 200;
// Ranges of figures: beyond them, edits take the nearest and the reader refuses.
struct Range {
  std::int64_t least = 0;
  std::int64_t most = 0;
};
inline constexpr Range body_height_range{500, 2'500};    // mm
inline constexpr Range circuit_range{1, 100};            // A
inline constexpr Range voltage_range{100, 250};          // V
inline constexpr Range workload_gb_range{0, 1'000'000};  // GB
inline constexpr Range context_range{0, 100'000'000};    // tokens
inline constexpr Range calls_range{0, 1'000};
inline constexpr Range hours_per_month_range{0, 744};
inline constexpr Range autosave_range{0, 10'000};  // min
inline constexpr std::size_t max_model_bytes = 100;
inline constexpr std::size_t max_choice_bytes = 40;  // data frame library, use, precision
inline constexpr std::size_t max_part_id_bytes = 200;
// Of texts, in bytes; longer ones are cut by the edits and refused by the reader.
inline constexpr std::size_t max_name_bytes = 200;
inline constexpr std::size_t max_store_bytes = 200;
inline constexpr std::size_t max_note_bytes = 4'000;

// A part in the plan. Never without a part.
struct Item {
  PartPtr part;
  std::int64_t quantity = 1;  // 1–999
  ItemStatus status = ItemStatus::to_buy;
  std::int64_t stage = 1;                   // 1 now, 2 and up later
  std::optional<std::int64_t> price_minor;  // what the user pays for one, in the plan's currency
  std::optional<Date> price_date;
  std::string store;
  std::string note;
  json::Extras extras;
  friend bool operator==(const Item&, const Item&);
};

// The room and its user. An absent value is not known.
struct Room {
  std::optional<bool> dedicated;
  std::optional<bool> quiet;
  std::optional<bool> daylight;
  std::optional<std::int64_t> body_height_mm;
  std::optional<std::int64_t> circuit_a;
  std::optional<std::int64_t> circuit_v;  // 120 in North America, 230 in most other countries
  json::Extras extras;
  friend bool operator==(const Room&, const Room&) = default;
};

struct ModelUse {
  std::string model;
  std::string use;  // inference, lora, qlora, full
  std::string precision;
  std::int64_t context = 0;  // tokens
  json::Extras extras;
  friend bool operator==(const ModelUse&, const ModelUse&) = default;
};

// What the machine is to do. An absent value is not set.
struct Workload {
  std::optional<double> dataset_gb;
  std::string dataframe;
  std::vector<ModelUse> models;
  std::optional<double> containers_gb;
  std::optional<double> vms_gb;
  std::optional<std::int64_t> calls_at_once;
  std::optional<std::int64_t> gpu_hours_per_month;
  std::string cloud_part;
  std::optional<std::int64_t> autosave_minutes;
  json::Extras extras;
  friend bool operator==(const Workload&, const Workload&) = default;
};

// A finding that the user has accepted; its key holds the values, so it reopens when they change.
struct Acknowledgement {
  std::string key;
  std::string reason;
  std::optional<Date> date;
  json::Extras extras;
  friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

struct Plan {
  std::string name;
  Currency currency = Currency::usd();
  std::optional<std::int64_t> budget_minor;
  std::int64_t seats = 1;  // 1–999: the whole purchase is multiplied by it
  std::vector<RoleId> target_roles;
  std::vector<std::string> conditions;
  MachineKind machine = MachineKind::tower;
  std::vector<Item> items;
  Room room;
  Workload workload;
  std::vector<Acknowledgement> acknowledged;
  json::Extras extras;
  friend bool operator==(const Plan&, const Plan&) = default;
};

}  // namespace deskpath
