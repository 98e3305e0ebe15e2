// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the panels: what is this plan called, what does it cost, what is wrong with it, what comes next.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"

class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace deskpath::app {

class ElidedLabel;

class MeterBar;
class VerdictBadge;

class PlanHeader final : public QWidget {
  Q_OBJECT
 public:
  explicit PlanHeader(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();
  void askBudget();

 Q_SIGNALS:
  void checklistWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showNotice();
  void makeSeats();
  void refreshCost();
  void refreshSeats();
  void refreshChecks();

  PlanDocument& document_;
  QLineEdit* name_;
  QToolButton* budget_;
  MeterBar* meter_;
  ElidedLabel* monthly_;
  QSpinBox* seats_;
  ElidedLabel* perSeat_;
  VerdictBadge* problems_;
  VerdictBadge* warnings_;
  ElidedLabel* checks_;
  QToolButton* notice_;
  QPushButton* checklist_;
};

}  // namespace deskpath::app
