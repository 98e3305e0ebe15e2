// SPDX-License-Identifier: GPL-3.0-or-later
// What a kilowatt-hour costs, from resources/prices/electricity.json.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/basis.h"
#include "base/money.h"

namespace deskpath {

struct Tariff {
  std::string id;
  std::string title;  // "European Union, households, average"
  Currency currency = Currency::usd();
  double minor_per_kwh = 0;  // 18.02 for 18.02 cents
  std::optional<Date> date;  // of the price
  Basis basis;
};

class Tariffs {
 public:
  [[nodiscard]] static Result<Tariffs> read(std::string_view text, const std::string& file);
  Tariffs() = default;

  [[nodiscard]] std::span<const Tariff> all() const noexcept { return tariffs_; }
  // The first of a currency: its average. Nothing where none is known.
  [[nodiscard]] const Tariff* of(Currency currency) const noexcept;

 private:
  std::vector<Tariff> tariffs_;
};

}  // namespace deskpath
