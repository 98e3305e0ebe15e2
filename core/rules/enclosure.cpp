// SPDX-License-Identifier: GPL-3.0-or-later
// What must fit into the case.
#include <algorithm>
#include <array>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Below this the power cable of a card has no room to bend.
constexpr Millimetres tight_margin{10};
// A 27 mm radiator with 25 mm fans, mounted in front of the card.
constexpr Millimetres front_radiator_depth{52};

struct BoardSize {
  std::string_view form;
  std::int64_t height_mm;
  std::int64_t depth_mm;
};
// Nominal sizes. SSI-EEB is as large as E-ATX, but its holes lie elsewhere.
constexpr std::array board_sizes{BoardSize{"Mini-ITX", 170, 170}, BoardSize{"Micro-ATX", 244, 244},
                                 BoardSize{"ATX", 305, 244}, BoardSize{"SSI-CEB", 305, 267},
                                 BoardSize{"E-ATX", 305, 330}};

const BoardSize* size_of(std::string_view form) {
  const auto found =
      std::find_if(board_sizes.begin(), board_sizes.end(), [&](const BoardSize& size) { return size.form == form; });
  return found == board_sizes.end() ? nullptr : &*found;
}

// The smallest listed form that is at least as large in both directions.
std::string_view larger_listed(std::string_view form, const std::vector<std::string>& forms) {
  const BoardSize* own = size_of(form);
  const BoardSize* best = nullptr;
  for (const std::string& entry : forms) {
    const BoardSize* size = size_of(entry);
    if (own == nullptr || size == nullptr || size->height_mm < own->height_mm || size->depth_mm < own->depth_mm)
      continue;
    if (best == nullptr || size->depth_mm * size->height_mm < best->depth_mm * best->height_mm) best = size;
  }
  return best == nullptr ? std::string_view{} : best->form;
}

}  // namespace

void case_board(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  const Part* pc_case = build.first(Category::pc_case);
  if (board == nullptr || pc_case == nullptr) return;
  Check check{"case.board"};
  check.about(*pc_case).about(*board).text("case", pc_case->name(), false).text("board", board->name(), false);
  const auto form = check.need(*board, key::motherboard::form);
  const auto forms = check.need(*pc_case, key::pc_case::board_forms);
  if (form) check.text("form", *form);
  if (forms) {
    std::string list;
    for (const std::string& entry : *forms) list += (list.empty() ? "" : ", ") + entry;
    check.text("forms", list);
  }
  const bool fits = form && forms && std::find(forms->begin(), forms->end(), *form) != forms->end();
  const std::string_view larger = form && forms && !fits ? larger_listed(*form, *forms) : std::string_view{};
  if (!larger.empty()) {
    // Lists are seldom complete where a larger board fits.
    check.text("larger", larger);
    out.push_back(check.conclude(Verdict::warning));
    return;
  }
  out.push_back(check.conclude(fits ? Verdict::ok : Verdict::problem));
}

void case_gpu_length(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  const Part* cooler = build.first(Category::cpu_cooler);
  const bool radiator = cooler != nullptr && cooler->get(key::cpu_cooler::kind) == "liquid";
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    Check check{"case.gpu_length"};
    check.about(*pc_case).about(gpu.part()).text("case", pc_case->name(), false).text("gpu", gpu.part().name(), false);
    const auto length = check.need(gpu.part(), key::gpu::length);
    const auto room = check.need(*pc_case, key::pc_case::gpu_length);
    if (length) check.quantity("length", *length);
    if (room) check.quantity("room", *room);
    if (!length || !room) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    const Millimetres margin = *room - *length;
    if (margin < Millimetres{0}) {
      check.quantity("over", *length - *room, false);
      out.push_back(check.conclude(Verdict::problem));
    } else if (margin < tight_margin) {
      check.quantity("margin", margin, false);
      out.push_back(check.conclude(Verdict::warning));
    } else if (radiator && margin < front_radiator_depth) {
      check.about(*cooler).quantity("margin", margin, false).quantity("depth", front_radiator_depth, false);
      out.push_back(check.conclude(Verdict::note));
    } else {
      check.quantity("margin", margin, false);
      out.push_back(check.conclude(Verdict::ok));
    }
  }
}

void case_cooler_height(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  for (const BuildItem& cooler : build.of(Category::cpu_cooler)) {
    Check check{"case.cooler_height"};
    check.about(*pc_case)
        .about(cooler.part())
        .text("case", pc_case->name(), false)
        .text("cooler", cooler.part().name(), false);
    const auto kind = check.need(cooler.part(), key::cpu_cooler::kind);
    if (kind == "liquid") continue;  // its radiator has a rule of its own
    const auto height = check.need(cooler.part(), key::cpu_cooler::height);
    const auto room = check.need(*pc_case, key::pc_case::cooler_height);
    if (height) check.quantity("height", *height);
    if (room) check.quantity("room", *room);
    if (height && room && *height > *room) check.quantity("over", *height - *room, false);
    out.push_back(check.conclude(height && room && *height > *room ? Verdict::problem : Verdict::ok));
  }
}

}  // namespace deskpath::rules
