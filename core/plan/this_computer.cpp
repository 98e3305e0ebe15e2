// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/this_computer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>

namespace deskpath {
namespace {

// Words that makers add to a name without telling products apart.
constexpr std::array<std::string_view, 15> noise{"cpu", "processor",   "ssd",      "gpu",        "r",
                                                 "tm",  "corporation", "inc",      "co",         "ltd",
                                                 "gen", "with",        "graphics", "technology", "electronics"};

bool is_ordinal(const std::string& word) {
  return word.size() > 2 && word.ends_with("th") && std::isdigit(static_cast<unsigned char>(word[0])) != 0;
}
bool is_core_count(const std::string& word) { return word.ends_with("-core"); }

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  const auto end = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '@') break;  // "@ 3.40GHz"
    if (byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '+') {
      word += static_cast<char>(std::tolower(byte));
    } else {
      end();
    }
  }
  end();
  return words;
}

// Whole gigabytes as memory is sold: what the system has is up to an eighth less than what is installed.
std::optional<std::int64_t> installed_gb(std::int64_t system_mb) {
  constexpr std::array<std::int64_t, 16> sizes{1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024};
  const double gb = static_cast<double>(system_mb) / 1024.0;
  for (const std::int64_t size : sizes) {
    if (gb <= static_cast<double>(size) && gb >= static_cast<double>(size) * 0.875) return size;
  }
  return std::nullopt;
}

std::string slug(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && std::isalnum(byte) != 0) {
      result += static_cast<char>(std::tolower(byte));
    } else if (!result.empty() && result.back() != '-') {
      result += '-';
    }
    if (result.size() >= 60) break;
  }
  while (!result.empty() && result.back() == '-') result.pop_back();
  return result.empty() ? "unnamed" : result;
}

class Builder {
 public:
  Builder(const ComputerFacts& facts, const PartCatalogue& parts, Date today)
      : facts_(facts), parts_(parts), today_(today) {}

  ThisComputer build() {
    out_.plan.name = "This computer";
    out_.plan.machine = facts_.kind;
    if (facts_.virtual_machine)
      lost("The machine underneath: this is a virtual machine, which sees only the share that it was given.");
    if (!facts_.kind_known) lost("Whether this is a tower, a laptop or a mini PC: it is planned as a tower.");
    if (facts_.kind == MachineKind::tower) {
      tower();
    } else {
      ready_machine();
    }
    drives();
    monitors();
    system();
    lost("Keyboard, mouse, desk, chair and everything else without a line to the computer that can be read.");
    return std::move(out_);
  }

 private:
  void lost(std::string sentence) { out_.not_found.push_back(std::move(sentence)); }

  // The one part of the category with this name; nothing when none or several have it.
  [[nodiscard]] PartPtr certain(Category category, std::string_view name) const {
    const std::string wanted = plain_product_name(name);
    PartPtr found;
    if (wanted.empty()) return found;
    for (const PartPtr& part : parts_.of(category)) {
      const bool same = plain_product_name(part->name()) == wanted ||
                        (!part->mpn.empty() && (plain_product_name(part->brand + ' ' + part->mpn) == wanted ||
                                                plain_product_name(part->mpn) == wanted));
      if (part->generic || !same) continue;
      if (found != nullptr) return nullptr;
      found = part;
    }
    return found;
  }

  [[nodiscard]] Part own(Category category, const std::string& name) {
    const std::string wanted = std::string{info(category).id} + "/this-computer-" + slug(name);
    const auto id = PartId::from(wanted);
    Part part{id ? *id : *PartId::from(std::string{info(category).id} + "/this-computer"), category};
    part.model = name;
    part.basis.kind = Basis::Kind::user;
    part.basis.source = "read from this computer";
    part.basis.checked = today_;
    return part;
  }

  void add(PartPtr part, bool in_catalogue) {
    for (Item& item : out_.plan.items) {
      if (item.part->id() != part->id()) continue;
      ++item.quantity;
      const auto line = std::find_if(out_.lines.begin(), out_.lines.end(), [&](const ComputerLine& entry) {
        return entry.found == part->name() || entry.found.ends_with(" × " + part->name());
      });
      if (line != out_.lines.end()) line->found = std::to_string(item.quantity) + " × " + part->name();
      return;
    }
    out_.lines.push_back({std::string{info(part->category()).title}, part->name(), in_catalogue});
    Item item;
    item.part = std::move(part);
    item.status = ItemStatus::owned;
    out_.plan.items.push_back(std::move(item));
  }
  void add(Part part) { add(std::make_shared<const Part>(std::move(part)), false); }

