// SPDX-License-Identifier: GPL-3.0-or-later
// Each field writes through at once; typing in one field merges into one undo step.
#include "workstation_tab/item_editor.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "workstation_tab/amount.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

void setTextKeepingCursor(QLineEdit* edit, const QString& text) {
  if (edit->text() != text) edit->setText(text);
}

}  // namespace

ItemEditor::ItemEditor(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      status_(new QComboBox(this)),
      quantity_(new QSpinBox(this)),
      price_(new QLineEdit(this)),
      date_(new QDateEdit(this)),
      store_(new QLineEdit(this)),
      note_(new QLineEdit(this)),
      stage_(new QSpinBox(this)) {
  build();
  connect(status_, &QComboBox::activated, this, [this](int index) {
    if (!item_ || !item()) return;
    const auto status = static_cast<ItemStatus>(status_->itemData(index).toInt());
    edit(tr("Mark %1 as %2").arg(qs(item()->part->name()), status_->itemText(index)),
         with_status(document_.plan(), *item_, status), nullptr);
  });
  connect(quantity_, &QSpinBox::valueChanged, this, [this](int value) {
    if (!filling_ && item_) edit(tr("Change quantity"), with_quantity(document_.plan(), *item_, value), "quantity");
  });
  connect(stage_, &QSpinBox::valueChanged, this, [this](int value) {
    if (!filling_ && item_) edit(tr("Change stage"), with_stage(document_.plan(), *item_, value), "stage");
  });
  connect(price_, &QLineEdit::editingFinished, this, &ItemEditor::applyPrice);
  connect(date_, &QDateEdit::dateChanged, this, [this](QDate day) {
    if (filling_ || !item() || !item()->price_minor) return;
    const auto date = dateOf(day);
    edit(tr("Change date of the price"), with_price(document_.plan(), *item_, item()->price_minor, date), "date");
  });
  connect(store_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (item_) edit(tr("Change store"), with_store(document_.plan(), *item_, utf8(text)), "store");
  });
  connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (item_) edit(tr("Change note"), with_note(document_.plan(), *item_, utf8(text)), "note");
  });
  refresh();
}

void ItemEditor::build() {
  status_->addItem(tr("to buy"), static_cast<int>(ItemStatus::to_buy));
  status_->addItem(tr("owned"), static_cast<int>(ItemStatus::owned));
  status_->addItem(tr("bought"), static_cast<int>(ItemStatus::bought));
  quantity_->setRange(1, static_cast<int>(max_quantity_of_item));
  quantity_->setAccessibleName(tr("Quantity"));
  quantity_->setPrefix(u"× "_s);
  stage_->setRange(1, static_cast<int>(max_stage));
  stage_->setToolTip(tr("1 is bought now, 2 and up later"));
  price_->setClearButtonEnabled(true);
  date_->setCalendarPopup(true);
  date_->setDisplayFormat(u"d MMM yyyy"_s);
  date_->setAccessibleName(tr("Date of the price"));
  store_->setMaxLength(200);
  note_->setMaxLength(1000);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(metrics::related);
  form->setVerticalSpacing(metrics::half);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto pair = [](QWidget* first, QWidget* second) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::half);
    line->addWidget(first, 1);
    line->addWidget(second);
    return line;
  };
  form->addRow(tr("Status"), pair(status_, quantity_));
  form->addRow(tr("Price"), price_);
  form->addRow(tr("Price of"), date_);
  form->addRow(tr("Store"), store_);
  form->addRow(tr("Note"), note_);
  form->addRow(tr("Stage"), stage_);
  setFocusProxy(status_);
  // A row that holds a layout has no buddy.
  status_->setAccessibleName(tr("Status"));
  price_->setAccessibleName(tr("Price of one"));
}

const Item* ItemEditor::item() const {
  const Plan& plan = document_.plan();
  return item_ && *item_ < plan.items.size() ? &plan.items[*item_] : nullptr;
}

void ItemEditor::setItem(std::optional<std::size_t> item) {
  item_ = item;
  refresh();
}

void ItemEditor::edit(const QString& what, Plan next, const char* field) {
  const QString key = field ? u"item/%1/%2"_s.arg(QLatin1StringView(field)).arg(*item_) : QString();
  document_.edit(what, std::move(next), key);
}

void ItemEditor::applyPrice() {
  if (filling_ || !item()) return;
  const auto amount = parseAmount(price_->text(), document_.plan().currency);
  if (!amount && !price_->text().trimmed().isEmpty()) {
    refresh();  // not an amount: shows what is in force
    return;
  }
  if (amount == item()->price_minor) return;
  edit(amount ? tr("Change price") : tr("Return to the estimated price"),
       with_price(document_.plan(), *item_, amount, amount ? std::optional{document_.today()} : std::nullopt), nullptr);
}

void ItemEditor::refresh() {
  filling_ = true;
  const Item* now = item();
  setEnabled(now != nullptr);
  if (now) {
    const Currency currency = document_.plan().currency;
    status_->setCurrentIndex(status_->findData(static_cast<int>(now->status)));
    quantity_->setValue(static_cast<int>(now->quantity));
    stage_->setValue(static_cast<int>(now->stage));
    setTextKeepingCursor(price_, now->price_minor ? amountText(*now->price_minor, currency) : QString());
    const ItemPrice known = price_of(*now->part, currency, document_.context());
    price_->setPlaceholderText(known.source == PriceSource::none ? tr("no price known")
                                                                 : priceText(known, 1, currency));
    price_->setToolTip(known.source == PriceSource::none ? QString() : plainToolTip(priceSourceText(known)));
    date_->setEnabled(now->price_minor.has_value());
    const Date day = now->price_date.value_or(document_.today());
    date_->setDate(qdate(day));
    setTextKeepingCursor(store_, qs(now->store));
    setTextKeepingCursor(note_, qs(now->note));
  } else {
    for (QLineEdit* field : {price_, store_, note_}) field->clear();
    price_->setPlaceholderText({});
  }
  filling_ = false;
}

QString ItemEditor::summary() const {
  const Item* now = item();
  if (!now) return {};
  const QString money =
      priceText(price_of(*now, document_.plan().currency, document_.context()), 1, document_.plan().currency);
  return money.isEmpty() ? tr("no price known") : tr("%1 × %2").arg(now->quantity).arg(money);
}

}  // namespace deskpath::app
