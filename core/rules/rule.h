// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is, and the helper that keeps every rule honest about missing facts.
//
// To add a rule: write one function in its area's file, one row in rule_table.cpp, one entry in
// resources/wording/en/rules/<area>.json and one file of fixtures in tests/data/rules/.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

enum class Area : std::uint8_t {
  platform,
  memory,
  storage,
  expansion,
  enclosure,
  power,
  displays,
  desk,
  connectivity,
  software,
  workload
};
[[nodiscard]] std::string_view area_title(Area area) noexcept;

// A rule says nothing while its parts are not all chosen; otherwise it adds exactly one finding per subject.
using RuleFunction = void (*)(const Build& build, std::vector<Finding>& out);

struct Rule {
  std::string_view id;
  Area area;
  RuleFunction run;
  std::vector<KeyRef> reads;      // every attribute that its verdict rests on
  std::vector<KeyRef> regards{};  // attributes that may turn its verdict where they are known, without being needed
  bool regards_price = false;     // its verdict turns on whether a part has a price
};

[[nodiscard]] std::span<const Rule> rule_table();
[[nodiscard]] const Rule* find_rule(std::string_view id);

// Builds one finding. Facts are asked for with need(): what is absent is noted, and the finding becomes `unknown`
// unless what is known already proves a problem.
class Check {
 public:
  explicit Check(std::string_view rule) { finding_.rule = rule; }

  template <class T>
  [[nodiscard]] std::optional<typename KeyType<T>::Given> need(const Part& part, Key<T> key) {
    auto value = part.get(key);
    if (!value) missing(part, key);
    return value;
  }
  void missing(const Part& part, KeyRef key) { missing({part.id(), key}); }
  // A fact that several steps of a rule ask for is noted once.
  void missing(MissingFact fact) {
    if (std::find(finding_.missing.begin(), finding_.missing.end(), fact) == finding_.missing.end()) {
      finding_.missing.push_back(std::move(fact));
    }
  }
  [[nodiscard]] bool complete() const noexcept { return finding_.missing.empty(); }

  Check& about(const PartId& part);
  Check& about(const Part& part) { return about(part.id()); }
  Check& text(std::string name, std::string_view value, bool in_key = true);
  Check& number(std::string name, double value, std::string_view unit, bool in_key = true);
  template <class Tag>
  Check& quantity(std::string name, Quantity<Tag> value, bool in_key = true) {
    return number(std::move(name), value.value(), Tag::symbol, in_key);
  }
  Check& evidence(std::string label, std::string value);

  // A verdict that stands whatever is missing.
  [[nodiscard]] Finding proven(Verdict verdict, std::string variant = {});
  // The verdict if every needed fact is there, else unknown.
  [[nodiscard]] Finding conclude(Verdict verdict, std::string variant = {});

 private:
  Finding finding_;
};

}  // namespace deskpath
