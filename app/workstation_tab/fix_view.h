// SPDX-License-Identifier: GPL-3.0-or-later
// The fixes of a finding as buttons: one in a line under the sentence, all of them with what else they change
// in the details.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "documents/plan_document.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QGridLayout;

namespace deskpath::app {

class ElidedLabel;

// "[Fix +$55]  RM850x"
class FixLine final : public QWidget {
  Q_OBJECT
 public:
  explicit FixLine(QWidget* parent = nullptr);
  void setFix(const Fix& fix, const Finding& finding, const PlanDocument& document);

 Q_SIGNALS:
  void wanted(const deskpath::Fix& fix);

 private:
  std::optional<Fix> fix_;
  QPushButton* button_;
  ElidedLabel* name_;
};

// Every fix with its words and effects, or why there is none.
class FixList final : public QWidget {
  Q_OBJECT
 public:
  explicit FixList(QWidget* parent = nullptr);
  // Nothing while they are being looked for.
  void setFixes(const std::optional<std::vector<Fix>>& fixes, const Finding& finding, const PlanDocument& document);

 Q_SIGNALS:
  void wanted(const deskpath::Fix& fix);

 private:
  void addFix(const Fix& fix, int row, const Finding& finding, const PlanDocument& document);
  void say(const QString& text);

  QGridLayout* layout_;
  bool shown_ = false;
  std::optional<std::vector<Fix>> fixes_;
};

}  // namespace deskpath::app
