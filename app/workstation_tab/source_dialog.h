// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user has one fact from: the own word, something published, or worked out from other facts.
#pragma once

#include <QDialog>

#include "base/basis.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskpath::app {

class SourceDialog final : public QDialog {
  Q_OBJECT
 public:
  // `fact` is the title of the fact. A basis of a kind that a user cannot state shows as the own word.
  SourceDialog(const QString& fact, const Basis& basis, Date today, QWidget* parent = nullptr);

  [[nodiscard]] Basis basis() const;
  // Whether it holds for every fact that is filled in with it.
  [[nodiscard]] bool forAll() const;

 private:
  void build(const QString& fact);
  void showKind();

  Date today_;
  QComboBox* kind_;
  QLabel* sourceLabel_;
  QLineEdit* source_;
  QDateEdit* checked_;
  QCheckBox* forAll_;
  QPushButton* ok_ = nullptr;
};

}  // namespace deskpath::app
