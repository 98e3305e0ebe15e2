// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of one category, sorted into classes that no rule tells apart: what is true of one part is true of its class,
// so that tens of thousands of parts are judged by trying out a few hundred. A pool knows no plan: make it once.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "parts/part.h"
#include "rules/rule.h"

namespace deskpath {

class PartPool {
 public:
  // Which class each part is in. Parts of one class have the same values under the keys that the classes were made by.
  struct Classes {
    std::vector<std::uint32_t> of_part;
    std::size_t count = 0;  // of classes
  };

  // `parts` are all of that category.
  PartPool(Category category, std::vector<PartPtr> parts);

  [[nodiscard]] Category category() const noexcept { return category_; }
  [[nodiscard]] std::span<const PartPtr> parts() const noexcept { return parts_; }
  [[nodiscard]] std::size_t size() const noexcept { return parts_.size(); }

  // For each rule that names the category, in the rule table's order.
  struct RuleClasses {
    const Rule* rule = nullptr;
    Classes classes;
  };
  [[nodiscard]] std::span<const RuleClasses> by_rule() const noexcept { return by_rule_; }
  // By what the measures read.
  [[nodiscard]] const Classes& by_measures() const noexcept { return by_measures_; }

 private:
  Category category_;
  std::vector<PartPtr> parts_;
  std::vector<RuleClasses> by_rule_;
  Classes by_measures_;
};

// What the measures read of parts of a category to tell how far they meet a role's needs.
[[nodiscard]] std::vector<KeyRef> measured_keys(Category category);

// Whether a rule's verdict may turn on an attribute of the category, or on a part's having a price.
[[nodiscard]] bool names(const Rule& rule, Category category) noexcept;

}  // namespace deskpath
