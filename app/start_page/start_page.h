// SPDX-License-Identifier: GPL-3.0-or-later
// The start of a new plan: which work, what is owned, how much; and a reviewed plan to go on from.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/content.h"
#include "documents/recent_files.h"
#include "plan/plan.h"
#include "start_page/this_computer_dialog.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace deskpath::app {

class Chip;

class StartPage final : public QWidget {
  Q_OBJECT

 public:
  // All must outlive the page.
  StartPage(const Content& content, Context context, RecentFiles& recent, QWidget* parent = nullptr);

  // Selects the work of a role; does nothing for a role that is not known.
  void chooseRole(const QString& roleId);
  // The plan that the answers lead to.
  [[nodiscard]] Plan plan() const;
  // How this machine is read; for tests.
  void setComputerReader(ThisComputerDialog::Reader reader) { reader_ = std::move(reader); }

 Q_SIGNALS:
  void planWanted(const deskpath::Plan& plan);
  // An empty path asks for a file.
  void openWanted(const QString& path);

 private:
  struct Choice {
    const Role* role = nullptr;
    std::vector<std::pair<const PlanTemplate*, Plan>> tiers;  // from the least budget up; none starts empty
  };
  [[nodiscard]] const std::pair<const PlanTemplate*, Plan>* tier() const;
  QWidget* roleQuestion();
  QWidget* tierQuestion();
  QWidget* ownedQuestion();
  QWidget* budgetQuestion();
  QWidget* outcome();
  QWidget* recentPlans();
  void startFromComputer();
  void fillRecent();
  void roleChanged();
  void tierChanged();
  void update();

  const Content& content_;
  Context context_;
  RecentFiles& recent_;
  ThisComputerDialog::Reader reader_;
  std::vector<Choice> choices_;
  QButtonGroup* roles_ = nullptr;
  QWidget* tierBox_ = nullptr;
  QButtonGroup* tiers_ = nullptr;
  QLabel* tierSummary_ = nullptr;
  std::vector<std::pair<std::string_view, Chip*>> owned_;
  QSpinBox* budget_ = nullptr;
  QLabel* cost_ = nullptr;
  QLabel* levels_ = nullptr;
  QLabel* findings_ = nullptr;
  QPushButton* begin_ = nullptr;
  QVBoxLayout* recentList_ = nullptr;
  QWidget* recentBox_ = nullptr;
};

}  // namespace deskpath::app
