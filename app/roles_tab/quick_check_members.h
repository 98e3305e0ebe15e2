// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several skills somebody knows best, as chips of which one holds. Hidden where there is only one.
#pragma once

#include <QButtonGroup>
#include <QWidget>
#include <vector>

#include "roles/catalogue.h"

namespace deskpath::app {

class QuickCheckMembers final : public QWidget {
  Q_OBJECT

 public:
  explicit QuickCheckMembers(QWidget* parent = nullptr);

  void setMembers(const std::vector<SkillId>& members, const RoleCatalogue& catalogue, int current);
  [[nodiscard]] int current() const { return group_.checkedId(); }
  // Moves on by one, round the end.
  void step(int by);

 Q_SIGNALS:
  void chosen(int member);

 private:
  QButtonGroup group_;
};

}  // namespace deskpath::app
