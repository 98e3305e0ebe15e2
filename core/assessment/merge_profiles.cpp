// SPDX-License-Identifier: GPL-3.0-or-later
// Over the profile's JSON form, so that members added to it later are joined without a line here.
#include "assessment/merge_profiles.h"

#include "base/json_merge.h"

namespace deskpath {

Profile merged(const Profile& base, const Profile& mine, const Profile& theirs) {
  const auto json_of = [](const Profile& profile) { return json::Object::parse(write_profile(profile)); };
  auto joined = read_profile(json::merged(json_of(base), json_of(mine), json_of(theirs)).dump(), "profile");
  // Two sound profiles give a sound one, except where together they exceed a limit.
  return joined ? std::move(*joined) : mine;
}

}  // namespace deskpath
