// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/setup.h"

#include <algorithm>
#include <cmath>

#include "estimates/desk_geometry.h"
#include "rules/display_ports.h"

namespace deskpath {
namespace {

class Setup {
 public:
  Setup(const Plan& plan, const Report& report, const Context& context)
      : plan_(plan), report_(report), context_(context), build_(plan, report.up_to_stage) {}

  std::vector<SetupSection> sections() && {
    section(setup_order[0], [this] { connection(); });
    section(setup_order[1], [this] { room(); });
    section(setup_order[2], [this] { firmware(); });
    section(setup_order[3], [this] { displays(); });
    section(setup_order[4], [this] { software(); });
    return std::move(sections_);
  }

 private:
  template <class Fill>
  void section(std::string_view title, Fill fill) {
    sections_.push_back({std::string{title}, {}});
    fill();
    if (sections_.back().lines.empty()) sections_.pop_back();
  }
  void add(std::string title, std::string detail, bool done = false) {
    sections_.back().lines.push_back({std::move(title), std::move(detail), done, {}});
  }

  [[nodiscard]] std::vector<const Item*> items(Category category) const {
    std::vector<const Item*> found;
    for (const Item& item : plan_.items) {
      if (item.stage <= report_.up_to_stage && item.part->category() == category) found.push_back(&item);
    }
    return found;
  }

  [[nodiscard]] std::string contract_text(const Item& item) const {
    const ItemPrice price = price_of(item, plan_.currency, context_);
    if (price.source == PriceSource::none) return "price not known";
    if (price.billing == Billing::once) return {};
    const std::string amount =
        format_money({price.each_minor * item.quantity * plan_.seats, plan_.currency}, is_estimate(price.source));
    return amount + (price.billing == Billing::monthly ? " a month" : " an hour");
  }

  void connection() {
    for (const Item* item : items(Category::internet)) {
      const std::int64_t number = item->quantity * plan_.seats;
      add("Order " + (number > 1 ? std::to_string(number) + " × " : std::string{}) + item->part->name(),
          contract_text(*item), item->status != ItemStatus::to_buy);
      const auto down = item->part->get(key::internet::down);
      const auto up = item->part->get(key::internet::up);
      if (down && up) {
        add("Measure the speed by cable once it runs",
            std::to_string(down->raw()) + " Mbit/s down and " + std::to_string(up->raw()) + " up are paid for");
      }
    }
    for (const Item* item : items(Category::cloud_gpu)) {
      add("Open an account for " + item->part->name(), contract_text(*item), item->status != ItemStatus::to_buy);
    }
  }

  // Whether a role that counts asks for it.
  [[nodiscard]] bool asked(Measure measure) const {
    return std::any_of(report_.roles.begin(), report_.roles.end(), [&](const RoleReview& role) {
      const bool counts = plan_.target_roles.empty() || std::find(plan_.target_roles.begin(), plan_.target_roles.end(),
                                                                  role.role->id) != plan_.target_roles.end();
      return counts && std::any_of(role.needs.begin(), role.needs.end(),
                                   [&](const NeedReview& need) { return need.need->measure == measure; });
    });
  }

  void room() {
    const auto wish = [&](Measure measure, const std::optional<bool>& fact, const char* title, const char* detail) {
      if (!fact.value_or(false) && asked(measure)) add(title, detail);
    };
    wish(Measure::room_dedicated, plan_.room.dedicated, "Give the work a room of its own",
         "a door to close keeps focus and calls apart from the household");
    wish(Measure::room_quiet, plan_.room.quiet, "Keep the room quiet",
         "no street noise, no machines, no passing through during work");
    wish(Measure::room_daylight, plan_.room.daylight, "Place the desk where daylight reaches it",
         "windows lift mood and spare lamps");
    heights();
    screens();
    if (const Finding* light = finding("light.level")) {
      const FindingValue* lux = light->value("light");
      add("Aim the light at the desk, not at the screen",
          (lux != nullptr && light->missing.empty() ? "the lights give " + to_text(*lux) + "; " : std::string{}) +
              "300 to 500 lx are right for screen work");
    }
  }

  // `wanted`, or the nearest that the furniture reaches.
  [[nodiscard]] static std::string within(double wanted, std::optional<Millimetres> lowest,
                                          std::optional<Millimetres> greatest, const char* thing) {
    if (lowest && wanted < lowest->value())
      return height_text(lowest->value()) + ", as low as the " + thing + " goes; " + height_text(wanted) +
             " would be right";
    if (greatest && wanted > greatest->value())
      return height_text(greatest->value()) + ", as high as the " + thing + " goes; " + height_text(wanted) +
             " would be right";
    return height_text(wanted);
  }

