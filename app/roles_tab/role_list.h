// SPDX-License-Identifier: GPL-3.0-or-later
// All roles: which are compared, how well each fits as a range, and which is the target.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskpath::app {

class ProfileStore;
class RoleChoice;
class RoleRow;
class WrapLabel;

class RoleList final : public QWidget {
  Q_OBJECT

 public:
  RoleList(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<RoleRow*>& rows() const { return rows_; }
  // Shown until something is rated.
  [[nodiscard]] QPushButton* quickButton() const { return quick_; }
  [[nodiscard]] RoleRow* combinedRow() const { return combined_; }
  // Why the last click changed nothing; empty when it did.
  [[nodiscard]] QString notice() const;

 Q_SIGNALS:
  void quickCheckWanted();

 private:
  void choose(RoleRow* row, bool chosen);
  void aim(const RoleRow* row, bool target);
  void refresh();
  void renewCombined();
  void showState(RoleRow* row);

  RoleChoice& choice_;
  ProfileStore& store_;
  std::vector<RoleRow*> rows_;
  RoleRow* combined_ = nullptr;  // a row of its own below the others
  QVBoxLayout* column_;
  WrapLabel* notice_;
  QPushButton* quick_;
};

}  // namespace deskpath::app
