// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the port that a monitor gets carries the monitor's own resolution and refresh rate.
#include <algorithm>
#include <utility>

#include "rules/areas.h"
#include "rules/display_ports.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Ways to end, from best to worst.
enum class Outcome : std::uint8_t { ok, ok_any_version, unknown, lanes, compressed, slower, too_slow };

struct Reading {
  Outcome outcome = Outcome::unknown;
  DisplayLink link;
  double rate = 0;
  std::optional<std::int64_t> highest;
};

Reading read_link(const DisplayMode& mode, const DisplayOutput& output, const Port& input) {
  Reading reading;
  reading.link = link_between(output, input);
  const DisplayLink& link = reading.link;
  const auto rate = video_rate(mode, pixel_bits::colour_8, link.timing);
  const auto compressed = video_rate(mode, pixel_bits::compressed_8, link.timing);
  if (!rate || !compressed) return reading;
  reading.rate = *rate;
  const bool exact = link.output_exact && link.input_exact;
  if (*rate <= link.shared_payload) {
    reading.outcome = exact ? Outcome::ok : Outcome::ok_any_version;
  } else if (!exact) {
    reading.outcome = Outcome::unknown;
  } else if (*rate <= link.payload) {
    reading.outcome = Outcome::lanes;
  } else if (link.compression && *compressed <= link.payload) {
    reading.outcome = Outcome::compressed;
  } else {
    const int bits = link.compression ? pixel_bits::compressed_8 : pixel_bits::colour_8;
    reading.highest = highest_refresh(mode, link.payload, bits, link.timing);
    reading.outcome = reading.highest ? Outcome::slower : Outcome::too_slow;
  }
  return reading;
}

// The share of the link that the picture takes.
double fullness(const Reading& reading) { return reading.link.payload > 0 ? reading.rate / reading.link.payload : 0.0; }

KeyRef outputs_key(const Part& owner) {
  switch (owner.category()) {
    case Category::gpu: return key::gpu::outputs;
    case Category::motherboard: return key::motherboard::outputs;
    case Category::laptop: return key::laptop::outputs;
    case Category::mini_pc: return key::mini_pc::outputs;
    default: return key::dock::outputs;
  }
}

Finding judge(Check& check, const Reading& worst) {
  switch (worst.outcome) {
    case Outcome::ok: return check.conclude(Verdict::ok);
    case Outcome::ok_any_version: return check.conclude(Verdict::ok, "any_version");
    case Outcome::unknown: {
      Finding finding = check.conclude(Verdict::unknown);
      finding.variant = "version";
      return finding;
    }
    case Outcome::lanes: return check.conclude(Verdict::note, "lanes");
    case Outcome::compressed: return check.conclude(Verdict::note, "compressed");
    case Outcome::slower:
      check.number("highest", static_cast<double>(*worst.highest), "Hz", false);
      return check.conclude(Verdict::warning);
    case Outcome::too_slow: return check.conclude(Verdict::problem);
  }
  return check.conclude(Verdict::ok);
}

// The worst of all monitors of one model; nothing while none of them has a port.
std::optional<Finding> bandwidth_of(const Part& monitor, const DisplayPlan& plan) {
  Check check{"monitor.bandwidth"};
  check.about(monitor).text("monitor", monitor.name(), false);
  for (const MissingFact& fact : plan.missing) check.missing(fact);
  static_cast<void>(check.need(monitor, key::monitor::inputs));
  static_cast<void>(check.need(monitor, key::monitor::width_px));
  static_cast<void>(check.need(monitor, key::monitor::height_px));
  static_cast<void>(check.need(monitor, key::monitor::refresh));
  const auto mode = mode_of(monitor);
  if (!check.complete() || !mode) return check.conclude(Verdict::unknown);
  std::optional<Reading> worst;
  const PlacedMonitor* worst_place = nullptr;
  for (const PlacedMonitor& place : plan.monitors) {
    if (place.part->id() != monitor.id() || !place.output || !place.input) continue;
    const Reading reading = read_link(*mode, plan.outputs[*place.output], *place.input);
    if (worst && std::pair{reading.outcome, fullness(reading)} <= std::pair{worst->outcome, fullness(*worst)}) continue;
    worst = reading;
    worst_place = &place;
  }
  if (!worst) return std::nullopt;
  const DisplayOutput& output = plan.outputs[*worst_place->output];
  const Port& input = *worst_place->input;
  check.text("mode", std::to_string(mode->width) + " × " + std::to_string(mode->height));
  check.number("refresh", static_cast<double>(mode->hz), "Hz");
  check.number("rate", worst->rate, "Gbit/s", false);
  check.text("output", port_text(output.kind, output.version)).text("input", port_text(input.kind, input.version));
  check.number("payload", worst->link.payload, "Gbit/s", false);
  check.number("shared", worst->link.shared_payload, "Gbit/s", false);
  check.about(*output.owner);
  if (const auto deep = video_rate(*mode, pixel_bits::colour_10, worst->link.timing)) {
    check.evidence("With 10 bits a colour",
                   to_text({"", *deep, "Gbit/s", false}) + (*deep <= worst->link.payload ? ", fits too" : ""));
  }
  if (worst->outcome == Outcome::unknown) {
    if (worst->rate == 0) {
      // A mode that no monitor has says as little as none.
      check.missing(monitor, key::monitor::refresh);
      return check.conclude(Verdict::unknown);
    }
    if (!worst->link.output_exact) check.missing(*output.owner, outputs_key(*output.owner));
    if (!worst->link.input_exact) check.missing(monitor, key::monitor::inputs);
  }
  return judge(check, *worst);
}

}  // namespace

void monitor_bandwidth(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::monitor)) return;
  const DisplayPlan plan = place_monitors(build);
  if (!plan.machine_chosen) return;
  std::vector<const PartId*> seen;
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    const PartId& id = monitor.part().id();
    if (std::any_of(seen.begin(), seen.end(), [&](const PartId* other) { return *other == id; })) continue;
    seen.push_back(&id);
    if (auto finding = bandwidth_of(monitor.part(), plan)) out.push_back(std::move(*finding));
  }
}

}  // namespace deskpath::rules
