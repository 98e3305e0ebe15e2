// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/start.h"

#include <algorithm>

namespace deskpath {

std::span<const Ownable> ownables() {
  using enum Category;
  static const std::vector<Ownable> list{
      {"computer", "Computer", {cpu, cpu_cooler, motherboard, memory, gpu, storage, psu, pc_case, laptop, mini_pc}},
      {"monitors", "Monitors", {monitor}},
      {"keyboard-and-mouse", "Keyboard and mouse", {keyboard, mouse}},
      {"webcam-and-headset", "Webcam and headset", {webcam, headset, microphone}},
      {"desk", "Desk", {desk}},
      {"chair", "Chair", {chair}},
      {"light", "Desk light", {light}},
      {"backup-drive", "Backup drive", {external_storage, nas}},
      {"ups", "Backup power", {ups}},
      {"internet", "Internet connection", {internet, router}},
  };
  return list;
}

Plan with_owned(Plan plan, std::span<const std::string_view> ownable_ids) {
  for (const Ownable& ownable : ownables()) {
    if (std::find(ownable_ids.begin(), ownable_ids.end(), ownable.id) == ownable_ids.end()) continue;
    for (Item& item : plan.items) {
      const Category category = item.part->category();
      if (std::find(ownable.categories.begin(), ownable.categories.end(), category) != ownable.categories.end()) {
        item.status = ItemStatus::owned;
      }
    }
  }
  return plan;
}

}  // namespace deskpath
