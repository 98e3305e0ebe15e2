// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the memory runs, whether it fills its channels, and how much of it the operating system uses.
#include <algorithm>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// LGA1700 takes DDR5-5600 or DDR4-3200; the processor's record names the speed of its newer type.
constexpr Megatransfers official_ddr4{3200};
// Two DDR5 modules on one channel: AMD's guidance for four modules; boards and kits reach up to 5,600 of it.
constexpr Megatransfers shared_ddr5_least{3600};

// All modules of the plan; nothing when a kit's are not known, which is then noted.
std::optional<std::int64_t> all_modules(const Build& build, Check& check) {
  std::int64_t modules = 0;
  bool known = true;
  for (const BuildItem& kit : build.of(Category::memory)) {
    const auto count = check.need(kit.part(), key::memory::modules);
    if (count) modules += count->raw() * kit.quantity();
    known = known && count;
  }
  return known ? std::optional{modules} : std::nullopt;
}

// The fastest that the processor's maker promises for this type of memory.
std::optional<Megatransfers> official_speed(const Part& cpu, std::string_view type, Check& check) {
  const auto speed = check.need(cpu, key::cpu::memory_speed);
  if (type != "DDR4") return speed;
  const auto types = check.need(cpu, key::cpu::memory_types);
  if (!types) return std::nullopt;
  const bool takes_newer = std::find(types->begin(), types->end(), "DDR5") != types->end();
  return takes_newer && speed ? std::optional{std::min(*speed, official_ddr4)} : speed;
}

}  // namespace

void memory_speed(const Build& build, std::vector<Finding>& out) {
  const Part* cpu = build.first(Category::cpu);
  const auto kits = build.of(Category::memory);
  if (cpu == nullptr || kits.empty()) return;
  Check check{"memory.speed"};
  for (const BuildItem& kit : kits) check.about(kit.part());
  check.about(*cpu).text("cpu", cpu->name(), false);
  // All modules run at the speed of the slowest.
  std::optional<Megatransfers> speed;
  std::optional<std::string_view> type;
  bool shared_type = true;
  for (const BuildItem& kit : kits) {
    const auto own = check.need(kit.part(), key::memory::speed);
    if (own) speed = speed ? std::min(*speed, *own) : *own;
    const auto own_type = check.need(kit.part(), key::memory::type);
    if (type && own_type && *type != *own_type) shared_type = false;
    if (own_type) type = own_type;
  }
  if (!shared_type) return;  // memory.type calls this a problem
  if (speed) check.quantity("speed", *speed);
  const auto modules = all_modules(build, check);
  const auto channels = check.need(*cpu, key::cpu::memory_channels);
  if (modules && channels && type && *modules > channels->raw()) {
    check.number("modules", static_cast<double>(*modules), "").quantity("channels", *channels);
    if (*type == "DDR5" && speed && *speed > shared_ddr5_least) {
      check.quantity("least", shared_ddr5_least, false);
      out.push_back(check.proven(Verdict::warning));
      return;
    }
    if (*type == "DDR4" && speed) {
      out.push_back(check.proven(Verdict::note, "shared"));
      return;
    }
  }
  const auto official = official_speed(*cpu, type.value_or(""), check);
  if (official) check.quantity("official", *official);
  const bool profile = speed && official && *speed > *official;
  out.push_back(check.conclude(profile ? Verdict::note : Verdict::ok));
}

void memory_channels(const Build& build, std::vector<Finding>& out) {
  const Part* cpu = build.first(Category::cpu);
  if (cpu == nullptr || !build.has(Category::memory)) return;
  Check check{"memory.channels"};
  check.about(*cpu).text("cpu", cpu->name(), false);
  for (const BuildItem& kit : build.of(Category::memory)) check.about(kit.part());
  const auto modules = all_modules(build, check);
  const auto channels = check.need(*cpu, key::cpu::memory_channels);
  if (modules) check.number("modules", static_cast<double>(*modules), "");
  if (channels) check.quantity("channels", *channels);
  if (!modules || !channels || channels->raw() == 0 || *modules % channels->raw() == 0) {
    out.push_back(check.conclude(Verdict::ok));
  } else if (*modules < channels->raw()) {
    check.number("percent", 100.0 * static_cast<double>(*modules) / channels->value(), "%", false);
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::warning, "uneven"));
  }
}

void memory_os_limit(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::memory)) return;
  for (const BuildItem& os : build.of(Category::os)) {
    Check check{"memory.os_limit"};
    check.about(os.part()).text("os", os.part().name(), false);
    std::int64_t total = 0;
    for (const BuildItem& kit : build.of(Category::memory)) {
      check.about(kit.part());
      const auto count = check.need(kit.part(), key::memory::modules);
      const auto size = check.need(kit.part(), key::memory::module_size);
      if (count && size) total += count->raw() * size->raw() * kit.quantity();
    }
    check.number("total", static_cast<double>(total), "GB");
    const auto limit = os.part().get(key::os::memory_max);
    if (!limit) {
      // Linux addresses 64 TB and more; editions that sell less are a thing of Windows.
      const auto family = check.need(os.part(), key::os::family);
      if (family == "linux") {
        out.push_back(check.conclude(Verdict::ok, "unlimited"));
        continue;
      }
      check.missing(os.part(), key::os::memory_max);
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    check.quantity("limit", *limit);
    if (total > limit->raw()) {
      check.number("unused", static_cast<double>(total - limit->raw()), "GB", false);
      out.push_back(check.proven(Verdict::warning));
    } else {
      out.push_back(check.conclude(Verdict::ok));
    }
  }
}

}  // namespace deskpath::rules
