// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/profile.h"
#include "base/format_header.h"
#include "base/json_write.h"

namespace deskpath {
namespace {

using json::Kind;
using json::Node;
using json::Object;
using json::ObjectReader;

constexpr std::array<const char*, 6> interest_keys{"r", "i", "a", "s", "e", "c"};
constexpr std::size_t max_ratings = 2'000;
constexpr std::size_t max_history = 2'000;

std::optional<Date> read_date(ObjectReader& in, std::string_view key, Problems& problems) {
  const auto text = in.text(key, 10);
  auto date = Date::from(text.value_or(""));
  if (!date) {
    problems.push_back((in.has(key) ? *in.node().find(key) : in.node()).problem("is not a date like 2026-11-23"));
  }
  return date;
}

std::optional<Rating> read_rating(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  const auto date = read_date(in, "date", problems);
  if (!in.has("level")) in.missing("level", "a whole number from 0 to 5");
  const auto level = in.integer("level", 0, 5);
  const std::string confidence = in.text("confidence").value_or("sure");
  if (!date || !level) return std::nullopt;
  Rating rating{*date,
                static_cast<int>(*level),
                Confidence::sure,
                in.text("last_used", 10).value_or(""),
                in.text("evidence").value_or(""),
                in.text("link", 2'000).value_or(""),
                {}};
  if (confidence == "unsure") {
    rating.confidence = Confidence::unsure;
  } else if (confidence == "guess") {
    rating.confidence = Confidence::guess;
  } else if (confidence != "sure") {
    problems.push_back(node.find("confidence")->problem("is \"" + confidence + "\"; expected sure, unsure or guess"));
  }
  rating.extras = in.rest();
  return rating;
}

void read_ratings(Node list, Profile& profile, Problems& problems) {
  for (Node node : list.children()) {
    if (json::enough(problems, list)) return;
    ObjectReader in{node, problems};
    const std::string text = in.required_text("skill", max_identifier_length);
    const auto id = SkillId::from(text);
    if (!id) {
      if (!text.empty()) problems.push_back(node.find("skill")->problem("is \"" + text + "\", which is no skill id"));
      continue;
    }
    if (profile.current(*id) != nullptr) {
      problems.push_back(node.problem("rates the skill \"" + text + "\" a second time"));
      continue;
    }
    SkillRatings ratings{*id, {}, {}};
    if (const auto history = in.array("history", max_history)) {
      for (Node child : history->children()) {
        if (json::enough(problems, *history)) return;
        if (auto rating = read_rating(child, problems)) ratings.history.push_back(std::move(*rating));
      }
    }
    std::stable_sort(ratings.history.begin(), ratings.history.end(),
                     [](const Rating& a, const Rating& b) { return a.date < b.date; });
    ratings.extras = in.rest();
    if (ratings.history.empty()) {
      problems.push_back(node.problem("has an empty history; expected at least one rating"));
    } else {
      profile.ratings.push_back(std::move(ratings));
    }
  }
}

// Five entries each: a whole number, or null where the catalogue's estimate holds.
void read_hours(Node list, Profile& profile, Problems& problems) {
  for (Node node : list.children()) {
    const auto id = SkillId::from(node.key());
    if (!id) {
      problems.push_back(node.problem("is for \"" + std::string{node.key()} + "\", which is no skill id"));
      continue;
    }
    StepHours entry{*id, {}};
    bool sound = node.is(Kind::array) && node.size() == entry.hours.size();
    std::size_t step = 0;
    if (sound) {
      for (Node child : node.children()) {
        const bool number = child.is(Kind::integer) && child.integer() >= 0 && child.integer() <= most_step_hours;
        if (number) entry.hours[step] = child.integer();
        sound = sound && (number || child.is(Kind::null));
        ++step;
      }
    }
    if (!sound) {
      problems.push_back(node.problem("is not a list of five whole numbers of hours, or null for the catalogue's"));
    } else {
      profile.hours.push_back(std::move(entry));
    }
  }
}

Object write_rating(const Rating& rating) {
  Object object{
      {"date", rating.date.iso()}, {"level", rating.level}, {"confidence", confidence_name(rating.confidence)}};
  json::put_text(object, "last_used", rating.last_used);
  json::put_text(object, "evidence", rating.evidence);
  json::put_text(object, "link", rating.link);
  json::append(object, rating.extras);
  return object;
}

}  // namespace

Result<Profile> read_profile(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file, {.max_bytes = std::size_t{8} << 20});
  if (!document) return fail(document.error());
  Problems problems;
  ObjectReader in{document->root(), problems};
  if (!json::check_header(in, "deskpath.profile", 1, problems)) return fail(std::move(problems));
  Profile profile;
  profile.name = in.text("name", 200).value_or("");
  if (const auto role = in.text("target_role", max_identifier_length)) {
    profile.target_role = RoleId::from(*role);
    if (!profile.target_role) in.problem(*in.node().find("target_role"), "is \"" + *role + "\", which is no role id");
  }
  profile.conditions = in.texts("conditions");
  profile.hours_per_week = in.integer("hours_per_week", 0, 168).value_or(profile.hours_per_week);
  if (const auto ratings = in.array("ratings", max_ratings)) read_ratings(*ratings, profile, problems);
  if (const auto likes = in.object("likes")) {
    for (Node like : likes->children()) {
      if (like.is(Kind::integer) && like.integer() >= -1 && like.integer() <= 1) {
        profile.likes.emplace_back(like.key(), static_cast<int>(like.integer()));
      } else {
        problems.push_back(like.problem("is " + like.brief() + "; expected -1, 0 or 1"));
      }
    }
  }
  if (const auto interests = in.object("interests")) {
    ObjectReader reader{*interests, problems};
    std::array<std::int64_t, 6> scores{};
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (!reader.has(interest_keys[i])) reader.missing(interest_keys[i], "a whole number from 0 to 40");
      scores[i] = reader.integer(interest_keys[i], 0, 40).value_or(0);
    }
    profile.interests = scores;
    profile.interest_extras = reader.rest();
  }
  profile.goals = in.texts("goals");
  if (const auto snapshots = in.array("snapshots", max_history)) {
    for (Node node : snapshots->children()) {
      ObjectReader reader{node, problems};
      std::string name = reader.required_text("name", 200);
      const auto date = read_date(reader, "date", problems);
      if (date) profile.snapshots.push_back({std::move(name), *date, reader.rest()});
    }
  }
  if (const auto hours = in.object("hours")) read_hours(*hours, profile, problems);
  profile.extras = in.rest();
  if (!problems.empty()) return fail(std::move(problems));
  return profile;
}

