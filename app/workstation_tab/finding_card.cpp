// SPDX-License-Identifier: GPL-3.0-or-later
// Details are made when first unfolded: most findings are never opened.
#include "workstation_tab/finding_card.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "plan/edits.h"
#include "workstation_tab/finding_details.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/part_text.h"

namespace deskpath::app {

FindingCard::FindingCard(PlanDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), header_(new FindingHeader(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header_);
  setFocusProxy(header_);
  connect(header_, &QAbstractButton::toggled, this, &FindingCard::showDetails);
  connect(header_, &FindingHeader::focused, this, [this] { Q_EMIT selected(finding_->items); });
}

void FindingCard::setFinding(const Finding& finding) {
  if (finding_ && *finding_ == finding) return;
  finding_ = finding;
  header_->setFinding(shapeOf(finding.verdict), qs(document_.content().wording.message(finding)));
  if (details_) {
    if (details_->isAncestorOf(window()->focusWidget())) header_->setFocus(Qt::OtherFocusReason);
    details_->deleteLater();
    details_ = nullptr;
  }
  showDetails();
}

void FindingCard::setMarked(bool marked) { header_->setMarked(marked); }

void FindingCard::showDetails() {
  if (!header_->isChecked()) {
    if (details_) details_->hide();
    return;
  }
  if (!details_) {
    details_ = new FindingDetails(*finding_, document_, this);
    layout()->addWidget(details_);
    connect(details_, &FindingDetails::acknowledged, this, &FindingCard::acknowledge);
    connect(details_, &FindingDetails::reopened, this, [this] {
      document_.edit(tr("Reopen a finding"), without_acknowledged(document_.plan(), finding_->key()));
    });
    connect(details_, &FindingDetails::fixWanted, this, &FindingCard::apply);
  }
  details_->show();
}

void FindingCard::acknowledge(const QString& reason) {
  Acknowledgement entry;
  entry.key = finding_->key();
  entry.reason = utf8(reason);
  entry.date = document_.today();
  document_.edit(tr("Accept a finding"), with_acknowledged(document_.plan(), std::move(entry)));
}

void FindingCard::apply(const Fix& fix) {
  const PartPtr part = document_.content().parts.find(fix.with);
  if (!part) return;
  const Plan& plan = document_.plan();
  const QString name = qs(part->name());
  if (!fix.replace) {
    document_.edit(tr("Add %1").arg(name), with_added(plan, part));
    return;
  }
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (plan.items[i].part->id() != *fix.replace) continue;
    document_.edit(tr("Replace %1 with %2").arg(qs(plan.items[i].part->name()), name), with_part_replaced(plan, i, part));
    return;
  }
}

}  // namespace deskpath::app
