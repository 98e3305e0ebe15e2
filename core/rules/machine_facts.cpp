// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine_facts.h"

namespace deskpath {
namespace {

// The key of a laptop, or the mini PC's of the same meaning.
template <class T>
Key<T> of_machine(Key<T> key, const Part& machine) {
  key.category = machine.category();
  return key;
}

}  // namespace

ModelMemory model_memory_of(const Build& build, Check& check) {
  ModelMemory memory;
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return memory;
    memory.chosen = true;
    memory.part = machine;
    const auto vram = check.need(*machine, of_machine(key::laptop::vram, *machine));
    if (!vram) return memory;
    memory.vram = memory.all_cards = vram->value();
    const auto shared = vram->raw() > 0 ? check.need(*machine, of_machine(key::laptop::unified_memory, *machine))
                                        : std::optional{false};
    memory.known = shared.has_value();
    memory.shared = shared.value_or(true);
    if (const auto bandwidth = machine->get(of_machine(key::laptop::bandwidth, *machine)))
      memory.bandwidth = bandwidth->value();
    return memory;
  }
  if (!build.has(Category::gpu)) {
    memory.chosen = memory.known = build.tower_complete();
    memory.part = build.first(Category::cpu);
    return memory;
  }
  memory.chosen = memory.known = true;
  for (const BuildItem& card : build.of(Category::gpu)) {
    const auto vram = check.need(card.part(), key::gpu::vram);
    if (!vram) memory.known = false;
    const double each = vram ? vram->value() : 0.0;
    memory.all_cards += each * static_cast<double>(card.quantity());
    if (memory.part != nullptr && each <= memory.vram) continue;
    memory.part = &card.part();
    memory.vram = each;
    const auto bandwidth = card.part().get(key::gpu::bandwidth);
    memory.bandwidth = bandwidth ? bandwidth->value() : 0.0;
  }
  return memory;
}

std::optional<double> main_memory_of(const Build& build, Check& check) {
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return std::nullopt;
    check.about(*machine);
    const auto memory = check.need(*machine, of_machine(key::laptop::memory, *machine));
    return memory ? std::optional{memory->value()} : std::nullopt;
  }
  if (!build.has(Category::memory)) return std::nullopt;
  double total = 0;
  bool known = true;
  for (const BuildItem& kit : build.of(Category::memory)) {
    check.about(kit.part());
    const auto modules = check.need(kit.part(), key::memory::modules);
    const auto size = check.need(kit.part(), key::memory::module_size);
    if (!modules || !size) {
      known = false;
      continue;
    }
    total += modules->value() * size->value() * static_cast<double>(kit.quantity());
  }
  return known ? std::optional{total} : std::nullopt;
}

std::optional<double> storage_of(const Build& build, Check& check) {
  double total = 0;
  bool chosen = false;
  bool known = true;
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return std::nullopt;
    chosen = true;
    check.about(*machine);
    const auto size = check.need(*machine, of_machine(key::laptop::nvme, *machine));
    known = size.has_value();
    if (size) total += size->value();
  }
  for (const BuildItem& drive : build.of(Category::storage)) {
    chosen = true;
    check.about(drive.part());
    const auto size = check.need(drive.part(), key::storage::capacity);
    if (!size) known = false;
    if (size) total += size->value() * static_cast<double>(drive.quantity());
  }
  return chosen && known ? std::optional{total} : std::nullopt;
}

}  // namespace deskpath
