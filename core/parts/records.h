// SPDX-License-Identifier: GPL-3.0-or-later
// Small records that an attribute can hold: ports, plugs, slots, links, radiator places, runtime points.
// Each keeps the members that this version does not know.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/json.h"

namespace deskpath {

// A display or data port: {"kind": "displayport", "version": "2.1", "count": 3}. `version` is empty when not
// known, and for USB-C names the DisplayPort that it carries ("DP 1.4"); `power_w` is what a USB-C or Thunderbolt port
// delivers, 0 when not stated.
struct Port {
  std::string kind;  // displayport, mini-displayport, hdmi, usb-c, thunderbolt, dvi, vga
  std::string version;
  std::int64_t count = 1;
  std::int64_t power_w = 0;
  json::Extras extras{};
  friend bool operator==(const Port&, const Port&) = default;
};

// A power connector or header: {"kind": "pcie-8", "count": 2}.
struct Plug {
  std::string kind;
  std::int64_t count = 1;
  json::Extras extras{};
  friend bool operator==(const Plug&, const Plug&) = default;
};

// A PCIe link: generation 1–6, lanes 1–16.
struct PcieLink {
  std::int64_t generation = 0;
  std::int64_t lanes = 0;
  json::Extras extras{};
  friend bool operator==(const PcieLink&, const PcieLink&) = default;
};

// A slot for cards: electrical link, how many alike. `physical` is the length as the lanes it has room for, 0 when not
// stated: a slot of four lanes may be as long as one of sixteen, but one of sixteen is never shorter.
struct ExpansionSlot {
  PcieLink link;
  std::int64_t count = 1;
  std::int64_t physical = 0;
  json::Extras extras{};
  friend bool operator==(const ExpansionSlot&, const ExpansionSlot&) = default;
};

// A slot for M.2 drives: PCIe link, lengths it takes ("2280"), whether SATA drives work in it, how many alike.
struct M2Slot {
  PcieLink link;
  std::vector<std::string> sizes;
  bool sata = false;
  std::int64_t count = 1;
  json::Extras extras{};
  friend bool operator==(const M2Slot&, const M2Slot&) = default;
};

// What a slot takes from others when it is filled: {"slot": "m2-3", "graphics_lanes": 8}. Slots are counted from 1 in
// the order of the motherboard's lists: "m2-3" its third M.2 slot, "pcie-2" its second expansion slot.
struct SlotSharing {
  std::string slot;
  std::int64_t graphics_lanes = 0;  // left to the first expansion slot; 0: it keeps its own
  std::int64_t sata_ports = 0;      // switched off
  json::Extras extras{};
  friend bool operator==(const SlotSharing&, const SlotSharing&) = default;
};

// Where a radiator fits: {"place": "top", "size_mm": 360} (the largest size for that place).
struct RadiatorPlace {
  std::string place;  // top, front, rear, side, bottom
  std::int64_t size_mm = 0;
  json::Extras extras{};
  friend bool operator==(const RadiatorPlace&, const RadiatorPlace&) = default;
};

// A published runtime of a UPS: {"load_w": 500, "minutes": 10}; tenths of a minute are kept.
struct RuntimePoint {
  std::int64_t load_w = 0;
  std::int64_t tenth_minutes = 0;
  json::Extras extras{};
  friend bool operator==(const RuntimePoint&, const RuntimePoint&) = default;
};

}  // namespace deskpath
