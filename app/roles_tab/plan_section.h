// SPDX-License-Identifier: GPL-3.0-or-later
// A plan worth following: hours a week, the order of steps, when each ends, and both to take along as a
// checklist and as a calendar.
#pragma once

#include <functional>

#include "assessment/learning_plan.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace deskpath::app {

class FullHeightTable;
class PlanModel;
class ProfileStore;
class WrapLabel;

// The questions that the section asks. Tests put answers in their place.
struct PlanQuestions {
  // Where to save; empty when the user cancels.
  std::function<QString(QWidget*, const QString& suggestion, const QString& filter)> saveFile;
  std::function<void(QWidget*, const QString& title, const QString& message)> error;

  [[nodiscard]] static PlanQuestions real();
};

class PlanSection final : public PageSection {
  Q_OBJECT

 public:
  PlanSection(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] const LearningPlan& plan() const { return plan_; }
  [[nodiscard]] QSpinBox* hours() const { return hours_; }
  [[nodiscard]] QComboBox* towards() const { return towards_; }
  [[nodiscard]] FullHeightTable* table() const { return table_; }
  [[nodiscard]] QString finding() const;
  [[nodiscard]] QString message() const;
  void setQuestions(PlanQuestions questions) { questions_ = std::move(questions); }
  void saveChecklist();
  void saveCalendar();
  // Ratings or roles have changed.
  void refresh();

 private:
  void fillTowards();
  [[nodiscard]] std::vector<const Role*> roles() const;
  void save(const QString& suggestion, const QString& filter, const std::string& content);

  RoleChoice& choice_;
  ProfileStore& store_;
  PlanQuestions questions_ = PlanQuestions::real();
  LearningPlan plan_;
  QSpinBox* hours_;
  QComboBox* towards_;
  WrapLabel* finding_;
  PlanModel* model_;
  FullHeightTable* table_;
  WrapLabel* note_;
  QPushButton* checklist_;
  QPushButton* calendar_;
  WrapLabel* message_;
};

}  // namespace deskpath::app
