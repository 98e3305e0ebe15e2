// SPDX-License-Identifier: GPL-3.0-or-later
// Under a target role: the cheapest next step, to be taken with one click.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/plan_document.h"
#include "recommend/level_step.h"

class QPushButton;

namespace deskpath::app {

class WrapLabel;

class StepRow final : public QWidget {
  Q_OBJECT
 public:
  explicit StepRow(PlanDocument& document, QWidget* parent = nullptr);

  // Nothing hides the row. The step must be of the plan as it is.
  void setStep(const std::optional<LevelStep>& step);
  // While the step for a changed plan is worked out the old one stays in sight, but cannot be taken.
  void setStale();
  [[nodiscard]] const std::optional<LevelStep>& step() const { return step_; }
  [[nodiscard]] QPushButton* button() const { return take_; }

 private:
  void take();
  [[nodiscard]] QString sentence(const LevelStep& step) const;

  PlanDocument& document_;
  std::optional<LevelStep> step_;
  WrapLabel* text_;
  QPushButton* take_;
};

}  // namespace deskpath::app
