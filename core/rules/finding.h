// SPDX-License-Identifier: GPL-3.0-or-later
// A finding: what one rule says about one subject, with the values it rests on. No sentence yet: that is made by
// the wording.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/identifier.h"
#include "base/money.h"
#include "parts/part.h"
#include "rules/fix.h"

namespace deskpath {

// In rising order of how much they ask for attention; unknown stands below a note.
enum class Verdict : std::uint8_t { ok, unknown, note, warning, problem };
inline constexpr std::size_t verdict_count = 5;
[[nodiscard]] std::string_view verdict_name(Verdict verdict) noexcept;

struct FindingValue {
  std::string name;
  std::variant<double, std::string> value;
  std::string unit;
  bool in_key = true;  // a change of it reopens an acknowledged finding
  friend bool operator==(const FindingValue&, const FindingValue&) = default;
};

// "633 W", "2.5 slots", "AM5": a value as shown.
[[nodiscard]] std::string to_text(const FindingValue& value);

struct MissingFact {
  PartId part;
  KeyRef attribute;
  friend bool operator==(const MissingFact&, const MissingFact&) = default;
};

// A line of the arithmetic or of an assignment: "Ryzen 9 9950X" – "230 W".
struct EvidenceLine {
  std::string label;
  std::string value;
  friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

struct Finding {
  std::string_view rule;
  Verdict verdict = Verdict::ok;
  std::string variant;  // which of the verdict's sentences; empty for the usual one
  std::vector<PartId> items;
  std::vector<FindingValue> values;
  std::vector<EvidenceLine> evidence;
  std::vector<MissingFact> missing;
  std::vector<Fix> fixes;                   // best first; filled by add_repairs()
  bool repairs_sought = false;              // then no fix means that no single change clears this
  std::optional<std::string> acknowledged;  // the reason, when the user has accepted this finding

  // "psu.load|psu/rm650|633|650": rule, first part and the values, stable over runs.
  [[nodiscard]] std::string key() const;
  [[nodiscard]] const FindingValue* value(std::string_view name) const noexcept;
  [[nodiscard]] bool open() const noexcept { return !acknowledged; }
  friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace deskpath
