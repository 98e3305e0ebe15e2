// SPDX-License-Identifier: GPL-3.0-or-later
// "From … to …" for one quantity: two fields and a slider with two handles. What is chosen counts at once.
#pragma once

#include <QFrame>
#include <functional>

#include "recommend/candidate_filter.h"

class QLineEdit;

namespace deskpath::app {

class RangeSlider;

// How raw values are shown and typed.
struct RangeScale {
  QString title;
  QString unit;
  std::int64_t least = 0;
  std::int64_t greatest = 0;
  std::function<QString(std::int64_t)> text;
  std::function<std::optional<std::int64_t>(const QString&)> parse;
};

class RangePopup final : public QFrame {
  Q_OBJECT
 public:
  RangePopup(RangeScale scale, const CandidateFilter::Range& range, QWidget* parent = nullptr);

 Q_SIGNALS:
  void changed(const deskpath::CandidateFilter::Range& range);

 private:
  [[nodiscard]] std::int64_t valueAt(int step) const;
  [[nodiscard]] int stepOf(std::int64_t value) const;
  void showRange();
  void typed();
  void set(CandidateFilter::Range range);

  RangeScale scale_;
  CandidateFilter::Range range_;
  RangeSlider* slider_;
  QLineEdit* low_;
  QLineEdit* high_;
};

}  // namespace deskpath::app
