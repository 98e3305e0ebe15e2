// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money as the user types them: "1,234.50", "$1234", in minor units of the plan's currency.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "base/money.h"

namespace deskpath::app {

// Nothing for anything that is not an amount of 0 or more.
[[nodiscard]] std::optional<std::int64_t> parseAmount(const QString& text, Currency currency);
// "1,234.50": with the locale's grouping, minor digits only when they are not zero.
[[nodiscard]] QString amountText(std::int64_t minor, Currency currency);

}  // namespace deskpath::app
