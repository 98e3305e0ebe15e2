// SPDX-License-Identifier: GPL-3.0-or-later
// Counting with calendar days, for plans and reminders.
#pragma once

#include <algorithm>

#include "base/date.h"

namespace deskpath {

// `days` later, or earlier when negative; the last or first day that a Date can hold where it would lie
// beyond.
[[nodiscard]] inline Date plus_days(const Date& date, std::int64_t days) noexcept {
  const Date first = *Date::from(1900, 1, 1);
  const Date last = *Date::from(2199, 12, 31);
  const std::int64_t serial = std::clamp<std::int64_t>(date.serial() + days, first.serial(), last.serial());
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{serial}}};
  return *Date::from(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

// Whole months from the one date's month to the other's, the day of the month left aside: November to January
// is 2.
[[nodiscard]] inline int months_between(const Date& from, const Date& to) noexcept {
  return (to.year() - from.year()) * 12 + static_cast<int>(to.month()) - static_cast<int>(from.month());
}

}  // namespace deskpath
