// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing documents of earlier versions up to date before they are read, so that readers know the newest form alone.
//
// A format's chain holds one step for each version it has left behind: the first from version 1 to 2, the next from 2
// to 3. Its newest version follows from that, so that none can be declared without a step from the one before.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/json.h"
#include "base/json_write.h"

namespace deskpath::json {

// Changes a document of one version into the next. It may meet anything that a file can hold: what it does not find as
// it expects it leaves, for the reader to refuse. "version" is raised by the chain.
using Migration = void (*)(Object& document);

[[nodiscard]] constexpr std::int64_t newest_version(std::span<const Migration> chain) noexcept {
  return static_cast<std::int64_t>(chain.size()) + 1;
}

// Parses a document and, where it is of an earlier version of `format`, takes it through the steps it needs. Anything
// else, newer versions too, comes back as it is, for check_header() to judge. A migrated document stands on one line:
// problems in it name their places in the new form, and no line that the user's file does not have.
[[nodiscard]] Result<Document> parse_and_migrate(std::string_view text, const std::string& file, const Limits& limits,
                                                 std::string_view format, std::span<const Migration> chain);

}  // namespace deskpath::json
