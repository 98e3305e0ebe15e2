// SPDX-License-Identifier: GPL-3.0-or-later
// The two questions of the window's benchmark, each asked in a process of its own.
#pragma once

namespace deskpath::bench {

// How long the window's thread is busy with a click, with that many parts in the catalogue. Prints a table, of the
// clicks whose name holds `only`.
int measureClicks(int parts, const char* only);

// Opens a window, prints "milliseconds to the first painted window" and "megabytes resident once at rest", and ends.
int startEmpty();     // a bare QMainWindow, with Qt Charts loaded
int startDeskpath();  // the program's

// Starts both in turn, `rounds` times, and prints the medians beside each other.
int compareStarts(const char* self, int rounds);

}  // namespace deskpath::bench
