// SPDX-License-Identifier: GPL-3.0-or-later
// A part: a record of optional values under typed keys, each with its basis. Immutable once shared.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/basis.h"
#include "base/date.h"
#include "base/identifier.h"
#include "base/money.h"
#include "parts/keys.h"

namespace deskpath {

enum class Billing : std::uint8_t { once, monthly, hourly };
[[nodiscard]] std::string_view billing_name(Billing billing) noexcept;

// A reference price on a day. `kind` says what it was: "list", "street", "estimate", "own".
struct ReferencePrice {
  Money money;
  std::string kind;
  Date date;
  Billing billing = Billing::once;
  json::Extras extras{};
  friend bool operator==(const ReferencePrice&, const ReferencePrice&) = default;
};

// "Dell P2723QE"; a generic part has no brand, and "Docker Desktop" of Docker is not called by it twice.
[[nodiscard]] inline std::string full_name(const std::string& brand, const std::string& model) {
  const bool named = brand.empty() || model == brand || model.compare(0, brand.size() + 1, brand + ' ') == 0;
  return named ? model : brand + ' ' + model;
}

class Part {
 public:
  Part(PartId id, Category category) : id_(std::move(id)), category_(category) {}

  [[nodiscard]] const PartId& id() const noexcept { return id_; }
  [[nodiscard]] Category category() const noexcept { return category_; }
  [[nodiscard]] std::string name() const { return full_name(brand, model); }

  // The value under a key of this part's category; nothing when it is not known.
  template <class T>
  [[nodiscard]] std::optional<typename KeyType<T>::Given> get(Key<T> key) const {
    const Value* value = find(key);
    if (value == nullptr) return std::nullopt;
    return KeyType<T>::give(std::get<typename KeyType<T>::Stored>(*value));
  }
  [[nodiscard]] const Value* find(KeyRef key) const noexcept;
  [[nodiscard]] bool has(KeyRef key) const noexcept { return find(key) != nullptr; }
  // The basis of one value: its own if it has one, else the part's.
  [[nodiscard]] const Basis& basis_of(KeyRef key) const noexcept;

  template <class T>
  void set(Key<T> key, typename KeyType<T>::Given value) {
    if constexpr (KeyType<T>::type == ValueType::quantity) {
      set_value(key, value.raw());
    } else {
      set_value(key, typename KeyType<T>::Stored(value));
    }
  }
  // Precondition: the key belongs to this category and the value is of its type.
  void set_value(KeyRef key, Value value);
  void remove(KeyRef key);
  void set_basis(KeyRef key, Basis basis);

  [[nodiscard]] const std::vector<std::pair<KeyRef, Value>>& attributes() const noexcept { return attributes_; }
  [[nodiscard]] const std::vector<std::pair<KeyRef, Basis>>& attribute_basis() const noexcept { return bases_; }

  friend bool operator==(const Part&, const Part&) = default;

  std::string brand;
  std::string model;
  std::string mpn;   // manufacturer's part number
  std::string gtin;  // barcode number
  bool generic = false;
  std::optional<ReferencePrice> price;
  Basis basis;
  json::Extras extras;            // members of the entry that this version does not know
  json::Extras attribute_extras;  // attributes that this version does not know
  json::Extras basis_extras;      // and the basis of those

 private:
  PartId id_;
  Category category_;
  std::vector<std::pair<KeyRef, Value>> attributes_;  // sorted by key
  std::vector<std::pair<KeyRef, Basis>> bases_;       // sorted by key
};

using PartPtr = std::shared_ptr<const Part>;

// "303 mm", "2.5 slots", "yes", "DDR5", "3 × DisplayPort 2.1, 1 × HDMI 2.1": a value as text.
[[nodiscard]] std::string format_value(const KeyInfo& key, const Value& value);
// "31.5": a raw quantity without its unit, grouped by thousands, no trailing zeros.
[[nodiscard]] std::string format_quantity(std::int64_t raw, std::int64_t scale);

}  // namespace deskpath
