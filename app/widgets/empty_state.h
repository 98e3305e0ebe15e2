// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty view shows: an icon, one sentence and the first step as a button.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskpath::app {

class EmptyState final : public QWidget {
  Q_OBJECT
 public:
  // Without a button text there is no button.
  EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText = {},
             QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  void setButtonText(const QString& text);
  [[nodiscard]] QPushButton* button() const { return button_; }

 Q_SIGNALS:
  void activated();

 private:
  QLabel* sentence_;
  QPushButton* button_;
};

}  // namespace deskpath::app
