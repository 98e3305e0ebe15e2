// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/desk_layout.h"

#include <algorithm>
#include <cmath>

#include "estimates/desk_geometry.h"
#include "rules/build.h"

namespace deskpath {
namespace {

// More side by side than this no desk holds, and no drawing shows.
constexpr std::size_t most_screens = 8;

std::optional<double> millimetres(std::optional<Millimetres> value) {
  return value ? std::optional{value->value()} : std::nullopt;
}

std::optional<DeskScreen> screen_of(const Part& part) {
  const auto diagonal = part.get(key::monitor::diagonal);
  if (!diagonal) return std::nullopt;
  const auto columns = part.get(key::monitor::width_px);
  const auto rows = part.get(key::monitor::height_px);
  const bool shape = columns && rows && columns->raw() > 0 && rows->raw() > 0;
  const double across = shape ? columns->value() : 16.0;
  const double down = shape ? rows->value() : 9.0;
  DeskScreen screen;
  screen.name = part.name();
  const auto width = part.get(key::monitor::width);
  screen.width = width ? width->value() : panel_width_mm(*diagonal, across, down) + bezels.value();
  screen.height = panel_width_mm(*diagonal, down, across);
  screen.assumed = !width || !shape;
  return screen;
}

// As the rule about the desk's depth has it.
void place_stand(const Part& part, Inches diagonal, bool on_arms, DeskLayout& layout) {
  const auto stated = part.get(key::monitor::stand_depth);
  double stand = 0;
  if (!on_arms) stand = stated ? stated->value() : (usual_depth(diagonal) - viewing_distance(diagonal)).value();
  if (stand > layout.stand || (stand == layout.stand && !stated && !on_arms))
    layout.stand_assumed = !stated && !on_arms;
  layout.stand = std::max(layout.stand, stand);
  layout.nearest = std::max(layout.nearest, viewing_distance(diagonal).value());
}

}  // namespace

DeskLayout desk_layout(const Plan& plan) {
  DeskLayout layout;
  const Build build{plan};
  if (const Part* desk = build.first(Category::desk)) {
    layout.desk = desk->name();
    layout.width = millimetres(desk->get(key::desk::width));
    layout.depth = millimetres(desk->get(key::desk::depth));
    layout.height_min = millimetres(desk->get(key::desk::height_min));
    layout.height_max = millimetres(desk->get(key::desk::height_max));
  }
  std::int64_t monitors = 0;
  std::int64_t places = 0;
  for (const BuildItem& item : build.of(Category::monitor)) monitors += item.quantity();
  for (const BuildItem& item : build.of(Category::monitor_arm)) {
    places += item.part().get(key::monitor_arm::monitors).value_or(Count{1}).raw() * item.quantity();
  }
  layout.on_arms = monitors > 0 && places >= monitors;
  for (const BuildItem& item : build.of(Category::monitor)) {
    const auto screen = screen_of(item.part());
    if (!screen) {
      layout.unknown_screens += static_cast<std::size_t>(item.quantity());
      continue;
    }
    place_stand(item.part(), *item.part().get(key::monitor::diagonal), layout.on_arms, layout);
    for (std::int64_t i = 0; i < item.quantity() && layout.screens.size() < most_screens; ++i)
      layout.screens.push_back(*screen);
  }
  for (const DeskScreen& screen : layout.screens) layout.screens_width += screen.width;
  if (!layout.screens.empty())
    layout.screens_width += monitor_gap.value() * static_cast<double>(layout.screens.size() - 1);
  double left = -layout.screens_width / 2;
  for (DeskScreen& screen : layout.screens) {
    screen.left = left;
    left += screen.width + monitor_gap.value();
  }
  if (!layout.screens.empty()) {
    layout.farthest = std::max(farthest_viewing_mm, layout.nearest);
    if (layout.depth) layout.viewing = std::max(0.0, *layout.depth - layout.stand);
  }
  if (const auto body = plan.room.body_height_mm) {
    const auto height = static_cast<double>(*body);
    layout.body = BodyHeights{height,
                              std::round(seat_mm(height)),
                              std::round(sitting_desk_mm(height)),
                              std::round(standing_desk_mm(height)),
                              std::round(sitting_eye_mm(height)),
                              std::round(standing_eye_mm(height))};
  }
  return layout;
}

}  // namespace deskpath
