// SPDX-License-Identifier: GPL-3.0-or-later
// The shopping checklist on screen as it will be on paper, with every way to take it along.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

#include "checklist/checklist.h"
#include "checklist_output/checklist_choices.h"
#include "documents/settings.h"

class QLabel;
class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace deskpath::app {

class SheetPreview;

// The questions that the dialog asks. Tests put answers in their place.
struct ChecklistQuestions {
  // Where to save; empty when the user cancels.
  std::function<QString(QWidget*, const QString& suggestion, const QString& filter)> saveFile;
  // Which other plans to add; empty when the user cancels.
  std::function<QStringList(QWidget*)> openPlans;
  // Lets the user set the printer up; false when cancelled.
  std::function<bool(QWidget*, QPrinter&)> choosePrinter;
  // What happened, where and what to do; plain text.
  std::function<void(QWidget*, const QString& title, const QString& message)> error;

  [[nodiscard]] static ChecklistQuestions real();
};

// The checklist of another plan's file, or why there is none.
using ReadChecklist = std::function<tl::expected<Checklist, QString>(const QString& path)>;

class ChecklistDialog final : public QDialog {
  Q_OBJECT

 public:
  // `settings` must outlive the dialog. Without `read` no other plan can be added; that of `ownFile` never.
  ChecklistDialog(Checklist list, Settings& settings, QWidget* parent = nullptr,
                  ChecklistQuestions questions = ChecklistQuestions::real(), ReadChecklist read = {},
                  const QString& ownFile = {});
  ~ChecklistDialog() override;

  [[nodiscard]] Paper paper() const { return choices_->print().paper; }
  // As it is on the sheet: merged and arranged.
  [[nodiscard]] const Checklist& shown() const noexcept { return shown_; }

 private:
  void build();
  QWidget* buildPreview();
  QWidget* buildOptions();
  void buildPlans(QVBoxLayout* column);
  void buildActions(QVBoxLayout* column);
  QPushButton* addButton(QVBoxLayout* column, const QString& text, const QString& iconName, const QString& name);
  void arrange();
  void paperChanged();
  void addPlans();
  void dropPlans();

  void print();
  void savePdf();
  void saveHtml();
  void saveMarkdown();
  void saveCsv();
  void saveText();
  void copy(const QString& text, const QString& hint);
  void saveAs(const QString& extension, const QString& filter, const std::function<QByteArray()>& content);
  void say(const QString& message);

  Checklist list_;                 // of the plan at hand
  std::vector<Checklist> others_;  // bought together with it
  QStringList otherFiles_;         // where they are
  Checklist shown_;
  Settings& settings_;
  QString ownFile_;
  ChecklistQuestions questions_;
  ReadChecklist read_;
  std::unique_ptr<QPrinter> printer_;
  ChecklistChoices* choices_ = nullptr;
  SheetPreview* preview_ = nullptr;
  QLabel* plans_ = nullptr;
  QPushButton* onlyThis_ = nullptr;
  QLabel* message_ = nullptr;
};

}  // namespace deskpath::app
