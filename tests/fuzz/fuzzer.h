// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of every fuzzer (https://llvm.org/docs/LibFuzzer.html): a broken property ends the run like a crash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath::fuzz {

inline int judge(std::optional<std::string> (*fault)(std::string_view), const std::uint8_t* data, std::size_t size) {
  const auto found = fault({reinterpret_cast<const char*>(data), size});
  if (!found) return 0;
  std::fprintf(stderr, "%s\n", found->c_str());
  std::abort();
}

}  // namespace deskpath::fuzz