  void tower() {
    if (facts_.processor.empty()) {
      lost("The processor.");
    } else if (PartPtr known = certain(Category::cpu, facts_.processor)) {
      add(std::move(known), true);
    } else {
      Part part = own(Category::cpu, facts_.processor);
      if (facts_.cores > 0) part.set(key::cpu::cores, Count{facts_.cores});
      if (facts_.threads > 0) part.set(key::cpu::threads, Count{facts_.threads});
      const bool integrated =
          std::any_of(facts_.cards.begin(), facts_.cards.end(), [](const ReadCard& card) { return card.integrated; });
      if (integrated) part.set(key::cpu::graphics, true);
      add(std::move(part));
    }
    if (facts_.board.empty()) {
      lost("The motherboard.");
    } else if (PartPtr known = certain(Category::motherboard, facts_.board)) {
      add(std::move(known), true);
    } else {
      add(own(Category::motherboard, facts_.board));
    }
    memory();
    for (const ReadCard& card : facts_.cards) {
      if (card.integrated) continue;
      Part part = own(Category::gpu, card.name);
      part.set(key::gpu::chip, card.name);
      if (!card.vendor.empty()) part.set(key::gpu::vendor, card.vendor);
      if (card.vram_mb > 0) part.set(key::gpu::vram, Gigabytes{(card.vram_mb + 512) / 1024});
      if (card.vram_mb == 0) lost("The memory of the " + card.name + ", and which maker's card it is.");
      add(std::move(part));
    }
    if (facts_.cards.empty()) lost("The graphics.");
    lost("The power supply, the case and the processor's cooler: they do not tell the system what they are.");
  }

  void memory() {
    std::map<std::string, std::pair<ReadModule, std::int64_t>> kinds;
    for (const ReadModule& module : facts_.modules) {
      auto& entry =
          kinds[std::to_string(module.megabytes) + module.type + module.form + std::to_string(module.speed_mt_s)];
      entry.first = module;
      ++entry.second;
    }
    for (const auto& [name, entry] : kinds) {
      const auto& [module, count] = entry;
      const std::int64_t each = module.megabytes / 1024;
      Part part = own(Category::memory, std::to_string(count * each) + " GB" +
                                            (module.type.empty() ? "" : ' ' + module.type) + " memory");
      part.set(key::memory::modules, Count{count});
      part.set(key::memory::module_size, Gigabytes{each});
      if (!module.type.empty()) part.set(key::memory::type, module.type);
      if (!module.form.empty()) part.set(key::memory::form, module.form);
      if (module.speed_mt_s > 0) part.set(key::memory::speed, Megatransfers{module.speed_mt_s});
      add(std::move(part));
    }
    if (!kinds.empty()) return;
    const auto size = installed_gb(facts_.memory_mb);
    if (!size) {
      lost("The size of the memory.");
      return;
    }
    add(own(Category::memory, std::to_string(*size) + " GB memory"));
    lost(facts_.virtual_machine ? "How many memory modules there are, their type and their speed."
                                : "How many memory modules there are, their type and their speed: only an "
                                  "administrator may read that here.");
  }

  void ready_machine() {
    const Category category = facts_.kind == MachineKind::laptop ? Category::laptop : Category::mini_pc;
    if (PartPtr known = certain(category, facts_.product)) {
      add(std::move(known), true);
      lost("Which of its versions this machine is: its processor, memory and drive are those of the catalogue.");
      return;
    }
    if (facts_.product.empty()) lost("The maker and model of this machine.");
    Part part = own(category, facts_.product.empty() ? "This computer" : facts_.product);
    const auto set = [&](auto key, const auto& value) {
      key.category = category;
      part.set(key, value);
    };
    if (facts_.processor.empty()) {
      lost("The processor.");
    } else {
      set(key::laptop::processor, std::string_view{facts_.processor});
    }
    if (facts_.cores > 0) set(key::laptop::cores, Count{facts_.cores});
    std::int64_t modules_mb = 0;
    for (const ReadModule& module : facts_.modules) modules_mb += module.megabytes;
    const auto size = modules_mb > 0 ? std::optional{modules_mb / 1024} : installed_gb(facts_.memory_mb);
    if (size) {
      set(key::laptop::memory, Gigabytes{*size});
    } else {
      lost("The size of the memory.");
    }
    const ReadCard* card = nullptr;
    for (const ReadCard& entry : facts_.cards) {
      if (card == nullptr || (card->integrated && !entry.integrated)) card = &entry;
    }
    if (card == nullptr) {
      lost("The graphics.");
    } else {
      set(key::laptop::gpu_chip, std::string_view{card->name});
      if (!card->vendor.empty()) set(key::laptop::gpu_vendor, std::string_view{card->vendor});
      if (card->vram_mb > 0 && !card->integrated) {
        set(key::laptop::vram, Gigabytes{(card->vram_mb + 512) / 1024});
        set(key::laptop::unified_memory, false);
      }
    }
    std::int64_t nvme = 0;
    for (const ReadDrive& drive : facts_.drives) {
      if (drive.bus == DriveBus::nvme) nvme += drive.bytes / 1'000'000'000;
    }
    if (nvme > 0) set(key::laptop::nvme, Gigabytes{nvme});
    for (const ReadMonitor& monitor : facts_.monitors) {
      if (!monitor.internal || monitor.width_mm == 0) continue;
      const double diagonal =
          std::hypot(static_cast<double>(monitor.width_mm), static_cast<double>(monitor.height_mm)) / 25.4;
      set(key::laptop::panel, Inches{std::llround(diagonal * 10)});
    }
    std::vector<std::string> inside;
    if (!facts_.processor.empty()) inside.push_back(facts_.processor);
    if (size) inside.push_back(std::to_string(*size) + " GB");
    if (card != nullptr) inside.push_back(card->name);
    if (nvme > 0) inside.push_back("drive of " + std::to_string(nvme) + " GB");
    add(std::move(part));
    for (std::size_t i = 0; i < inside.size(); ++i) out_.lines.back().found += (i == 0 ? ": " : ", ") + inside[i];
    lost("Its ports, how many displays it drives and its power draw.");
  }

