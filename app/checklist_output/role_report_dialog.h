// SPDX-License-Identifier: GPL-3.0-or-later
// The report on screen as it will be on paper, to print or to save as a PDF.
#pragma once

#include <QDialog>
#include <memory>

#include "assessment/role_report.h"
#include "checklist_output/checklist_dialog.h"

class QComboBox;
class QLabel;
class QPrinter;

namespace deskpath::app {

class SheetPreview;

// The report as a PDF in memory, or why it could not be made.
[[nodiscard]] tl::expected<QByteArray, QString> roleReportPdf(const RoleReport& report, const RoleCatalogue& catalogue,
                                                              Paper paper = Paper::a4);
// Lays out for the device's paper and paints every page; false when it could not be painted on.
[[nodiscard]] bool paintRoleReport(const RoleReport& report, const RoleCatalogue& catalogue, QPagedPaintDevice& device);

class RoleReportDialog final : public QDialog {
  Q_OBJECT

 public:
  // `catalogue` and `settings` must outlive the dialog.
  RoleReportDialog(RoleReport report, const RoleCatalogue& catalogue, Settings& settings, QWidget* parent = nullptr,
                   ChecklistQuestions questions = ChecklistQuestions::real());
  ~RoleReportDialog() override;

  void print();
  void savePdf();
  [[nodiscard]] QString message() const;

 private:
  [[nodiscard]] Paper paper() const;
  void paperChanged();

  RoleReport report_;
  const RoleCatalogue& catalogue_;
  Settings& settings_;
  ChecklistQuestions questions_;
  std::unique_ptr<QPrinter> printer_;
  SheetPreview* preview_ = nullptr;
  QComboBox* paper_;
  QLabel* message_;
};

}  // namespace deskpath::app
