// SPDX-License-Identifier: GPL-3.0-or-later
// One of the six levels: its number and what somebody at this level can do, over as many lines as it takes. A
// radio button that does not choose while the arrow keys pass over it, because each choice is an entry in the
// profile.
#pragma once

#include <QRadioButton>

namespace deskpath::app {

class LevelRow final : public QRadioButton {
  Q_OBJECT

 public:
  explicit LevelRow(int level, QWidget* parent = nullptr);

  void setDescription(const QString& description);
  // Names of the roles that ask for this level, at its right end.
  void setAskedBy(const QString& roles);
  [[nodiscard]] QString description() const { return description_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

 private:
  [[nodiscard]] QRect textRoom(int width) const;
  void describe();

  int level_;
  QString description_;
  QString askedBy_;
};

}  // namespace deskpath::app
