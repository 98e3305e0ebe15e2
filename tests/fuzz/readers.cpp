// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readers.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include "assessment/fit.h"
#include "assessment/profile.h"
#include "checklist/checklist.h"
#include "checklist/exports.h"
#include "parts/catalogue.h"
#include "places.h"
#include "plan/plan_json.h"
#include "roles/catalogue.h"
#include "roles/comparison.h"
#include "rules/report.h"
#include "rules/wording.h"

namespace deskpath::fuzz {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<fs::path> resource_files(std::string_view folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator{fs::path{DESKPATH_RESOURCES} / folder}) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

const RoleCatalogue& shipped_roles() {
  static const RoleCatalogue catalogue = [] {
    RoleCatalogue result;
    const auto must = [](const Problems& problems) {
      if (!problems.empty()) throw std::runtime_error(to_text(problems));
    };
    for (const fs::path& file : resource_files("skills")) {
      const bool areas = file.filename() == "areas.json";
      must(areas ? result.add_areas(read_file(file), file.filename())
                 : result.add_skills(read_file(file), file.filename()));
    }
    for (const fs::path& file : resource_files("roles")) must(result.add_roles(read_file(file), file.filename()));
    return result;
  }();
  return catalogue;
}

const Wording& shipped_wording() {
  static const Wording wording = [] {
    Wording result;
    for (const fs::path& file : resource_files("wording/en/rules")) {
      if (const Problems problems = result.add_file(read_file(file), file.filename()); !problems.empty()) {
        throw std::runtime_error(to_text(problems));
      }
    }
    return result;
  }();
  return wording;
}

std::vector<const Role*> pointers(std::span<const Role> roles) {
  std::vector<const Role*> result;
  for (const Role& role : roles) result.push_back(&role);
  return result;
}

// Problems name the file, are not empty, and are not without end.
std::optional<std::string> fault_in(const Problems& problems) {
  if (problems.empty()) return "refused without a problem";
  if (problems.size() > 4 * json::max_problems) return "names " + std::to_string(problems.size()) + " problems";
  for (const Problem& problem : problems) {
    if (problem.message.empty() || problem.file != "input")
      return "a problem without its message or file: " + to_text(problem);
    if (problem.message.size() > 30'000) return "a message of " + std::to_string(problem.message.size()) + " bytes";
  }
  return std::nullopt;
}

// `text` is what was written of an accepted value.
template <class Value, class Read, class Write>
std::optional<std::string> round_trip_fault(const Value& value, Read read, Write write) {
  const std::string text = write(value);
  const auto again = read(text);
  if (!again) return "does not read what it has written: " + to_text(again.error());
  if (!(*again == value)) return "reads back another value than it has written";
  if (write(*again) != text) return "writes the same value in another form";
  return std::nullopt;
}

std::optional<std::string> review_fault(const Plan& plan) {
  const Context context{*Date::from("2026-11-23"), nullptr, nullptr};
  const std::vector<const Role*> roles = pointers(shipped_roles().roles());
  const Report report = review(plan, roles, context);
  if (report.summary.checks != report.findings.size()) return "counts other checks than it has findings";
  for (const Finding& finding : report.findings) {
    const std::string message = shipped_wording().message(finding);
    if (message.empty() || message.front() == '[') return "has no sentence for " + finding.key();
  }
  const Checklist list = make_checklist(plan, report, context, shipped_wording());
  if (checklist_to_html(list).empty() || checklist_to_markdown(list).empty() || checklist_to_csv(list).empty())
    return "exports nothing";
  return std::nullopt;
}

}  // namespace

std::optional<std::string> plan_fault(std::string_view bytes) {
  const auto read = [](std::string_view text) {
    return read_plan(text, "input", [](const PartId&) -> PartPtr { return nullptr; });
  };
  const auto plan = read(bytes);
  if (!plan) return fault_in(plan.error());
  if (auto fault = round_trip_fault(*plan, read, write_plan)) return fault;
  return review_fault(*plan);
}

std::optional<std::string> profile_fault(std::string_view bytes) {
  const auto read = [](std::string_view text) { return read_profile(text, "input"); };
  const auto profile = read(bytes);
  if (!profile) return fault_in(profile.error());
  if (auto fault = round_trip_fault(*profile, read, write_profile)) return fault;
  for (const Role& role : shipped_roles().roles()) {
    const Fit fit = assess(*profile, role);
    if (fit.low > fit.high) return "a fit whose range is upside down";
  }
  return std::nullopt;
}

std::optional<std::string> parts_fault(std::string_view bytes) {
  PartCatalogue catalogue;
  const Problems problems = catalogue.add_file(bytes, "input");
  if (!problems.empty()) {
    if (auto fault = fault_in(problems)) return fault;
  }
  std::vector<PartPtr> parts;
  for (std::size_t i = 0; i < category_count; ++i) {
    const auto list = catalogue.of(static_cast<Category>(i));
    parts.insert(parts.end(), list.begin(), list.end());
  }
  if (parts.size() != catalogue.size()) return "lists other parts than it counts";
  const std::string text = parts_to_json(parts);
  PartCatalogue again;
  if (const Problems refused = again.add_file(text, "input"); !refused.empty())
    return "does not read what it has written: " + to_text(refused);
  for (const PartPtr& part : parts) {
    const PartPtr other = again.find(part->id());
    if (other == nullptr || !(*other == *part))
      return "reads back another part than it has written: " + part->id().str();
  }
  return std::nullopt;
}

std::optional<std::string> roles_fault(std::string_view bytes) {
  RoleCatalogue catalogue;
  const Problems problems = catalogue.add_roles(bytes, "input");
  if (!problems.empty()) {
    if (auto fault = fault_in(problems)) return fault;
  }
  std::vector<const Role*> roles = pointers(catalogue.roles());
  if (roles.size() > 4) roles.resize(4);
  for (const Role* role : roles) {
    const Fit fit = assess(Profile{}, *role);
    if (fit.low > fit.high) return "a fit whose range is upside down";
  }
  if (roles.size() > 1 && compare(roles, catalogue).roles.size() != roles.size())
    return "compares other roles than it was given";
  return std::nullopt;
}

}  // namespace deskpath::fuzz
