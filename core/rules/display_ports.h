// SPDX-License-Identifier: GPL-3.0-or-later
// Which monitor hangs on which port: a true assignment, shared by the rules about displays and docks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "estimates/display_bandwidth.h"
#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

// One port of the machine, or of a dock on it.
struct DisplayOutput {
  std::string kind;
  std::string version;
  const Part* owner = nullptr;
  bool spare = false;    // a motherboard's port beside a graphics card: used last
  bool on_dock = false;  // used only where the machine's own ports are no better
};

// One monitor and its place. `input` is the best of the monitor's inputs for that output.
struct PlacedMonitor {
  const Part* part = nullptr;
  std::optional<Ports> inputs;
  std::optional<std::size_t> output;
  bool by_adapter = false;  // a cable or adapter changes the connector
  std::optional<Port> input;
};

struct DisplayPlan {
  bool machine_chosen = false;
  std::vector<DisplayOutput> outputs;
  std::vector<PlacedMonitor> monitors;  // in the plan's order, quantity spelled out
  std::vector<MissingFact> missing;     // of the outputs
};
// Serves as many monitors as can be, then avoids adapters, then prefers ports that carry the monitor's own mode.
// A dock takes one USB-C or Thunderbolt port of the machine for itself.
[[nodiscard]] DisplayPlan place_monitors(const Build& build);

// "DisplayPort 1.4".
[[nodiscard]] std::string port_text(const std::string& kind, const std::string& version);

// The mode of a monitor; nothing while a figure of it is missing.
[[nodiscard]] std::optional<DisplayMode> mode_of(const Part& monitor);

// What passes from an output to an input: the smaller of both ends, with the timings of the input.
struct DisplayLink {
  double payload = 0;         // Gbit/s with all lanes
  double shared_payload = 0;  // a monitor's USB-C input may leave two lanes to its USB hub
  bool compression = false;
  bool output_exact = false;  // the version of this end is known
  bool input_exact = false;
  Timing timing = Timing::cvt;
};
[[nodiscard]] DisplayLink link_between(const DisplayOutput& output, const Port& input);

// "3840 × 2160 at 60 Hz": the monitor's own size at the highest usual rate that its place carries, with compression
// where both ends have it; nothing while that depends on a version that is not stated.
[[nodiscard]] std::optional<std::string> carried_mode(const PlacedMonitor& monitor, const DisplayOutput& output);

}  // namespace deskpath
