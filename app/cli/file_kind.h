// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises one of our files by its content, or else by its extension, and reads it with the reader it belongs to.
#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "documents/content.h"

namespace deskpath::app::cli {

// What the file is ("plan", "profile", "parts file", "roles file"), or every problem in it: those of its form, and
// names of roles and skills that neither the file nor `content` holds.
[[nodiscard]] Result<QString> validateText(std::string_view text, const std::string& file, const Content& content);

}  // namespace deskpath::app::cli
