// SPDX-License-Identifier: GPL-3.0-or-later
// A calm line over a view: something has happened that the user may want to answer or take back, but nobody has to. It
// never takes the focus and stays until it is answered, closed, replaced or out of date: nothing that somebody may want
// to take back goes away by itself.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace deskpath::app {

class NoticeBar final : public QFrame {
  Q_OBJECT

 public:
  struct Answer {
    QString text;
    QString name;  // object name of its button
    std::function<void()> act;
    bool closes = true;  // whether the bar goes once it is chosen
    QString icon = {};
  };

  explicit NoticeBar(QWidget* parent = nullptr);

  // The answer that takes back what the notice tells of.
  [[nodiscard]] static Answer undo(std::function<void()> act);

  // All of it is plain text. `details` unfold on a click and may be empty. Another notice takes the place of the one
  // before.
  void tell(const QString& text, std::vector<Answer> answers = {}, const QString& details = {});
  void dismiss();
  // Empty while there is no notice.
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString details() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QLabel* text_;
  QLabel* details_;
  QPushButton* more_;
  QHBoxLayout* buttons_;
};

}  // namespace deskpath::app
