// SPDX-License-Identifier: GPL-3.0-or-later
// The page that compares up to four parts and lets one of them be chosen.
#pragma once

#include <QWidget>

#include "workstation_tab/picker_model.h"

class QHBoxLayout;
class QTableView;

namespace deskpath::app {

class Chip;
class CompareModel;

class ComparePanel final : public QWidget {
  Q_OBJECT
 public:
  static constexpr std::size_t most = 4;

  explicit ComparePanel(const PickerModel& picker, QWidget* parent = nullptr);

  void show(const std::vector<PartId>& parts, bool replacing);
  // The same parts after the candidates changed.
  void refresh();
  [[nodiscard]] QTableView* table() const { return table_; }

 Q_SIGNALS:
  void chosen(deskpath::PartPtr part);
  void dropped(const deskpath::PartId& part);
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeButtons();
  void arrange();

  const PickerModel& picker_;
  std::vector<PartId> parts_;
  bool replacing_ = false;
  CompareModel* model_;
  QTableView* table_;
  Chip* differences_;
  QHBoxLayout* buttons_;
};

}  // namespace deskpath::app
