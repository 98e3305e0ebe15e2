// SPDX-License-Identifier: GPL-3.0-or-later
// Interests and goals in words, the same on every page.
#pragma once

#include <QString>

#include "assessment/interest.h"

namespace deskpath::app {

// "63 %", "40–90 %" or "not answered".
[[nodiscard]] QString taskInterestText(const TaskInterest& interest);
// "0.87", "too flat to tell" and so on.
[[nodiscard]] QString riasecText(const RiasecMatch& match);
// "3 of 4 goals" or "no goal chosen".
[[nodiscard]] QString goalText(const GoalFit& goals);

}  // namespace deskpath::app
