// SPDX-License-Identifier: GPL-3.0-or-later
// A word or a figure that opens something: underlined text that wraps, takes the focus and reads as a button.
#pragma once

#include <QAbstractButton>

namespace deskpath::app {

class LinkButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

  // Left by default.
  void setAlignment(Qt::Alignment alignment);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] int lineWidth() const;

  Qt::Alignment alignment_ = Qt::AlignLeft;
};

}  // namespace deskpath::app
