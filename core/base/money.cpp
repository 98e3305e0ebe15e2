// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

namespace deskpath {
namespace {

std::string symbol(Currency currency) {
  if (currency.code() == "USD") return "$";
  if (currency.code() == "EUR") return "€";
  if (currency.code() == "GBP") return "£";
  return std::string{currency.code()} + ' ';
}

std::int64_t power_of_ten(int digits) noexcept {
  std::int64_t result = 1;
  for (int i = 0; i < digits; ++i) result *= 10;
  return result;
}

std::string minor_part(std::int64_t rest, int digits) {
  std::string text = std::to_string(rest);
  return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

std::string amount(const Money& money) {
  const std::int64_t absolute = money.minor < 0 ? -money.minor : money.minor;
  const int digits = money.currency.minor_digits();
  const std::int64_t unit = power_of_ten(digits);
  std::string text = symbol(money.currency) + group_digits(absolute / unit);
  if (absolute % unit != 0) text += '.' + minor_part(absolute % unit, digits);
  return text;
}

}  // namespace

int Currency::minor_digits() const noexcept { return code() == "JPY" || code() == "KRW" ? 0 : 2; }

std::string group_digits(std::int64_t number) {
  std::string text = std::to_string(number < 0 ? -number : number);
  for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
    text.insert(static_cast<std::size_t>(at), ",");
  }
  return number < 0 ? '-' + text : text;
}

std::string format_money(const Money& money) { return (money.minor < 0 ? "-" : "") + amount(money); }

Money to_whole_units(const Money& money) noexcept {
  const std::int64_t unit = power_of_ten(money.currency.minor_digits());
  const std::int64_t half = money.minor < 0 ? -unit / 2 : unit / 2;
  return {(money.minor + half) / unit * unit, money.currency};
}

std::string format_money(const Money& money, bool about) {
  return about ? "about " + format_money(to_whole_units(money)) : format_money(money);
}

std::string format_money_change(const Money& money) {
  if (money.minor == 0) return "±" + amount(money);
  return (money.minor < 0 ? "−" : "+") + amount(money);
}

double in_major_units(const Money& money) noexcept {
  return static_cast<double>(money.minor) / static_cast<double>(power_of_ten(money.currency.minor_digits()));
}

std::string plain_amount(const Money& money) {
  const std::int64_t absolute = money.minor < 0 ? -money.minor : money.minor;
  const int digits = money.currency.minor_digits();
  const std::int64_t unit = power_of_ten(digits);
  std::string text = std::to_string(absolute / unit);
  if (digits > 0) text += '.' + minor_part(absolute % unit, digits);
  return (money.minor < 0 ? "-" : "") + text;
}

}  // namespace deskpath
