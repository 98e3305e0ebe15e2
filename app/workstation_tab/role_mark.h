// SPDX-License-Identifier: GPL-3.0-or-later
// A role's marker beside its name: the legend of the marks in the picker's "Fit" column.
#pragma once

#include <QWidget>

namespace deskpath::app {

class RoleMark final : public QWidget {
  Q_OBJECT
 public:
  explicit RoleMark(int index, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int index_;
};

}  // namespace deskpath::app
