// SPDX-License-Identifier: GPL-3.0-or-later
// Where one stands: which role is closest, what is missing for each, and what to learn next.
#pragma once

#include <QWidget>
#include <vector>

#include "assessment/fit.h"

class QStackedWidget;
class QVBoxLayout;

namespace deskpath::app {

class PageScroll;
class ProfileStore;
class RoleChoice;

class PathPage final : public QWidget {
  Q_OBJECT

 public:
  PathPage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

 Q_SIGNALS:
  void assessWanted(const QString& skillId);  // empty: where the user left off
  void workstationWanted(const QStringList& roleIds);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void rebuild();
  void addSummary(QVBoxLayout* page, const std::vector<Fit>& fits);

  RoleChoice& choice_;
  ProfileStore& store_;
  QStackedWidget* stack_;
  PageScroll* scroll_;
  bool stale_ = true;
};

}  // namespace deskpath::app
