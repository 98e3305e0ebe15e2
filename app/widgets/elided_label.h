// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that gives way: product names lose their middle, because both ends tell models apart.
#pragma once

#include <QLabel>

namespace deskpath::app {

class ElidedLabel final : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool isElided() const;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace deskpath::app
