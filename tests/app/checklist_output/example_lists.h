// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists to print in tests: the example plan, one of many lines, one of very long names.
#pragma once

#include <QString>

#include "checklist/checklist.h"

namespace deskpath::test {

[[nodiscard]] Checklist exampleList();
// `lines` numbered rows ("Row 001 …") in one section, each with a note, so that rows have two or three lines.
[[nodiscard]] Checklist longList(int lines);
[[nodiscard]] Checklist wideList();

// What a tool of poppler-utils prints about a PDF; empty when the tool is not there.
[[nodiscard]] QString askPoppler(const QString& tool, const QStringList& options, const QByteArray& pdf);

}  // namespace deskpath::test
