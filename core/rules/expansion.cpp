// SPDX-License-Identifier: GPL-3.0-or-later
// Graphics cards in the motherboard's slots: long enough, fast enough, and side by side.
#include <algorithm>

#include "base/assignment.h"
#include "rules/areas.h"
#include "rules/m2_places.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Graphics cards have the connector of sixteen lanes, also those that use eight of them.
constexpr std::int64_t card_connector = 16;

// What one card works with nearly unharmed: the lanes that filled M.2 slots leave it on boards of its own generation.
constexpr PcieLink enough_for_one{4, 8};

struct CardSlot {
  PcieLink link;
  std::int64_t number = 0;  // from 1 in the order of the motherboard's list
  bool surely_long = false;
};

// The slots that take a graphics card, or may: where the length is not stated only sixteen lanes prove it.
std::vector<CardSlot> card_slots(const ExpansionSlots& slots) {
  std::vector<CardSlot> result;
  std::int64_t number = 0;
  for (const ExpansionSlot& slot : slots) {
    for (std::int64_t i = 0; i < slot.count; ++i) {
      ++number;
      const std::int64_t length = std::max(slot.physical, slot.link.lanes);
      if (slot.physical > 0 && length < card_connector) continue;
      result.push_back({slot.link, number, length >= card_connector});
    }
  }
  return result;
}

std::int64_t card_count(const Build& build) {
  std::int64_t cards = 0;
  for (const BuildItem& gpu : build.of(Category::gpu)) cards += gpu.quantity();
  return cards;
}

std::int64_t whole_slots(SlotWidths width) { return (width.raw() + SlotWidths::scale - 1) / SlotWidths::scale; }

struct Card {
  const Part* part = nullptr;
  std::optional<PcieLink> link;
  std::optional<std::size_t> slot;
};

// The fastest way to put the cards into the slots; long slots first among equals.
void place_cards(std::vector<Card>& cards, const std::vector<CardSlot>& slots) {
  std::vector<std::vector<double>> weights(cards.size(), std::vector<double>(slots.size(), 0.0));
  for (std::size_t c = 0; c < cards.size(); ++c) {
    for (std::size_t s = 0; s < slots.size(); ++s) {
      const PcieLink link = cards[c].link ? common_link(*cards[c].link, slots[s].link) : PcieLink{};
      weights[c][s] = 1e9 + static_cast<double>(link_rate(link)) + (slots[s].surely_long ? 1e6 : 0.0) -
                      0.01 * static_cast<double>(slots[s].number);
    }
  }
  const auto assignment = best_assignment(weights);
  for (std::size_t c = 0; c < cards.size(); ++c) cards[c].slot = assignment[c];
}

// A second card may take lanes from the first slot.
void share_lanes(const std::vector<Card>& cards, std::vector<CardSlot>& slots, const SlotSharings& sharing) {
  for (const Card& card : cards) {
    if (!card.slot) continue;
    for (const SlotSharing& entry : sharing) {
      if (entry.graphics_lanes == 0 || entry.slot != "pcie-" + std::to_string(slots[*card.slot].number)) continue;
      for (CardSlot& slot : slots) {
        if (slot.number == 1) slot.link.lanes = std::min(slot.link.lanes, entry.graphics_lanes);
      }
    }
  }
}

}  // namespace

void gpu_slot(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::gpu)) return;
  Check check{"gpu.slot"};
  check.about(*board).text("board", board->name(), false);
  for (const BuildItem& gpu : build.of(Category::gpu)) check.about(gpu.part());
  const std::int64_t cards = card_count(build);
  check.number("cards", static_cast<double>(cards), "");
  const auto slots = check.need(*board, key::motherboard::expansion_slots);
  if (!slots) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  const auto able = card_slots(*slots);
  const auto sure = std::count_if(able.begin(), able.end(), [](const CardSlot& slot) { return slot.surely_long; });
  check.number("slots", static_cast<double>(sure), "").number("able", static_cast<double>(able.size()), "");
  if (cards <= sure) {
    out.push_back(check.proven(Verdict::ok));
  } else if (cards > static_cast<std::int64_t>(able.size())) {
    out.push_back(check.proven(Verdict::problem));
  } else {
    check.missing(*board, key::motherboard::expansion_slots);
    Finding finding = check.conclude(Verdict::ok);
    finding.variant = "length";
    out.push_back(std::move(finding));
  }
}

