// SPDX-License-Identifier: GPL-3.0-or-later
// One choice of a SegmentedSwitch. A radio button underneath, so that assistive tools announce it as one.
#pragma once

#include <QRadioButton>

namespace deskpath::app {

class Segment final : public QRadioButton {
  Q_OBJECT

 public:
  Segment(const QString& text, bool first, bool last, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  // For many choices in a narrow place.
  void setCompact(bool compact);
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

 private:
  bool first_;
  bool last_;
  bool compact_ = false;
};

}  // namespace deskpath::app
