// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of a plan on the disk, to be bought together with the one at hand.
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "checklist/checklist.h"
#include "documents/content.h"

namespace deskpath::app {

// All roles are reviewed. Fails with whole sentences that name the file.
[[nodiscard]] tl::expected<Checklist, QString> readChecklist(const QString& path, const Content& content,
                                                             const Context& context);

}  // namespace deskpath::app
