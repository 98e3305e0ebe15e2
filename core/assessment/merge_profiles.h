// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs may have the same profile open: what each of them changed is kept.
#pragma once

#include "assessment/profile.h"

namespace deskpath {

// `base` is what both began with. Ratings, likes, goals and the rest that only one side changed come from that side;
// where both changed the same, such as the rating of one skill on one day, mine wins.
[[nodiscard]] Profile merged(const Profile& base, const Profile& mine, const Profile& theirs);

}  // namespace deskpath
