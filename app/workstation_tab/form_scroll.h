// SPDX-License-Identifier: GPL-3.0-or-later
// A long form in a dialog: it scrolls up and down alone and is always as wide as its widest row.
#pragma once

#include <QScrollArea>

namespace deskpath::app {

class FormScroll final : public QScrollArea {
  Q_OBJECT
 public:
  // Takes `form`.
  explicit FormScroll(QWidget* form, QWidget* parent = nullptr);

  // Scrolls to a field of the form, once the rows have their places.
  void reveal(QWidget* field);

 protected:
  // A row may be added at any time.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fitWidth();
};

}  // namespace deskpath::app
