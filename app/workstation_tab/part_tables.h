// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's parts by category, each table made when it is first asked for and kept while the catalogue stays as
// it is. Several threads may ask at once; the catalogue must not change meanwhile (LatestWork::stopAll()).
#pragma once

#include <array>
#include <memory>
#include <mutex>

#include "parts/catalogue.h"
#include "recommend/part_table.h"

namespace deskpath::app {

class PartTables {
 public:
  // `catalogue` must outlive it.
  explicit PartTables(const PartCatalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] PartTablePtr get(Category category);
  [[nodiscard]] std::size_t size(Category category) const { return catalogue_.of(category).size(); }

 private:
  const PartCatalogue& catalogue_;
  std::mutex mutex_;
  std::array<PartTablePtr, category_count> tables_;
};
using PartTablesPtr = std::shared_ptr<PartTables>;

}  // namespace deskpath::app