  void heights() {
    const Part* desk = build_.first(Category::desk);
    const Part* chair = build_.first(Category::chair);
    if (desk == nullptr && chair == nullptr) return;
    if (!plan_.room.body_height_mm) {
      add("Set desk, seat and screen to your height", "with your body height in the plan, the figures stand here");
      return;
    }
    const auto body = static_cast<double>(*plan_.room.body_height_mm);
    const std::string person = "for a body height of " + height_text(body);
    if (chair != nullptr) {
      add("Seat height: " +
              within(seat_mm(body), chair->get(key::chair::seat_min), chair->get(key::chair::seat_max), "chair"),
          "feet flat on the floor, knees at a right angle; " + person);
    }
    if (desk != nullptr) {
      const auto lowest = desk->get(key::desk::height_min);
      const auto greatest = desk->get(key::desk::height_max);
      const bool fixed = lowest && greatest && *lowest == *greatest;
      if (fixed) {
        add("The desk stays at " + height_text(lowest->value()),
            "sitting, " + height_text(sitting_desk_mm(body)) +
                " would be right: raise the seat or use a footrest to make up for it");
      } else {
        add("Desk height, sitting: " + within(sitting_desk_mm(body), lowest, greatest, "desk"),
            "elbows at a right angle on the keyboard");
        if (desk->get(key::desk::height_adjustable).value_or(false)) {
          add("Desk height, standing: " + within(standing_desk_mm(body), lowest, greatest, "desk"),
              "store both heights if the desk remembers them");
        }
      }
    }
    if (build_.has(Category::monitor)) {
      add("Top edge of the screen: " + height_text(sitting_eye_mm(body)) + " above the floor, sitting",
          "at eye height; standing " + height_text(standing_eye_mm(body)));
    }
  }

  void screens() {
    std::optional<Millimetres> distance;
    for (const BuildItem& monitor : build_.of(Category::monitor)) {
      if (const auto diagonal = monitor.part().get(key::monitor::diagonal)) {
        distance = std::max(distance.value_or(Millimetres{0}), viewing_distance(*diagonal));
      }
    }
    if (distance) {
      add("Sit at least " + height_text(distance->value()) + " from the screen",
          "and set the screen at right angles to the window, so that nothing glares");
    }
  }

  [[nodiscard]] const Finding* finding(std::string_view rule) const {
    const auto found = std::find_if(report_.findings.begin(), report_.findings.end(),
                                    [&](const Finding& entry) { return entry.rule == rule; });
    return found == report_.findings.end() ? nullptr : &*found;
  }
  [[nodiscard]] static std::string value(const Finding& finding, std::string_view name) {
    const FindingValue* found = finding.value(name);
    return found == nullptr ? std::string{} : to_text(*found);
  }

  void firmware() {
    if (const Finding* chipset = finding("cpu.chipset"); chipset != nullptr && chipset->variant.empty()) {
      if (chipset->verdict == Verdict::note)
        add("Update the motherboard's BIOS first",
            "it can be done without a processor, from a USB drive; the seller may have done it already");
      if (chipset->verdict == Verdict::warning)
        add("Have the motherboard's BIOS updated by the shop", "the processor does not start before");
    }
    if (const Finding* speed = finding("memory.speed")) {
      if (speed->verdict == Verdict::note && speed->variant.empty()) {
        add("Switch on the memory profile (XMP or EXPO)", "the memory is sold for " + value(*speed, "speed") +
                                                              ", the processor officially takes " +
                                                              value(*speed, "official"));
      } else if (speed->verdict == Verdict::warning && speed->variant.empty()) {
        add("Start without the memory profile (XMP or EXPO)", value(*speed, "modules") + " modules on " +
                                                                  value(*speed, "channels") +
                                                                  " channels may not run at " + value(*speed, "speed"));
      }
    }
    std::string programs;
    for (const Finding& entry : report_.findings) {
      if (entry.rule != "software.virtualization") continue;
      const bool needed = entry.verdict != Verdict::problem && entry.variant != "without";
      if (needed) programs += (programs.empty() ? "" : ", ") + value(entry, "program");
    }
    if (!programs.empty() && !is_mac())
      add("Switch on hardware virtualization", "SVM or AMD-V on AMD, VT-x on Intel; for " + programs);
  }

  // Where no firmware setting exists.
  [[nodiscard]] bool is_mac() const {
    const Part* os = build_.first(Category::os);
    if (os != nullptr) return os->get(key::os::family) == "macos";
    const Part* machine = build_.ready_machine();
    if (machine == nullptr) return false;
    return machine->category() == Category::laptop ? machine->get(key::laptop::os_family) == "macos"
                                                   : machine->get(key::mini_pc::os_family) == "macos";
  }

