// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/fit_bar.h"

#include "roles_tab/role_text.h"

namespace deskpath::app {

BarRow fitBar(const Role& role, const Fit& fit, const RoleChoice& choice) {
  BarRow bar;
  bar.label = roleTitle(role);
  bar.colorIndex = choice.colourOf(role);
  bar.valueText = fitText(fit);
  bar.value = fit.point.value_or(0);
  bar.lowValue = fit.low;
  bar.highValue = fit.high;
  return bar;
}

}  // namespace deskpath::app
