// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the Roles tab, made from the core's figures in one place so that every page says the same.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "assessment/gaps.h"
#include "roles/nearest.h"

namespace deskpath::app {

[[nodiscard]] QString roleTitle(const Role& role);
[[nodiscard]] QString skillTitle(const RoleCatalogue& catalogue, const SkillId& id);
// "Python, Java or C++" or one skill's title, with the group's title where it has one.
[[nodiscard]] QString requirementText(const RoleCatalogue& catalogue, const SkillRequirement& requirement);
// "A, B and C".
[[nodiscard]] QString listText(const QStringList& words);

// "72–81 %" or "not rated".
[[nodiscard]] QString fitText(const Fit& fit);
// "4 of 5 rated"
[[nodiscard]] QString ratedText(const Fit& fit);
// "3 of 9 essentials short, 2 not rated"
[[nodiscard]] QString gateText(const Fit& fit);
// "AI/ML engineer is closest: its 72–81 % lie above the others." or "Too close to tell. Rate Python next."
[[nodiscard]] QString closestText(std::span<const Role* const> roles, std::span<const Fit> fits,
                                  const RoleCatalogue& catalogue);
// What overlaps most and which step is shortest.
[[nodiscard]] QString headlineText(const Comparison& comparison);

// "32 · 64 · 128 GB" over minimum, recommended and ideal; "from minimum" for a yes.
[[nodiscard]] QString needText(const WorkstationNeed& need);
// "minimum 32 GB, recommended 64 GB, ideal 128 GB; required"
[[nodiscard]] QString needSentence(const WorkstationNeed& need);
// Condition, alternative and importance, where they are not the usual; may be empty.
[[nodiscard]] QString needTerms(const WorkstationNeed& need, const Role& role);

}  // namespace deskpath::app
