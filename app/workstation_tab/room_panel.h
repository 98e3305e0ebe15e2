// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the room and the work: what no part can tell, and some checks ask for.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "documents/plan_document.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace deskpath::app {

class RoomPanel final : public QWidget {
  Q_OBJECT
 public:
  explicit RoomPanel(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();

 Q_SIGNALS:
  // Escape: back to where the user came from.
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  using Fact = std::optional<bool> Room::*;
  using Length = std::optional<std::int64_t> Room::*;
  template <class Number>
  using Work = std::optional<Number> Workload::*;

  void addFact(QFormLayout& form, const QString& title, Fact fact);
  void addVoltage(QFormLayout& form, const QString& title);
  void addLength(QFormLayout& form, const QString& title, Length length, int from, int to, const QString& unit,
                 int scale);
  template <class Number>
  void addWork(QFormLayout& form, const QString& title, Work<Number> work, int to, const QString& unit);
  [[nodiscard]] QSpinBox* makeSpin(const QString& title, int from, int to, const QString& unit);

  PlanDocument& document_;
  std::vector<std::function<void()>> readers_;  // each shows the plan's value in one field
  bool filling_ = false;
};

}  // namespace deskpath::app
