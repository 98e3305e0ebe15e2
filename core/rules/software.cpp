// SPDX-License-Identifier: GPL-3.0-or-later
// Programs against the memory, the processor, the system and the graphics card; and what their licences allow.
#include <algorithm>

#include "estimates/work_memory.h"
#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool used_for(const Part& program, std::initializer_list<std::string_view> functions) {
  const auto own = program.get(key::software::functions);
  return own && std::any_of(functions.begin(), functions.end(),
                            [&](std::string_view function) { return contains(*own, function); });
}

template <class T>
Key<T> of_machine(Key<T> laptop_key, const Part& machine) {
  laptop_key.category = machine.category();
  return laptop_key;
}

// Programs and systems go by their model: makers often name them after themselves ("Slack Slack").
//
// The chosen system, or the one that a ready machine brings.
struct System {
  const Part* part = nullptr;  // nullptr: the machine's own, whose edition is not stated
  std::optional<std::string> family;
};

// Nothing while no system is chosen; a family that is not known is noted.
std::optional<System> system_of(const Build& build, Check& check) {
  if (const Part* os = build.first(Category::os)) {
    check.about(*os).text("os", os->model, false);
    const auto family = check.need(*os, key::os::family);
    return System{os, family ? std::optional<std::string>{*family} : std::nullopt};
  }
  const Part* machine = build.ready_machine();
  if (machine == nullptr) return std::nullopt;
  const auto family = machine->get(of_machine(key::laptop::os_family, *machine));
  if (!family || *family == "none") return std::nullopt;
  check.about(*machine).text("os", std::string{"the system of "} + machine->name(), false);
  return System{nullptr, std::string{*family}};
}

// GB of memory in the machine; nothing when no memory is chosen or a fact is missing, which is noted.
struct Installed {
  bool chosen = false;
  std::optional<double> gigabytes;
};
Installed installed_memory(const Build& build, Check& check) {
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return {};
    check.about(*machine);
    const auto memory = check.need(*machine, of_machine(key::laptop::memory, *machine));
    return {true, memory ? std::optional{memory->value()} : std::nullopt};
  }
  if (!build.has(Category::memory)) return {};
  double sum = 0;
  for (const BuildItem& kit : build.of(Category::memory)) {
    check.about(kit.part());
    const auto modules = check.need(kit.part(), key::memory::modules);
    const auto size = check.need(kit.part(), key::memory::module_size);
    if (!modules || !size) return {true, std::nullopt};
    sum += static_cast<double>(modules->raw() * size->raw() * kit.quantity());
  }
  return {true, sum};
}

// Sums what runs together, line by line.
class Sum {
 public:
  explicit Sum(Check& check) : check_(check) {}
  void add(const std::string& label, double gigabytes) {
    total_ += gigabytes;
    check_.evidence(label, to_text(FindingValue{{}, gigabytes, "GB"}));
  }
  [[nodiscard]] double total() const noexcept { return total_; }

 private:
  Check& check_;
  double total_ = 0;
};

}  // namespace

