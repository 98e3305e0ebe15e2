// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part.h"

#include <algorithm>
#include <array>

namespace deskpath {
namespace {

template <class List>
auto place_of(List& list, KeyRef key) {
  return std::lower_bound(list.begin(), list.end(), key,
                          [](const auto& entry, KeyRef wanted) { return entry.first < wanted; });
}

template <class List, class T>
void put(List& list, KeyRef key, T value) {
  const auto at = place_of(list, key);
  if (at != list.end() && at->first == key) {
    at->second = std::move(value);
  } else {
    list.insert(at, {key, std::move(value)});
  }
}

template <class List>
auto* get_from(List& list, KeyRef key) {
  const auto at = place_of(list, key);
  return at != list.end() && at->first == key ? &at->second : nullptr;
}

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& entry : list) {
    if (!text.empty()) text += ", ";
    text += entry;
  }
  return text;
}

std::string connector_title(std::string_view kind) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> titles{
      {{"displayport", "DisplayPort"},
       {"mini-displayport", "Mini DisplayPort"},
       {"hdmi", "HDMI"},
       {"usb-c", "USB-C"},
       {"thunderbolt", "Thunderbolt"},
       {"dvi", "DVI"},
       {"vga", "VGA"},
       {"atx-24", "24-pin"},
       {"eps-8", "8-pin EPS"},
       {"eps-4", "4-pin EPS"},
       {"pcie-8", "8-pin PCIe"},
       {"pcie-6", "6-pin PCIe"},
       {"12v-2x6", "12V-2x6"},
       {"12vhpwr", "12VHPWR"},
       {"sata", "SATA"},
       {"usb-2.0", "USB 2.0"},
       {"usb-3-19pin", "USB 3 (19-pin)"},
       {"usb-type-e", "USB Type-E"}}};
  for (const auto& [id, title] : titles) {
    if (id == kind) return std::string{title};
  }
  return std::string{kind};
}

std::string text_of(const Port& port) {
  std::string text = std::to_string(port.count) + " × " + connector_title(port.kind);
  if (!port.version.empty()) text += ' ' + port.version;
  if (port.power_w > 0) text += " (" + std::to_string(port.power_w) + " W)";
  return text;
}
std::string text_of(const Plug& plug) { return std::to_string(plug.count) + " × " + connector_title(plug.kind); }
std::string text_of(const PcieLink& link) {
  return "PCIe " + std::to_string(link.generation) + ".0 ×" + std::to_string(link.lanes);
}
std::string text_of(const ExpansionSlot& slot) {
  std::string text = std::to_string(slot.count) + " × " + text_of(slot.link);
  if (slot.physical > slot.link.lanes) text += " (long as ×" + std::to_string(slot.physical) + ')';
  return text;
}
std::string text_of(const M2Slot& slot) {
  std::string text = std::to_string(slot.count) + " × " + text_of(slot.link);
  if (!slot.sizes.empty()) text += " (" + joined(slot.sizes) + ')';
  return text;
}
std::string text_of(const RadiatorPlace& place) { return place.place + ' ' + std::to_string(place.size_mm) + " mm"; }
std::string text_of(const RuntimePoint& point) {
  return format_quantity(point.tenth_minutes, 10) + " min at " + std::to_string(point.load_w) + " W";
}

std::string text_of(const SlotSharing& sharing) {
  std::string text = sharing.slot;
  if (sharing.graphics_lanes > 0) text += " leaves the graphics card ×" + std::to_string(sharing.graphics_lanes);
  if (sharing.sata_ports > 0) text += " switches off " + std::to_string(sharing.sata_ports) + " SATA";
  return text;
}

template <class T>
std::string text_of_list(const std::vector<T>& list) {
  std::string text;
  for (const T& entry : list) {
    if (!text.empty()) text += ", ";
    text += text_of(entry);
  }
  return text.empty() ? "none" : text;
}

}  // namespace

std::string_view billing_name(Billing billing) noexcept {
  static constexpr std::array<std::string_view, 3> names{"once", "monthly", "hourly"};
  return names[static_cast<std::size_t>(billing)];
}

const Value* Part::find(KeyRef key) const noexcept { return get_from(attributes_, key); }

const Basis& Part::basis_of(KeyRef key) const noexcept {
  const Basis* own = get_from(bases_, key);
  return own != nullptr ? *own : basis;
}

void Part::set_value(KeyRef key, Value value) { put(attributes_, key, std::move(value)); }

void Part::set_basis(KeyRef key, Basis value) { put(bases_, key, std::move(value)); }

void Part::remove(KeyRef key) {
  std::erase_if(attributes_, [key](const auto& entry) { return entry.first == key; });
  std::erase_if(bases_, [key](const auto& entry) { return entry.first == key; });
}

std::string format_quantity(std::int64_t raw, std::int64_t scale) {
  std::string text = group_digits(raw / scale);
  std::int64_t rest = raw % scale;
  if (rest < 0) rest = -rest;
  if (rest != 0) {
    if (raw < 0 && raw / scale == 0) text.insert(0, "-");
    std::string digits = std::to_string(rest);
    for (std::int64_t step = scale / 10; step > rest && step > 1; step /= 10) digits.insert(0, "0");
    while (digits.back() == '0') digits.pop_back();
    text += '.' + digits;
  }
  return text;
}

std::string format_value(const KeyInfo& key, const Value& value) {
  switch (key.type) {
    case ValueType::quantity: {
      const std::string number = format_quantity(std::get<std::int64_t>(value), key.scale);
      return key.unit.empty() ? number : number + ' ' + std::string{key.unit};
    }
    case ValueType::yes_no: return std::get<bool>(value) ? "yes" : "no";
    case ValueType::text:
    case ValueType::choice: return std::get<std::string>(value);
    case ValueType::choices: return joined(std::get<std::vector<std::string>>(value));
    case ValueType::ports: return text_of_list(std::get<Ports>(value));
    case ValueType::plugs: return text_of_list(std::get<Plugs>(value));
    case ValueType::link: return text_of(std::get<Link>(value));
    case ValueType::expansion_slots: return text_of_list(std::get<ExpansionSlots>(value));
    case ValueType::m2_slots: return text_of_list(std::get<M2Slots>(value));
    case ValueType::radiators: return text_of_list(std::get<Radiators>(value));
    case ValueType::runtime: return text_of_list(std::get<RuntimePoints>(value));
    case ValueType::sharing: return text_of_list(std::get<SlotSharings>(value));
  }
  return {};
}

}  // namespace deskpath
