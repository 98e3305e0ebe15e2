// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/m2_places.h"

#include <algorithm>

#include "base/assignment.h"

namespace deskpath {
namespace {

constexpr std::string_view m2_prefix = "M.2-";

// Whether a drive may go into a socket. `unsure` is set when the socket's lengths are not known.
bool fits(const M2Drive& drive, const M2Socket& socket, bool& unsure) {
  const auto kind = drive.part->get(key::storage::kind);
  if (kind == "sata-ssd" && !socket.slot.sata) return false;
  const std::string_view length = drive.part->get(key::storage::form)->substr(m2_prefix.size());
  const auto& sizes = socket.slot.sizes;
  if (sizes.empty()) unsure = true;
  return sizes.empty() || std::find(sizes.begin(), sizes.end(), length) != sizes.end();
}

// Worth of a drive in a socket: a place outweighs any speed, speed any sharing, sharing any tidiness.
double worth(const M2Drive& drive, const M2Socket& socket) {
  constexpr double place = 1e9;
  const std::int64_t offered = link_rate(socket.slot.link);
  const std::int64_t used = drive.link ? link_rate(common_link(*drive.link, socket.slot.link)) : 0;
  double value = place + 1000.0 * static_cast<double>(used);
  if (socket.takes.graphics_lanes > 0) value -= 600.0;
  if (socket.takes.sata_ports > 0) value -= 300.0;
  return value - 0.1 * static_cast<double>(offered - used);
}

void read_sockets(const Part& board, M2Places& places) {
  const auto slots = board.get(key::motherboard::m2_slots);
  if (!slots) {
    places.missing.push_back({board.id(), key::motherboard::m2_slots});
    return;
  }
  for (const M2Slot& slot : *slots) {
    for (std::int64_t i = 0; i < slot.count; ++i) {
      places.sockets.push_back({slot, static_cast<std::int64_t>(places.sockets.size()) + 1, {}});
    }
  }
  const auto sharing = board.get(key::motherboard::sharing);
  if (!sharing) places.sharing_missing.push_back({board.id(), key::motherboard::sharing});
  for (const SlotSharing& entry : sharing.value_or(SlotSharings{})) {
    for (M2Socket& socket : places.sockets) {
      if (entry.slot == "m2-" + std::to_string(socket.number)) socket.takes = entry;
    }
  }
}

void read_drives(const Build& build, M2Places& places) {
  for (const BuildItem& item : build.of(Category::storage)) {
    const Part& part = item.part();
    const auto form = part.get(key::storage::form);
    if (part.get(key::storage::kind) == "hdd") continue;
    if (!form) {
      places.missing.push_back({part.id(), key::storage::form});
      continue;
    }
    if (form->substr(0, m2_prefix.size()) != m2_prefix) continue;
    M2Drive drive{&part, false, {}, {}};
    const auto kind = part.get(key::storage::kind);
    drive.sata = kind == "sata-ssd";
    if (!kind) places.missing.push_back({part.id(), key::storage::kind});
    if (!drive.sata) {
      drive.link = part.get(key::storage::interface);
      if (!drive.link) places.speed_missing.push_back({part.id(), key::storage::interface});
    }
    for (std::int64_t i = 0; i < item.quantity(); ++i) places.drives.push_back(drive);
  }
}

}  // namespace

PcieLink common_link(const PcieLink& a, const PcieLink& b) noexcept {
  return {std::min(a.generation, b.generation), std::min(a.lanes, b.lanes)};
}

std::int64_t link_rate(const PcieLink& link) noexcept {
  return link.generation < 1 ? 0 : link.lanes << (link.generation - 1);
}

std::int64_t link_percent(const PcieLink& link, const PcieLink& own) noexcept {
  const std::int64_t whole = link_rate(own);
  return whole <= 0 ? 100 : link_rate(link) * 100 / whole;
}

std::string link_text(const PcieLink& link) { return format_value(info(key::storage::interface), Value{link}); }

M2Places place_m2_drives(const Build& build, const Part& board) {
  M2Places places;
  read_drives(build, places);
  if (places.none()) return places;
  read_sockets(board, places);
  bool unsure = false;
  std::vector<std::vector<double>> weights(places.drives.size(), std::vector<double>(places.sockets.size(), 0.0));
  for (std::size_t d = 0; d < places.drives.size(); ++d) {
    for (std::size_t s = 0; s < places.sockets.size(); ++s) {
      if (fits(places.drives[d], places.sockets[s], unsure)) weights[d][s] = worth(places.drives[d], places.sockets[s]);
    }
  }
  const auto assignment = best_assignment(weights);
  for (std::size_t d = 0; d < places.drives.size(); ++d) places.drives[d].socket = assignment[d];
  if (unsure) places.missing.push_back({board.id(), key::motherboard::m2_slots});
  return places;
}

}  // namespace deskpath
