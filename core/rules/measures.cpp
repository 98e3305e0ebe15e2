// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measures.h"

#include <algorithm>
#include <optional>

#include "estimates/backup_power.h"
#include "rules/plan_power.h"

namespace deskpath {
namespace {

// Sums, greatest values and presence over items, keeping what is missing.
class Gather {
 public:
  explicit Gather(std::vector<Category> open) { reading_.open = std::move(open); }

  void chosen() { any_ = true; }
  template <class T>
  std::optional<typename KeyType<T>::Given> need(const Part& part, Key<T> key) {
    any_ = true;
    auto value = part.get(key);
    if (!value) reading_.missing.push_back({part.id(), key});
    return value;
  }
  void missing(MissingFact fact) { reading_.missing.push_back(fact); }
  void add(double value) { total_ += value; }
  void raise(double value) { total_ = std::max(total_, value); }
  void yes() { yes_ = true; }
  void name(std::string_view text) { name_ = text; }

  MeasureReading number() {
    reading_.at_least = total_;
    return finish(total_);
  }
  MeasureReading yes_no() {
    // One yes decides, whatever is missing elsewhere.
    if (yes_) reading_.missing.clear();
    return finish(yes_);
  }
  MeasureReading text() { return finish(name_); }

 private:
  template <class Value>
  MeasureReading finish(Value value) {
    reading_.value = std::move(value);
    reading_.state = !any_                      ? MeasureState::not_chosen
                     : reading_.missing.empty() ? MeasureState::known
                                                : MeasureState::unknown;
    return std::move(reading_);
  }
  MeasureReading reading_;
  bool any_ = false;
  bool yes_ = false;
  double total_ = 0;
  std::string name_;
};

class Reader {
 public:
  explicit Reader(const Build& build) : build_(build), machine_(build.ready_machine()) {}

  Measures read() {
    machine();
    graphics();
    storage();
    displays();
    desk();
    connection();
    software();
    return std::move(result_);
  }

 private:
  void set(Measure which, MeasureReading reading) { result_[static_cast<std::size_t>(which)] = std::move(reading); }

  [[nodiscard]] bool tower() const { return build_.plan().machine == MachineKind::tower; }
  [[nodiscard]] Category machine_category() const {
    return build_.plan().machine == MachineKind::laptop ? Category::laptop : Category::mini_pc;
  }
  [[nodiscard]] std::vector<Category> open_for(Category of_a_tower) const {
    return {tower() ? of_a_tower : machine_category()};
  }
  // Laptops and mini PCs have the same keys in the same order; this picks the one of the machine at hand.
  template <class T>
  std::optional<typename KeyType<T>::Given> need_machine(Gather& gather, Key<T> laptop_key) {
    Key<T> own = laptop_key;
    own.category = machine_->category();
    return gather.need(*machine_, own);
  }

  void machine() {
    Gather cores{open_for(Category::cpu)};
    Gather cpu_class{open_for(Category::cpu)};
    Gather memory{open_for(Category::memory)};
    Gather ecc{open_for(Category::memory)};
    if (machine_ != nullptr) {
      if (const auto value = need_machine(cores, key::laptop::cores)) cores.add(value->value());
      if (const auto value = need_machine(cpu_class, key::laptop::cpu_class)) cpu_class.add(value->value());
      if (const auto value = need_machine(memory, key::laptop::memory)) memory.add(value->value());
      if (need_machine(ecc, key::laptop::ecc).value_or(false)) ecc.yes();
    } else if (tower()) {
      if (const Part* cpu = build_.first(Category::cpu)) {
        if (const auto value = cores.need(*cpu, key::cpu::cores)) cores.add(value->value());
        if (const auto value = cpu_class.need(*cpu, key::cpu::cpu_class)) cpu_class.add(value->value());
      }
      bool all_ecc = true;
      for (const BuildItem& kit : build_.of(Category::memory)) {
        const auto modules = memory.need(kit.part(), key::memory::modules);
        const auto size = memory.need(kit.part(), key::memory::module_size);
        if (modules && size) memory.add(static_cast<double>(modules->raw() * size->raw() * kit.quantity()));
        if (!ecc.need(kit.part(), key::memory::ecc).value_or(false)) all_ecc = false;
      }
      if (all_ecc && build_.has(Category::memory)) ecc.yes();
    }
    set(Measure::cpu_cores, cores.number());
    set(Measure::cpu_class, cpu_class.number());
    set(Measure::memory_total, memory.number());
    set(Measure::memory_ecc, ecc.yes_no());
  }

