// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody likes, beside what they can do: real tasks of the chosen roles, short items for the six
// interest types, and what both say about each role. Never merged with the fit.
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace deskpath::app {

class BarChart;
class LikeModel;
class LikeTable;
class MeterBar;
class ProfileStore;
class RoleChoice;
class SegmentedSwitch;
class WrapLabel;

class InterestPage final : public QWidget {
  Q_OBJECT

 public:
  InterestPage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] LikeTable* tasks() const { return taskTable_; }
  [[nodiscard]] LikeTable* items() const { return itemTable_; }
  [[nodiscard]] SegmentedSwitch* parts() const { return switch_; }
  [[nodiscard]] QString finding() const;
  void showPart(int part);  // 0 tasks, 1 interest types
  // Focus on the first statement without an answer.
  void resume();

 private:
  [[nodiscard]] QWidget* buildSide();
  void reload();
  void refresh();
  void refreshTasks();
  void refreshTypes();

  RoleChoice& choice_;
  ProfileStore& store_;
  LikeModel* tasks_;
  LikeModel* items_;
  SegmentedSwitch* switch_;
  QStackedWidget* stack_;
  LikeTable* taskTable_;
  LikeTable* itemTable_;
  QLabel* progress_;
  MeterBar* meter_;
  BarChart* chart_;
  WrapLabel* finding_;
};

}  // namespace deskpath::app
