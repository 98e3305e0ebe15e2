// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's exit code says to a script.
#pragma once

namespace deskpath::app::cli {

enum ExitCode : int {
  exitFine = 0,        // done, no open problem
  exitProblems = 1,    // check: at least one open problem
  exitUnusable = 2,    // the input cannot be used, or the command was called wrongly
  exitNotWritten = 3,  // the output could not be written
};

}  // namespace deskpath::app::cli
