// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <array>

namespace deskpath {

std::string_view area_title(Area area) noexcept {
  static constexpr std::array<std::string_view, 11> titles{"Platform",     "Memory",   "Storage",  "Expansion",
                                                           "Enclosure",    "Power",    "Displays", "Desk",
                                                           "Connectivity", "Software", "Workload"};
  return titles[static_cast<std::size_t>(area)];
}

Check& Check::about(const PartId& part) {
  finding_.items.push_back(part);
  return *this;
}

Check& Check::text(std::string name, std::string_view value, bool in_key) {
  finding_.values.push_back({std::move(name), std::string{value}, {}, in_key});
  return *this;
}

Check& Check::number(std::string name, double value, std::string_view unit, bool in_key) {
  finding_.values.push_back({std::move(name), value, std::string{unit}, in_key});
  return *this;
}

Check& Check::evidence(std::string label, std::string value) {
  finding_.evidence.push_back({std::move(label), std::move(value)});
  return *this;
}

Finding Check::proven(Verdict verdict, std::string variant) {
  finding_.verdict = verdict;
  finding_.variant = std::move(variant);
  finding_.missing.clear();
  return std::move(finding_);
}

Finding Check::conclude(Verdict verdict, std::string variant) {
  if (complete()) return proven(verdict, std::move(variant));
  finding_.verdict = Verdict::unknown;
  return std::move(finding_);
}

}  // namespace deskpath
