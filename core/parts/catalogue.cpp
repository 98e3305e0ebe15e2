// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/catalogue.h"

#include <algorithm>
#include <unordered_set>

#include "base/json_write.h"
#include "parts/part_json.h"

namespace deskpath {
namespace {

// The entries of a bare array or of a {"format": "deskpath.parts", "parts": […]} document.
std::optional<json::Node> entries_of(json::Node root, Problems& problems) {
  if (root.is(json::Kind::array)) return root;
  if (root.is(json::Kind::object)) {
    json::ObjectReader in{root, problems};
    const auto format = in.text("format", 40);
    const auto version = in.integer("version", 0, 1'000'000);
    if (format && *format != "deskpath.parts") {
      problems.push_back(root.find("format")->problem("is \"" + *format + "\"; expected \"deskpath.parts\""));
      return std::nullopt;
    }
    if (version && *version > 1) {
      problems.push_back(root.find("version")->problem("is " + std::to_string(*version) +
                                                       "; this program reads version 1. Use a newer Deskpath"));
      return std::nullopt;
    }
    if (const auto parts = in.array("parts")) return parts;
  }
  problems.push_back(root.problem("is not a parts file; expected a list of parts"));
  return std::nullopt;
}

}  // namespace

Problems PartCatalogue::add_file(std::string_view text, const std::string& file) {
  auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  const auto entries = entries_of(document->root(), problems);
  if (!entries) return problems;
  std::unordered_set<std::string_view> seen;  // texts of the document
  seen.reserve(entries->size());
  by_id_.reserve(by_id_.size() + entries->size());
  for (json::Node node : entries->children()) {
    if (json::enough(problems, *entries)) break;
    auto part = read_part(node, problems);
    if (!part) continue;
    if (!seen.insert(node.find("id")->text()).second) {
      problems.push_back(node.problem("has the id \"" + part->id().str() + "\" a second time"));
      continue;
    }
    add(std::move(*part));
  }
  return problems;
}

void PartCatalogue::add(Part part) {
  const PartPtr shared = std::make_shared<const Part>(std::move(part));
  auto& list = by_category_[static_cast<std::size_t>(shared->category())];
  const auto [entry, fresh] = by_id_.insert_or_assign(shared->id(), shared);
  if (fresh) {
    list.push_back(shared);
  } else {
    *std::find_if(list.begin(), list.end(), [&](const PartPtr& other) { return other->id() == shared->id(); }) = shared;
  }
}

PartPtr PartCatalogue::find(const PartId& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::span<const PartPtr> PartCatalogue::of(Category category) const noexcept {
  return by_category_[static_cast<std::size_t>(category)];
}

std::string parts_to_json(std::span<const PartPtr> parts) {
  json::Object list = json::Object::array();
  for (const PartPtr& part : parts) list.push_back(write_part(*part));
  return json::to_file_text({{"format", "deskpath.parts"}, {"version", 1}, {"parts", std::move(list)}});
}

}  // namespace deskpath
