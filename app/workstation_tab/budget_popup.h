// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the budget in place: opens below the total, Enter sets, Escape leaves it as it was.
#pragma once

#include <QFrame>
#include <optional>

#include "base/money.h"

class QLineEdit;

namespace deskpath::app {

class BudgetPopup final : public QFrame {
  Q_OBJECT
 public:
  BudgetPopup(std::optional<std::int64_t> budgetMinor, Currency currency, QWidget* parent);

 Q_SIGNALS:
  void chosen(std::optional<std::int64_t> budgetMinor);

 private:
  void accept();

  Currency currency_;
  QLineEdit* amount_;
};

}  // namespace deskpath::app
