// SPDX-License-Identifier: GPL-3.0-or-later
// A role keeps the colour of its place in the catalogue, unless a chosen role before it has the same.
#include "roles_tab/role_choice.h"

#include <algorithm>
#include <set>

#include "documents/text.h"
#include "roles/comparison.h"
#include "widgets/colours.h"

namespace deskpath::app {

RoleChoice::RoleChoice(const Content& content, Settings& settings, QObject* parent)
    : QObject(parent), content_(content), settings_(settings) {
  const QStringList kept = settings_.get(setting::chosenRoles);
  for (const Role& role : catalogue().roles()) {
    if (kept.contains(qs(role.id.str())) && chosen_.size() < most) chosen_.push_back(&role);
  }
  if (chosen_.size() < fewest) {
    chosen_.clear();
    for (const Role& role : catalogue().roles()) {
      if (chosen_.size() < 3) chosen_.push_back(&role);
    }
  }
  restoreCombined();
}

void RoleChoice::restoreCombined() {
  const QStringList parts = settings_.get(setting::combinedRoles);
  if (parts.size() != 2) return;
  const auto chosenOf = [this](const QString& id) -> const Role* {
    const auto same =
        std::find_if(chosen_.begin(), chosen_.end(), [&](const Role* role) { return qs(role->id.str()) == id; });
    return same == chosen_.end() ? nullptr : *same;
  };
  const Role* first = chosenOf(parts.at(0));
  const Role* second = chosenOf(parts.at(1));
  if (first == nullptr || second == nullptr || first == second) return;
  combined_ = deskpath::combine(*first, *second);
  parts_ = {first, second};
}

bool RoleChoice::isChosen(const Role& role) const {
  return std::find(chosen_.begin(), chosen_.end(), &role) != chosen_.end();
}

RoleChoice::Answer RoleChoice::setChosen(const Role& role, bool on) {
  if (isChosen(role) == on) return Answer::done;
  if (on && chosen_.size() >= most) return Answer::tooMany;
  if (!on && chosen_.size() <= fewest) return Answer::tooFew;
  std::vector<const Role*> next;
  for (const Role& other : catalogue().roles()) {
    if (&other == &role ? on : isChosen(other)) next.push_back(&other);
  }
  chosen_ = std::move(next);
  if (combined_ && !(isChosen(*parts_.first) && isChosen(*parts_.second))) combined_.reset();
  keep();
  Q_EMIT changed();
  return Answer::done;
}

void RoleChoice::keep() {
  QStringList ids;
  for (const Role* role : chosen_) ids += qs(role->id.str());
  settings_.set(setting::chosenRoles, ids);
  QStringList parts;
  if (combined_) parts << qs(parts_.first->id.str()) << qs(parts_.second->id.str());
  settings_.set(setting::combinedRoles, parts);
}

void RoleChoice::combine(const Role& first, const Role& second) {
  if (isCombinedOf(first, second) || &first == &second) return;
  combined_ = deskpath::combine(first, second);
  parts_ = {&first, &second};
  keep();
  Q_EMIT changed();
}

void RoleChoice::separate() {
  if (!combined_) return;
  combined_.reset();
  keep();
  Q_EMIT changed();
}

std::vector<const Role*> RoleChoice::partsOf(const Role& role) const {
  if (combined_ && role.id == combined_->id) return {parts_.first, parts_.second};
  return {&role};
}

const Role* RoleChoice::find(const RoleId& id) const {
  if (combined_ && combined_->id == id) return &*combined_;
  return catalogue().find(id);
}

void RoleChoice::openSkill(const SkillId& skill) { Q_EMIT skillOpened(qs(skill.str())); }

bool RoleChoice::isCombinedOf(const Role& first, const Role& second) const {
  return combined_ && (parts_ == std::pair{&first, &second} || parts_ == std::pair{&second, &first});
}

std::vector<const Role*> RoleChoice::compared() const {
  std::vector<const Role*> roles = chosen_;
  if (combined_) roles.push_back(&*combined_);
  return roles;
}

int RoleChoice::colourOf(const Role& role) const {
  const auto& all = catalogue().roles();
  const auto place = [&](const Role* wanted) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const Role& other) { return &other == wanted; });
    return static_cast<int>(at - all.begin()) % roleColourCount;
  };
  std::set<int> taken;
  for (const Role* other : compared()) {
    int colour = place(other);
    while (taken.contains(colour)) colour = (colour + 1) % roleColourCount;
    if (other == &role) return colour;
    taken.insert(colour);
  }
  return place(&role);
}

}  // namespace deskpath::app
