// SPDX-License-Identifier: GPL-3.0-or-later
// The 1-pixel line that may separate what space alone does not.
#pragma once

#include <QPainter>
#include <QWidget>

#include "widgets/colours.h"

namespace deskpath::app {

class Line final : public QWidget {
  Q_OBJECT

 public:
  explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr) : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
      setFixedHeight(1);
    } else {
      setFixedWidth(1);
    }
  }

 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), lineColour(palette())); }
};

}  // namespace deskpath::app
