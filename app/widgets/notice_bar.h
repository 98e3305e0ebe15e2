// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence about what was just done, perhaps with a button that takes it back. It stays until it is
// closed or replaced: nothing that somebody may want to take back goes away by itself.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskpath::app {

class NoticeBar final : public QWidget {
  Q_OBJECT

 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  // Without a button text there is no button.
  void say(const QString& message, const QString& buttonText = {});
  [[nodiscard]] QString message() const;
  [[nodiscard]] QPushButton* button() const { return button_; }

 Q_SIGNALS:
  void activated();

 private:
  QLabel* message_;
  QPushButton* button_;
};

}  // namespace deskpath::app
