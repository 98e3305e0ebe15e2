// SPDX-License-Identifier: GPL-3.0-or-later
// Only the name is needed: every other fact may stay unknown, and the checks will say so.
#include "workstation_tab/own_part_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "documents/user_catalogue.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/amount.h"
#include "workstation_tab/key_form.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr std::size_t longestSlug = 60;

// "Müller PC 3000" → "m-ller-pc-3000": any legal id will do, the name is what people see.
std::string slug(const std::string& name) {
  std::string text;
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool legal = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (legal) text += c;
    if (!legal && !text.empty() && text.back() != '-') text += '-';
    if (text.size() >= longestSlug) break;
  }
  while (!text.empty() && text.back() == '-') text.pop_back();
  return text.empty() ? "part" : text;
}

}  // namespace

OwnPartDialog::OwnPartDialog(Category category, PlanDocument& document, QWidget* parent)
    : QDialog(parent),
      category_(category),
      document_(document),
      name_(new QLineEdit(this)),
      price_(new QLineEdit(this)),
      billing_(new QComboBox(this)),
      form_(new KeyForm(category, document.content().parts, document.today())),
      message_(new WrapLabel({}, this)),
      keep_(new QCheckBox(tr("&Keep it among my own parts, for other plans"), this)) {
  setWindowTitle(tr("Your own part: %1").arg(inSentence(info(category).title)));
  build();
  resize(metrics::grid * 102, metrics::grid * 80);
}

void OwnPartDialog::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  auto* top = new QFormLayout;
  top->setHorizontalSpacing(metrics::group);
  top->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  top->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  name_->setMaxLength(120);
  name_->setPlaceholderText(tr("Maker and model"));
  top->addRow(tr("&Name"), name_);
  billing_->addItems({tr("once"), tr("a month"), tr("an hour")});
  if (category_ == Category::internet) billing_->setCurrentIndex(1);
  if (category_ == Category::cloud_gpu) billing_->setCurrentIndex(2);
  billing_->setAccessibleName(tr("How often the price is paid"));
  price_->setAccessibleName(tr("Price in %1").arg(qs(document_.plan().currency.code())));
  price_->setPlaceholderText(tr("not known"));
  auto* line = new QHBoxLayout;
  line->addWidget(price_, 1);
  line->addWidget(billing_);
  top->addRow(tr("Price (%1)").arg(qs(document_.plan().currency.code())), line);
  layout->addLayout(top);
  layout->addWidget(new SectionLabel(tr("What is known about it"), this));
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(form_);
  scroll->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(scroll, 1);
  message_->setTextFormat(Qt::PlainText);
  message_->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(message_);
  keep_->setObjectName(u"keepPart"_s);
  keep_->setVisible(document_.userCatalogue() != nullptr);
  layout->addWidget(keep_);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* add = buttons->addButton(tr("Add to plan"), QDialogButtonBox::AcceptRole);
  add->setDefault(true);
  buttons->addButton(QDialogButtonBox::Cancel);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &OwnPartDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &OwnPartDialog::reject);
  name_->setFocus();
}

void OwnPartDialog::refuse(const QString& reason, QWidget* field) {
  message_->setForegroundRole(QPalette::WindowText);
  message_->setText(reason);
  field->setFocus(Qt::OtherFocusReason);
}

PartId OwnPartDialog::freeId(const std::string& name) const {
  const auto taken = [this](const PartId& id) {
    const auto& items = document_.plan().items;
    return document_.content().parts.find(id) != nullptr ||
           std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.part->id() == id; });
  };
  const std::string base = std::string{info(category_).id} + "/own-" + slug(name);
  PartId id = *PartId::from(base);
  for (int i = 2; taken(id); ++i) id = *PartId::from(base + '-' + std::to_string(i));
  return id;
}

void OwnPartDialog::accept() {
  const QString name = name_->text().trimmed();
  if (name.isEmpty()) return refuse(tr("Give the part a name, so that you recognise it in the plan."), name_);
  const Currency currency = document_.plan().currency;
  const auto amount = parseAmount(price_->text(), currency);
  if (!amount && !price_->text().trimmed().isEmpty()) {
    return refuse(tr("The price is not an amount; leave it empty when it is not known."), price_);
  }
  Part part(freeId(utf8(name)), category_);
  part.model = utf8(name);
  part.basis.kind = Basis::Kind::user;
  KeyForm::Refusal refusal;
  const auto facts = form_->facts(refusal);
  if (refusal.field) return refuse(refusal.reason, refusal.field);
  for (const StatedFact& fact : facts) {
    if (fact.value) part.set_value(fact.key, *fact.value);
    if (fact.value && fact.basis) part.set_basis(fact.key, *fact.basis);
  }
  if (amount) {
    part.price =
        ReferencePrice{{*amount, currency}, "own", document_.today(), static_cast<Billing>(billing_->currentIndex())};
  }
  if (keep_->isChecked() && document_.userCatalogue() != nullptr) {
    if (const auto saved = document_.userCatalogue()->save(part); !saved) return refuse(saved.error(), keep_);
  }
  Q_EMIT made(std::make_shared<const Part>(std::move(part)));
  QDialog::accept();
}

}  // namespace deskpath::app
