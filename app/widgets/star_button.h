// SPDX-License-Identifier: GPL-3.0-or-later
// A star to click: empty or full, so that "this is the target" differs in shape and not in colour alone.
#pragma once

#include <QToolButton>

namespace deskpath::app {

// Checkable; the caller gives it an accessible name.
class StarButton final : public QToolButton {
  Q_OBJECT

 public:
  explicit StarButton(QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void paintStar();
};

}  // namespace deskpath::app
