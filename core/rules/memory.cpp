// SPDX-License-Identifier: GPL-3.0-or-later
// Memory against motherboard and processor.
#include <algorithm>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {

void memory_type(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  const Part* cpu = build.first(Category::cpu);
  for (const BuildItem& kit : build.of(Category::memory)) {
    Check check{"memory.type"};
    check.about(kit.part()).about(*board).text("memory", kit.part().name(), false).text("board", board->name(), false);
    const auto type = check.need(kit.part(), key::memory::type);
    const auto board_type = check.need(*board, key::motherboard::memory_type);
    if (type) check.text("type", *type);
    if (board_type) check.text("board_type", *board_type);
    if (type && board_type && *type != *board_type) {
      out.push_back(check.proven(Verdict::problem));
      continue;
    }
    if (cpu != nullptr) {
      const auto cpu_types = check.need(*cpu, key::cpu::memory_types);
      if (type && cpu_types && std::find(cpu_types->begin(), cpu_types->end(), *type) == cpu_types->end()) {
        check.about(*cpu).text("cpu", cpu->name(), false);
        out.push_back(check.proven(Verdict::problem, "cpu"));
        continue;
      }
    }
    out.push_back(check.conclude(Verdict::ok));
  }
}

void memory_slots(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::memory)) return;
  Check check{"memory.slots"};
  check.about(*board).text("board", board->name(), false);
  std::int64_t modules = 0;
  for (const BuildItem& kit : build.of(Category::memory)) {
    check.about(kit.part());
    if (const auto count = check.need(kit.part(), key::memory::modules)) {
      modules += count->raw() * kit.quantity();
      check.evidence(kit.part().name(), std::to_string(count->raw() * kit.quantity()));
    }
  }
  const auto slots = check.need(*board, key::motherboard::memory_slots);
  check.number("modules", static_cast<double>(modules), "");
  if (slots) check.quantity("slots", *slots);
  if (slots && modules > slots->raw()) {
    check.number("lacking", static_cast<double>(modules - slots->raw()), "", false);
    out.push_back(check.proven(Verdict::problem));
    return;
  }
  out.push_back(check.conclude(Verdict::ok));
}

void memory_capacity(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr || !build.has(Category::memory)) return;
  Check check{"memory.capacity"};
  check.about(*board).text("board", board->name(), false);
  std::int64_t total = 0;
  for (const BuildItem& kit : build.of(Category::memory)) {
    check.about(kit.part());
    const auto count = check.need(kit.part(), key::memory::modules);
    const auto size = check.need(kit.part(), key::memory::module_size);
    if (count && size) {
      total += count->raw() * size->raw() * kit.quantity();
      check.evidence(kit.part().name(), std::to_string(count->raw() * size->raw() * kit.quantity()) + " GB");
    }
  }
  check.number("total", static_cast<double>(total), "GB");
  if (const auto most = check.need(*board, key::motherboard::memory_max)) {
    check.quantity("limit", *most);
    if (total > most->raw()) {
      out.push_back(check.proven(Verdict::problem));
      return;
    }
  }
  if (const Part* cpu = build.first(Category::cpu)) {
    const auto most = check.need(*cpu, key::cpu::memory_max);
    if (most && total > most->raw()) {
      check.about(*cpu).text("cpu", cpu->name(), false).quantity("cpu_limit", *most);
      out.push_back(check.proven(Verdict::problem, "cpu"));
      return;
    }
  }
  out.push_back(check.conclude(Verdict::ok));
}

}  // namespace deskpath::rules