void software_memory(const Build& build, std::vector<Finding>& out) {
  const Workload& work = build.plan().workload;
  if (!build.has(Category::software) && !work.containers_gb && !work.vms_gb) return;
  Check check{"software.memory"};
  const Installed memory = installed_memory(build, check);
  if (!memory.chosen) return;
  Sum sum{check};
  std::vector<std::string> assumed;
  const Part* os = build.first(Category::os);
  const auto system = os == nullptr ? std::nullopt : os->get(key::os::memory);
  sum.add(system ? os->name() : "System (allowance)", system ? system->value() : memory_allowance::system);
  bool browser = false;
  bool containers = false;
  bool machines = false;
  for (const BuildItem& item : build.of(Category::software)) {
    const Part& program = item.part();
    // Containers and virtual machines take what the plan gives them; trackers run in the browser.
    if (used_for(program, {"tracker"}) && !used_for(program, {"ide", "notebook", "chat", "meetings"})) continue;
    if (used_for(program, {"containers"})) {
      containers = true;
      continue;
    }
    if (used_for(program, {"virtualization"})) {
      machines = true;
      continue;
    }
    check.about(program);
    const auto needed = check.need(program, key::software::memory);
    if (needed) sum.add(program.name(), needed->value());
    browser = browser || (needed && used_for(program, {"browser"}));
  }
  if (!browser) sum.add("Browser (allowance)", memory_allowance::browser);
  if (work.containers_gb) {
    sum.add("Containers", *work.containers_gb);
  } else if (containers) {
    sum.add("Containers (assumed)", memory_allowance::containers);
    assumed.emplace_back("4 GB for containers");
  }
  if (work.vms_gb) {
    sum.add("Virtual machines", *work.vms_gb);
  } else if (machines) {
    sum.add("Virtual machines (assumed)", memory_allowance::machines);
    assumed.emplace_back("4 GB for virtual machines");
  }
  std::string text;
  for (const std::string& entry : assumed) text += (text.empty() ? " Assumed: " : " and ") + entry;
  check.text("assumed", text.empty() ? text : text + '.', false);
  check.number("sum", sum.total(), "GB").number("wanted", with_reserve(sum.total()), "GB", false);
  if (memory.gigabytes) check.number("memory", *memory.gigabytes, "GB");
  // Linux under Windows sees half of the memory.
  const double held = work.containers_gb.value_or(containers ? memory_allowance::containers : 0.0);
  bool halved = false;
  if (held > 0) {
    const auto chosen = system_of(build, check);
    halved = chosen && chosen->family == "windows" && memory.gigabytes && host_for_wsl(held) > *memory.gigabytes;
    check.number("containers", held, "GB", false).number("half", memory.gigabytes.value_or(0) / 2, "GB", false);
  }
  if (memory.gigabytes && sum.total() > *memory.gigabytes) {
    out.push_back(check.proven(assumed.empty() ? Verdict::problem : Verdict::warning, assumed.empty() ? "" : "over"));
  } else if (halved) {
    out.push_back(check.conclude(Verdict::warning, "wsl"));
  } else if (memory.gigabytes && with_reserve(sum.total()) > *memory.gigabytes) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok, assumed.empty() ? "" : "assumed"));
  }
}

