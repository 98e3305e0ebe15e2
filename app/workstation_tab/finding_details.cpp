// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences come from the wording file, figures from the finding: nothing is worked out here.
#include "workstation_tab/finding_details.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "rules/report.h"
#include "widgets/elided_label.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/fix_view.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

PartPtr partOf(const PartId& id, const PlanDocument& document) {
  for (const Item& item : document.plan().items) {
    if (item.part->id() == id) return item.part;
  }
  return document.content().parts.find(id);
}

QString nameOf(const PartId& id, const PlanDocument& document) {
  const PartPtr part = partOf(id, document);
  return part ? qs(part->name()) : qs(id.str());
}

// "Accepted on 23 Nov 2026: the card is capped"
QString acceptedText(const Finding& finding, const PlanDocument& document) {
  const auto& entries = document.plan().acknowledged;
  const std::string key = finding.key();
  const auto entry =
      std::find_if(entries.begin(), entries.end(), [&](const Acknowledgement& known) { return known.key == key; });
  const QString when = entry != entries.end() && entry->date
                           ? FindingDetails::tr("Accepted on %1").arg(qs(entry->date->text()))
                           : FindingDetails::tr("Accepted");
  return finding.acknowledged->empty() ? when : when + u": "_s + qs(*finding.acknowledged);
}

}  // namespace

FindingDetails::FindingDetails(const Finding& finding, const PlanDocument& document, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), fixes_(new FixList(this)) {
  const Wording& wording = document.content().wording;
  layout_->setContentsMargins(metrics::smallIcon + metrics::related + 6, metrics::half, metrics::related,
                              metrics::related);
  layout_->setSpacing(metrics::related);
  addText(qs(wording.why(finding.rule)));
  addEvidence(finding);
  addMissing(finding, document);
  if (finding.verdict != Verdict::ok && finding.verdict != Verdict::unknown) addText(qs(wording.remedy(finding.rule)));
  layout_->addWidget(fixes_);
  fixes_->hide();
  connect(fixes_, &FixList::wanted, this, &FindingDetails::fixWanted);
  const QString source = qs(wording.source(finding.rule));
  if (!source.isEmpty()) addText(tr("Source: %1").arg(source), true);
  addAcknowledging(finding, document);
}

void FindingDetails::addText(const QString& text, bool muted) {
  if (text.isEmpty()) return;
  auto* label = new WrapLabel(text, this);
  label->setTextFormat(Qt::PlainText);
  if (muted) label->setForegroundRole(QPalette::PlaceholderText);
  layout_->addWidget(label);
}

void FindingDetails::addEvidence(const Finding& finding) {
  if (finding.evidence.empty()) return;
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::group);
  grid->setVerticalSpacing(metrics::half);
  int row = 0;
  for (const EvidenceLine& line : finding.evidence) {
    grid->addWidget(new ElidedLabel(qs(line.label), this), row, 0);
    auto* value = plainLabel(qs(line.value), this);
    value->setTextFormat(Qt::PlainText);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row++, 1);
  }
  grid->setColumnStretch(0, 1);
  layout_->addLayout(grid);
}

void FindingDetails::addMissing(const Finding& finding, const PlanDocument& document) {
  for (const MissingFact& fact : finding.missing) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::related);
    const QString name = nameOf(fact.part, document);
    auto* label = new WrapLabel(tr("Not known: %1 of %2").arg(inSentence(info(fact.attribute).title), name), this);
    label->setTextFormat(Qt::PlainText);
    line->addWidget(label, 1);
    auto* fill = new QPushButton(tr("Fill in…"), this);
    fill->setAccessibleName(tr("Fill in %1 of %2").arg(inSentence(info(fact.attribute).title), name));
    fill->setToolTip(plainToolTip(tr("Say what you know about %1").arg(name)));
    connect(fill, &QPushButton::clicked, this, [this, fact] { Q_EMIT factWanted(fact.part, fact.attribute); });
    line->addWidget(fill, 0, Qt::AlignTop);
    layout_->addLayout(line);
  }
}

void FindingDetails::setFixes(const std::optional<std::vector<Fix>>& fixes, const Finding& finding,
                              const PlanDocument& document) {
  fixes_->show();
  fixes_->setFixes(fixes, finding, document);
}

void FindingDetails::addAcknowledging(const Finding& finding, const PlanDocument& document) {
  if (finding.verdict == Verdict::ok) return;
  if (finding.acknowledged) {
    addText(acceptedText(finding, document));
    auto* reopen = new QPushButton(tr("Reopen"), this);
    connect(reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopened(); });
    layout_->addWidget(reopen, 0, Qt::AlignLeft);
    return;
  }
  const Acknowledgement* before = earlier_acceptance(document.plan(), finding);
  if (before) addText(tr("You had accepted this with other figures: %1").arg(qs(before->reason)), true);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::half);
  auto* reason = new QLineEdit(this);
  reason->setPlaceholderText(tr("Why it is fine for you"));
  reason->setAccessibleName(tr("Reason for accepting this finding"));
  reason->setMaxLength(500);
  auto* accept = new QPushButton(tr("Accept"), this);
  accept->setToolTip(tr("Folds the finding away with your reason; it reopens by itself when its figures change"));
  accept->setEnabled(false);
  line->addWidget(reason, 1);
  line->addWidget(accept);
  const auto done = [this, reason] {
    const QString text = reason->text().trimmed();
    if (!text.isEmpty()) Q_EMIT acknowledged(text);
  };
  connect(reason, &QLineEdit::textChanged, accept,
          [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
  connect(accept, &QPushButton::clicked, this, done);
  connect(reason, &QLineEdit::returnPressed, this, done);
  if (before) reason->setText(qs(before->reason));
  layout_->addLayout(line);
}

}  // namespace deskpath::app
