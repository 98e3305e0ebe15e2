// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists as a PDF in memory, so that a file is written whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>
#include <span>
#include <tl/expected.hpp>

#include "checklist_output/paper.h"

namespace deskpath {
struct Checklist;
}

namespace deskpath::app {

inline constexpr double largePrintScale = 1.5;

struct PrintOptions {
  Paper paper = Paper::a4;
  bool largePrint = false;
  [[nodiscard]] double scale() const noexcept { return largePrint ? largePrintScale : 1; }
};

// Needs a QGuiApplication. Fails with a whole sentence when there is no font to write with: the pages would be blank.
[[nodiscard]] tl::expected<QByteArray, QString> checklistPdf(std::span<const Checklist> lists,
                                                             const PrintOptions& options = {});
[[nodiscard]] tl::expected<QByteArray, QString> checklistPdf(const Checklist& list, const PrintOptions& options = {});

}  // namespace deskpath::app
