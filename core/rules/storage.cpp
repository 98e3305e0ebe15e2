// SPDX-License-Identifier: GPL-3.0-or-later
// Drives against the motherboard's slots and ports and the case's bays, and what a backup needs.
#include <algorithm>

#include "rules/areas.h"
#include "rules/m2_places.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

void note(Check& check, const std::vector<MissingFact>& facts) {
  for (const MissingFact& fact : facts) check.missing(fact);
}

std::string socket_text(const M2Places& places, const M2Drive& drive) {
  const M2Socket& socket = places.sockets[*drive.socket];
  std::string text = "M.2 slot " + std::to_string(socket.number);
  if (drive.sata) return text + ": SATA";
  return drive.link ? text + ": " + link_text(common_link(*drive.link, socket.slot.link)) : text;
}

// Drives of a form, quantities included; notes drives whose form is not known.
std::int64_t drives_of_form(const Build& build, std::string_view form, Check& check) {
  std::int64_t drives = 0;
  for (const BuildItem& drive : build.of(Category::storage)) {
    if (drive.part().get(key::storage::form) != form) continue;
    check.about(drive.part());
    drives += drive.quantity();
  }
  return drives;
}

}  // namespace

void storage_m2_slots(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::storage)) return;
  const M2Places places = place_m2_drives(build, *board);
  if (places.none()) return;
  Check check{"storage.m2_slots"};
  check.about(*board).text("board", board->name(), false);
  note(check, places.missing);
  std::int64_t placed = 0;
  for (const M2Drive& drive : places.drives) {
    check.about(*drive.part);
    if (drive.socket) ++placed;
    check.evidence(drive.part->name(), drive.socket ? socket_text(places, drive) : "no free slot that fits");
  }
  const auto drives = static_cast<std::int64_t>(places.drives.size());
  check.number("drives", static_cast<double>(drives), "")
      .number("slots", static_cast<double>(places.sockets.size()), "");
  // Where facts are missing the assignment is the kindest possible one; what it leaves over has no place whatever they
  // are.
  if (placed < drives && board->has(key::motherboard::m2_slots)) {
    check.number("unplaced", static_cast<double>(drives - placed), "", false);
    out.push_back(check.proven(Verdict::problem));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void storage_link(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::storage)) return;
  const M2Places places = place_m2_drives(build, *board);
  for (const BuildItem& item : build.of(Category::storage)) {
    const auto form = item.part().get(key::storage::form);
    if (item.part().get(key::storage::kind).value_or("nvme") != "nvme") continue;
    if (form && form->substr(0, 4) != "M.2-") continue;
    Check check{"storage.link"};
    check.about(item.part()).about(*board).text("drive", item.part().name(), false).text("board", board->name(), false);
    note(check, places.missing);
    note(check, places.speed_missing);
    std::optional<PcieLink> slowest;
    for (const M2Drive& drive : places.drives) {
      if (drive.part != &item.part() || !drive.socket || !drive.link) continue;
      check.evidence(drive.part->name(), socket_text(places, drive));
      const PcieLink link = common_link(*drive.link, places.sockets[*drive.socket].slot.link);
      if (!slowest || link_rate(link) < link_rate(*slowest)) slowest = link;
    }
    if (!check.complete()) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    if (!slowest) continue;  // no slot at all: storage.m2_slots says so
    const PcieLink own = *item.part().get(key::storage::interface);
    check.text("own", link_text(own)).text("link", link_text(*slowest));
    const std::int64_t percent = link_percent(*slowest, own);
    if (percent >= 100) {
      out.push_back(check.proven(Verdict::ok));
      continue;
    }
    check.number("percent", static_cast<double>(percent), "%", false);
    out.push_back(check.proven(percent < 50 ? Verdict::warning : Verdict::note));
  }
}

void storage_sata_ports(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  Check check{"storage.sata_ports"};
  check.about(*board).text("board", board->name(), false);
  std::int64_t drives = 0;
  for (const BuildItem& item : build.of(Category::storage)) {
    const auto kind = item.part().get(key::storage::kind);
    const auto form = item.part().get(key::storage::form);
    const bool cabled = !form || form->substr(0, 4) != "M.2-";
    if (!cabled || kind == "nvme") continue;
    // A drive of unknown kind or form may or may not need a port.
    if (!kind) check.missing(item.part(), key::storage::kind);
    if (!form && kind != "hdd") check.missing(item.part(), key::storage::form);
    check.about(item.part());
    if (kind && (form || kind == "hdd")) drives += item.quantity();
  }
  if (drives == 0 && check.complete()) return;
  const M2Places places = place_m2_drives(build, *board);
  std::int64_t lost = 0;
  if (!places.none()) {
    note(check, places.missing);
    note(check, places.speed_missing);
    note(check, places.sharing_missing);
    for (const M2Drive& drive : places.drives) {
      if (drive.socket) lost += places.sockets[*drive.socket].takes.sata_ports;
    }
  }
  const auto ports = check.need(*board, key::motherboard::sata_ports);
  check.number("drives", static_cast<double>(drives), "").number("lost", static_cast<double>(lost), "");
  if (ports) check.quantity("ports", *ports);
  if (ports && drives > ports->raw()) {
    check.number("lacking", static_cast<double>(drives - ports->raw()), "", false);
    out.push_back(check.proven(Verdict::problem));
  } else if (ports && drives > ports->raw() - lost) {
    check.number("lacking", static_cast<double>(drives + lost - ports->raw()), "", false);
    out.push_back(check.conclude(Verdict::problem, "lost"));
  } else {
    out.push_back(check.conclude(Verdict::ok, lost > 0 ? "lost" : ""));
  }
}

