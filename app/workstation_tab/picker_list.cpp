// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/picker_list.h"

#include <algorithm>

namespace deskpath::app {

std::optional<PickerList> makePickerList(const PickerQuery& query, const std::stop_token& stop) {
  PickerList list;
  list.all = query.known;
  if (stop.stop_requested()) return std::nullopt;
  if (!list.all) {
    list.all = std::make_shared<const std::vector<Candidate>>(candidates(
        query.plan, *query.tables->get(query.request.category), query.request, query.roles, query.context, stop));
  }
  if (stop.stop_requested()) return std::nullopt;
  list.filtered = filter_candidates(*list.all, query.filter);
  sort_candidates(list.filtered.rows, *list.all, query.sort);
  if (stop.stop_requested()) return std::nullopt;
  list.facets = facets(*list.all, query.request.category, query.filter);
  list.compatible = static_cast<std::size_t>(std::count_if(
      list.all->begin(), list.all->end(), [](const Candidate& entry) { return entry.effect.compatible; }));
  return list;
}

}  // namespace deskpath::app
