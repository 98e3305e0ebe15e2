// SPDX-License-Identifier: GPL-3.0-or-later
// Between the core's UTF-8 strings and Qt's, and figures in the user's locale.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "base/problem.h"

namespace deskpath::app {

[[nodiscard]] inline QString qs(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string utf8(const QString& text) { return text.toStdString(); }

[[nodiscard]] inline QDate qdate(Date date) {
  return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}
// Nothing for a date that is none.
[[nodiscard]] inline std::optional<Date> dateOf(QDate date) {
  return Date::from(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

// "$1,234" as the core writes it; one form in window, print and command line.
[[nodiscard]] inline QString moneyText(std::int64_t minor, Currency currency) {
  return qs(format_money({minor, currency}));
}
// "about $1,235" where an estimate is in it.
[[nodiscard]] inline QString moneyText(std::int64_t minor, Currency currency, bool about) {
  return qs(format_money({minor, currency}, about));
}

// "about $5,219 …" as the beginning of a sentence.
[[nodiscard]] inline QString sentence(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

// "1 problem", "3 problems": both forms are translated by the caller; "#" stands for the number.
[[nodiscard]] inline QString counted(std::size_t number, const QString& one, const QString& many) {
  QString form = number == 1 ? one : many;
  return form.replace(u'#', QLocale().toString(static_cast<qulonglong>(number)));
}

// "3.5" or "3.5–4.0".
[[nodiscard]] inline QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }
[[nodiscard]] inline QString oneDecimalRange(double low, double high) {
  const QString from = oneDecimal(low);
  const QString to = oneDecimal(high);
  return from == to ? from : QString(from + u'–' + to);
}

// "72 %" or "72–81 %".
[[nodiscard]] inline QString percentRange(double low, double high) {
  const auto whole = [](double value) { return QLocale().toString(static_cast<int>(value + 0.5)); };
  const QString from = whole(low);
  const QString to = whole(high);
  const QString range = from == to ? from : QString(from + u'–' + to);
  return range + u"\u00a0%";
}

}  // namespace deskpath::app
