// SPDX-License-Identifier: GPL-3.0-or-later
// One line over the window that tells what just happened and offers to take it back. It takes no focus, and stays until it
// is closed or replaced: nothing that somebody may want to take back goes away by itself.
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace deskpath::app {

class NoticeBar final : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  // Shows the bar with `text`; `undo` may be empty. `details` unfold on a click, and may be empty.
  void tell(const QString& text, const QString& details = {}, std::function<void()> undo = {});
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString details() const;

 private:
  QLabel* text_;
  QLabel* details_;
  QPushButton* more_;
  QPushButton* undo_;
  QToolButton* close_;
  std::function<void()> undoAction_;
};

}  // namespace deskpath::app
