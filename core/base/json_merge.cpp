// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_merge.h"

#include <algorithm>
#include <array>
#include <set>

namespace deskpath::json {
namespace {

const Object absent(Object::value_t::discarded);

const Object& member(const Object& object, const std::string& key) {
  if (!object.is_object()) return absent;
  const auto found = object.find(key);
  return found == object.end() ? absent : *found;
}

// Comparing discarded values gives false in nlohmann's library.
bool same(const Object& a, const Object& b) {
  return a.is_discarded() || b.is_discarded() ? a.is_discarded() == b.is_discarded() : a == b;
}

bool has_key(const Object& list, const char* key) {
  if (!list.is_array()) return false;
  std::set<std::string> seen;
  return std::all_of(list.begin(), list.end(), [&](const Object& entry) {
    const Object& value = member(entry, key);
    return value.is_string() && seen.insert(value.get<std::string>()).second;
  });
}

// What tells the entries of both lists apart; null when nothing does.
const char* key_of(const Object& mine, const Object& theirs) {
  static constexpr std::array keys{"skill", "id", "date", "name"};
  const auto found = std::find_if(keys.begin(), keys.end(),
                                  [&](const char* key) { return has_key(mine, key) && has_key(theirs, key); });
  return found == keys.end() ? nullptr : *found;
}

const Object& entry_of(const Object& list, const char* key, const Object& value) {
  if (!list.is_array()) return absent;
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Object& entry) { return same(member(entry, key), value); });
  return found == list.end() ? absent : *found;
}

Object merged_objects(const Object& base, const Object& mine, const Object& theirs) {
  Object result = Object::object();
  const auto put = [&](const std::string& key) {
    if (result.contains(key)) return;
    Object value = merged(member(base, key), member(mine, key), member(theirs, key));
    if (!value.is_discarded()) result[key] = std::move(value);
  };
  for (const auto& entry : mine.items()) put(entry.key());
  for (const auto& entry : theirs.items()) put(entry.key());
  return result;
}

Object merged_lists(const Object& base, const Object& mine, const Object& theirs, const char* key) {
  Object result = Object::array();
  const auto put = [&](const Object& value) {
    Object entry = merged(entry_of(base, key, value), entry_of(mine, key, value), entry_of(theirs, key, value));
    if (!entry.is_discarded()) result.push_back(std::move(entry));
  };
  for (const Object& entry : mine) put(entry[key]);
  for (const Object& entry : theirs) {
    if (entry_of(mine, key, entry[key]).is_discarded()) put(entry[key]);
  }
  if (std::string_view{key} == "date") {
    std::stable_sort(result.begin(), result.end(), [](const Object& a, const Object& b) {
      return a["date"].get_ref<const std::string&>() < b["date"].get_ref<const std::string&>();
    });
  }
  return result;
}

}  // namespace

Object merged(const Object& base, const Object& mine, const Object& theirs) {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  if (mine.is_object() && theirs.is_object()) return merged_objects(base, mine, theirs);
  if (const char* key = key_of(mine, theirs)) return merged_lists(base, mine, theirs, key);
  return mine.is_discarded() ? theirs : mine;
}

}  // namespace deskpath::json
