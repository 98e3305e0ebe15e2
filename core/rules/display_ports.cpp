// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/display_ports.h"

#include <algorithm>
#include <tuple>

#include "base/assignment.h"

namespace deskpath {
namespace {

void add_outputs(std::vector<DisplayOutput>& outputs, const Ports& ports, const Part& owner, std::int64_t quantity,
                 bool spare, bool on_dock) {
  for (const Port& port : ports) {
    for (std::int64_t i = 0; i < port.count * quantity; ++i)
      outputs.push_back({port.kind, port.version, &owner, spare, on_dock});
  }
}

bool is_displayport(std::string_view kind) { return kind == "displayport" || kind == "mini-displayport"; }
bool is_usb_c(std::string_view kind) { return kind == "usb-c" || kind == "thunderbolt"; }

// 2: a plain cable; 1: a cable or passive adapter that changes the connector; 0: does not work. A DisplayPort or
// USB-C output can drive an HDMI monitor, an HDMI output cannot drive a DisplayPort one without an active converter.
int connection(std::string_view output, std::string_view input) {
  if (output == input || (is_displayport(output) && is_displayport(input)) || (is_usb_c(output) && is_usb_c(input)))
    return 2;
  if (is_usb_c(output) && (is_displayport(input) || input == "hdmi")) return 1;
  if (is_displayport(output) && input == "hdmi") return 1;
  return 0;
}

struct Way {
  int quality = 0;
  bool carries = false;  // the monitor's own mode
  double payload = 0;
  const Port* input = nullptr;
};

// The best way from an output to any of a monitor's inputs.
Way best_way(const DisplayOutput& output, const Ports& inputs, const std::optional<DisplayMode>& mode) {
  Way best;
  for (const Port& input : inputs) {
    Way way{connection(output.kind, input.kind), false, 0, &input};
    if (way.quality == 0) continue;
    const DisplayLink link = link_between(output, input);
    way.payload = link.payload;
    if (mode) {
      const auto rate = video_rate(*mode, pixel_bits::colour_8, link.timing);
      way.carries = rate && *rate <= link.payload;
    }
    if (std::tuple{way.quality, way.carries, way.payload} > std::tuple{best.quality, best.carries, best.payload} ||
        best.input == nullptr) {
      best = way;
    }
  }
  return best;
}

// The dock itself hangs on one of the machine's ports.
void take_port_for_dock(std::vector<DisplayOutput>& outputs) {
  const auto port =
      std::find_if(outputs.begin(), outputs.end(), [](const DisplayOutput& output) { return is_usb_c(output.kind); });
  if (port != outputs.end()) outputs.erase(port);
}

void read_outputs(const Build& build, DisplayPlan& plan) {
  const auto need = [&](const Part& part, auto key) {
    auto value = part.get(key);
    if (!value) plan.missing.push_back({part.id(), key});
    return value;
  };
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return;
    plan.machine_chosen = true;
    const auto ports = machine->category() == Category::laptop ? need(*machine, key::laptop::outputs)
                                                               : need(*machine, key::mini_pc::outputs);
    if (ports) add_outputs(plan.outputs, *ports, *machine, 1, false, false);
    for (const BuildItem& dock : build.of(Category::dock)) {
      for (std::int64_t i = 0; i < dock.quantity(); ++i) take_port_for_dock(plan.outputs);
    }
    for (const BuildItem& dock : build.of(Category::dock)) {
      if (const auto dock_ports = need(dock.part(), key::dock::outputs)) {
        add_outputs(plan.outputs, *dock_ports, dock.part(), dock.quantity(), false, true);
      }
    }
    return;
  }
  const Part* cpu = build.first(Category::cpu);
  const Part* board = build.first(Category::motherboard);
  const bool has_card = build.has(Category::gpu);
  if (!has_card && (cpu == nullptr || board == nullptr)) return;
  plan.machine_chosen = true;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    if (const auto ports = need(gpu.part(), key::gpu::outputs))
      add_outputs(plan.outputs, *ports, gpu.part(), gpu.quantity(), false, false);
  }
  if (cpu == nullptr || board == nullptr) return;
  if (has_card) {
    // The card is enough for most desks, so missing facts about the board's ports do not matter beside it.
    if (cpu->get(key::cpu::graphics).value_or(false)) {
      if (const auto ports = board->get(key::motherboard::outputs))
        add_outputs(plan.outputs, *ports, *board, 1, true, false);
    }
    return;
  }
  const auto graphics = need(*cpu, key::cpu::graphics);
  if (graphics && !*graphics) return;
  if (const auto ports = need(*board, key::motherboard::outputs))
    add_outputs(plan.outputs, *ports, *board, 1, false, false);
}

}  // namespace

