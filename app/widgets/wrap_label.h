// SPDX-License-Identifier: GPL-3.0-or-later
// Prose in lines of at most about 75 characters, however wide the window is.
#pragma once

#include <QLabel>

namespace deskpath::app {

class WrapLabel final : public QLabel {
  Q_OBJECT
 public:
  explicit WrapLabel(const QString& text = {}, QWidget* parent = nullptr);

  // The widest line, in pixels.
  [[nodiscard]] int lineWidth() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace deskpath::app
