// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of module a kit is: its form, registered or not, with error correction or not.
#include <algorithm>
#include <array>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Whether a platform works with registered memory alone, for boards that do not say so themselves.
struct PlatformMemory {
  std::string_view socket;
  bool registered;
};
constexpr std::array platforms{PlatformMemory{"AM4", false},     PlatformMemory{"AM5", false},
                               PlatformMemory{"LGA1151", false}, PlatformMemory{"LGA1200", false},
                               PlatformMemory{"LGA1700", false}, PlatformMemory{"LGA1851", false},
                               PlatformMemory{"sTR5", true}};

// What a board of this platform takes, where it does not say so itself.
std::optional<bool> usual_of_platform(const Part& board) {
  const auto socket = board.get(key::motherboard::socket);
  const auto platform = std::find_if(platforms.begin(), platforms.end(),
                                     [&](const PlatformMemory& entry) { return socket == entry.socket; });
  return platform == platforms.end() ? std::nullopt : std::optional{platform->registered};
}

}  // namespace

void memory_form_factor(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  for (const BuildItem& kit : build.of(Category::memory)) {
    Check check{"memory.form_factor"};
    check.about(kit.part()).about(*board).text("memory", kit.part().name(), false).text("board", board->name(), false);
    const auto form = check.need(kit.part(), key::memory::form);
    const auto board_form = check.need(*board, key::motherboard::memory_form);
    if (form) check.text("form", *form);
    if (board_form) check.text("board_form", *board_form);
    out.push_back(check.conclude(form == board_form ? Verdict::ok : Verdict::problem));
  }
}

void memory_registered(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  const Part* cpu = build.first(Category::cpu);
  const auto by_cpu = cpu == nullptr ? std::nullopt : cpu->get(key::cpu::memory_registered);
  const auto stated = board->get(key::motherboard::memory_registered);
  const auto by_board = stated ? stated : usual_of_platform(*board);
  const bool assumed = !stated && by_board;
  for (const BuildItem& kit : build.of(Category::memory)) {
    Check check{"memory.registered"};
    check.about(kit.part()).about(*board).text("memory", kit.part().name(), false).text("board", board->name(), false);
    const auto registered = check.need(kit.part(), key::memory::registered);
    if (registered) check.text("kind", *registered ? "registered" : "unbuffered");
    if (assumed) check.text("socket", *board->get(key::motherboard::socket));
    if (!by_board) check.missing(*board, key::motherboard::memory_registered);
    if (registered && by_board && *registered != *by_board) {
      out.push_back(check.proven(Verdict::problem, assumed     ? *by_board ? "assumed_needed" : "assumed"
                                                   : *by_board ? "needed"
                                                               : ""));
    } else if (registered && by_cpu && *registered != *by_cpu) {
      check.about(*cpu).text("cpu", cpu->name(), false);
      out.push_back(check.proven(Verdict::problem, *by_cpu ? "cpu_needs" : "cpu"));
    } else {
      out.push_back(check.conclude(Verdict::ok, assumed ? "assumed" : ""));
    }
  }
}

void memory_ecc(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  const Part* cpu = build.first(Category::cpu);
  const auto kits = build.of(Category::memory);
  if (board == nullptr || cpu == nullptr || kits.empty()) return;
  // Without error correction in any kit there is nothing to say.
  const auto plain = [](const BuildItem& kit) { return kit.part().get(key::memory::ecc) == false; };
  if (std::all_of(kits.begin(), kits.end(), plain)) return;
  Check check{"memory.ecc"};
  check.about(*board).about(*cpu).text("board", board->name(), false).text("cpu", cpu->name(), false);
  bool registered = false;
  bool mixed = false;
  for (const BuildItem& kit : kits) {
    check.about(kit.part());
    const auto ecc = check.need(kit.part(), key::memory::ecc);
    if (ecc && !*ecc) mixed = true;
    if (kit.part().get(key::memory::registered) == true) registered = true;
  }
  const auto by_board = check.need(*board, key::motherboard::ecc);
  const auto by_cpu = check.need(*cpu, key::cpu::ecc);
  const bool refused = (by_board && !*by_board) || (by_cpu && !*by_cpu);
  if (refused) {
    check.text("lacking", by_board && !*by_board ? board->name() : cpu->name(), false);
    if (registered) {
      out.push_back(check.proven(Verdict::problem));
      return;
    }
    // A registered kit would not start at all, so its kind must be known to say that it runs.
    for (const BuildItem& kit : kits) {
      if (!kit.part().has(key::memory::registered)) check.missing(kit.part(), key::memory::registered);
    }
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(mixed ? Verdict::note : Verdict::ok, mixed ? "mixed" : ""));
  }
}

}  // namespace deskpath::rules
