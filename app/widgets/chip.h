// SPDX-License-Identifier: GPL-3.0-or-later
// A small toggle for filters: "Compatible only", "DDR5". Checked shows a tick as well as a tint.
#pragma once

#include <QAbstractButton>

namespace deskpath::app {

class Chip final : public QAbstractButton {
  Q_OBJECT
 public:
  explicit Chip(const QString& text = {}, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace deskpath::app
