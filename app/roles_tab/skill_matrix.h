// SPDX-License-Identifier: GPL-3.0-or-later
// The skill matrix with its filters. Rows are hidden, not removed: nothing jumps and spans stay in place.
#pragma once

#include <QWidget>

#include "roles_tab/role_choice.h"

class QPushButton;

namespace deskpath::app {

class Chip;
class FullHeightTable;
class MutedLabel;
class ProfileStore;
class SkillMatrixModel;

class SkillMatrix final : public QWidget {
  Q_OBJECT

 public:
  SkillMatrix(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] SkillMatrixModel* model() const { return model_; }
  [[nodiscard]] FullHeightTable* view() const { return view_; }
  [[nodiscard]] int filters() const;
  void setFilters(int filters);
  [[nodiscard]] QRect placeOf(const SkillId& skill) const;

 Q_SIGNALS:
  void skillWanted(const QString& skillId);
  void filtersChanged(int filters);
  void rowWanted(const QRect& place);  // in this widget

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void applyFilters();
  void buildColumns();
  void fitColumns();

  SkillMatrixModel* model_;
  FullHeightTable* view_;
  Chip* differences_;
  Chip* essentials_;
  Chip* shortOf_;
  MutedLabel* shown_;
  QPushButton* clear_;
  QList<int> wanted_;  // widths of the columns where there is room
};

}  // namespace deskpath::app
