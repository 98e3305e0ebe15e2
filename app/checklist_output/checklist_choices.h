// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chooses about the checklist, as controls over the settings that remember it.
#pragma once

#include <QWidget>
#include <array>

#include "checklist/options.h"
#include "checklist_output/checklist_pdf.h"
#include "documents/settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace deskpath::app {

class ChecklistChoices final : public QWidget {
  Q_OBJECT

 public:
  // `settings` must outlive it.
  explicit ChecklistChoices(Settings& settings, QWidget* parent = nullptr);

  [[nodiscard]] ChecklistOptions options() const;
  [[nodiscard]] PrintOptions print() const;

 Q_SIGNALS:
  // Another paper or another size of letters.
  void printChanged();
  void optionsChanged();

 private:
  void buildForm();
  void buildParts();
  void remember();

  Settings& settings_;
  QComboBox* paper_ = nullptr;
  QComboBox* grouping_ = nullptr;
  QDoubleSpinBox* tax_ = nullptr;
  QCheckBox* large_ = nullptr;
  std::array<QCheckBox*, checklist_parts.size()> parts_{};
};

}  // namespace deskpath::app