void gpu_lanes(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::gpu)) return;
  std::vector<MissingFact> missing;
  std::vector<Card> cards;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    const auto link = gpu.part().get(key::gpu::interface);
    if (!link) missing.push_back({gpu.part().id(), key::gpu::interface});
    for (std::int64_t i = 0; i < gpu.quantity(); ++i) cards.push_back({&gpu.part(), link, {}});
  }
  const auto stated = board->get(key::motherboard::expansion_slots);
  if (!stated) missing.push_back({board->id(), key::motherboard::expansion_slots});
  std::vector<CardSlot> slots = card_slots(stated.value_or(ExpansionSlots{}));
  place_cards(cards, slots);
  if (cards.size() > 1) {
    const auto sharing = board->get(key::motherboard::sharing);
    if (!sharing) missing.push_back({board->id(), key::motherboard::sharing});
    share_lanes(cards, slots, sharing.value_or(SlotSharings{}));
  }
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    Check check{"gpu.lanes"};
    check.about(gpu.part()).about(*board).text("gpu", gpu.part().name(), false).text("board", board->name(), false);
    for (const MissingFact& fact : missing) check.missing(fact);
    std::optional<PcieLink> slowest;
    for (const Card& card : cards) {
      if (card.part != &gpu.part() || !card.slot || !card.link) continue;
      const CardSlot& slot = slots[*card.slot];
      const PcieLink link = common_link(*card.link, slot.link);
      check.evidence(gpu.part().name(), "slot " + std::to_string(slot.number) + ": " + link_text(link));
      if (!slowest || link_rate(link) < link_rate(*slowest)) slowest = link;
    }
    if (!check.complete()) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    if (!slowest) continue;  // no slot at all: gpu.slot says so
    const PcieLink own = *gpu.part().get(key::gpu::interface);
    const std::int64_t percent = link_percent(*slowest, own);
    check.text("own", link_text(own)).text("link", link_text(*slowest));
    if (percent < 100) check.number("percent", static_cast<double>(percent), "%", false);
    // One card hardly feels a slower link until it is slow indeed; several exchange data through it all the time.
    const bool slow = cards.size() > 1 ? percent < 50 : percent < 50 && link_rate(*slowest) < link_rate(enough_for_one);
    out.push_back(check.proven(percent >= 100 ? Verdict::ok : slow ? Verdict::warning : Verdict::note));
  }
}

void gpu_spacing(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  const std::int64_t cards = card_count(build);
  if (pc_case == nullptr || cards < 2) return;
  Check check{"gpu.spacing"};
  check.about(*pc_case).text("case", pc_case->name(), false).number("cards", static_cast<double>(cards), "");
  std::int64_t needed = 0;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    check.about(gpu.part());
    if (const auto width = check.need(gpu.part(), key::gpu::slots)) {
      needed += whole_slots(*width) * gpu.quantity();
      check.evidence(gpu.part().name(), std::to_string(whole_slots(*width) * gpu.quantity()));
    }
  }
  check.number("needed", static_cast<double>(needed), "");
  const auto room = check.need(*pc_case, key::pc_case::expansion_slots);
  if (room) check.quantity("room", *room);
  if (room && needed > room->raw()) {
    out.push_back(check.proven(Verdict::problem));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void case_gpu_slots(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    Check check{"case.gpu_slots"};
    check.about(*pc_case).about(gpu.part()).text("case", pc_case->name(), false).text("gpu", gpu.part().name(), false);
    const auto width = check.need(gpu.part(), key::gpu::slots);
    const auto room = check.need(*pc_case, key::pc_case::expansion_slots);
    if (width) check.quantity("width", *width).number("covered", static_cast<double>(whole_slots(*width)), "", false);
    if (room) check.quantity("room", *room);
    const bool fits = width && room && whole_slots(*width) <= room->raw();
    out.push_back(check.conclude(fits ? Verdict::ok : Verdict::problem));
  }
}

}  // namespace deskpath::rules