  void drives() {
    for (const ReadDrive& drive : facts_.drives) {
      // A ready machine's own drive is one of its attributes.
      if (facts_.kind != MachineKind::tower && drive.bus == DriveBus::nvme) continue;
      const Category category = drive.bus == DriveBus::usb ? Category::external_storage : Category::storage;
      const std::string name =
          drive.model.empty() ? "Drive of " + std::to_string(drive.bytes / 1'000'000'000) + " GB" : drive.model;
      if (PartPtr known = certain(category, name)) {
        add(std::move(known), true);
        continue;
      }
      Part part = own(category, name);
      const Gigabytes size{drive.bytes / 1'000'000'000};
      if (category == Category::storage) {
        // A virtual machine's drive is a file or a share of others.
        if (!facts_.virtual_machine)
          part.set(key::storage::kind, drive.bus == DriveBus::nvme ? "nvme" : drive.rotational ? "hdd" : "sata-ssd");
        part.set(key::storage::capacity, size);
      } else {
        part.set(key::external_storage::kind, drive.rotational ? "hdd" : "ssd");
        part.set(key::external_storage::capacity, size);
      }
      add(std::move(part));
    }
    if (facts_.drives.empty()) lost("The drives.");
  }

  void monitors() {
    bool any = false;
    for (const ReadMonitor& monitor : facts_.monitors) {
      any = true;
      if (monitor.internal && facts_.kind == MachineKind::laptop) continue;
      const std::string name = monitor.name.empty() ? "Monitor" : monitor.name;
      if (PartPtr known = certain(Category::monitor, name)) {
        add(std::move(known), true);
        continue;
      }
      Part part = own(Category::monitor, name);
      if (monitor.width_px > 0) part.set(key::monitor::width_px, Pixels{monitor.width_px});
      if (monitor.height_px > 0) part.set(key::monitor::height_px, Pixels{monitor.height_px});
      if (monitor.width_mm > 0 && monitor.height_mm > 0) {
        const double diagonal =
            std::hypot(static_cast<double>(monitor.width_mm), static_cast<double>(monitor.height_mm)) / 25.4;
        part.set(key::monitor::diagonal, Inches{std::llround(diagonal * 10)});
      }
      add(std::move(part));
    }
    if (!any) lost("The monitors.");
  }

  void system() {
    if (facts_.system.empty()) {
      lost("The operating system.");
      return;
    }
    // The short name of a system is a settled one: "ubuntu", "fedora".
    const auto id = PartId::from("os/" + facts_.system);
    if (PartPtr known = id ? parts_.find(*id) : nullptr) {
      add(std::move(known), true);
      return;
    }
    Part part = own(Category::os, facts_.system_text.empty() ? facts_.system : facts_.system_text);
    part.set(key::os::family, "linux");
    add(std::move(part));
  }

  const ComputerFacts& facts_;
  const PartCatalogue& parts_;
  Date today_;
  ThisComputer out_;
};

}  // namespace

std::string plain_product_name(std::string_view name) {
  std::vector<std::string> words = words_of(name);
  std::string result;
  for (const std::string& word : words) {
    const bool skip =
        std::find(noise.begin(), noise.end(), word) != noise.end() || is_ordinal(word) || is_core_count(word);
    if (skip) continue;
    // "2 TB" is written "2TB" too.
    const bool unit = (word == "tb" || word == "gb") && !result.empty() &&
                      std::isdigit(static_cast<unsigned char>(result.back())) != 0;
    if (!result.empty() && !unit) result += ' ';
    result += word;
  }
  return result;
}

ThisComputer plan_of_computer(const ComputerFacts& facts, const PartCatalogue& parts, Date today) {
  return Builder{facts, parts, today}.build();
}

}  // namespace deskpath
