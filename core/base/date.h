// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar day. The core has no clock: today always comes in from outside.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath {

class Date {
 public:
  // Nothing unless the day exists in the Gregorian calendar and the year is 1900–2199.
  [[nodiscard]] static std::optional<Date> from(int year, unsigned month, unsigned day) noexcept;
  // ISO 8601, exactly "2026-11-23".
  [[nodiscard]] static std::optional<Date> from(std::string_view iso) noexcept;

  [[nodiscard]] int year() const noexcept { return static_cast<int>(day_.year()); }
  [[nodiscard]] unsigned month() const noexcept { return static_cast<unsigned>(day_.month()); }
  [[nodiscard]] unsigned day() const noexcept { return static_cast<unsigned>(day_.day()); }
  [[nodiscard]] std::string iso() const;   // "2026-11-23"
  [[nodiscard]] std::string text() const;  // "23 Nov 2026"
  [[nodiscard]] std::string month_iso() const { return iso().substr(0, 7); }
  // Days since 1970-01-01.
  [[nodiscard]] int serial() const noexcept;

  friend auto operator<=>(const Date&, const Date&) noexcept = default;

 private:
  explicit Date(std::chrono::year_month_day day) noexcept : day_(day) {}
  std::chrono::year_month_day day_;
};

}  // namespace deskpath
