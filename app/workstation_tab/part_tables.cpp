// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/part_tables.h"

#include <algorithm>

namespace deskpath::app {

PartTablePtr PartTables::get(Category category) {
  const std::lock_guard lock{mutex_};
  PartTablePtr& table = tables_[static_cast<std::size_t>(category)];
  const auto parts = catalogue_.of(category);
  const bool current = table && std::equal(parts.begin(), parts.end(), table->parts().begin(), table->parts().end());
  if (!current) table = std::make_shared<const PartTable>(category, parts);
  return table;
}

}  // namespace deskpath::app
