// SPDX-License-Identifier: GPL-3.0-or-later
// An icon that stands on its own in a muted tone. Decoration: screen readers pass over it.
#pragma once

#include <QWidget>

namespace deskpath::app {

class IconView final : public QWidget {
  Q_OBJECT
 public:
  IconView(const QString& iconName, int size, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override { return {size_, size_}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString name_;
  int size_;
};

}  // namespace deskpath::app
