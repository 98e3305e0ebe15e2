// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist as text: Markdown (a task list), CSV and one self-contained HTML page. User text is escaped in each.
#pragma once

#include <string>

#include "checklist/checklist.h"

namespace deskpath {

[[nodiscard]] std::string checklist_to_markdown(const Checklist& list);
// UTF-8 with CRLF line ends (RFC 4180). A cell that a spreadsheet would run as a formula gets a leading apostrophe.
[[nodiscard]] std::string checklist_to_csv(const Checklist& list);
// No scripts, no links to load; readable without styles.
[[nodiscard]] std::string checklist_to_html(const Checklist& list);

// "$1,498", "$80 a month", "no price": what a line costs.
[[nodiscard]] std::string amount_text(const ChecklistLine& line, Currency currency);

}  // namespace deskpath
