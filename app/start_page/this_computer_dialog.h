// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine is made of, as far as it can be told: read beside the window's thread, shown before it becomes a
// plan.
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "plan/this_computer.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace deskpath::app {

class ThisComputerDialog final : public QDialog {
  Q_OBJECT

 public:
  // May take long; runs on a thread of its own, which nobody waits for.
  using Reader = std::function<ComputerFacts()>;

  // `parts` must outlive the dialog.
  ThisComputerDialog(Reader reader, const PartCatalogue& parts, Date today, QWidget* parent = nullptr);
  ~ThisComputerDialog() override;

  // What was found, each item owned; nothing before it was read.
  [[nodiscard]] const std::optional<ThisComputer>& computer() const noexcept { return computer_; }

 private:
  struct Reading;
  QWidget* waitingPage();
  QWidget* foundPage();
  void look();
  void tell(const ComputerFacts& facts);

  const PartCatalogue& parts_;
  Date today_;
  std::shared_ptr<Reading> reading_;
  QTimer timer_;
  QElapsedTimer since_;
  std::optional<ThisComputer> computer_;
  QStackedWidget* pages_;
  QLabel* waiting_ = nullptr;
  QVBoxLayout* found_ = nullptr;
  QPushButton* begin_ = nullptr;
};

// Reads this machine: what the system tells, with the monitors of the window system where it tells of none.
[[nodiscard]] ThisComputerDialog::Reader thisComputerReader();

}  // namespace deskpath::app