std::string port_text(const std::string& kind, const std::string& version) {
  const Ports one{Port{kind, version, 1, 0}};
  return format_value(info(key::gpu::outputs), Value{one}).substr(std::string_view{"1 × "}.size());
}

std::optional<DisplayMode> mode_of(const Part& monitor) {
  const auto width = monitor.get(key::monitor::width_px);
  const auto height = monitor.get(key::monitor::height_px);
  const auto refresh = monitor.get(key::monitor::refresh);
  if (!width || !height || !refresh) return std::nullopt;
  return DisplayMode{width->raw(), height->raw(), refresh->raw()};
}

DisplayLink link_between(const DisplayOutput& output, const Port& input) {
  const LinkCapacity from = link_capacity(output.kind, output.version).value_or(LinkCapacity{});
  const LinkCapacity to = link_capacity(input.kind, input.version).value_or(LinkCapacity{});
  DisplayLink link;
  link.payload = std::min(from.payload, to.payload);
  link.shared_payload = input.kind == "usb-c" ? link.payload / 2.0 : link.payload;
  link.compression = from.compression && to.compression;
  link.output_exact = from.exact;
  link.input_exact = to.exact;
  link.timing = input.kind == "hdmi" ? Timing::hdmi : Timing::cvt;
  return link;
}

std::optional<std::string> carried_mode(const PlacedMonitor& monitor, const DisplayOutput& output) {
  const auto mode = mode_of(*monitor.part);
  if (!mode || !monitor.input) return std::nullopt;
  const DisplayLink link = link_between(output, *monitor.input);
  auto hz = highest_refresh(*mode, link.payload, pixel_bits::colour_8, link.timing);
  const bool exact = link.output_exact && link.input_exact;
  if (hz != mode->hz && !exact) return std::nullopt;
  if (hz != mode->hz && link.compression)
    hz = highest_refresh(*mode, link.payload, pixel_bits::compressed_8, link.timing);
  if (!hz) return std::nullopt;
  return std::to_string(mode->width) + " × " + std::to_string(mode->height) + " at " + std::to_string(*hz) + " Hz";
}

DisplayPlan place_monitors(const Build& build) {
  DisplayPlan plan;
  read_outputs(build, plan);
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    for (std::int64_t i = 0; i < monitor.quantity(); ++i) {
      plan.monitors.push_back(
          {&monitor.part(), monitor.part().get(key::monitor::inputs), std::nullopt, false, std::nullopt});
    }
  }
  // Serving every monitor outweighs any preference among ports; a monitor whose inputs are not known may take any.
  std::vector<std::vector<double>> weights(plan.monitors.size(), std::vector<double>(plan.outputs.size(), 0.0));
  std::vector<std::vector<Way>> ways(plan.monitors.size(), std::vector<Way>(plan.outputs.size()));
  for (std::size_t m = 0; m < plan.monitors.size(); ++m) {
    const PlacedMonitor& monitor = plan.monitors[m];
    const auto mode = mode_of(*monitor.part);
    for (std::size_t o = 0; o < plan.outputs.size(); ++o) {
      const DisplayOutput& output = plan.outputs[o];
      Way& way = ways[m][o];
      way = monitor.inputs ? best_way(output, *monitor.inputs, mode) : Way{2, false, 0, nullptr};
      if (way.quality == 0) continue;
      weights[m][o] = 1000.0 + 10.0 * way.quality + (way.carries ? 3.0 : 0.0) - (output.spare ? 5.0 : 0.0) -
                      (output.on_dock ? 1.0 : 0.0);
    }
  }
  const auto assignment = best_assignment(weights);
  for (std::size_t m = 0; m < plan.monitors.size(); ++m) {
    if (!assignment[m]) continue;
    PlacedMonitor& monitor = plan.monitors[m];
    const Way& way = ways[m][*assignment[m]];
    monitor.output = assignment[m];
    monitor.by_adapter = way.quality == 1;
    if (way.input != nullptr) monitor.input = *way.input;
  }
  return plan;
}

}  // namespace deskpath
