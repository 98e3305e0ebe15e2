// SPDX-License-Identifier: GPL-3.0-or-later
// A part that the catalogue does not have: the user says what is known of it, and it joins the plan.
#pragma once

#include <QDialog>

#include "documents/plan_document.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace deskpath::app {

class KeyForm;

class OwnPartDialog final : public QDialog {
  Q_OBJECT
 public:
  OwnPartDialog(Category category, PlanDocument& document, QWidget* parent = nullptr);

  void accept() override;

 Q_SIGNALS:
  void made(deskpath::PartPtr part);

 private:
  void build();
  void refuse(const QString& reason, QWidget* field);
  [[nodiscard]] PartId freeId(const std::string& name) const;

  Category category_;
  PlanDocument& document_;
  QLineEdit* name_;
  QLineEdit* price_;
  QComboBox* billing_;
  KeyForm* form_;
  QLabel* message_;
  QCheckBox* keep_;
};

}  // namespace deskpath::app
