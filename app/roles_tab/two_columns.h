// SPDX-License-Identifier: GPL-3.0-or-later
// Two things side by side where there is room for both, else one below the other.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace deskpath::app {

class TwoColumns final : public QWidget {
  Q_OBJECT

 public:
  TwoColumns(QWidget* first, QWidget* second, int breakWidth, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QBoxLayout* layout_;
  int breakWidth_;
};

}  // namespace deskpath::app
