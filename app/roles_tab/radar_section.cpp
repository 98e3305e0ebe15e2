// SPDX-License-Identifier: GPL-3.0-or-later
// Areas that none of the roles asks for are left out, unless fewer than three would remain: a radar needs
// three.
#include "roles_tab/radar_section.h"

#include <QVBoxLayout>

#include "charts/chart_frame.h"
#include "charts/radar_chart.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/role_text.h"

namespace deskpath::app {

RadarSection::RadarSection(const RoleChoice& choice, const ProfileStore& store, QWidget* parent)
    : PageSection(tr("Areas"), parent), choice_(choice), store_(store), chart_(new RadarChart) {
  body()->addWidget(new ChartFrame(chart_));
  body()->addStretch();
  connect(&store_, &ProfileStore::changed, this, &RadarSection::refresh);
  refresh();
}

void RadarSection::refresh() {
  const auto& areas = choice_.catalogue().areas();
  const auto roles = choice_.compared();
  std::vector<std::vector<double>> profiles;
  for (const Role* role : roles) profiles.push_back(area_profile(*role, choice_.catalogue()));
  const auto own = own_area_levels(store_.profile(), choice_.catalogue());
  std::vector<std::size_t> shown;
  for (std::size_t a = 0; a < areas.size(); ++a) {
    const bool asked =
        std::any_of(profiles.begin(), profiles.end(), [a](const auto& profile) { return profile[a] > 0; });
    if (asked && shown.size() < RadarChart::mostAxes) shown.push_back(a);
  }
  for (std::size_t a = 0; shown.size() < 3 && a < areas.size(); ++a) {
    if (std::find(shown.begin(), shown.end(), a) == shown.end()) shown.push_back(a);
  }
  RadarData radar;
  radar.max = max_level;
  for (const std::size_t a : shown) radar.axes += qs(areas[a].title);
  for (std::size_t r = 0; r < roles.size(); ++r) {
    RadarSeries series{roleTitle(*roles[r]), choice_.colourOf(*roles[r]), {}};
    for (const std::size_t a : shown) series.values += profiles[r][a];
    radar.series += series;
  }
  RadarSeries you;
  you.name = tr("You");
  you.own = true;
  bool rated = false;
  for (const std::size_t a : shown) {
    you.values += own[a];
    rated = rated || own[a].has_value();
  }
  if (rated) radar.series += you;
  if (const auto spread = widest_area(roles, choice_.catalogue())) {
    radar.title = tr("The roles differ most in %1: the level asked for ranges from %2 to %3")
                      .arg(qs(areas[spread->area].title).toLower())
                      .arg(spread->low)
                      .arg(spread->high);
  } else {
    radar.title = tr("The roles ask for the same levels in every area");
  }
  chart_->setData(radar);
}

}  // namespace deskpath::app
