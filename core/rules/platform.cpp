// SPDX-License-Identifier: GPL-3.0-or-later
// Processor, motherboard, graphics and cooler belong together.
#include <algorithm>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

void cpu_socket(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  for (const BuildItem& cpu : build.of(Category::cpu)) {
    Check check{"cpu.socket"};
    check.about(cpu.part()).about(*board).text("cpu", cpu.part().name(), false).text("board", board->name(), false);
    const auto cpu_socket = check.need(cpu.part(), key::cpu::socket);
    const auto board_socket = check.need(*board, key::motherboard::socket);
    if (cpu_socket) check.text("cpu_socket", *cpu_socket);
    if (board_socket) check.text("board_socket", *board_socket);
    out.push_back(check.conclude(cpu_socket == board_socket ? Verdict::ok : Verdict::problem));
  }
}

void graphics_present(const Build& build, std::vector<Finding>& out) {
  if (!build.tower_complete()) return;
  const Part& cpu = *build.first(Category::cpu);
  Check check{"graphics.present"};
  if (const Part* gpu = build.first(Category::gpu)) {
    check.about(*gpu).text("gpu", gpu->name(), false);
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  const Part& board = *build.first(Category::motherboard);
  check.about(cpu).about(board).text("cpu", cpu.name(), false).text("board", board.name(), false);
  const auto graphics = check.need(cpu, key::cpu::graphics);
  if (graphics && !*graphics) {
    out.push_back(check.proven(Verdict::problem));
    return;
  }
  const auto outputs = check.need(board, key::motherboard::outputs);
  if (outputs && outputs->empty()) {
    out.push_back(check.proven(Verdict::problem, "board"));
    return;
  }
  out.push_back(check.conclude(Verdict::ok, "integrated"));
}

void cooler_present(const Build& build, std::vector<Finding>& out) {
  if (!build.tower_complete()) return;
  const Part& cpu = *build.first(Category::cpu);
  Check check{"cooler.present"};
  if (const Part* cooler = build.first(Category::cpu_cooler)) {
    check.about(*cooler).text("cooler", cooler->name(), false);
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.about(cpu).text("cpu", cpu.name(), false);
  const auto included = check.need(cpu, key::cpu::cooler_included);
  out.push_back(check.conclude(included.value_or(false) ? Verdict::ok : Verdict::problem,
                               included.value_or(false) ? "included" : ""));
}

void cooler_socket(const Build& build, std::vector<Finding>& out) {
  const Part* cpu = build.first(Category::cpu);
  if (cpu == nullptr) return;
  for (const BuildItem& cooler : build.of(Category::cpu_cooler)) {
    Check check{"cooler.socket"};
    check.about(cooler.part()).about(*cpu).text("cooler", cooler.part().name(), false).text("cpu", cpu->name(), false);
    const auto socket = check.need(*cpu, key::cpu::socket);
    const auto sockets = check.need(cooler.part(), key::cpu_cooler::sockets);
    if (socket) check.text("socket", *socket);
    const bool fits = socket && sockets && contains(*sockets, *socket);
    out.push_back(check.conclude(fits ? Verdict::ok : Verdict::problem));
  }
}

}  // namespace deskpath::rules
