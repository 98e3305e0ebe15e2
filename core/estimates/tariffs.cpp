// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/tariffs.h"

#include <algorithm>

#include "base/format_header.h"

namespace deskpath {

Result<Tariffs> Tariffs::read(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return fail(document.error());
  Problems problems;
  json::ObjectReader in{document->root(), problems};
  if (!json::check_header(in, "deskpath.electricity", 1, problems)) return fail(std::move(problems));
  Tariffs result;
  if (const auto list = in.array("tariffs")) {
    for (json::Node node : list->children()) {
      json::ObjectReader reader{node, problems};
      Tariff tariff;
      tariff.id = reader.required_text("id", 60);
      tariff.title = reader.required_text("title", 200);
      const auto currency = Currency::from(reader.required_text("currency", 3));
      if (!currency) problems.push_back(node.problem("has no currency of three capital letters"));
      if (!reader.has("minor_per_kwh")) reader.missing("minor_per_kwh", "the price of a kilowatt-hour in minor units");
      tariff.minor_per_kwh = reader.number("minor_per_kwh", 0.01, 1e6).value_or(0);
      tariff.date = Date::from(reader.required_text("date", 10));
      if (!tariff.date) problems.push_back(node.problem("has no date like 2026-11-23; every price carries its day"));
      tariff.basis = read_basis(reader, problems);
      if (currency) tariff.currency = *currency;
      result.tariffs_.push_back(std::move(tariff));
    }
  }
  if (!problems.empty()) return fail(std::move(problems));
  return result;
}

const Tariff* Tariffs::of(Currency currency) const noexcept {
  const auto found =
      std::find_if(tariffs_.begin(), tariffs_.end(), [&](const Tariff& tariff) { return tariff.currency == currency; });
  return found == tariffs_.end() ? nullptr : &*found;
}

}  // namespace deskpath
