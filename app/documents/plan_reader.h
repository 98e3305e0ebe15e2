// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's file, read without opening it as a document.
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "documents/disk_state.h"
#include "plan/plan_json.h"

namespace deskpath::app {

struct PlanInFile {
  Plan plan;
  DiskState disk;  // what the file held
};

// A message that names file, place and expectation where it cannot be read.
[[nodiscard]] tl::expected<PlanInFile, QString> readPlanFile(const QString& path, const PartLookup& lookup);

}  // namespace deskpath::app
