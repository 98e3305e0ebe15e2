// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with an input: file, place and expectation, so that every message can name all three.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace deskpath {

struct Problem {
  std::string message;  // what is wrong and what was expected, one sentence without a full stop
  std::string file;     // as the user named it; empty for values that come from no file
  std::string pointer;  // JSON pointer (RFC 6901); empty for the whole document
  int line = 0;         // 1-based; 0 when not known
  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

// A value, or at least one problem.
template <class T>
using Result = tl::expected<T, Problems>;

[[nodiscard]] inline tl::unexpected<Problems> fail(Problem problem) {
  return tl::unexpected<Problems>(Problems{std::move(problem)});
}
[[nodiscard]] inline tl::unexpected<Problems> fail(Problems problems) {
  return tl::unexpected<Problems>(std::move(problems));
}

// "office.deskplan:12: /items/3/quantity: is 0; expected a whole number from 1 to 999"
[[nodiscard]] std::string to_text(const Problem& problem);

// One line per problem.
[[nodiscard]] std::string to_text(const Problems& problems);

}  // namespace deskpath
