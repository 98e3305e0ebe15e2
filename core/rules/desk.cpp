// SPDX-License-Identifier: GPL-3.0-or-later
// Desk, arms and light around the monitors and the person.
#include <algorithm>
#include <cmath>

#include "base/assignment.h"
#include "estimates/desk_geometry.h"
#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// More of a kind than this on one desk changes no verdict, and keeps the assignment quick.
constexpr std::size_t most_pieces = 24;
// A stand's weight where no arm holds the monitor: our allowance.
constexpr Kilograms stand_weight{3};

std::vector<const Part*> pieces_of(const Build& build, Category category) {
  std::vector<const Part*> pieces;
  for (const BuildItem& item : build.of(category)) {
    for (std::int64_t i = 0; i < item.quantity() && pieces.size() < most_pieces; ++i) pieces.push_back(&item.part());
  }
  return pieces;
}

std::int64_t monitor_count(const Build& build) {
  std::int64_t count = 0;
  for (const BuildItem& monitor : build.of(Category::monitor)) count += monitor.quantity();
  return count;
}

// How many monitors the arms hold; what is missing is noted.
std::int64_t arm_places(const Build& build, Check& check) {
  std::int64_t places = 0;
  for (const BuildItem& arm : build.of(Category::monitor_arm)) {
    if (const auto monitors = check.need(arm.part(), key::monitor_arm::monitors))
      places += monitors->raw() * arm.quantity();
  }
  return places;
}

bool takes(const Part& arm, const Part& monitor) {
  const auto mounts = arm.get(key::monitor_arm::vesa);
  const auto mount = monitor.get(key::monitor::vesa);
  return !mounts || !mount || std::find(mounts->begin(), mounts->end(), *mount) != mounts->end();
}
bool carries(const Part& arm, const Part& monitor) {
  const auto most = arm.get(key::monitor_arm::max_weight);
  const auto weight = monitor.get(key::monitor::weight);
  return !most || !weight || *weight <= *most;
}
bool spans(const Part& arm, const Part& monitor) {
  const auto most = arm.get(key::monitor_arm::max_diagonal);
  const auto diagonal = monitor.get(key::monitor::diagonal);
  return !most || !diagonal || *diagonal <= *most;
}

struct Held {
  const Part* monitor;
  const Part* arm;
};

// The best pairing of monitors with the arms' places: every place that can be is filled, the mount counts most, then
// the weight, then the size. What is not known counts as fitting.
std::vector<Held> monitors_on_arms(const Build& build) {
  const std::vector<const Part*> monitors = pieces_of(build, Category::monitor);
  std::vector<const Part*> places;
  for (const Part* arm : pieces_of(build, Category::monitor_arm)) {
    const auto count = arm->get(key::monitor_arm::monitors).value_or(Count{1}).raw();
    for (std::int64_t i = 0; i < count && places.size() < most_pieces; ++i) places.push_back(arm);
  }
  std::vector<std::vector<double>> weights(monitors.size(), std::vector<double>(places.size(), 0.0));
  for (std::size_t m = 0; m < monitors.size(); ++m) {
    for (std::size_t p = 0; p < places.size(); ++p) {
      weights[m][p] = 1000.0 + (takes(*places[p], *monitors[m]) ? 100.0 : 0.0) +
                      (carries(*places[p], *monitors[m]) ? 10.0 : 0.0) + (spans(*places[p], *monitors[m]) ? 1.0 : 0.0);
    }
  }
  std::vector<Held> held;
  const auto assignment = best_assignment(weights);
  for (std::size_t m = 0; m < monitors.size(); ++m) {
    if (assignment[m]) held.push_back({monitors[m], places[*assignment[m]]});
  }
  return held;
}

}  // namespace

void desk_width(const Build& build, std::vector<Finding>& out) {
  const Part* desk = build.first(Category::desk);
  if (desk == nullptr || !build.has(Category::monitor)) return;
  Check check{"desk.width"};
  check.about(*desk).text("desk", desk->name(), false);
  double across = 0;
  bool assumed = false;
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    const auto width = monitor.part().get(key::monitor::width);
    const auto diagonal = monitor.part().get(key::monitor::diagonal);
    const auto columns = monitor.part().get(key::monitor::width_px);
    const auto rows = monitor.part().get(key::monitor::height_px);
    double each = 0;
    if (width) {
      each = width->value();
    } else if (diagonal && columns && rows && columns->raw() > 0 && rows->raw() > 0) {
      each = panel_width_mm(*diagonal, columns->value(), rows->value()) + bezels.value();
      assumed = true;
    } else {
      check.missing(monitor.part(), key::monitor::width);
    }
    check.evidence(monitor.part().name(),
                   std::to_string(monitor.quantity()) + " × " + std::to_string(std::llround(each)) + " mm");
    across += each * static_cast<double>(monitor.quantity());
  }
  const std::int64_t monitors = monitor_count(build);
  const Millimetres wanted{std::llround(across) + monitor_gap.raw() * (monitors - 1)};
  check.number("monitors", static_cast<double>(monitors), "", false).quantity("wanted", wanted);
  const auto width = check.need(*desk, key::desk::width);
  if (width) check.quantity("width", *width);
  if (!width || wanted <= *width) {
    out.push_back(check.conclude(Verdict::ok, assumed ? "assumed" : ""));
    return;
  }
  // Arms let the outer monitors reach beyond the desk.
  const bool on_arms = build.has(Category::monitor_arm) && arm_places(build, check) >= monitors;
  out.push_back(on_arms ? check.conclude(Verdict::note) : check.conclude(Verdict::warning));
}

