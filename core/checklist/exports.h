// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists as text: Markdown (a task list), CSV, one self-contained HTML page, plain text, the table that forums
// accept, and JSON. User text is escaped in each.
#pragma once

#include <span>
#include <string>

#include "checklist/checklist.h"

namespace deskpath {

// Several plans follow each other; in CSV they share one table.
[[nodiscard]] std::string checklists_to_markdown(std::span<const Checklist> lists);
// UTF-8 with CRLF line ends (RFC 4180). A cell that a spreadsheet would run as a formula gets a leading apostrophe;
// control characters become spaces.
[[nodiscard]] std::string checklists_to_csv(std::span<const Checklist> lists);
// No scripts, no links to load; readable without styles.
[[nodiscard]] std::string checklists_to_html(std::span<const Checklist> lists);
// Plain text for a mail or a note: no markup, lines of at most about 78 characters except where a name is longer.
[[nodiscard]] std::string checklists_to_text(std::span<const Checklist> lists);
// Markdown's "Type|Item|Price", as hardware forums expect a parts list.
[[nodiscard]] std::string checklists_to_forum(std::span<const Checklist> lists);
// The deskpath.checklist document.
[[nodiscard]] std::string checklists_to_json(std::span<const Checklist> lists);

[[nodiscard]] inline std::string checklist_to_markdown(const Checklist& list) {
  return checklists_to_markdown({&list, 1});
}
[[nodiscard]] inline std::string checklist_to_csv(const Checklist& list) { return checklists_to_csv({&list, 1}); }
[[nodiscard]] inline std::string checklist_to_html(const Checklist& list) { return checklists_to_html({&list, 1}); }
[[nodiscard]] inline std::string checklist_to_text(const Checklist& list) { return checklists_to_text({&list, 1}); }
[[nodiscard]] inline std::string checklist_to_forum(const Checklist& list) { return checklists_to_forum({&list, 1}); }

}  // namespace deskpath
