// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzer.h"
#include "fuzz/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return deskpath::fuzz::judge(deskpath::fuzz::profile_fault, data, size);
}
