// SPDX-License-Identifier: GPL-3.0-or-later
// A finding's sentence with its verdict, as a button that unfolds the reasons. The sentence wraps.
#pragma once

#include <QAbstractButton>

#include "widgets/colours.h"

namespace deskpath::app {

class FindingHeader final : public QAbstractButton {
  Q_OBJECT
 public:
  explicit FindingHeader(QWidget* parent = nullptr);

  void setFinding(VerdictShape shape, const QString& sentence);
  void setMarked(bool marked);
  [[nodiscard]] bool isMarked() const { return marked_; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void focused();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRect textRoom(int width) const;

  VerdictShape shape_ = VerdictShape::ok;
  bool marked_ = false;
};

}  // namespace deskpath::app
