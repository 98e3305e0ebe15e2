// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/part_table.h"

#include <algorithm>
#include <unordered_map>

namespace deskpath {
namespace {

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string search_text_of(const Part& part) {
  std::string text = part.name() + '\n' + part.mpn;
  for (const auto& [key, value] : part.attributes()) {
    const KeyInfo& about = info(key);
    text += '\n' + std::string{about.title} + ' ' + format_value(about, value);
  }
  return lower(std::move(text));
}

// A value as text that no other value shares. Every field ends with a character that no field holds.
class Signature {
 public:
  static std::string of(const Value& value) {
    Signature signature;
    std::visit([&](const auto& held) { signature.add(held); }, value);
    return std::move(signature.text_);
  }

 private:
  void add(std::int64_t number) { text_ += std::to_string(number) + '\x1f'; }
  void add(bool yes) { text_ += yes ? "y\x1f" : "n\x1f"; }
  void add(const std::string& text) { text_ += text + '\x1f'; }
  void add(const Port& port) { add_all(port.kind, port.version, port.count, port.power_w); }
  void add(const Plug& plug) { add_all(plug.kind, plug.count); }
  void add(const PcieLink& link) { add_all(link.generation, link.lanes); }
  void add(const ExpansionSlot& slot) { add_all(slot.link, slot.count, slot.physical); }
  void add(const M2Slot& slot) { add_all(slot.link, slot.sizes, slot.sata, slot.count); }
  void add(const SlotSharing& sharing) { add_all(sharing.slot, sharing.graphics_lanes, sharing.sata_ports); }
  void add(const RadiatorPlace& place) { add_all(place.place, place.size_mm); }
  void add(const RuntimePoint& point) { add_all(point.load_w, point.tenth_minutes); }
  template <class T>
  void add(const std::vector<T>& list) {
    for (const T& entry : list) add(entry);
    text_ += '\x1e';
  }
  template <class... T>
  void add_all(const T&... fields) {
    (add(fields), ...);
  }
  std::string text_;
};

}  // namespace

PartTable::PartTable(Category category, std::span<const PartPtr> parts) : category_(category), values_(keys_of(category).size()) {
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(parts_), [&](const PartPtr& part) { return part->category() == category; });
  search_.reserve(parts_.size());
  for (const PartPtr& part : parts_) search_.push_back(std::make_shared<const std::string>(search_text_of(*part)));
  for (auto& column : values_) column.assign(parts_.size(), 0);
  std::vector<std::unordered_map<std::string, std::uint32_t>> known(values_.size());
  for (std::size_t row = 0; row < parts_.size(); ++row) {
    for (const auto& [key, value] : parts_[row]->attributes()) {
      auto& ids = known[key.index];
      values_[key.index][row] = ids.emplace(Signature::of(value), static_cast<std::uint32_t>(ids.size() + 1)).first->second;
    }
  }
}

}  // namespace deskpath