  void graphics() {
    Gather largest{open_for(Category::gpu)};
    Gather total{open_for(Category::gpu)};
    Gather gpu_class{open_for(Category::gpu)};
    Gather vendor{open_for(Category::gpu)};
    if (machine_ != nullptr) {
      if (const auto value = need_machine(largest, key::laptop::vram)) largest.add(value->value());
      if (const auto value = need_machine(total, key::laptop::vram)) total.add(value->value());
      const bool none = machine_->get(machine_key(key::laptop::vram)) == Gigabytes{0};
      if (none) {
        gpu_class.chosen();
        vendor.chosen();
        vendor.name("none");
      } else {
        if (const auto value = need_machine(gpu_class, key::laptop::gpu_class)) gpu_class.add(value->value());
        if (const auto value = need_machine(vendor, key::laptop::gpu_vendor)) vendor.name(*value);
      }
    } else if (tower()) {
      double best = -1;
      for (const BuildItem& gpu : build_.of(Category::gpu)) {
        const auto vram = largest.need(gpu.part(), key::gpu::vram);
        if (vram) largest.raise(vram->value());
        if (const auto each = total.need(gpu.part(), key::gpu::vram))
          total.add(each->value() * static_cast<double>(gpu.quantity()));
        // Class and vendor are those of the card with the most memory.
        if (!vram || vram->value() <= best) continue;
        best = vram->value();
        main_card_ = &gpu.part();
      }
      if (main_card_ == nullptr) main_card_ = build_.first(Category::gpu);
      if (main_card_ != nullptr) {
        if (const auto value = gpu_class.need(*main_card_, key::gpu::gpu_class)) gpu_class.add(value->value());
        if (const auto value = vendor.need(*main_card_, key::gpu::vendor)) vendor.name(*value);
      } else if (build_.tower_complete()) {
        // A machine complete without a card has none, and that is known.
        for (Gather* gather : {&largest, &total, &gpu_class, &vendor}) gather->chosen();
        vendor.name("none");
      }
    }
    set(Measure::gpu_vram, largest.number());
    set(Measure::gpu_vram_total, total.number());
    set(Measure::gpu_class, gpu_class.number());
    set(Measure::gpu_vendor, vendor.text());

    Gather cloud{{Category::cloud_gpu}};
    for (const BuildItem& instance : build_.of(Category::cloud_gpu)) {
      if (const auto vram = cloud.need(instance.part(), key::cloud_gpu::vram)) cloud.raise(vram->value());
    }
    set(Measure::cloud_vram, cloud.number());
  }

  template <class T>
  Key<T> machine_key(Key<T> laptop_key) const {
    laptop_key.category = machine_->category();
    return laptop_key;
  }

