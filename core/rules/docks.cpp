// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a dock, and whether the dock charges the laptop.
#include <algorithm>

#include "rules/areas.h"
#include "rules/display_ports.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// What all pictures share on the cable between computer and dock, in Gbit/s.
struct HostLink {
  bool port = false;   // the computer has a port for a dock
  bool known = false;  // and its version says what it carries
  double payload = 0;
  double shared_payload = 0;  // where the dock's USB 3 takes two of the four lanes
};

// USB4 promises 20 Gbit/s in all: one DisplayPort 1.2 stream.
constexpr double usb4_total = 17.28;

double dock_total(std::string_view host) {
  if (host == "usb4") return usb4_total;
  constexpr std::string_view prefix = "thunderbolt-";
  return thunderbolt_total(host.substr(prefix.size())).value_or(usb4_total);
}

// The better of the computer's ports: Thunderbolt with a dock that speaks it, else DisplayPort over USB-C.
HostLink host_link(const Ports& ports, std::string_view host) {
  HostLink best;
  for (const Port& port : ports) {
    HostLink link;
    if (port.kind == "thunderbolt" && host != "usb-c") {
      const auto total = thunderbolt_total(port.version);
      link = {true, total.has_value(), std::min(total.value_or(0.0), dock_total(host)), 0};
      link.shared_payload = link.payload;  // USB travels in the rest of the 40 Gbit/s
    } else if (port.kind == "thunderbolt" || port.kind == "usb-c") {
      const auto capacity = link_capacity(port.kind, port.version);
      link = {true, capacity->exact, capacity->payload, capacity->payload / 2.0};
    }
    if (link.port && (!best.port || link.payload > best.payload)) best = link;
  }
  return best;
}

struct Load {
  std::size_t monitors = 0;
  double rate = 0;  // Gbit/s with 8 bits a colour
};

Load load_of(const Part& dock, const DisplayPlan& plan, Check& check) {
  Load load;
  for (const PlacedMonitor& monitor : plan.monitors) {
    if (!monitor.output || plan.outputs[*monitor.output].owner->id() != dock.id()) continue;
    ++load.monitors;
    static_cast<void>(check.need(*monitor.part, key::monitor::width_px));
    static_cast<void>(check.need(*monitor.part, key::monitor::height_px));
    static_cast<void>(check.need(*monitor.part, key::monitor::refresh));
    const auto mode = mode_of(*monitor.part);
    if (!mode || !monitor.input) continue;
    load.rate +=
        video_rate(*mode, pixel_bits::colour_8, link_between(plan.outputs[*monitor.output], *monitor.input).timing)
            .value_or(0.0);
  }
  return load;
}

Finding judge_displays(Check& check, const Build& build, const BuildItem& dock, const DisplayPlan& plan) {
  const Part& machine = *build.ready_machine();
  const bool is_laptop = machine.category() == Category::laptop;
  check.about(dock.part()).about(machine);
  check.text("dock", dock.part().name(), false).text("machine", machine.name(), false);
  for (const MissingFact& fact : plan.missing) check.missing(fact);
  for (const PlacedMonitor& monitor : plan.monitors) {
    if (!monitor.inputs) check.missing(*monitor.part, key::monitor::inputs);
  }
  const auto displays = check.need(dock.part(), key::dock::displays);
  const auto host = check.need(dock.part(), key::dock::host);
  const auto ports = is_laptop ? machine.get(key::laptop::outputs) : machine.get(key::mini_pc::outputs);
  const auto most =
      is_laptop ? check.need(machine, key::laptop::max_displays) : check.need(machine, key::mini_pc::max_displays);
  const bool placed = check.complete();
  const Load load = load_of(dock.part(), plan, check);
  check.number("monitors", static_cast<double>(load.monitors), "")
      .number("all", static_cast<double>(plan.monitors.size()), "");
  if (displays) check.number("displays", displays->value() * static_cast<double>(dock.quantity()), "");
  if (most) check.number("most", most->value(), "");
  if (!placed || !ports) return check.conclude(Verdict::unknown);
  if (static_cast<std::int64_t>(plan.monitors.size()) > most->raw()) return check.proven(Verdict::problem, "machine");
  if (load.monitors == 0) return check.conclude(Verdict::ok, "unused");
  const HostLink link = host_link(*ports, *host);
  if (!link.port) return check.proven(Verdict::problem, "port");
  if (static_cast<std::int64_t>(load.monitors) > displays->raw() * dock.quantity())
    return check.proven(Verdict::problem);
  if (*host == "usb-c" && load.monitors > 1) {
    const auto family =
        is_laptop ? check.need(machine, key::laptop::os_family) : check.need(machine, key::mini_pc::os_family);
    if (family == "macos") return check.conclude(Verdict::warning, "macos");
  }
  check.number("rate", load.rate, "Gbit/s", false).number("payload", link.payload, "Gbit/s", false);
  check.number("shared", link.shared_payload, "Gbit/s", false);
  if (!link.known) {
    check.missing(machine, is_laptop ? KeyRef{key::laptop::outputs} : KeyRef{key::mini_pc::outputs});
    Finding finding = check.conclude(Verdict::unknown);
    if (finding.missing.size() == 1) finding.variant = "version";
    return finding;
  }
  const double docks = static_cast<double>(dock.quantity());
  if (load.rate <= link.shared_payload * docks) return check.conclude(Verdict::ok);
  if (load.rate <= link.payload * docks) return check.conclude(Verdict::note, "lanes");
  return check.conclude(Verdict::warning);
}

}  // namespace

void dock_displays(const Build& build, std::vector<Finding>& out) {
  if (build.ready_machine() == nullptr || !build.has(Category::monitor) || !build.has(Category::dock)) return;
  const DisplayPlan plan = place_monitors(build);
  for (const BuildItem& dock : build.of(Category::dock)) {
    Check check{"dock.displays"};
    out.push_back(judge_displays(check, build, dock, plan));
  }
}

void dock_power(const Build& build, std::vector<Finding>& out) {
  const Part* machine = build.ready_machine();
  if (machine == nullptr || machine->category() != Category::laptop) return;
  for (const BuildItem& dock : build.of(Category::dock)) {
    Check check{"dock.power"};
    check.about(dock.part())
        .about(*machine)
        .text("dock", dock.part().name(), false)
        .text("laptop", machine->name(), false);
    const auto given = check.need(dock.part(), key::dock::charge_power);
    const auto wanted = check.need(*machine, key::laptop::charge_power);
    if (given) check.quantity("given", *given);
    if (wanted) check.quantity("wanted", *wanted);
    if (given && *given == Watts{0}) {
      out.push_back(check.proven(Verdict::warning, "none"));
    } else {
      out.push_back(check.conclude(given && wanted && *given < *wanted ? Verdict::warning : Verdict::ok));
    }
  }
}

}  // namespace deskpath::rules
