// SPDX-License-Identifier: GPL-3.0-or-later
// A handle at its end asks for nothing, so that a part whose value is not known is hidden only by a real limit.
#include "workstation_tab/range_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/range_slider.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr std::int64_t mostSteps = 100;
constexpr int fieldWidth = metrics::grid * 11;

}  // namespace

RangePopup::RangePopup(RangeScale scale, const CandidateFilter::Range& range, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      scale_(std::move(scale)),
      range_(range),
      slider_(new RangeSlider(this)),
      low_(new QLineEdit(this)),
      high_(new QLineEdit(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setAccessibleName(tr("Range of %1").arg(scale_.title));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
  layout->setSpacing(metrics::related);
  slider_->setAccessibleName(tr("Range of %1").arg(scale_.title));
  slider_->setSteps(static_cast<int>(std::min(scale_.greatest - scale_.least, mostSteps)));
  layout->addWidget(slider_);
  auto* line = new QHBoxLayout;
  low_->setAccessibleName(tr("At least"));
  high_->setAccessibleName(tr("At most"));
  for (QLineEdit* field : {low_, high_}) {
    field->setFixedWidth(fieldWidth);
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::editingFinished, this, &RangePopup::typed);
  }
  low_->setPlaceholderText(scale_.text(scale_.least));
  high_->setPlaceholderText(scale_.text(scale_.greatest));
  line->addWidget(low_);
  line->addWidget(plainLabel(tr("to"), this));
  line->addWidget(high_);
  line->addWidget(new MutedLabel(scale_.unit, this));
  line->addStretch();
  auto* any = new QPushButton(tr("Any"), this);
  any->setAccessibleName(tr("Any %1").arg(scale_.title));
  any->setAutoDefault(false);
  line->addWidget(any);
  layout->addLayout(line);
  connect(any, &QPushButton::clicked, this, [this] {
    set({});
    close();
  });
  connect(slider_, &RangeSlider::moved, this, [this](int low, int high) {
    CandidateFilter::Range wanted;
    if (low > 0) wanted.low = valueAt(low);
    if (high < stepOf(scale_.greatest)) wanted.high = valueAt(high);
    set(wanted);
  });
  showRange();
  setFocusProxy(slider_);
}

std::int64_t RangePopup::valueAt(int step) const {
  const std::int64_t steps = std::min(scale_.greatest - scale_.least, mostSteps);
  return scale_.least + (scale_.greatest - scale_.least) * step / std::max<std::int64_t>(1, steps);
}

int RangePopup::stepOf(std::int64_t value) const {
  const std::int64_t width = std::max<std::int64_t>(1, scale_.greatest - scale_.least);
  const std::int64_t steps = std::min(width, mostSteps);
  return static_cast<int>(((std::clamp(value, scale_.least, scale_.greatest) - scale_.least) * steps + width / 2) /
                          width);
}

void RangePopup::showRange() {
  slider_->setRange(stepOf(range_.low.value_or(scale_.least)), stepOf(range_.high.value_or(scale_.greatest)));
  low_->setText(range_.low ? scale_.text(*range_.low) : QString());
  high_->setText(range_.high ? scale_.text(*range_.high) : QString());
  slider_->setText(tr("%1 to %2 %3")
                       .arg(scale_.text(range_.low.value_or(scale_.least)),
                            scale_.text(range_.high.value_or(scale_.greatest)), scale_.unit));
}

void RangePopup::typed() {
  CandidateFilter::Range wanted{scale_.parse(low_->text()), scale_.parse(high_->text())};
  if (wanted.low && wanted.high && *wanted.low > *wanted.high) std::swap(wanted.low, wanted.high);
  set(wanted);
}

void RangePopup::set(CandidateFilter::Range range) {
  const bool same = range == range_;
  range_ = range;
  showRange();
  if (!same) Q_EMIT changed(range_);
}

}  // namespace deskpath::app
