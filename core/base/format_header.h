// SPDX-License-Identifier: GPL-3.0-or-later
// The opening of every document: {"format": "deskpath.plan", "version": 1, …}.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"

namespace deskpath::json {

// Checks format and version; on a mismatch notes one problem that says what the file is and gives false. A version
// newer than `newest` is refused politely: reading it could lose what this program does not know.
[[nodiscard]] bool check_header(ObjectReader& reader, std::string_view format, std::int64_t newest, Problems& problems);

}  // namespace deskpath::json
