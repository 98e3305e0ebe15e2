// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/step_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "documents/text.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

StepRow::StepRow(PlanDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), text_(new WrapLabel({}, this)), take_(new QPushButton(this)) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, metrics::half);
  line->setSpacing(metrics::related);
  text_->setTextFormat(Qt::PlainText);
  line->addWidget(text_, 1);
  line->addWidget(take_, 0, Qt::AlignTop);
  take_->setAccessibleName(tr("Take the next step"));
  connect(take_, &QPushButton::clicked, this, &StepRow::take);
  hide();
}

QString StepRow::sentence(const LevelStep& step) const {
  const Currency currency = document_.plan().currency;
  QString part = qs(step.part->name());
  if (!step.replaces && step.quantity > 1) part = tr("%1 × %2").arg(step.quantity).arg(part);
  QString price = tr("price not known");
  if (step.price_delta_minor) price = changeText(*step.price_delta_minor, currency);
  if (step.price_delta_minor == 0) price = step.replaces ? tr("no extra cost") : tr("no cost");
  const bool priced = step.price_delta_minor.value_or(0) != 0;
  if (priced && step.billing == Billing::monthly) price = tr("%1 a month").arg(price);
  if (priced && step.billing == Billing::hourly) price = tr("%1 an hour").arg(price);
  price = unbroken(price);
  // Incomplete is no level to reach: what such a step lifts is said by its need.
  if (step.lifts && !step.after.incomplete && step.after.low > Level::below) {
    return tr("Cheapest step to %1: %2 (%3)").arg(qs(level_name(step.after.low)), part, price);
  }
  return tr("Cheapest next step, %1: %2 (%3)").arg(inSentence(step.title), part, price);
}

void StepRow::setStep(const std::optional<LevelStep>& step) {
  step_ = step;
  setVisible(step_.has_value());
  if (!step_) return;
  const QString name = qs(step_->part->name());
  text_->setText(sentence(*step_));
  const bool replaces = step_->replaces && *step_->replaces < document_.plan().items.size();
  take_->setText(replaces ? tr("Replace") : tr("Add"));
  QString what = tr("Add %1").arg(name);
  if (replaces) what = tr("Replace %1 with %2").arg(qs(document_.plan().items[*step_->replaces].part->name()), name);
  take_->setToolTip(what.toHtmlEscaped());
  take_->setAccessibleName(what);
  text_->setEnabled(true);
}

// The button stays enabled: a disabled one would lose the focus, and the keyboard its place.
void StepRow::setStale() {
  step_.reset();
  text_->setEnabled(false);
}

void StepRow::take() {
  if (!step_) return;  // the next one is still being looked for
  const LevelStep step = *step_;
  setStale();
  document_.edit(take_->accessibleName(), with_step(document_.plan(), step));
}

}  // namespace deskpath::app