void software_virtualization(const Build& build, std::vector<Finding>& out) {
  const Part* machine = build.plan().machine == MachineKind::tower ? build.first(Category::cpu) : build.ready_machine();
  if (machine == nullptr) return;
  for (const BuildItem& item : build.of(Category::software)) {
    const Part& program = item.part();
    if (!used_for(program, {"containers", "virtualization"})) continue;
    Check check{"software.virtualization"};
    check.about(program).about(*machine).text("program", program.model, false).text("machine", machine->name(), false);
    const auto system = system_of(build, check);
    if (!system) continue;
    const auto families = program.get(key::software::families);
    if (families && system->family && !contains(*families, *system->family)) continue;  // software.os says so
    const auto needs = check.need(program, key::software::needs_virtualization);
    if (!needs || !*needs) {
      out.push_back(check.conclude(Verdict::ok, "without"));
      continue;
    }
    const auto hardware = machine->category() == Category::cpu
                              ? check.need(*machine, key::cpu::virtualization)
                              : check.need(*machine, of_machine(key::laptop::virtualization, *machine));
    if (hardware && !*hardware) {
      out.push_back(check.conclude(Verdict::problem));
      continue;
    }
    if (system->family != "windows") {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    const auto feature = check.need(program, key::software::windows_feature);
    if (feature && *feature == "hyper-v") {
      if (system->part == nullptr) {
        out.push_back(check.conclude(Verdict::note));
        continue;
      }
      const auto offered = check.need(*system->part, key::os::virtualization);
      out.push_back(offered && !*offered ? check.conclude(Verdict::problem, "edition") : check.conclude(Verdict::ok));
    } else if (feature && *feature == "wsl" && system->part != nullptr) {
      const auto offered = check.need(*system->part, key::os::wsl);
      out.push_back(offered && !*offered ? check.conclude(Verdict::problem, "wsl") : check.conclude(Verdict::ok));
    } else {
      out.push_back(check.conclude(Verdict::ok));
    }
  }
}

namespace {

// Apple's licence ties its system to its own machines.
std::optional<Finding> foreign_machine(const Build& build) {
  const Part* os = build.first(Category::os);
  if (os == nullptr || os->get(key::os::family) != "macos") return std::nullopt;
  Check check{"software.os"};
  check.about(*os).text("os", os->model, false);
  if (build.plan().machine == MachineKind::tower) {
    const Part* board = build.first(Category::motherboard);
    if (board == nullptr) return std::nullopt;
    return check.about(*board).text("machine", "a computer built from parts").proven(Verdict::problem, "machine");
  }
  const Part* machine = build.ready_machine();
  if (machine == nullptr) return std::nullopt;
  const auto own = machine->get(of_machine(key::laptop::os_family, *machine));
  if (!own || *own == "macos") return std::nullopt;
  return check.about(*machine).text("machine", machine->name()).proven(Verdict::problem, "machine");
}

}  // namespace

void software_os(const Build& build, std::vector<Finding>& out) {
  if (auto finding = foreign_machine(build)) out.push_back(std::move(*finding));
  for (const BuildItem& item : build.of(Category::software)) {
    const Part& program = item.part();
    Check check{"software.os"};
    check.about(program).text("program", program.model, false);
    const auto system = system_of(build, check);
    if (!system) return;
    const auto families = check.need(program, key::software::families);
    if (system->family) check.text("family", *system->family);
    if (families && system->family && !contains(*families, *system->family)) {
      out.push_back(check.conclude(Verdict::problem));
      continue;
    }
    // A part of Windows that this edition does not have: software.virtualization says so.
    const bool edition = system->family == "windows" && system->part != nullptr;
    if (edition && program.get(key::software::windows_feature) == "hyper-v" &&
        system->part->get(key::os::virtualization) == false)
      continue;
    // An edition without Hyper-V runs Linux containers only.
    if (edition && used_for(program, {"containers"})) {
      const auto offered = check.need(*system->part, key::os::virtualization);
      out.push_back(check.conclude(offered && !*offered ? Verdict::note : Verdict::ok));
    } else {
      out.push_back(check.conclude(Verdict::ok));
    }
  }
}

void software_gpu_stack(const Build& build, std::vector<Finding>& out) {
  const Part* machine = build.ready_machine();
  const bool tower = build.plan().machine == MachineKind::tower;
  if (tower ? !build.has(Category::gpu) && !build.tower_complete() : machine == nullptr) return;
  for (const BuildItem& item : build.of(Category::software)) {
    const Part& program = item.part();
    if (!used_for(program, {"machine-learning"})) continue;
    Check check{"software.gpu_stack"};
    check.about(program).text("program", program.model, false);
    const auto vendors = check.need(program, key::software::gpu_vendors);
    std::vector<std::string> own;
    if (machine != nullptr) {
      check.about(*machine);
      if (machine->get(of_machine(key::laptop::vram, *machine)) != Gigabytes{0}) {
        if (const auto vendor = check.need(*machine, of_machine(key::laptop::gpu_vendor, *machine)))
          own.emplace_back(*vendor);
      }
    } else {
      for (const BuildItem& gpu : build.of(Category::gpu)) {
        check.about(gpu.part());
        if (const auto vendor = check.need(gpu.part(), key::gpu::vendor)) own.emplace_back(*vendor);
      }
    }
    const auto served = [&](const std::string& vendor) { return vendors && contains(*vendors, vendor); };
    std::string list;
    for (const std::string& vendor : vendors.value_or(std::vector<std::string>{}))
      list += (list.empty() ? "" : ", ") + vendor;
    check.text("vendors", list);
    if (!vendors || std::any_of(own.begin(), own.end(), served)) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    check.text("own", own.empty() ? std::string{"none"} : own.front());
    bool cloud = false;
    for (const BuildItem& instance : build.of(Category::cloud_gpu)) {
      const auto vendor = instance.part().get(key::cloud_gpu::vendor);
      cloud = cloud || (vendor && served(std::string{*vendor}));
    }
    if (cloud) {
      out.push_back(check.conclude(Verdict::note));
    } else {
      out.push_back(check.conclude(Verdict::warning, own.empty() ? "none" : ""));
    }
  }
}

void software_licence(const Build& build, std::vector<Finding>& out) {
  for (const BuildItem& item : build.of(Category::software)) {
    const Part& program = item.part();
    Check check{"software.licence"};
    check.about(program).text("program", program.model, false);
    const auto licence = check.need(program, key::software::licence);
    if (!licence || *licence == "free") {
      out.push_back(check.conclude(Verdict::ok));
    } else if (*licence == "paid") {
      out.push_back(check.conclude(Verdict::ok, "paid"));
    } else {
      const auto limit = check.need(program, key::software::licence_limit);
      if (limit) check.text("limit", *limit);
      out.push_back(check.conclude(Verdict::note));
    }
  }
}

}  // namespace deskpath::rules
