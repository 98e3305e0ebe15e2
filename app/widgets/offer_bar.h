// SPDX-License-Identifier: GPL-3.0-or-later
// A calm line over a view: something has happened that the user may want to answer, but nobody has to. It never takes the
// focus and stays until it is answered, closed or out of date.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace deskpath::app {

class OfferBar final : public QFrame {
  Q_OBJECT

 public:
  struct Answer {
    QString text;
    QString name;  // object name of its button
    std::function<void()> act;
    bool closes = true;  // whether the bar goes once it is chosen
  };

  explicit OfferBar(QWidget* parent = nullptr);

  // Plain text. Another notice takes the place of the one before.
  void tell(const QString& text, std::vector<Answer> answers = {});
  void dismiss();
  [[nodiscard]] QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QLabel* text_;
  QHBoxLayout* buttons_;
};

}  // namespace deskpath::app
