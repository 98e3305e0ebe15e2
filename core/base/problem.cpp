// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

namespace deskpath {

std::string to_text(const Problem& problem) {
  std::string text;
  if (!problem.file.empty()) {
    text += problem.file;
    if (problem.line > 0) text += ':' + std::to_string(problem.line);
    text += ": ";
  } else if (problem.line > 0) {
    text += "line " + std::to_string(problem.line) + ": ";
  }
  if (!problem.pointer.empty()) text += problem.pointer + ": ";
  return text + problem.message;
}

std::string to_text(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    if (!text.empty()) text += '\n';
    text += to_text(problem);
  }
  return text;
}

}  // namespace deskpath
