// SPDX-License-Identifier: GPL-3.0-or-later
// A tool button that opens a menu and says so by a chevron beside its text. Qt's own button keeps no room for
// its arrow and puts it over the last letter.
#pragma once

#include <QToolButton>

namespace deskpath::app {

class MenuButton final : public QToolButton {
  Q_OBJECT
 public:
  explicit MenuButton(QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  // Where icon and text are, and where the chevron is; they never meet.
  [[nodiscard]] QRect labelRect() const;
  [[nodiscard]] QRect chevronRect() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace deskpath::app
