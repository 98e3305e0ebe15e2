// SPDX-License-Identifier: GPL-3.0-or-later
// Money as integer minor units of one currency; amounts of two currencies never mix by accident.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath {

// Three capital letters as in ISO 4217.
class Currency {
 public:
  [[nodiscard]] static constexpr std::optional<Currency> from(std::string_view code) noexcept {
    if (code.size() != 3) return std::nullopt;
    for (char c : code) {
      if (c < 'A' || c > 'Z') return std::nullopt;
    }
    return Currency{{code[0], code[1], code[2]}};
  }
  [[nodiscard]] static constexpr Currency usd() noexcept { return Currency{{'U', 'S', 'D'}}; }
  [[nodiscard]] std::string_view code() const noexcept { return {code_.data(), code_.size()}; }
  // Digits after the decimal point (ISO 4217): 0 for yen and won, 2 otherwise.
  [[nodiscard]] int minor_digits() const noexcept;
  friend auto operator<=>(const Currency&, const Currency&) noexcept = default;

 private:
  explicit constexpr Currency(std::array<char, 3> code) noexcept : code_(code) {}
  std::array<char, 3> code_;
};

// The largest amount read or computed: a thousand million of the minor unit's hundred.
inline constexpr std::int64_t max_minor = 100'000'000'000;

struct Money {
  std::int64_t minor = 0;
  Currency currency = Currency::usd();
  friend bool operator==(const Money&, const Money&) = default;
};

// "$1,234", "$1,234.50", "€89", "CHF 1,200", "-$45": minor digits only when they are not zero.
[[nodiscard]] std::string format_money(const Money& money);
// "+$55", "−$20", "±$0": a difference.
[[nodiscard]] std::string format_money_change(const Money& money);
// Rounded to whole units, as far as an estimate is known.
[[nodiscard]] Money to_whole_units(const Money& money) noexcept;
// "about $1,235": an amount with an estimate in it; "$1,234.50" where `about` is false.
[[nodiscard]] std::string format_money(const Money& money, bool about);
// In whole units and their fraction, as a chart's axis has them: 1234.5 for 123450 cents.
[[nodiscard]] double in_major_units(const Money& money) noexcept;
// "1234.50": for files, no grouping, always all minor digits.
[[nodiscard]] std::string plain_amount(const Money& money);

// "12,345" (grouping by commas).
[[nodiscard]] std::string group_digits(std::int64_t number);

}  // namespace deskpath
