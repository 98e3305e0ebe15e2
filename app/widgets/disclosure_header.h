// SPDX-License-Identifier: GPL-3.0-or-later
// The clickable line of a Disclosure. Space and Enter toggle it, Right unfolds, Left folds, as in a tree.
#pragma once

#include <QAbstractButton>

namespace deskpath::app {

class DisclosureHeader final : public QAbstractButton {
  Q_OBJECT
 public:
  explicit DisclosureHeader(QWidget* parent = nullptr);

  void setSummary(const QString& summary);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QFont titleFont() const;
  void describe();

  QString summary_;
};

}  // namespace deskpath::app
