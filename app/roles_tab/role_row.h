// SPDX-License-Identifier: GPL-3.0-or-later
// One role in the list: chosen or not, its fit, and a star that makes it the target.
#pragma once

#include <QWidget>

#include "roles/role.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace deskpath::app {

class RoleMarker;

class RoleRow final : public QWidget {
  Q_OBJECT

 public:
  explicit RoleRow(const Role& role, QWidget* parent = nullptr);

  [[nodiscard]] const Role& role() const { return role_; }
  void setState(bool chosen, bool target, int colourIndex);
  // "72–81 %" and what stands behind it.
  void setFit(const QString& fit, const QString& details);
  [[nodiscard]] QString fit() const;
  [[nodiscard]] QCheckBox* box() const { return box_; }
  [[nodiscard]] QToolButton* star() const { return star_; }

 Q_SIGNALS:
  void choiceWanted(bool chosen);
  void targetWanted(bool target);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  const Role& role_;
  QCheckBox* box_;
  RoleMarker* marker_;
  QLabel* fit_;
  QToolButton* star_;
};

}  // namespace deskpath::app
