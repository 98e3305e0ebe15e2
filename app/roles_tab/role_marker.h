// SPDX-License-Identifier: GPL-3.0-or-later
// A role's marker in its colour, beside its name. Decoration: the name stands next to it.
#pragma once

#include <QWidget>

namespace deskpath::app {

class RoleMarker final : public QWidget {
  Q_OBJECT

 public:
  explicit RoleMarker(int colourIndex, QWidget* parent = nullptr);

  void setColourIndex(int index);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int index_;
};

}  // namespace deskpath::app