void desk_depth(const Build& build, std::vector<Finding>& out) {
  const Part* desk = build.first(Category::desk);
  if (desk == nullptr || !build.has(Category::monitor)) return;
  Check check{"desk.depth"};
  check.about(*desk).text("desk", desk->name(), false);
  const bool on_arms = build.has(Category::monitor_arm) && arm_places(build, check) >= monitor_count(build);
  Millimetres wanted{0};
  bool assumed = false;
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    const auto diagonal = check.need(monitor.part(), key::monitor::diagonal);
    if (!diagonal) continue;
    const auto stand = monitor.part().get(key::monitor::stand_depth);
    Millimetres each = viewing_distance(*diagonal);
    if (!on_arms && stand) {
      each += *stand;
    } else if (!on_arms) {
      each = usual_depth(*diagonal);
    }
    if (each < wanted) continue;
    // Between equals the one that is assumed says so.
    assumed = (each == wanted && assumed) || (!on_arms && !stand);
    wanted = each;
  }
  check.quantity("wanted", wanted);
  const auto depth = check.need(*desk, key::desk::depth);
  if (depth) check.quantity("depth", *depth);
  const bool fits = depth && *depth >= wanted;
  if (on_arms) {
    out.push_back(check.conclude(fits ? Verdict::ok : Verdict::warning, "arms"));
  } else {
    out.push_back(check.conclude(fits ? Verdict::ok : Verdict::warning, assumed ? "assumed" : ""));
  }
}

void desk_height(const Build& build, std::vector<Finding>& out) {
  const Part* desk = build.first(Category::desk);
  const auto body = build.plan().room.body_height_mm;
  if (desk == nullptr || !body) return;
  Check check{"desk.height"};
  check.about(*desk).text("desk", desk->name(), false);
  const Millimetres sitting{std::llround(sitting_desk_mm(static_cast<double>(*body)))};
  const Millimetres standing{std::llround(standing_desk_mm(static_cast<double>(*body)))};
  check.quantity("sitting", sitting).quantity("standing", standing);
  check.evidence("Seat", std::to_string(std::llround(seat_mm(static_cast<double>(*body)))) + " mm");
  check.evidence("Eyes, sitting", std::to_string(std::llround(sitting_eye_mm(static_cast<double>(*body)))) + " mm");
  check.evidence("Eyes, standing", std::to_string(std::llround(standing_eye_mm(static_cast<double>(*body)))) + " mm");
  const auto lowest = check.need(*desk, key::desk::height_min);
  const auto greatest = check.need(*desk, key::desk::height_max);
  if (lowest) check.quantity("lowest", *lowest);
  if (greatest) check.quantity("greatest", *greatest);
  const bool too_high = lowest && *lowest > sitting;
  const bool too_low = greatest && *greatest < standing;
  if (lowest && greatest && *lowest == *greatest) {
    // A keyboard's thickness, up to 30 mm, makes up for a desk that is a little low.
    constexpr Millimetres keyboard{30};
    if (too_high) {
      out.push_back(check.conclude(Verdict::warning, "fixed_high"));
    } else {
      out.push_back(*lowest + keyboard < sitting ? check.conclude(Verdict::warning, "fixed_low")
                                                 : check.conclude(Verdict::note));
    }
  } else if (too_high) {
    out.push_back(check.conclude(Verdict::warning, too_low ? "both" : "sitting"));
  } else {
    out.push_back(too_low ? check.conclude(Verdict::warning) : check.conclude(Verdict::ok));
  }
}

