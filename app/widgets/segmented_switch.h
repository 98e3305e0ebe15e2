// SPDX-License-Identifier: GPL-3.0-or-later
// A few choices side by side of which one holds: [Compare] [Assess yourself] [Your path]. Left and Right
// move.
#pragma once

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace deskpath::app {

class SegmentedSwitch final : public QWidget {
  Q_OBJECT

 public:
  SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

  [[nodiscard]] int current() const { return group_.checkedId(); }
  // -1 leaves none chosen.
  void setCurrent(int index);
  // Less room beside the words.
  void setCompact(bool compact);
  [[nodiscard]] QAbstractButton* button(int index) const { return group_.button(index); }

 Q_SIGNALS:
  void chosen(int index);  // by the user

 private:
  QButtonGroup group_;
};

}  // namespace deskpath::app