  void storage() {
    Gather nvme{open_for(Category::storage)};
    Gather total{open_for(Category::storage)};
    if (machine_ != nullptr) {
      if (const auto value = need_machine(nvme, key::laptop::nvme)) nvme.add(value->value());
      if (const auto value = need_machine(total, key::laptop::nvme)) total.add(value->value());
    }
    // Drives in the plan count for a tower, and beside a ready machine as drives put into it.
    if (tower() || machine_ != nullptr) {
      for (const BuildItem& drive : build_.of(Category::storage)) {
        const auto kind = nvme.need(drive.part(), key::storage::kind);
        const auto capacity = total.need(drive.part(), key::storage::capacity);
        if (!capacity) {
          if (kind == "nvme") nvme.need(drive.part(), key::storage::capacity);
          continue;
        }
        const double size = capacity->value() * static_cast<double>(drive.quantity());
        total.add(size);
        if (kind == "nvme") nvme.add(size);
      }
    }
    set(Measure::storage_nvme, nvme.number());
    set(Measure::storage_total, total.number());
    Gather backup{{Category::external_storage, Category::nas}};
    if (build_.has(Category::external_storage) || build_.has(Category::nas)) {
      backup.chosen();
      backup.yes();
    }
    set(Measure::storage_backup, backup.yes_no());
  }

  void displays() {
    Gather count{{Category::monitor}};
    Gather largest{{Category::monitor}};
    Gather edge{{Category::monitor}};
    Gather uhd{{Category::monitor}};
    for (const BuildItem& monitor : build_.of(Category::monitor)) {
      const auto quantity = static_cast<double>(monitor.quantity());
      count.chosen();
      count.add(quantity);
      if (const auto value = largest.need(monitor.part(), key::monitor::diagonal)) largest.raise(value->value());
      const auto width = edge.need(monitor.part(), key::monitor::width_px);
      const auto height = uhd.need(monitor.part(), key::monitor::height_px);
      if (width) edge.raise(width->value());
      if (const auto across = uhd.need(monitor.part(), key::monitor::width_px); across && height) {
        if (*across >= Pixels{3840} && *height >= Pixels{2160}) uhd.add(quantity);
      }
    }
    set(Measure::monitor_count, count.number());
    set(Measure::monitor_largest, largest.number());
    set(Measure::monitor_long_edge, edge.number());
    set(Measure::monitor_uhd_count, uhd.number());
  }

  void any_yes(Measure which, Key<YesNo> key) {
    Gather gather{{key.category}};
    for (const BuildItem& item : build_.of(key.category)) {
      if (gather.need(item.part(), key).value_or(false)) gather.yes();
    }
    set(which, gather.yes_no());
  }

  void room(Measure which, const std::optional<bool>& fact) {
    MeasureReading reading;
    if (fact) {
      reading.state = MeasureState::known;
      reading.value = *fact;
    }
    set(which, std::move(reading));
  }

  void desk() {
    any_yes(Measure::keyboard_ergonomic, key::keyboard::ergonomic);
    any_yes(Measure::mouse_ergonomic, key::mouse::ergonomic);
    any_yes(Measure::headset_microphone, key::headset::microphone);
    any_yes(Measure::desk_height, key::desk::height_adjustable);
    any_yes(Measure::chair_ergonomic, key::chair::ergonomic);
    any_yes(Measure::light_task, key::light::task);
    Gather lines{{Category::webcam}};
    for (const BuildItem& webcam : build_.of(Category::webcam)) {
      if (const auto value = lines.need(webcam.part(), key::webcam::lines)) lines.raise(value->value());
    }
    if (machine_ != nullptr && machine_->category() == Category::laptop && !build_.has(Category::webcam)) {
      // A laptop brings a webcam of its own when its record says so.
      if (const auto own = machine_->get(key::laptop::webcam_lines)) {
        lines.chosen();
        lines.raise(own->value());
      }
    }
    set(Measure::webcam_lines, lines.number());
    room(Measure::room_dedicated, build_.plan().room.dedicated);
    room(Measure::room_quiet, build_.plan().room.quiet);
    room(Measure::room_daylight, build_.plan().room.daylight);

    Gather minutes{{Category::ups}};
    if (const Part* ups = build_.first(Category::ups)) {
      const auto points = minutes.need(*ups, key::ups::runtime);
      const PlanPower power = plan_power(build_);
      for (const MissingFact& fact : power.missing) minutes.missing(fact);
      if (points && power.missing.empty()) minutes.add(backup_minutes(*points, power.wall_typical).value_or(0.0));
    }
    set(Measure::ups_minutes, minutes.number());
  }

