// SPDX-License-Identifier: GPL-3.0-or-later
// A slider with two handles, for "from … to …". The arrow keys move the handle in use, the space bar takes the other
// one.
#pragma once

#include <QWidget>

namespace deskpath::app {

class RangeSlider final : public QWidget {
  Q_OBJECT
 public:
  explicit RangeSlider(QWidget* parent = nullptr);

  // Positions from 0 to `steps`, at least 1; both handles go to the ends.
  void setSteps(int steps);
  void setRange(int low, int high);
  [[nodiscard]] int low() const { return low_; }
  [[nodiscard]] int high() const { return high_; }
  // What screen readers and the tooltip say of a position.
  void setText(const QString& text);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  // By the user.
  void moved(int low, int high);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] int xOf(int step) const;
  [[nodiscard]] int stepAt(double x) const;
  void move(int to);

  int steps_ = 1;
  int low_ = 0;
  int high_ = 1;
  bool upper_ = false;  // the handle in use
};

}  // namespace deskpath::app
