// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped parts, AI models, market index and templates, for tests that review real plans.
#pragma once

#include <string_view>

#include "estimates/model_catalogue.h"
#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "plan/plan.h"

namespace deskpath::test {

[[nodiscard]] const PartCatalogue& shipped_parts();
[[nodiscard]] const MarketIndex& shipped_market();
[[nodiscard]] const ModelCatalogue& shipped_models();
// resources/examples/<id>.deskplan with its parts filled in.
[[nodiscard]] Plan template_plan(std::string_view id);
// A plan of shipped parts by id.
[[nodiscard]] Plan plan_from_catalogue(const std::vector<std::string>& ids);
// With the shipped AI models.
[[nodiscard]] Context context_of(std::string_view day, const MarketIndex* market = nullptr);

}  // namespace deskpath::test
