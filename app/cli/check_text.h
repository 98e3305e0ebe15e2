// SPDX-License-Identifier: GPL-3.0-or-later
// A report as text for people: what the plan costs, what it reaches, every finding worst first, what is not known.
#pragma once

#include <QString>

#include "cli/style.h"
#include "documents/content.h"
#include "rules/report.h"

namespace deskpath::app::cli {

[[nodiscard]] QString checkText(const Plan& plan, const QString& title, const Report& report, const Content& content,
                                const Style& style);

}  // namespace deskpath::app::cli
