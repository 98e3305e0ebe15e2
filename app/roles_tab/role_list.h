// SPDX-License-Identifier: GPL-3.0-or-later
// All roles: which are compared, how well each fits as a range, and which is the target.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;

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
  // Why the last click changed nothing; empty when it did.
  [[nodiscard]] QString notice() const;

 private:
  void choose(RoleRow* row, bool chosen);
  void aim(const RoleRow* row, bool target);
  void refresh();

  RoleChoice& choice_;
  ProfileStore& store_;
  std::vector<RoleRow*> rows_;
  WrapLabel* notice_;
};

}  // namespace deskpath::app
