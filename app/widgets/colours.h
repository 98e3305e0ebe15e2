// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of colours. Everything else asks here for a meaning ("problem", "third role") and gets the
// tone that is readable on the palette at hand; no other file names a colour.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace deskpath::app {

// The shapes that stand for verdicts: tick, i in a ring, triangle, cross, question mark in a dashed ring.
enum class VerdictShape { ok, note, warning, problem, unknown };
inline constexpr VerdictShape allVerdictShapes[] = {VerdictShape::ok, VerdictShape::note, VerdictShape::warning,
                                                    VerdictShape::problem, VerdictShape::unknown};

// Role series repeat after this many colours; each has its own marker shape as well.
inline constexpr int roleColourCount = 6;

[[nodiscard]] bool isDark(const QPalette& palette);

// The contrast ratio of WCAG 2.1 between two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

// For the shape and the words of a verdict: at least 4.5 : 1 on every background of our palettes.
[[nodiscard]] QColor verdictColour(VerdictShape shape, const QPalette& palette);
// The verdict's colour as a quiet background.
[[nodiscard]] QColor verdictTint(VerdictShape shape, const QPalette& palette);
// "OK", "Note", "Warning", "Problem", "Unknown", translated.
[[nodiscard]] QString verdictWord(VerdictShape shape);

// The colour of a series, darkened or lightened until it reaches 3 : 1 on the palette's backgrounds.
[[nodiscard]] QColor roleColour(int index, const QPalette& palette);

[[nodiscard]] QColor mutedText(const QPalette& palette);   // units, headers, second lines: 4.5 : 1
[[nodiscard]] QColor lineColour(const QPalette& palette);  // separators and grids
[[nodiscard]] QColor outline(const QPalette& palette);     // the edge of a control, 3 : 1
[[nodiscard]] QColor hoverColour(const QPalette& palette);
[[nodiscard]] QColor trackColour(const QPalette& palette);  // the empty part of a meter
[[nodiscard]] QColor accent(const QPalette& palette);       // the highlight, readable on the backgrounds: 3 : 1
[[nodiscard]] QColor accentTint(const QPalette& palette);

// Two calm palettes for the Fusion style; their contrast is tested.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

}  // namespace deskpath::app