  void displays() {
    const DisplayPlan ports = place_monitors(build_);
    for (const PlacedMonitor& monitor : ports.monitors) {
      if (!monitor.output) continue;
      const DisplayOutput& output = ports.outputs[*monitor.output];
      std::string title = "Plug " + monitor.part->name() + " into " + port_text(output.kind, output.version) + " of " +
                          output.owner->name();
      std::string detail =
          monitor.input ? "its own port: " + port_text(monitor.input->kind, monitor.input->version) : std::string{};
      if (const auto mode = mode_of(*monitor.part)) {
        detail += (detail.empty() ? "" : "; ") + std::string{"set "} + std::to_string(mode->width) + " × " +
                  std::to_string(mode->height) + " at " + std::to_string(mode->hz) + " Hz";
      }
      if (const std::string scaling = scaling_of(*monitor.part); !scaling.empty())
        detail += ", " + scaling + " scaling";
      add(std::move(title), std::move(detail));
    }
    merge_equal();
  }

  [[nodiscard]] std::string scaling_of(const Part& monitor) const {
    for (const Finding& entry : report_.findings) {
      if (entry.rule != "monitor.density" || entry.items.empty() || entry.items.front() != monitor.id()) continue;
      const FindingValue* scaling = entry.value("scaling");
      const double* percent = scaling == nullptr ? nullptr : std::get_if<double>(&scaling->value);
      if (percent != nullptr && *percent > 100.5) return "about " + std::to_string(std::llround(*percent)) + " %";
    }
    return {};
  }

  // Two equal monitors on equal ports are one line.
  void merge_equal() {
    std::vector<SetupLine>& lines = sections_.back().lines;
    std::vector<SetupLine> kept;
    for (std::size_t i = 0; i < lines.size();) {
      std::size_t end = i + 1;
      while (end < lines.size() && lines[end].title == lines[i].title && lines[end].detail == lines[i].detail) ++end;
      if (end - i > 1)
        lines[i].title +=
            ", and " + std::string{end - i == 2 ? "a second one" : std::to_string(end - i - 1) + " more"} + " likewise";
      kept.push_back(std::move(lines[i]));
      i = end;
    }
    lines = std::move(kept);
  }

  // The name says the version of systems; of programs the current one is meant unless the name says another.
  [[nodiscard]] static std::string version_text(const Part& part) {
    const bool named = std::any_of(part.model.begin(), part.model.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (named) return {};
    if (part.model.ends_with("LTS")) return "the current long-term release";
    return "current version";
  }

  [[nodiscard]] std::string licence_text(const Item& item) const {
    const ItemPrice price = price_of(item, plan_.currency, context_);
    const bool software = item.part->category() == Category::software;
    const auto licence = software ? item.part->get(key::software::licence) : std::nullopt;
    if (licence == "free") return "free";
    if (licence == "free-with-limits") {
      const auto limit = item.part->get(key::software::licence_limit);
      return limit ? "free within limits: " + std::string{*limit} : "free within its licence's limits";
    }
    if (licence == "paid") return "paid: enter the licence key";
    if (price.source == PriceSource::none) return software ? "licence and price not known" : "price not known";
    return price.each_minor == 0 ? "free" : "paid: enter the licence key";
  }

  void software() {
    for (const Category category : {Category::os, Category::software}) {
      for (const Item* item : items(category)) {
        // Programs are known by their own name: "Install Slack", not "Install Slack Slack".
        std::string detail = version_text(*item->part);
        const std::string licence = licence_text(*item);
        if (!licence.empty()) detail += (detail.empty() ? "" : ", ") + licence;
        add("Install " + item->part->model, std::move(detail));
        if (category == Category::software) windows_feature(*item->part);
      }
    }
  }

  void windows_feature(const Part& program) {
    const Part* os = build_.first(Category::os);
    if (os == nullptr || os->get(key::os::family) != "windows") return;
    const auto feature = program.get(key::software::windows_feature);
    if (feature == "hyper-v") add("Switch on the Windows feature Hyper-V", "for " + program.model);
    if (feature == "wsl") add("Switch on the Windows feature Windows Subsystem for Linux", "for " + program.model);
  }

  const Plan& plan_;
  const Report& report_;
  const Context& context_;
  Build build_;
  std::vector<SetupSection> sections_;
};

}  // namespace

std::vector<SetupSection> setup_of(const Plan& plan, const Report& report, const Context& context) {
  return Setup{plan, report, context}.sections();
}

std::string height_text(double millimetres) {
  return std::to_string(std::llround(millimetres / 10.0)) + " cm (" + std::to_string(std::llround(millimetres / 25.4)) +
         " in)";
}

}  // namespace deskpath
