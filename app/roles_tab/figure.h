// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a figure, ready to show: how it is worked out, and a line for each thing that adds to
// it.
#pragma once

#include <QString>
#include <QStringList>
#include <span>
#include <vector>

#include "assessment/fit.h"
#include "roles/catalogue.h"
#include "roles/comparison.h"

namespace deskpath::app {

struct FigureRow {
  QString skill;      // id of the skill that the first cell names; empty where there is none to open
  QStringList cells;  // the first names the row
};

struct Figure {
  QString title;  // "AI/ML engineer: 72–81 %"
  QString how;    // the formula in words
  QStringList headers;
  std::vector<FigureRow> rows;
  QStringList total;  // as a row; empty for none
};

[[nodiscard]] Figure fitFigure(const Role& role, const Fit& fit, const RoleCatalogue& catalogue);
[[nodiscard]] Figure overlapFigure(const Role& first, const Role& second, const RoleCatalogue& catalogue);
[[nodiscard]] Figure transitionFigure(const Role& from, const Role& to, const RoleCatalogue& catalogue);
[[nodiscard]] Figure interestFigure(const Role& role, const Profile& profile);
[[nodiscard]] Figure goalFigure(const Role& role, std::span<const Role* const> all, const Profile& profile);
[[nodiscard]] Figure stepFigure(const NextStep& step, std::span<const Role* const> roles, const Profile& profile,
                                const RoleCatalogue& catalogue);

}  // namespace deskpath::app
