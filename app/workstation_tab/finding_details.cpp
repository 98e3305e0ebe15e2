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
#include "widgets/elided_label.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"
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

}  // namespace

FindingDetails::FindingDetails(const Finding& finding, const PlanDocument& document, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)) {
  const Wording& wording = document.content().wording;
  layout_->setContentsMargins(metrics::smallIcon + metrics::related + 6, metrics::half, metrics::related, metrics::related);
  layout_->setSpacing(metrics::related);
  addText(qs(wording.why(finding.rule)));
  addEvidence(finding);
  addMissing(finding, document);
  if (finding.verdict != Verdict::ok && finding.verdict != Verdict::unknown) addText(qs(wording.remedy(finding.rule)));
  addFixes(finding, document);
  const QString source = qs(wording.source(finding.rule));
  if (!source.isEmpty()) addText(tr("Source: %1").arg(source), true);
  addAcknowledging(finding);
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
    auto* value = new QLabel(qs(line.value), this);
    value->setTextFormat(Qt::PlainText);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row++, 1);
  }
  grid->setColumnStretch(0, 1);
  layout_->addLayout(grid);
}

void FindingDetails::addMissing(const Finding& finding, const PlanDocument& document) {
  for (const MissingFact& fact : finding.missing) {
    addText(tr("Not known: %1 of %2").arg(inSentence(info(fact.attribute).title), nameOf(fact.part, document)));
  }
}

void FindingDetails::addFixes(const Finding& finding, const PlanDocument& document) {
  for (const Fix& fix : finding.fixes) {
    QString text = fix.replace ? tr("Replace %1 with %2").arg(nameOf(*fix.replace, document), nameOf(fix.with, document))
                               : tr("Add %1").arg(nameOf(fix.with, document));
    if (fix.price_delta_minor) {
      text += u" ("_s + qs(format_money_change({*fix.price_delta_minor, document.plan().currency})) + u')';
    }
    auto* button = new QPushButton(text.replace(u'&', u"&&"_s), this);
    connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixWanted(fix); });
    layout_->addWidget(button, 0, Qt::AlignLeft);
  }
}

void FindingDetails::addAcknowledging(const Finding& finding) {
  if (finding.verdict == Verdict::ok) return;
  if (finding.acknowledged) {
    if (!finding.acknowledged->empty()) addText(tr("Accepted: %1").arg(qs(*finding.acknowledged)));
    auto* reopen = new QPushButton(tr("Reopen"), this);
    connect(reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopened(); });
    layout_->addWidget(reopen, 0, Qt::AlignLeft);
    return;
  }
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::half);
  auto* reason = new QLineEdit(this);
  reason->setPlaceholderText(tr("Why it is fine for you"));
  reason->setAccessibleName(tr("Reason for accepting this finding"));
  reason->setMaxLength(500);
  auto* accept = new QPushButton(tr("Accept"), this);
  accept->setToolTip(tr("It reopens by itself when its figures change"));
  line->addWidget(reason, 1);
  line->addWidget(accept);
  const auto done = [this, reason] { Q_EMIT acknowledged(reason->text().trimmed()); };
  connect(accept, &QPushButton::clicked, this, done);
  connect(reason, &QLineEdit::returnPressed, this, done);
  layout_->addLayout(line);
}

}  // namespace deskpath::app
