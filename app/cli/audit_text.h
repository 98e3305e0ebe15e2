// SPDX-License-Identifier: GPL-3.0-or-later
// An audit of the catalogue for the terminal.
#pragma once

#include <QString>

#include "cli/style.h"
#include "rules/part_audit.h"

namespace deskpath::app::cli {

[[nodiscard]] QString auditText(const PartsAudit& audit, const Style& style);

}  // namespace deskpath::app::cli
