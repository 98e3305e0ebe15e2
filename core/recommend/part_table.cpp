// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/part_table.h"

namespace deskpath {
namespace {

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string search_text_of(const Part& part) {
  std::string text = part.name() + '\n' + part.mpn;
  for (const auto& [key, value] : part.attributes()) {
    const KeyInfo& about = info(key);
    text += '\n' + std::string{about.title} + ' ' + format_value(about, value);
  }
  return lower(std::move(text));
}

}  // namespace

PartTable::PartTable(Category category, std::span<const PartPtr> parts)
    : pool_(category, {parts.begin(), parts.end()}) {
  search_.reserve(parts.size());
  for (const PartPtr& part : parts) search_.push_back(std::make_shared<const std::string>(search_text_of(*part)));
}

}  // namespace deskpath
