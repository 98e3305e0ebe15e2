// SPDX-License-Identifier: GPL-3.0-or-later
// The shopping checklist on screen as it will be on paper, with every way to take it along.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>

#include "checklist/checklist.h"
#include "checklist_output/paper.h"
#include "documents/settings.h"

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;
class QVBoxLayout;

namespace deskpath::app {

// The questions that the dialog asks. Tests put answers in their place.
struct ChecklistQuestions {
  // Where to save; empty when the user cancels.
  std::function<QString(QWidget*, const QString& suggestion, const QString& filter)> saveFile;
  // Lets the user set the printer up; false when cancelled.
  std::function<bool(QWidget*, QPrinter&)> choosePrinter;
  // What happened, where and what to do; plain text.
  std::function<void(QWidget*, const QString& title, const QString& message)> error;

  [[nodiscard]] static ChecklistQuestions real();
};

class ChecklistDialog final : public QDialog {
  Q_OBJECT

 public:
  // `settings` must outlive the dialog.
  ChecklistDialog(Checklist list, Settings& settings, QWidget* parent = nullptr, ChecklistQuestions questions = ChecklistQuestions::real());
  ~ChecklistDialog() override;

  [[nodiscard]] Paper paper() const;

 private:
  void build();
  QWidget* buildPreview();
  void buildPaper(QVBoxLayout* column);
  void addAction(QVBoxLayout* column, const QString& text, const QString& iconName, const QString& name, void (ChecklistDialog::*run)());
  void paperChanged();
  void showPage(int page);
  void updatePages();

  void print();
  void savePdf();
  void saveHtml();
  void saveMarkdown();
  void saveCsv();
  void copyText();
  void saveAs(const QString& extension, const QString& filter, const std::function<QByteArray()>& content);
  void say(const QString& message);

  Checklist list_;
  Settings& settings_;
  ChecklistQuestions questions_;
  std::unique_ptr<QPrinter> printer_;
  QComboBox* paper_ = nullptr;
  QPrintPreviewWidget* preview_ = nullptr;
  QToolButton* previous_ = nullptr;
  QToolButton* next_ = nullptr;
  QLabel* page_ = nullptr;
  QLabel* message_ = nullptr;
};

}  // namespace deskpath::app
