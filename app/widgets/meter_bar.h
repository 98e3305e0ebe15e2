// SPDX-License-Identifier: GPL-3.0-or-later
// A value against its limit: money against the budget, watts against the supply. Beyond the limit the bar
// shows where the limit lies and how far past it the value is.
#pragma once

#include <QWidget>

namespace deskpath::app {

class MeterBar final : public QWidget {
  Q_OBJECT
 public:
  explicit MeterBar(QWidget* parent = nullptr);

  // `text` describes both for screen readers and the tooltip: "$4,184 of $5,000". A maximum of 0 or less is
  // unknown.
  void setValue(double value, double maximum, const QString& text);
  // Shows the text inside the bar; otherwise the caller writes it beside.
  void setTextInside(bool inside);

  [[nodiscard]] bool isOver() const { return maximum_ > 0 && value_ > maximum_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double value_ = 0;
  double maximum_ = 0;
  QString text_;
  bool textInside_ = false;
};

}  // namespace deskpath::app
