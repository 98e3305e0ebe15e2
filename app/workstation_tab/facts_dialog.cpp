// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/facts_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "documents/text.h"
#include "documents/user_catalogue.h"
#include "parts/facts.h"
#include "plan/edits.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/key_form.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// What the checks miss of this part, the fact asked for before all.
std::vector<KeyRef> missingOf(const Part& part, std::optional<KeyRef> first, const Report& report) {
  std::vector<KeyRef> keys;
  if (first && !part.has(*first)) keys.push_back(*first);
  for (const MissingLine& line : report.missing_facts) {
    if (line.part == part.id() && line.attribute != first) keys.push_back(line.attribute);
  }
  return keys;
}

}  // namespace

FactsDialog::FactsDialog(const PartPtr& part, std::optional<KeyRef> first, PlanDocument& document, QWidget* parent)
    : QDialog(parent),
      part_(part),
      first_(first),
      document_(document),
      form_(new KeyForm(part->category(), document.content().parts, document.today(),
                        missingOf(*part, first, document.report()))),
      scroll_(new QScrollArea(this)),
      message_(new WrapLabel({}, this)),
      keep_(new QCheckBox(tr("&Keep it among my own parts, for other plans"), this)) {
  setWindowTitle(tr("Facts about %1").arg(qs(part->name())));
  form_->setPart(*part);
  build();
  resize(metrics::grid * 102, metrics::grid * 80);
}

void FactsDialog::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  auto* about = new WrapLabel(tr("What you fill in counts in this plan from today, as your own word unless you click "
                                 "the word beside it and name its source. Everything else keeps its source; leave "
                                 "empty what you do not know."),
                              this);
  about->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(about);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setWidgetResizable(true);
  scroll_->setWidget(form_);
  scroll_->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(scroll_, 1);
  message_->setTextFormat(Qt::PlainText);
  message_->hide();
  layout->addWidget(message_);
  keep_->setObjectName(u"keepFacts"_s);
  keep_->setToolTip(tr("Your entry then takes the place of the catalogue's, and says so"));
  keep_->setVisible(document_.userCatalogue() != nullptr);
  layout->addWidget(keep_);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* save = buttons->addButton(tr("Fill in"), QDialogButtonBox::AcceptRole);
  save->setDefault(true);
  buttons->addButton(QDialogButtonBox::Cancel);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &FactsDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &FactsDialog::reject);
}

void FactsDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  focusFirst();
}

void FactsDialog::focusFirst() {
  if (!first_) return;
  if (QWidget* field = form_->focusOn(*first_)) scroll_->ensureWidgetVisible(field);
}

void FactsDialog::refuse(const QString& reason, QWidget* field) {
  message_->setText(reason);
  message_->show();
  field->setFocus(Qt::OtherFocusReason);
  if (form_->isAncestorOf(field)) scroll_->ensureWidgetVisible(field);
}

void FactsDialog::accept() {
  KeyForm::Refusal refusal;
  const auto facts = form_->facts(refusal);
  if (refusal.field) return refuse(refusal.reason, refusal.field);
  const Plan& plan = document_.plan();
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (plan.items[i].part->id() != part_->id()) continue;
    auto next = std::make_shared<const Part>(with_facts(*plan.items[i].part, facts, document_.today()));
    if (keep_->isChecked() && document_.userCatalogue() != nullptr) {
      if (const auto saved = document_.userCatalogue()->save(*next); !saved) return refuse(saved.error(), keep_);
    }
    document_.edit(tr("Fill in facts of %1").arg(qs(part_->name())), with_part_replaced(plan, i, std::move(next)));
    break;
  }
  QDialog::accept();
}

void openFacts(const PartId& part, std::optional<KeyRef> first, PlanDocument& document, QWidget* parent) {
  for (const Item& item : document.plan().items) {
    if (item.part->id() != part) continue;
    auto* dialog = new FactsDialog(item.part, first, document, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return;
  }
}

}  // namespace deskpath::app
