// SPDX-License-Identifier: GPL-3.0-or-later
// How far one has come: the fits from day to day, days with a name, and what differs between any two.
#pragma once

#include <functional>
#include <optional>

#include "assessment/history.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

class QComboBox;
class QPushButton;

namespace deskpath::app {

class ChartFrame;
class HistoryChart;
class ProfileStore;
class WrapLabel;

class HistorySection final : public PageSection {
  Q_OBJECT

 public:
  HistorySection(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] HistoryChart* chart() const { return chart_; }
  [[nodiscard]] QComboBox* from() const { return from_; }
  [[nodiscard]] QComboBox* to() const { return to_; }
  [[nodiscard]] QPushButton* nameButton() const { return name_; }
  // What differs, as it is shown.
  [[nodiscard]] QString differenceText() const;
  // Asks for the name of a snapshot; tests put an answer in its place.
  std::function<std::optional<QString>(QWidget*, const QString& suggestion)> askName;
  void nameToday();
  void renameSnapshot(const std::string& name);
  void removeSnapshot(const std::string& name);
  void refresh();

 private:
  void fillChart();
  void fillDays();
  void fillMenu();
  void showDifference();

  RoleChoice& choice_;
  ProfileStore& store_;
  std::vector<FitPoint> points_;
  HistoryChart* chart_;
  ChartFrame* frame_;
  WrapLabel* empty_;
  QPushButton* name_;
  QPushButton* snapshots_;
  QWidget* between_;
  QComboBox* from_;
  QComboBox* to_;
  QWidget* difference_ = nullptr;
};

}  // namespace deskpath::app
