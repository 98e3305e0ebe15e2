// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>

namespace deskpath {
namespace {

std::optional<int> digits(std::string_view text) noexcept {
  int number = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string padded(unsigned number) {
  std::string text = std::to_string(number);
  return number < 10 ? '0' + text : text;
}

}  // namespace

std::optional<Date> Date::from(int year, unsigned month, unsigned day) noexcept {
  const std::chrono::year_month_day value{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  // std::chrono keeps a month and a day in one byte each: 257 would come back as 1.
  if (year < 1900 || year > 2199 || month > 12 || day > 31 || !value.ok()) return std::nullopt;
  return Date{value};
}

std::optional<Date> Date::from(std::string_view iso) noexcept {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = digits(iso.substr(0, 4));
  const auto month = digits(iso.substr(5, 2));
  const auto day = digits(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return from(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::iso() const { return std::to_string(year()) + '-' + padded(month()) + '-' + padded(day()); }

std::string Date::text() const {
  static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return std::to_string(day()) + ' ' + std::string{months[month() - 1]} + ' ' + std::to_string(year());
}

int Date::serial() const noexcept { return static_cast<int>(std::chrono::sys_days{day_}.time_since_epoch().count()); }

}  // namespace deskpath
