// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/part_pool.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace deskpath {
namespace {

std::size_t mixed(std::size_t seed, std::size_t value) noexcept {
  return (seed ^ value) * 0x9E3779B97F4A7C15U + (seed >> 29U);
}

std::size_t hash_of(std::int64_t value) noexcept { return static_cast<std::size_t>(value); }
std::size_t hash_of(bool value) noexcept { return value ? 1U : 2U; }
std::size_t hash_of(const std::string& value) noexcept { return std::hash<std::string>{}(value); }
std::size_t hash_of(const Port& port) noexcept {
  return mixed(mixed(hash_of(port.kind), hash_of(port.version)), hash_of(port.count * 1000 + port.power_w));
}
std::size_t hash_of(const Plug& plug) noexcept { return mixed(hash_of(plug.kind), hash_of(plug.count)); }
std::size_t hash_of(const PcieLink& link) noexcept { return hash_of(link.generation * 100 + link.lanes); }
std::size_t hash_of(const ExpansionSlot& slot) noexcept {
  return mixed(hash_of(slot.link), hash_of(slot.count * 100 + slot.physical));
}
std::size_t hash_of(const M2Slot& slot) noexcept {
  return mixed(mixed(hash_of(slot.link), hash_of(slot.count)), hash_of(slot.sata));
}
std::size_t hash_of(const RadiatorPlace& place) noexcept { return mixed(hash_of(place.place), hash_of(place.size_mm)); }
std::size_t hash_of(const RuntimePoint& point) noexcept {
  return mixed(hash_of(point.load_w), hash_of(point.tenth_minutes));
}
std::size_t hash_of(const SlotSharing& sharing) noexcept {
  return mixed(hash_of(sharing.slot), hash_of(sharing.graphics_lanes * 100 + sharing.sata_ports));
}
template <class T>
std::size_t hash_of(const std::vector<T>& list) noexcept {
  std::size_t seed = list.size();
  for (const T& entry : list) seed = mixed(seed, hash_of(entry));
  return seed;
}

struct HashValue {
  std::size_t operator()(const Value* value) const noexcept {
    return std::visit([](const auto& held) { return hash_of(held); }, *value);
  }
};
struct SameValue {
  bool operator()(const Value* a, const Value* b) const noexcept { return *a == *b; }
};

// Numbers for the values of one key over all parts; 0 where it is not known.
std::vector<std::uint32_t> numbered(std::span<const PartPtr> parts, KeyRef key) {
  std::vector<std::uint32_t> numbers(parts.size(), 0);
  std::unordered_map<const Value*, std::uint32_t, HashValue, SameValue> known;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Value* value = parts[i]->find(key);
    if (value == nullptr) continue;
    numbers[i] = known.emplace(value, static_cast<std::uint32_t>(known.size() + 1)).first->second;
  }
  return numbers;
}

// Whether a part has a price, in which currency and for what: all that a verdict can turn on.
std::vector<std::uint32_t> numbered_prices(std::span<const PartPtr> parts) {
  std::vector<std::uint32_t> numbers(parts.size(), 0);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& price = parts[i]->price;
    if (!price) continue;
    std::uint32_t number = 0;
    for (const char letter : price->money.currency.code())
      number = number * 32 + static_cast<std::uint32_t>(letter - 'A');
    // Nothing is nothing in every currency.
    if (price->money.minor == 0) number = 32 * 32 * 32;
    numbers[i] = 1 + number * 4 + static_cast<std::uint32_t>(price->billing);
  }
  return numbers;
}

// Splits every class by the numbers.
void refine(PartPool::Classes& classes, const std::vector<std::uint32_t>& numbers) {
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::uint64_t pair = (std::uint64_t{classes.of_part[i]} << 32U) | numbers[i];
    classes.of_part[i] = known.emplace(pair, static_cast<std::uint32_t>(known.size())).first->second;
  }
  classes.count = known.size();
}

PartPool::Classes one_class(std::size_t parts) {
  return {std::vector<std::uint32_t>(parts, 0), parts > 0 ? std::size_t{1} : std::size_t{0}};
}

}  // namespace

bool names(const Rule& rule, Category category) noexcept {
  const auto of_category = [category](KeyRef key) { return key.category == category; };
  return std::any_of(rule.reads.begin(), rule.reads.end(), of_category) ||
         std::any_of(rule.regards.begin(), rule.regards.end(), of_category);
}

std::vector<KeyRef> measured_keys(Category category) {
  namespace k = key;
  const auto machine = [category] {
    std::vector<KeyRef> keys{
        k::laptop::cores,        k::laptop::cpu_class,      k::laptop::memory,    k::laptop::ecc,
        k::laptop::nvme,         k::laptop::vram,           k::laptop::gpu_class, k::laptop::gpu_vendor,
        k::laptop::webcam_lines, k::laptop::virtualization, k::laptop::os_family};
    for (KeyRef& key : keys) key.category = category;
    return keys;
  };
  switch (category) {
    case Category::cpu: return {k::cpu::cores, k::cpu::cpu_class, k::cpu::virtualization};
    case Category::memory: return {k::memory::modules, k::memory::module_size, k::memory::ecc};
    case Category::gpu: return {k::gpu::vram, k::gpu::gpu_class, k::gpu::vendor};
    case Category::storage: return {k::storage::kind, k::storage::capacity};
    case Category::laptop:
    case Category::mini_pc: return machine();
    case Category::monitor: return {k::monitor::diagonal, k::monitor::width_px, k::monitor::height_px};
    case Category::keyboard: return {k::keyboard::ergonomic};
    case Category::mouse: return {k::mouse::ergonomic};
    case Category::webcam: return {k::webcam::lines};
    case Category::headset: return {k::headset::microphone};
    case Category::desk: return {k::desk::height_adjustable};
    case Category::chair: return {k::chair::ergonomic};
    case Category::light: return {k::light::task};
    case Category::ups: return {k::ups::runtime};
    case Category::internet: return {k::internet::down, k::internet::up, k::internet::backup};
    case Category::os: return {k::os::family, k::os::virtualization};
    case Category::software: return {k::software::functions};
    case Category::cloud_gpu: return {k::cloud_gpu::vram};
    default: return {};
  }
}

PartPool::PartPool(Category category, std::vector<PartPtr> parts) : category_(category), parts_(std::move(parts)) {
  std::array<std::vector<std::uint32_t>, 64> numbers;
  const auto split = [&](Classes& classes, const std::vector<KeyRef>& keys) {
    for (const KeyRef key : keys) {
      if (key.category != category_) continue;
      auto& own = numbers[key.index];
      if (own.empty()) own = numbered(parts_, key);
      refine(classes, own);
    }
  };
  for (const Rule& rule : rule_table()) {
    if (!names(rule, category_)) continue;
    RuleClasses entry{&rule, one_class(parts_.size())};
    split(entry.classes, rule.reads);
    split(entry.classes, rule.regards);
    if (rule.regards_price) refine(entry.classes, numbered_prices(parts_));
    by_rule_.push_back(std::move(entry));
  }
  by_measures_ = one_class(parts_.size());
  split(by_measures_, measured_keys(category_));
}

}  // namespace deskpath