void storage_bays(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  Check check{"storage.bays"};
  check.about(*pc_case).text("case", pc_case->name(), false);
  for (const BuildItem& drive : build.of(Category::storage)) {
    if (!drive.part().has(key::storage::form)) check.missing(drive.part(), key::storage::form);
  }
  const std::int64_t large = drives_of_form(build, "3.5-inch", check);
  const std::int64_t small = drives_of_form(build, "2.5-inch", check);
  if (large + small == 0 && check.complete()) return;
  check.number("large", static_cast<double>(large), "").number("small", static_cast<double>(small), "");
  const auto bays_35 = check.need(*pc_case, key::pc_case::bays_35);
  if (bays_35) check.quantity("bays_35", *bays_35);
  if (bays_35 && large > bays_35->raw()) {
    check.number("lacking", static_cast<double>(large - bays_35->raw()), "", false);
    out.push_back(check.proven(Verdict::problem));
    return;
  }
  if (small > 0) {
    const auto bays_25 = check.need(*pc_case, key::pc_case::bays_25);
    if (bays_25) check.quantity("bays_25", *bays_25);
    if (bays_25 && bays_35 && small > bays_25->raw()) {
      const std::int64_t over = small - bays_25->raw();
      const std::int64_t spare = bays_35->raw() - large;
      check.number("over", static_cast<double>(over), "", false);
      out.push_back(check.conclude(over <= spare ? Verdict::note : Verdict::warning));
      return;
    }
  }
  out.push_back(check.conclude(Verdict::ok));
}

void storage_lanes(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::gpu) || !build.has(Category::storage)) return;
  const M2Places places = place_m2_drives(build, *board);
  if (places.none()) return;
  Check check{"storage.lanes"};
  const Part& gpu = *build.first(Category::gpu);
  check.about(*board).about(gpu).text("board", board->name(), false).text("gpu", gpu.name(), false);
  note(check, places.missing);
  note(check, places.speed_missing);
  note(check, places.sharing_missing);
  std::optional<std::int64_t> lanes;
  for (const M2Drive& drive : places.drives) {
    check.about(*drive.part);
    if (!drive.socket) continue;
    const M2Socket& socket = places.sockets[*drive.socket];
    check.evidence(drive.part->name(), socket_text(places, drive));
    if (socket.takes.graphics_lanes > 0) lanes = std::min(lanes.value_or(16), socket.takes.graphics_lanes);
  }
  if (!lanes) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.number("lanes", static_cast<double>(*lanes), "");
  std::int64_t cards = 0;
  for (const BuildItem& card : build.of(Category::gpu)) cards += card.quantity();
  // One card hardly feels half the lanes; several exchange data through them all the time.
  out.push_back(check.conclude(cards > 1 || *lanes < 8 ? Verdict::warning : Verdict::note));
}

void storage_backup(const Build& build, std::vector<Finding>& out) {
  const Workload& work = build.plan().workload;
  const double dataset = work.dataset_gb.value_or(0.0);
  if (dataset <= 0.0 && work.models.empty()) return;
  Check check{"storage.backup"};
  if (dataset <= 0.0) {
    // Models can be loaded again; what was made of them is small, so that any place will do.
    const bool any = build.has(Category::external_storage) || build.has(Category::nas);
    out.push_back(check.proven(any ? Verdict::ok : Verdict::note, "models"));
    return;
  }
  check.number("dataset", dataset, "GB");
  std::optional<double> largest;
  const auto look = [&](Category category, Key<Gigabytes> capacity) {
    for (const BuildItem& item : build.of(category)) {
      check.about(item.part());
      const auto size = check.need(item.part(), capacity);
      // The copies of one set of data lie on one device.
      if (size) largest = std::max(largest.value_or(0.0), size->value());
    }
  };
  look(Category::external_storage, key::external_storage::capacity);
  look(Category::nas, key::nas::capacity);
  if (!build.has(Category::external_storage) && !build.has(Category::nas)) {
    out.push_back(check.proven(Verdict::note));
    return;
  }
  if (largest) check.number("room", *largest, "GB");
  if (largest && *largest >= dataset) {
    out.push_back(check.proven(Verdict::ok));
  } else {
    out.push_back(check.conclude(Verdict::warning));
  }
}

}  // namespace deskpath::rules
