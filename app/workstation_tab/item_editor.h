// SPDX-License-Identifier: GPL-3.0-or-later
// What the user knows about one item of the plan: status, quantity, price with its date, store, note and stage.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/plan_document.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace deskpath::app {

class ItemEditor final : public QWidget {
  Q_OBJECT
 public:
  explicit ItemEditor(PlanDocument& document, QWidget* parent = nullptr);

  // Nothing empties and disables the form.
  void setItem(std::optional<std::size_t> item);
  void refresh();
  // "2 × $475.99": for a folded heading.
  [[nodiscard]] QString summary() const;

 private:
  [[nodiscard]] const Item* item() const;
  void edit(const QString& what, Plan next, const char* field);
  void applyPrice();
  void build();

  PlanDocument& document_;
  std::optional<std::size_t> item_;
  QComboBox* status_;
  QSpinBox* quantity_;
  QLineEdit* price_;
  QDateEdit* date_;
  QLineEdit* store_;
  QLineEdit* note_;
  QSpinBox* stage_;
  bool filling_ = false;
};

}  // namespace deskpath::app
