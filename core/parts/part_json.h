// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a part (an entry of resources/parts/ and of *.deskparts files, and of a plan's "parts").
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "base/json.h"
#include "parts/part.h"

namespace deskpath {

// Nothing and at least one problem when the entry cannot be used. Unknown members are kept.
[[nodiscard]] std::optional<Part> read_part(json::Node node, Problems& problems);

[[nodiscard]] nlohmann::ordered_json write_part(const Part& part);

// One attribute's value, checked against its key (type, choices, ranges).
[[nodiscard]] std::optional<Value> read_value(const KeyInfo& key, json::Node node, Problems& problems);
[[nodiscard]] nlohmann::ordered_json write_value(const KeyInfo& key, const Value& value);

}  // namespace deskpath
