// SPDX-License-Identifier: GPL-3.0-or-later
// What each role asks in each area, and the own level beside it, as a radar of at most eight areas.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class ProfileStore;
class RadarChart;

class RadarSection final : public PageSection {
  Q_OBJECT

 public:
  RadarSection(const RoleChoice& choice, const ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] RadarChart* chart() const { return chart_; }

 private:
  void refresh();

  const RoleChoice& choice_;
  const ProfileStore& store_;
  RadarChart* chart_;
};

}  // namespace deskpath::app
