// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/coverage_section.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "documents/text.h"
#include "widgets/colours.h"
#include "widgets/disclosure.h"
#include "widgets/elided_label.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/verdict_icon.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString askedBy(const MissingAttribute& missing) {
  QStringList rules;
  for (const std::string& title : missing.asked_by) rules << qs(title);
  return rules.join(u", "_s);
}

}  // namespace

CoverageSection::CoverageSection(PlanDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), sentence_(new MutedLabel({}, this)), missing_(new Disclosure({}, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::half);
  sentence_->setWordWrap(true);
  layout->addWidget(missing_);
  layout->addWidget(sentence_);
}

void CoverageSection::refresh() {
  const Report& report = document_.report();
  const Coverage coverage = coverage_of(report, document_.plan(), document_.content().wording);
  sentence_->setVisible(coverage.checks > 0);
  sentence_->setText(qs(to_text(coverage)));
  const auto facts = coverage.facts();
  missing_->setVisible(facts > 0);
  missing_->setTitle(facts == 1 ? tr("1 fact is missing") : tr("%1 facts are missing").arg(facts));
  const auto same = [](const MissingLine& a, const MissingLine& b) {
    return a.part == b.part && a.attribute == b.attribute && a.rules == b.rules;
  };
  if (list_ && std::equal(shown_.begin(), shown_.end(), report.missing_facts.begin(), report.missing_facts.end(), same))
    return;
  shown_ = report.missing_facts;
  auto* page = new QWidget;
  list_ = new QVBoxLayout(page);
  list_->setContentsMargins(0, 0, 0, metrics::half);
  list_->setSpacing(metrics::half);
  for (const PartCoverage& part : coverage.parts) addPart(part);
  missing_->setContent(page);
}

void CoverageSection::addPart(const PartCoverage& part) {
  QWidget* page = list_->parentWidget();
  if (list_->count() > 0) list_->addSpacing(metrics::related);
  auto* name = new ElidedLabel(qs(part.part->name()), page);
  QFont bold = name->font();
  bold.setBold(true);
  name->setFont(bold);
  list_->addWidget(name);
  for (const MissingAttribute& missing : part.missing) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::related);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new WrapLabel(qs(missing.title), page);
    title->setTextFormat(Qt::PlainText);
    words->addWidget(title);
    auto* rules = new WrapLabel(tr("for %1").arg(askedBy(missing)), page);
    rules->setTextFormat(Qt::PlainText);
    rules->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(rules);
    line->addLayout(words, 1);
    auto* fill = new QPushButton(tr("Fill in…"), page);
    fill->setAccessibleName(tr("Fill in %1 of %2").arg(qs(missing.title), qs(part.part->name())));
    fill->setToolTip(plainToolTip(tr("Say what you know about %1").arg(qs(part.part->name()))));
    connect(fill, &QPushButton::clicked, this,
            [this, id = part.part->id(), key = missing.attribute] { Q_EMIT factWanted(id, key); });
    line->addWidget(fill, 0, Qt::AlignTop);
    list_->addLayout(line);
  }
}

}  // namespace deskpath::app
