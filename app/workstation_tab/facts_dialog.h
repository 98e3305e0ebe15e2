// SPDX-License-Identifier: GPL-3.0-or-later
// What the user knows of a part in the plan: missing facts first. The plan's record changes, the catalogue
// does not; what is filled in is the user's word of today, all else keeps its source.
#pragma once

#include <QDialog>

#include "documents/plan_document.h"

class QCheckBox;
class QLabel;
class QScrollArea;

namespace deskpath::app {

class KeyForm;

class FactsDialog final : public QDialog {
  Q_OBJECT
 public:
  // `part` is of the plan. `first` gets the focus.
  FactsDialog(const PartPtr& part, std::optional<KeyRef> first, PlanDocument& document, QWidget* parent = nullptr);

  void accept() override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void focusFirst();
  void refuse(const QString& reason, QWidget* field);

  PartPtr part_;
  std::optional<KeyRef> first_;
  PlanDocument& document_;
  KeyForm* form_;
  QScrollArea* scroll_;
  QLabel* message_;
  QCheckBox* keep_;
};

// Opens the dialog for a part of the plan; nothing happens when the part has gone.
void openFacts(const PartId& part, std::optional<KeyRef> first, PlanDocument& document, QWidget* parent);

}  // namespace deskpath::app