void desk_load(const Build& build, std::vector<Finding>& out) {
  const Part* desk = build.first(Category::desk);
  if (desk == nullptr || !build.has(Category::monitor)) return;
  Check check{"desk.load"};
  check.about(*desk).text("desk", desk->name(), false);
  Grams known{0};
  const auto put = [&](const Part& part, std::optional<Grams> weight, std::int64_t quantity) {
    if (!weight) return;
    known += *weight * quantity;
    check.evidence(part.name(), format_quantity((*weight * quantity).raw() / 100, 10) + " kg");
  };
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    put(monitor.part(), check.need(monitor.part(), key::monitor::weight), monitor.quantity());
  }
  for (const BuildItem& arm : build.of(Category::monitor_arm)) {
    put(arm.part(), check.need(arm.part(), key::monitor_arm::weight), arm.quantity());
  }
  // A machine counts where its weight is known; a tower stands on the floor.
  if (const Part* machine = build.ready_machine()) {
    Key<Grams> key = key::laptop::weight;
    key.category = machine->category();
    put(*machine, machine->get(key), 1);
  }
  const std::int64_t places = build.has(Category::monitor_arm) ? arm_places(build, check) : 0;
  const std::int64_t stands = std::max<std::int64_t>(0, monitor_count(build) - places);
  const Grams stand_grams{stand_weight.raw() * 1000 * stands};
  if (stands > 0) check.evidence("Stands (assumed)", std::to_string(stand_weight.raw() * stands) + " kg");
  const Grams all = known + stand_grams;
  check.number("weight", all.value() / 1000, "kg").number("stands", static_cast<double>(stands), "", false);
  const auto load = check.need(*desk, key::desk::load);
  if (load) check.quantity("load", *load);
  const std::string variant = stands > 0 ? "assumed" : "";
  if (load && known.raw() > load->raw() * 1000) {
    out.push_back(check.proven(Verdict::problem));
  } else if (load && all.raw() > load->raw() * 1000) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok, variant));
  }
}

void arm_mount(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::monitor) || !build.has(Category::monitor_arm)) return;
  Check check{"arm.mount"};
  for (const BuildItem& arm : build.of(Category::monitor_arm)) {
    check.about(arm.part());
    (void)check.need(arm.part(), key::monitor_arm::monitors);
    (void)check.need(arm.part(), key::monitor_arm::vesa);
  }
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    (void)check.need(monitor.part(), key::monitor::vesa);
  }
  std::int64_t unfit = 0;
  const std::vector<Held> held = monitors_on_arms(build);
  for (const Held& pair : held) {
    const bool fits = takes(*pair.arm, *pair.monitor);
    unfit += fits ? 0 : 1;
    check.evidence(pair.monitor->name(), (fits ? "on " : "does not mount on ") + pair.arm->name());
  }
  check.number("held", static_cast<double>(held.size()), "").number("unfit", static_cast<double>(unfit), "");
  out.push_back(unfit > 0 ? check.proven(Verdict::problem) : check.conclude(Verdict::ok));
}

void arm_weight(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::monitor) || !build.has(Category::monitor_arm)) return;
  Check check{"arm.weight"};
  for (const BuildItem& arm : build.of(Category::monitor_arm)) {
    check.about(arm.part());
    (void)check.need(arm.part(), key::monitor_arm::monitors);
    (void)check.need(arm.part(), key::monitor_arm::max_weight);
    (void)check.need(arm.part(), key::monitor_arm::max_diagonal);
  }
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    check.about(monitor.part());
    (void)check.need(monitor.part(), key::monitor::weight);
    (void)check.need(monitor.part(), key::monitor::diagonal);
  }
  std::int64_t heavy = 0;
  std::int64_t large = 0;
  const std::vector<Held> held = monitors_on_arms(build);
  for (const Held& pair : held) {
    const bool carried = carries(*pair.arm, *pair.monitor);
    const bool spanned = spans(*pair.arm, *pair.monitor);
    heavy += carried ? 0 : 1;
    large += spanned ? 0 : 1;
    check.evidence(pair.monitor->name(), (!carried   ? "too heavy for "
                                          : !spanned ? "too large for "
                                                     : "on ") +
                                             pair.arm->name());
  }
  check.number("held", static_cast<double>(held.size()), "").number("heavy", static_cast<double>(heavy), "");
  check.number("large", static_cast<double>(large), "");
  if (heavy > 0) {
    out.push_back(check.proven(Verdict::problem));
  } else if (large > 0) {
    // Too large whatever it weighs.
    out.push_back(check.proven(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void light_level(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::light)) return;
  Check check{"light.level"};
  Lux sum{0};
  for (const BuildItem& light : build.of(Category::light)) {
    check.about(light.part());
    if (const auto lux = check.need(light.part(), key::light::lux)) {
      sum += *lux * light.quantity();
      check.evidence(light.part().name(), std::to_string((*lux * light.quantity()).raw()) + " lx");
    }
  }
  check.quantity("light", sum);
  if (sum < Lux{200}) {
    out.push_back(check.conclude(Verdict::warning, "dark"));
  } else if (sum > Lux{800}) {
    out.push_back(check.conclude(Verdict::warning, "bright"));
  } else if (sum < Lux{300} || sum > Lux{500}) {
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

}  // namespace deskpath::rules
