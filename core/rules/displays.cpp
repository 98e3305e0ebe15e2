// SPDX-License-Identifier: GPL-3.0-or-later
// Monitors on ports, and how fine their pixels are.
#include "estimates/pixel_density.h"
#include "rules/areas.h"
#include "rules/display_ports.h"
#include "rules/rule.h"

namespace deskpath::rules {

void monitor_ports(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::monitor)) return;
  const DisplayPlan plan = place_monitors(build);
  if (!plan.machine_chosen) return;
  Check check{"monitor.ports"};
  for (const MissingFact& fact : plan.missing) check.missing(fact);
  const bool outputs_known = check.complete();
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    if (!monitor.part().has(key::monitor::inputs)) check.missing(monitor.part(), key::monitor::inputs);
  }
  std::size_t served = 0;
  std::size_t adapters = 0;
  std::size_t spares = 0;
  for (const PlacedMonitor& monitor : plan.monitors) {
    if (!monitor.output) {
      if (outputs_known) check.evidence(monitor.part->name(), "no free output that fits");
      continue;
    }
    ++served;
    const DisplayOutput& output = plan.outputs[*monitor.output];
    std::string text = port_text(output.kind, output.version) + " of " + output.owner->name();
    if (monitor.input) {
      if (monitor.by_adapter) {
        ++adapters;
        text += ", by cable or adapter to " + port_text(monitor.input->kind, monitor.input->version);
      } else if (output.kind != monitor.input->kind || output.version != monitor.input->version) {
        text += " to " + port_text(monitor.input->kind, monitor.input->version);
      }
    }
    if (output.spare) ++spares;
    if (const auto carried = carried_mode(monitor, output)) text += ": " + *carried;
    check.evidence(monitor.part->name(), text);
  }
  check.number("monitors", static_cast<double>(plan.monitors.size()), "")
      .number("outputs", static_cast<double>(plan.outputs.size()), "");
  check.number("unserved", static_cast<double>(plan.monitors.size() - served), "", false);
  if (served < plan.monitors.size() && outputs_known) {
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

void monitor_density(const Build& build, std::vector<Finding>& out) {
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    Check check{"monitor.density"};
    check.about(monitor.part()).text("monitor", monitor.part().name(), false);
    const auto width = check.need(monitor.part(), key::monitor::width_px);
    const auto height = check.need(monitor.part(), key::monitor::height_px);
    const auto diagonal = check.need(monitor.part(), key::monitor::diagonal);
    const auto density = width && height && diagonal ? pixels_per_inch(*width, *height, *diagonal) : std::nullopt;
    if (!density) {
      // A size of 0 says as little as none.
      if (check.complete()) check.missing(monitor.part(), key::monitor::diagonal);
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    check.number("density", *density, "PPI");
    check.number("scaling", suggested_scaling(*density) * 100.0, "%", false);
    check.number("distance", retina_distance_in(*density) * 2.54, "cm", false);
    if (*density < coarse_below_ppi) {
      out.push_back(check.conclude(Verdict::note));
    } else if (*density > fine_above_ppi) {
      out.push_back(check.conclude(Verdict::note, "fine"));
    } else {
      out.push_back(check.conclude(Verdict::ok, suggested_scaling(*density) > 1.0 ? "scaled" : ""));
    }
  }
}

}  // namespace deskpath::rules
