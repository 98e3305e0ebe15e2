// SPDX-License-Identifier: GPL-3.0-or-later
// What the picker shows, worked out from values alone, on whichever thread there is time.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "recommend/candidate_filter.h"
#include "workstation_tab/part_tables.h"

namespace deskpath::app {

using CandidatesPtr = std::shared_ptr<const std::vector<Candidate>>;

struct PickerQuery {
  CandidateRequest request;
  Plan plan;
  PartTablesPtr tables;
  std::vector<const Role*> roles;
  Context context;
  CandidatesPtr known;  // the candidates of this very plan and slot, when only filter or order changed
  CandidateFilter filter;
  CandidateSort sort;
};

struct PickerList {
  CandidatesPtr all;
  FilteredCandidates filtered;  // in the order wanted
  Facets facets;
  std::size_t compatible = 0;
};

// Nothing when cancelled.
[[nodiscard]] std::optional<PickerList> makePickerList(const PickerQuery& query, const std::stop_token& stop = {});

}  // namespace deskpath::app
