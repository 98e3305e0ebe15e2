// SPDX-License-Identifier: GPL-3.0-or-later
// The published JSON Schema of parts, made from the key lists: adding an attribute is one line there and none here.
#pragma once

#include <string>

namespace deskpath {

// resources/schemas/parts.schema.json; a test compares the two.
[[nodiscard]] std::string parts_schema();

}  // namespace deskpath
