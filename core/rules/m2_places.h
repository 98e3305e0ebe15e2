// SPDX-License-Identifier: GPL-3.0-or-later
// Which M.2 drive goes into which slot: the assignment that several storage rules and the lane rules share.
#pragma once

#include <optional>
#include <vector>

#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

// One M.2 slot of the motherboard; `number` counts from 1 in the order of the motherboard's list.
struct M2Socket {
  M2Slot slot;
  std::int64_t number = 0;
  SlotSharing takes;  // nothing where the motherboard's sharing is not known
};

// One M.2 drive; an item of quantity 2 is two.
struct M2Drive {
  const Part* part = nullptr;
  bool sata = false;
  std::optional<PcieLink> link;       // its own; nothing for SATA or when not known
  std::optional<std::size_t> socket;  // index into the sockets
};

struct M2Places {
  std::vector<M2Socket> sockets;
  std::vector<M2Drive> drives;
  std::vector<MissingFact> missing;        // what decides whether a drive fits
  std::vector<MissingFact> speed_missing;  // what decides which of the fitting slots it takes
  std::vector<MissingFact> sharing_missing;
  // No drive is, or may be, an M.2 one.
  [[nodiscard]] bool none() const noexcept { return drives.empty() && missing.empty(); }
};

// The link that both ends know.
[[nodiscard]] PcieLink common_link(const PcieLink& a, const PcieLink& b) noexcept;
// What a link carries, as a multiple of one lane of PCIe 1.0; each generation doubles it.
[[nodiscard]] std::int64_t link_rate(const PcieLink& link) noexcept;
// What of its own speed a device keeps over `link`, in whole percent; 100 for a device without a link.
[[nodiscard]] std::int64_t link_percent(const PcieLink& link, const PcieLink& own) noexcept;
// "PCIe 4.0 ×4"
[[nodiscard]] std::string link_text(const PcieLink& link);

// A maximum matching by length and bus; among those the one with the fastest links, then the one that takes least from
// graphics card and SATA ports, then the one that leaves the faster slots free.
[[nodiscard]] M2Places place_m2_drives(const Build& build, const Part& board);

}  // namespace deskpath
