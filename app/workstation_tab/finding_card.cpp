// SPDX-License-Identifier: GPL-3.0-or-later
// Details are made when first unfolded: most findings are never opened.
#include "workstation_tab/finding_card.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "plan/edits.h"
#include "recommend/fix_edits.h"
#include "recommend/repair_text.h"
#include "recommend/repairs.h"
#include "workstation_tab/finding_details.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/fix_view.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/repair_finder.h"

namespace deskpath::app {

FindingCard::FindingCard(PlanDocument& document, RepairFinder& repairs, QWidget* parent)
    : QWidget(parent),
      document_(document),
      repairs_(repairs),
      header_(new FindingHeader(this)),
      fix_(new FixLine(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header_);
  layout->addWidget(fix_);
  fix_->hide();
  connect(fix_, &FixLine::wanted, this, &FindingCard::apply);
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

// The line is for who does not look closer: the details show the same fix with the others.
void FindingCard::showFixes() {
  const bool wanted = wants_repair(*finding_);
  const auto fixes = wanted ? repairs_.fixesOf(*finding_) : std::nullopt;
  const bool line = fixes && !fixes->empty() && !header_->isChecked();
  if (line) fix_->setFix(fixes->front(), *finding_, document_);
  if (!line && fix_->isAncestorOf(window()->focusWidget())) header_->setFocus(Qt::OtherFocusReason);
  fix_->setVisible(line);
  if (wanted && details_ && header_->isChecked()) details_->setFixes(fixes, *finding_, document_);
}

void FindingCard::showDetails() {
  if (!header_->isChecked()) {
    if (details_) details_->hide();
    showFixes();
    return;
  }
  if (!details_) {
    details_ = new FindingDetails(*finding_, document_, this);
    layout()->addWidget(details_);
    connect(details_, &FindingDetails::acknowledged, this, &FindingCard::acknowledge);
    connect(details_, &FindingDetails::reopened, this, [this] {
      document_.edit(tr("Reopen: %1").arg(title()), without_acknowledged(document_.plan(), finding_->key()));
    });
    connect(details_, &FindingDetails::fixWanted, this, &FindingCard::apply);
    connect(details_, &FindingDetails::factWanted, this, &FindingCard::factWanted);
  }
  details_->show();
  showFixes();
}

QString FindingCard::title() const { return qs(document_.content().wording.title(finding_->rule)); }

void FindingCard::acknowledge(const QString& reason) {
  Acknowledgement entry;
  entry.key = finding_->key();
  entry.reason = utf8(reason);
  entry.date = document_.today();
  document_.edit(tr("Accept: %1").arg(title()), with_acknowledged(document_.plan(), std::move(entry)));
}

void FindingCard::apply(const Fix& fix) {
  const Plan& plan = document_.plan();
  const PartCatalogue& parts = document_.content().parts;
  document_.edit(qs(fix_title(fix, plan, parts)), with_fix(plan, fix, parts));
}

}  // namespace deskpath::app
