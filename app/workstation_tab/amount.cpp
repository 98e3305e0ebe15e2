// SPDX-License-Identifier: GPL-3.0-or-later
// A currency sign or code around the figure is let pass: people type both.
#include "workstation_tab/amount.h"

#include <QLocale>
#include <cmath>

namespace deskpath::app {
namespace {

double minorPerUnit(Currency currency) { return std::pow(10.0, currency.minor_digits()); }

}  // namespace

std::optional<std::int64_t> parseAmount(const QString& text, Currency currency) {
  QString digits;
  for (const QChar c : text) {
    const bool part = c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'\u2019';
    if (part) digits += c;
  }
  if (digits.isEmpty()) return std::nullopt;
  bool ok = false;
  const double amount = QLocale().toDouble(digits, &ok);
  if (!ok || !(amount >= 0)) return std::nullopt;
  const double minor = std::round(amount * minorPerUnit(currency));
  if (minor > static_cast<double>(max_minor)) return std::nullopt;
  return static_cast<std::int64_t>(minor);
}

QString amountText(std::int64_t minor, Currency currency) {
  const double amount = static_cast<double>(minor) / minorPerUnit(currency);
  const bool whole = std::floor(amount) == amount;
  return QLocale().toString(amount, 'f', whole ? 0 : currency.minor_digits());
}

}  // namespace deskpath::app
