// SPDX-License-Identifier: GPL-3.0-or-later
// A popup of its own instead of a dialog: one figure needs no window.
#include "workstation_tab/budget_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "documents/text.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "workstation_tab/amount.h"

namespace deskpath::app {

BudgetPopup::BudgetPopup(std::optional<std::int64_t> budgetMinor, Currency currency, QWidget* parent)
    : QFrame(parent, Qt::Popup), currency_(currency), amount_(new QLineEdit(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setAccessibleName(tr("Budget"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
  auto* label = plainLabel(tr("&Budget in %1").arg(qs(currency.code())), this);
  label->setBuddy(amount_);
  if (budgetMinor) amount_->setText(amountText(*budgetMinor, currency));
  amount_->setFixedWidth(metrics::grid * 14);
  amount_->selectAll();
  auto* set = new QPushButton(tr("Set"), this);
  set->setDefault(true);
  auto* none = new QPushButton(tr("No budget"), this);
  for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(amount_), static_cast<QWidget*>(set),
                          static_cast<QWidget*>(none)})
    line->addWidget(widget);
  connect(amount_, &QLineEdit::returnPressed, this, &BudgetPopup::accept);
  connect(set, &QPushButton::clicked, this, &BudgetPopup::accept);
  connect(none, &QPushButton::clicked, this, [this] {
    Q_EMIT chosen(std::nullopt);
    close();
  });
  setFocusProxy(amount_);
}

void BudgetPopup::accept() {
  const auto amount = parseAmount(amount_->text(), currency_);
  if (!amount && !amount_->text().trimmed().isEmpty()) {
    amount_->selectAll();  // not an amount: stays open
    return;
  }
  Q_EMIT chosen(amount);
  close();
}

}  // namespace deskpath::app
