// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_write.h"
#include "rules/part_audit.h"

namespace deskpath {
namespace {

using json::Object;

Object write_key(const KeyAudit& line) {
  Object readers = Object::array();
  if (line.readers.rule) readers.push_back("rules");
  if (line.readers.measure) readers.push_back("measures");
  return {{"key", info(line.key).name}, {"title", info(line.key).title}, {"asked", line.asked},
          {"known", line.known},        {"percent", line.percent()},     {"read_by", std::move(readers)}};
}

Object write_category(const CategoryAudit& entry) {
  Object prices = Object::array();
  for (std::size_t i = 0; i < entry.prices_by_age.size(); ++i) {
    Object band = Object::object();
    if (i < price_age_bounds.size()) band["up_to_days"] = price_age_bounds.at(i);
    band["parts"] = entry.prices_by_age.at(i);
    prices.push_back(std::move(band));
  }
  Object object{{"category", info(entry.category).id},
                {"parts", entry.parts},
                {"generic", entry.generic},
                {"published", entry.published},
                {"with_part_number", entry.with_part_number}};
  if (entry.oldest_check)
    object["oldest_check"] = {{"date", entry.oldest_check->iso()}, {"part", entry.oldest_part->str()}};
  object["prices"] = std::move(prices);
  object["unpriced"] = entry.unpriced;
  Object keys = Object::array();
  for (const KeyAudit& line : entry.keys) keys.push_back(write_key(line));
  object["keys"] = std::move(keys);
  return object;
}

std::string lowest_keys(const CategoryAudit& entry) {
  std::string text;
  for (const KeyAudit& line : entry.keys) {
    if (!line.readers.any() || line.percent() == 100) continue;
    text += (text.empty() ? "" : ", ") + std::string{info(line.key).name} + ' ' + std::to_string(line.percent()) + " %";
  }
  return text.empty() ? "–" : text;
}

}  // namespace

std::string to_json(const PartsAudit& audit) {
  Object categories = Object::array();
  for (const CategoryAudit& entry : audit.categories) categories.push_back(write_category(entry));
  return json::to_file_text({{"format", "deskpath.parts-audit"},
                             {"version", 1},
                             {"as_of", audit.as_of.iso()},
                             {"categories", std::move(categories)}});
}

std::string to_markdown(const PartsAudit& audit) {
  std::string text =
      "| category | parts | part numbers | oldest check | prices up to 3, 6, 12 months, older, none | keys "
      "that checks read, below 100 % |\n"
      "|---|---:|---:|---|---|---|\n";
  std::size_t parts = 0;
  std::size_t numbers = 0;
  for (const CategoryAudit& entry : audit.categories) {
    parts += entry.parts;
    numbers += entry.with_part_number;
    std::string prices;
    for (const std::size_t count : entry.prices_by_age) prices += std::to_string(count) + ", ";
    text += "| `" + std::string{info(entry.category).id} + "` | " + std::to_string(entry.parts) + " | " +
            std::to_string(entry.with_part_number) + " | " + (entry.oldest_check ? entry.oldest_check->iso() : "–") +
            " | " + prices + std::to_string(entry.unpriced) + " | " + lowest_keys(entry) + " |\n";
  }
  text += "| all | " + std::to_string(parts) + " | " + std::to_string(numbers) + " | | | |\n";
  return text;
}

}  // namespace deskpath
