// SPDX-License-Identifier: GPL-3.0-or-later
// A fix: one change of the plan that clears a finding, with what it costs and what else it changes. Found by
// recommend/repairs.h.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/identifier.h"
#include "estimates/prices.h"

namespace deskpath {

// A statement of the plan about the work, as the place in its file: "/workload/autosave_minutes".
struct SettingChange {
  std::string pointer;
  std::string title;  // "Minutes between saves"
  std::variant<std::int64_t, std::string> value;
  std::string from;  // as shown
  std::string to;
  friend bool operator==(const SettingChange&, const SettingChange&) = default;
};

// A figure that roles read and that gets worse.
struct MeasureLoss {
  std::string measure;  // "gpu.class"
  std::string title;
  std::string from;
  std::string to;
  friend bool operator==(const MeasureLoss&, const MeasureLoss&) = default;
};

struct RoleLevelChange {
  RoleId role;
  std::string title;
  std::string from;  // "minimum"
  std::string to;
  bool better = true;
  friend bool operator==(const RoleLevelChange&, const RoleLevelChange&) = default;
};

// Replaces every reviewed item of a part, does with fewer of it, adds a part, or changes a setting.
struct Fix {
  std::optional<PartId> replace;  // nothing: the part is added, or a setting changed
  std::optional<PartId> with;     // nothing: `replace` is left out; the same as `replace`: fewer of it
  std::optional<SettingChange> set;
  std::optional<std::int64_t> quantity;  // of `with` where it changes; all that stay, where fewer do
  std::int64_t stage = 1;                // of a part that is added
  // What is paid more (or less) than before, quantity and seats counted; what is owned or bought is paid
  // already. Nothing when a price is not known.
  std::optional<std::int64_t> price_delta_minor;
  // What the new part itself costs, quantity and seats counted: all that is known where what it replaces has no price.
  std::optional<std::int64_t> price_minor;
  Billing billing = Billing::once;
  PriceSource price_source = PriceSource::none;  // of the new part
  std::optional<Date> price_date;
  bool about = false;                  // an estimate is in the price or the difference: not known to the cent
  std::vector<std::string> clears;     // rules whose finding gets better
  std::vector<std::string> adds;       // rules whose finding gets worse, at most to a note
  std::vector<std::string> undecided;  // rules that could be decided before and cannot be then
  std::vector<MeasureLoss> gives_up;
  std::vector<RoleLevelChange> roles;
  friend bool operator==(const Fix&, const Fix&) = default;
};

}  // namespace deskpath
