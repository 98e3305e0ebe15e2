// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "plan/plan_json.h"

namespace deskpath::bench {
namespace {

std::vector<std::filesystem::path> files_of(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(DESKPATH_RESOURCES "/" + folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void expect(const Problems& problems) {
  if (!problems.empty()) throw std::runtime_error(to_text(problems));
}

// The nth variation of a part: quantities differ by up to a tenth, and one fact in twenty is not known.
Part varied(const Part& part, std::size_t n) {
  Part copy{*PartId::from(part.id().str() + "-" + std::to_string(n)), part.category()};
  copy.brand = part.brand;
  copy.model = part.model + ' ' + std::to_string(n);
  copy.price = part.price;
  copy.basis = part.basis;
  if (copy.price) copy.price->money.minor += static_cast<std::int64_t>(n % 97) * 100;
  std::size_t place = 0;
  for (const auto& [key, value] : part.attributes()) {
    ++place;
    if ((n + place) % 20 == 0) continue;
    Value own = value;
    // Counts and classes are small numbers, and screens come in a few sizes; what else is measured varies.
    const bool screen = info(key).unit == "px" || info(key).unit == "Hz" || info(key).unit == "in";
    if (auto* number = std::get_if<std::int64_t>(&own); number != nullptr && *number >= 100 && !screen) {
      *number += *number * static_cast<std::int64_t>((n * (place + 3)) % 11) / 100;
    }
    copy.set_value(key, std::move(own));
  }
  return copy;
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>{in}, {}};
}

const std::vector<std::pair<std::string, std::string>>& shipped_part_files() {
  static const auto files = [] {
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& file : files_of("parts")) result.emplace_back(file.filename().string(), read_file(file.string()));
    return result;
  }();
  return files;
}

const PartCatalogue& shipped_parts() {
  static const PartCatalogue catalogue = [] {
    PartCatalogue result;
    for (const auto& [name, text] : shipped_part_files()) expect(result.add_file(text, name));
    return result;
  }();
  return catalogue;
}

const RoleCatalogue& shipped_roles() {
  static const RoleCatalogue catalogue = [] {
    RoleCatalogue result;
    expect(result.add_areas(read_file(DESKPATH_RESOURCES "/skills/areas.json"), "areas.json"));
    for (const auto& file : files_of("skills")) {
      if (file.filename() != "areas.json")
        expect(result.add_skills(read_file(file.string()), file.filename().string()));
    }
    for (const auto& file : files_of("roles"))
      expect(result.add_roles(read_file(file.string()), file.filename().string()));
    return result;
  }();
  return catalogue;
}

Plan kept_plan(const std::string& name) {
  auto plan = read_plan(read_file(DESKPATH_TEST_DATA "/plans/" + name + ".deskplan"), name);
  if (!plan) throw std::runtime_error(to_text(plan.error()));
  return std::move(*plan);
}

std::vector<PartPtr> generated_parts(Category category, std::size_t count) {
  const auto shipped = shipped_parts().of(category);
  if (shipped.empty()) throw std::runtime_error("no shipped parts to vary");
  std::vector<PartPtr> parts;
  parts.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    parts.push_back(std::make_shared<const Part>(varied(*shipped[i % shipped.size()], i)));
  return parts;
}

std::string generated_file(std::size_t count) {
  std::vector<PartPtr> all;
  for (const CategoryInfo& about : category_table) {
    const auto own = shipped_parts().of(about.category);
    all.insert(all.end(), own.begin(), own.end());
  }
  std::vector<PartPtr> parts;
  parts.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    parts.push_back(std::make_shared<const Part>(varied(*all[i % all.size()], i)));
  return parts_to_json(parts);
}

}  // namespace deskpath::bench
