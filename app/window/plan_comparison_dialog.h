// SPDX-License-Identifier: GPL-3.0-or-later
// The open plan beside another: one of another window, or of a file. Looking changes neither.
#pragma once

#include <QDialog>
#include <QList>
#include <optional>

#include "documents/plan_document.h"
#include "window/dialogs.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace deskpath {
struct PlanComparison;
}

namespace deskpath::app {

class Chip;
class EmptyState;
class PlanComparisonModel;
class RecentFiles;
class Settings;

class PlanComparisonDialog final : public QDialog {
  Q_OBJECT

 public:
  // A plan that another window shows; `path` is empty where it is in no file yet.
  struct Choice {
    QString title;
    QString path;
    Plan plan;
  };

  // All but `others` must outlive the dialog.
  PlanComparisonDialog(const PlanDocument& document, QList<Choice> others, const RecentFiles& recent,
                       Settings& settings, const Dialogs& dialogs, QWidget* parent = nullptr);

  // Reads the other plan from a file. False, after telling why, when that cannot be done; the one before stays.
  bool compareWith(const QString& path);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void fillChoices(const RecentFiles& recent);
  void chosen(int index);
  void chooseFile();
  void take(const QString& title, const Plan& plan);
  void refresh();
  void arrange();
  [[nodiscard]] QString summary(const PlanComparison& comparison) const;

  const PlanDocument& document_;
  QList<Choice> others_;
  Settings& settings_;
  const Dialogs& dialogs_;
  QString title_;              // of the other plan
  std::optional<Plan> other_;  // nothing until one is chosen
  int shown_ = -1;             // its place among the choices
  QComboBox* choice_;
  Chip* differences_;
  QLabel* summary_;
  QStackedWidget* pages_;
  EmptyState* empty_;
  PlanComparisonModel* model_;
  QTableView* table_;
};

}  // namespace deskpath::app