  void connection() {
    Gather down{{Category::internet}};
    Gather up{{Category::internet}};
    Gather backup{{Category::internet}};
    for (const BuildItem& plan : build_.of(Category::internet)) {
      const auto is_backup = backup.need(plan.part(), key::internet::backup);
      if (is_backup.value_or(false)) {
        backup.yes();
        continue;
      }
      if (const auto value = down.need(plan.part(), key::internet::down)) down.raise(value->value());
      if (const auto value = up.need(plan.part(), key::internet::up)) up.raise(value->value());
    }
    set(Measure::internet_down, down.number());
    set(Measure::internet_up, up.number());
    set(Measure::internet_backup, backup.yes_no());
  }

  void software() {
    Gather family{{Category::os}};
    if (const Part* os = build_.first(Category::os)) {
      if (const auto value = family.need(*os, key::os::family)) family.name(*value);
    } else if (machine_ != nullptr) {
      if (const auto own = machine_->get(machine_key(key::laptop::os_family)); own && *own != "none") {
        family.chosen();
        family.name(*own);
      }
    }
    set(Measure::os_family, family.text());

    function(Measure::software_ide, {"ide", "notebook"});
    function(Measure::software_containers, {"containers"});
    function(Measure::software_chat, {"chat"});
    function(Measure::software_meetings, {"meetings"});
    function(Measure::software_tracker, {"tracker"});

    // Both the processor and the system's edition must support it.
    Gather virtualization{{Category::os}};
    bool all = true;
    bool both = true;
    if (machine_ != nullptr) {
      all = all && need_machine(virtualization, key::laptop::virtualization).value_or(false);
    } else if (const Part* cpu = build_.first(Category::cpu); cpu != nullptr && tower()) {
      all = all && virtualization.need(*cpu, key::cpu::virtualization).value_or(false);
    } else {
      both = false;
    }
    if (const Part* os = build_.first(Category::os)) {
      all = all && virtualization.need(*os, key::os::virtualization).value_or(false);
    } else {
      both = false;
    }
    MeasureReading reading;
    if (both) {
      if (all) virtualization.yes();
      reading = virtualization.yes_no();
    }
    reading.open = tower() ? std::vector{Category::cpu, Category::os} : std::vector{machine_category(), Category::os};
    set(Measure::software_virtualization, std::move(reading));
  }

  void function(Measure which, std::initializer_list<std::string_view> wanted) {
    Gather gather{{Category::software}};
    bool found = false;
    for (const BuildItem& program : build_.of(Category::software)) {
      const auto functions = program.part().get(key::software::functions);
      if (!functions) continue;
      for (std::string_view function : wanted) {
        if (std::find(functions->begin(), functions->end(), function) != functions->end()) found = true;
      }
    }
    // No program for it is an open choice, not a no.
    if (found) {
      gather.chosen();
      gather.yes();
    }
    set(which, gather.yes_no());
  }

  const Build& build_;
  const Part* machine_;
  const Part* main_card_ = nullptr;
  Measures result_;
};

}  // namespace

Measures measure(const Build& build) { return Reader{build}.read(); }

std::string to_text(const MeasureReading& reading, Measure which) {
  switch (reading.state) {
    case MeasureState::not_chosen: return "not chosen";
    case MeasureState::unknown: return "not known";
    case MeasureState::known: break;
  }
  if (const auto* yes = std::get_if<bool>(&reading.value)) return *yes ? "yes" : "no";
  if (const auto* name = std::get_if<std::string>(&reading.value)) return *name;
  return to_text(FindingValue{{}, std::get<double>(reading.value), std::string{info(which).unit}});
}

}  // namespace deskpath