std::string write_profile(const Profile& profile) {
  Object object{{"format", "deskpath.profile"}, {"version", 1}, {"name", profile.name}};
  if (profile.target_role) object["target_role"] = profile.target_role->str();
  object["conditions"] = profile.conditions;
  object["hours_per_week"] = profile.hours_per_week;
  Object ratings = Object::array();
  for (const SkillRatings& entry : profile.ratings) {
    Object history = Object::array();
    for (const Rating& rating : entry.history) history.push_back(write_rating(rating));
    Object skill{{"skill", entry.skill.str()}, {"history", std::move(history)}};
    json::append(skill, entry.extras);
    ratings.push_back(std::move(skill));
  }
  object["ratings"] = std::move(ratings);
  Object likes = Object::object();
  for (const auto& [task, like] : profile.likes) likes[task] = like;
  object["likes"] = std::move(likes);
  if (profile.interests) {
    Object interests = Object::object();
    for (std::size_t i = 0; i < interest_keys.size(); ++i) interests[interest_keys[i]] = (*profile.interests)[i];
    json::append(interests, profile.interest_extras);
    object["interests"] = std::move(interests);
  }
  object["goals"] = profile.goals;
  Object snapshots = Object::array();
  for (const Snapshot& snapshot : profile.snapshots) {
    Object entry{{"name", snapshot.name}, {"date", snapshot.date.iso()}};
    json::append(entry, snapshot.extras);
    snapshots.push_back(std::move(entry));
  }
  object["snapshots"] = std::move(snapshots);
  if (!profile.hours.empty()) {
    Object hours = Object::object();
    for (const StepHours& entry : profile.hours) {
      Object steps = Object::array();
      for (const auto& step : entry.hours) steps.push_back(step ? Object(*step) : Object(nullptr));
      hours[entry.skill.str()] = std::move(steps);
    }
    object["hours"] = std::move(hours);
  }
  json::append(object, profile.extras);
  return json::to_file_text(object);
}

}  // namespace deskpath
