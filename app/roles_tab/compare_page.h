// SPDX-License-Identifier: GPL-3.0-or-later
// Roles side by side, from the finding in a sentence to the details. A bar above leads to each part.
#pragma once

#include <QWidget>
#include <functional>

#include "roles_tab/role_choice.h"

class QPushButton;

namespace deskpath::app {

class PageScroll;
class ProfileStore;
class SkillMatrix;

class ComparePage final : public QWidget {
  Q_OBJECT

 public:
  ComparePage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  // Nothing before the page is shown for the first time.
  [[nodiscard]] SkillMatrix* matrix() const { return matrix_; }
  [[nodiscard]] PageScroll* scroll() const { return scroll_; }
  // Runs a change of the room for the page and keeps the matrix where it was.
  void keepInPlace(const std::function<void()>& change);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  // Builds the page anew, now or when it is shown next.
  void renew();
  void rebuild();
  [[nodiscard]] QWidget* buildBar();
  void fillCombineMenu();

  RoleChoice& choice_;
  ProfileStore& store_;
  QList<QWidget*> parts_;  // where the bar's buttons lead
  QPushButton* combine_;
  PageScroll* scroll_;
  SkillMatrix* matrix_ = nullptr;
  int filters_ = 0;
  bool stale_ = true;
};

}  // namespace deskpath::app
