// SPDX-License-Identifier: GPL-3.0-or-later
// A table, so that it can be read by keyboard and screen reader line by line.
#include "workstation_tab/part_sheet.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "documents/text.h"
#include "widgets/elided_label.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/sheet_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PartSheet::PartSheet(QWidget* parent)
    : QWidget(parent),
      title_(new ElidedLabel({}, this)),
      origin_(new ElidedLabel({}, this)),
      model_(new SheetModel(this)),
      table_(new QTableView(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, metrics::half, 0, 0);
  layout->setSpacing(metrics::half);
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);
  origin_->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(title_);
  layout->addWidget(origin_);
  layout->addWidget(table_, 1);
  table_->setModel(model_);
  styleTable(table_);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->viewport()->installEventFilter(this);
  table_->setAccessibleName(tr("Facts about the selected part"));
  setPart(nullptr, {}, Currency::usd());
}

// The value gets what it needs, up to three fifths of what is left; the source takes the rest.
void PartSheet::arrange() {
  if (!part_) return;
  fitColumns(table_);
  const int room = table_->viewport()->width();
  table_->setColumnWidth(1, qMin(table_->columnWidth(1), (room - table_->columnWidth(0)) * 3 / 5));
  table_->setColumnWidth(2, qMax(metrics::grid * 8, room - table_->columnWidth(0) - table_->columnWidth(1)));
}

bool PartSheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_->viewport() && event->type() == QEvent::Resize) arrange();
  return QWidget::eventFilter(watched, event);
}

void PartSheet::setPart(PartPtr part, const ItemPrice& price, Currency currency, const QString& own) {
  part_ = std::move(part);
  model_->setPart(part_);
  table_->setVisible(part_ != nullptr);
  if (!part_) {
    title_->setText({});
    origin_->setText(tr("Select a part to see everything known about it."));
    return;
  }
  QStringList words;
  if (!own.isEmpty()) words << own;
  if (!part_->mpn.empty()) words << tr("part number %1").arg(qs(part_->mpn));
  const QString money = priceText(price, 1, currency);
  words << (money.isEmpty() ? priceSourceText(price) : tr("%1, %2").arg(money, priceSourceText(price)));
  title_->setText(qs(part_->name()));
  origin_->setText(words.join(u" · "_s));
  arrange();
}

}  // namespace deskpath::app
