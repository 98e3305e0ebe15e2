// SPDX-License-Identifier: GPL-3.0-or-later
// Monitors on ports: a true assignment, not a count.
#include <algorithm>

#include "base/assignment.h"
#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

struct Output {
  std::string kind;
  std::string version;
  std::string owner;   // name of the part that has it
  bool spare = false;  // a motherboard's port beside a graphics card: used last
};

struct Screen {
  const Part* part = nullptr;
  std::optional<Ports> inputs;
};

void add_outputs(std::vector<Output>& outputs, const Ports& ports, const Part& owner, std::int64_t quantity, bool spare) {
  for (const Port& port : ports) {
    for (std::int64_t i = 0; i < port.count * quantity; ++i) outputs.push_back({port.kind, port.version, owner.name(), spare});
  }
}

std::string port_text(const std::string& kind, const std::string& version) {
  const Ports one{Port{kind, version, 1, 0}};
  return format_value(info(key::gpu::outputs), Value{one}).substr(std::string_view{"1 × "}.size());
}

bool is_displayport(std::string_view kind) { return kind == "displayport" || kind == "mini-displayport"; }
bool is_usb_c(std::string_view kind) { return kind == "usb-c" || kind == "thunderbolt"; }

// 2: a plain cable; 1: a cable or passive adapter that changes the connector; 0: does not work. A DisplayPort or
// USB-C output can drive an HDMI monitor, an HDMI output cannot drive a DisplayPort one without an active converter.
int connection(std::string_view output, std::string_view input) {
  if (output == input || (is_displayport(output) && is_displayport(input)) || (is_usb_c(output) && is_usb_c(input))) return 2;
  if (is_usb_c(output) && (is_displayport(input) || input == "hdmi")) return 1;
  if (is_displayport(output) && input == "hdmi") return 1;
  return 0;
}

// The best way from an output to any of a monitor's inputs.
std::pair<int, const Port*> best_input(const Output& output, const Ports& inputs) {
  std::pair<int, const Port*> best{0, nullptr};
  for (const Port& input : inputs) {
    const int quality = connection(output.kind, input.kind);
    if (quality > best.first) best = {quality, &input};
  }
  return best;
}

// All outputs of the machine under review; notes what is missing.
std::vector<Output> machine_outputs(const Build& build, Check& check, bool& machine_chosen) {
  std::vector<Output> outputs;
  machine_chosen = false;
  if (build.plan().machine != MachineKind::tower) {
    const Part* machine = build.ready_machine();
    if (machine == nullptr) return outputs;
    machine_chosen = true;
    const auto ports = machine->category() == Category::laptop ? check.need(*machine, key::laptop::outputs)
                                                               : check.need(*machine, key::mini_pc::outputs);
    if (ports) add_outputs(outputs, *ports, *machine, 1, false);
    for (const BuildItem& dock : build.of(Category::dock)) {
      if (const auto dock_ports = check.need(dock.part(), key::dock::outputs)) {
        add_outputs(outputs, *dock_ports, dock.part(), dock.quantity(), false);
      }
    }
    return outputs;
  }
  const Part* cpu = build.first(Category::cpu);
  const Part* board = build.first(Category::motherboard);
  const bool has_card = build.has(Category::gpu);
  if (!has_card && (cpu == nullptr || board == nullptr)) return outputs;
  machine_chosen = true;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    if (const auto ports = check.need(gpu.part(), key::gpu::outputs)) add_outputs(outputs, *ports, gpu.part(), gpu.quantity(), false);
  }
  if (cpu == nullptr || board == nullptr) return outputs;
  if (has_card) {
    // The card is enough for most desks, so missing facts about the board's ports do not matter beside it.
    if (cpu->get(key::cpu::graphics).value_or(false)) {
      if (const auto ports = board->get(key::motherboard::outputs)) add_outputs(outputs, *ports, *board, 1, true);
    }
    return outputs;
  }
  const auto graphics = check.need(*cpu, key::cpu::graphics);
  if (graphics && !*graphics) return outputs;
  if (const auto ports = check.need(*board, key::motherboard::outputs)) add_outputs(outputs, *ports, *board, 1, false);
  return outputs;
}

}  // namespace

void monitor_ports(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::monitor)) return;
  Check check{"monitor.ports"};
  bool machine_chosen = false;
  const std::vector<Output> outputs = machine_outputs(build, check, machine_chosen);
  if (!machine_chosen) return;
  const bool outputs_known = check.complete();

  std::vector<Screen> screens;
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    const auto inputs = check.need(monitor.part(), key::monitor::inputs);
    for (std::int64_t i = 0; i < monitor.quantity(); ++i) screens.push_back({&monitor.part(), inputs});
  }
  // Serving every monitor outweighs any preference among ports; a monitor whose inputs are not known may take any.
  std::vector<std::vector<double>> weights(screens.size(), std::vector<double>(outputs.size(), 0.0));
  for (std::size_t s = 0; s < screens.size(); ++s) {
    for (std::size_t o = 0; o < outputs.size(); ++o) {
      const int quality = screens[s].inputs ? best_input(outputs[o], *screens[s].inputs).first : 2;
      if (quality > 0) weights[s][o] = 1000.0 + 10.0 * quality - (outputs[o].spare ? 5.0 : 0.0);
    }
  }
  const auto assignment = best_assignment(weights);
  std::size_t served = 0;
  std::size_t adapters = 0;
  std::size_t spares = 0;
  for (std::size_t s = 0; s < screens.size(); ++s) {
    if (!assignment[s]) {
      check.evidence(screens[s].part->name(), "no free output that fits");
      continue;
    }
    ++served;
    const Output& output = outputs[*assignment[s]];
    std::string text = port_text(output.kind, output.version) + " of " + output.owner;
    if (screens[s].inputs) {
      const auto [quality, input] = best_input(output, *screens[s].inputs);
      if (quality == 1) {
        ++adapters;
        text += ", by cable or adapter to " + port_text(input->kind, input->version);
      } else if (output.kind != input->kind || output.version != input->version) {
        text += " to " + port_text(input->kind, input->version);
      }
    }
    if (output.spare) ++spares;
    check.evidence(screens[s].part->name(), text);
  }
  check.number("monitors", static_cast<double>(screens.size()), "").number("outputs", static_cast<double>(outputs.size()), "");
  check.number("unserved", static_cast<double>(screens.size() - served), "", false);
  if (served < screens.size() && outputs_known) {
    out.push_back(check.proven(Verdict::problem));
  } else if (adapters > 0) {
    check.number("adapters", static_cast<double>(adapters), "", false);
    out.push_back(check.conclude(Verdict::note));
  } else if (spares > 0) {
    out.push_back(check.conclude(Verdict::note, "board"));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

}  // namespace deskpath::rules
