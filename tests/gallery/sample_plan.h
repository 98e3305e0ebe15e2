// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens show: the shipped content, and a plan that has nearly everything.
#pragma once

#include "documents/content.h"

namespace deskpath::gallery {

// Read once for all screens.
[[nodiscard]] const app::Content& content();

// A machine for ML work with its desk, two monitors among it, for the AI/ML engineer; `further` parts come on top.
[[nodiscard]] Plan samplePlan(std::initializer_list<const char*> further = {});

}  // namespace deskpath::gallery
