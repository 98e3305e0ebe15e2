// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed and every input that once broke a reader, in every build: what the fuzzers look for must hold for them.
#include <gtest/gtest.h>

#include "fuzz/readers.h"
#include "places.h"
#include "support.h"

namespace deskpath {
namespace {

namespace fs = std::filesystem;

struct Reader {
  const char* folder;
  std::optional<std::string> (*fault)(std::string_view);
};

class FuzzCorpus : public testing::TestWithParam<Reader> {};

TEST_P(FuzzCorpus, holds_no_input_that_breaks_a_reader) {
  std::size_t inputs = 0;
  for (const auto& entry :
       fs::directory_iterator{fs::path{DESKPATH_TEST_DATA}.parent_path() / "fuzz/corpus" / GetParam().folder}) {
    const std::string bytes = test::read_file(entry.path());
    EXPECT_EQ(GetParam().fault(bytes), std::nullopt) << entry.path();
    // Cut off and with a byte changed, too.
    for (std::size_t at = 0; at < bytes.size(); at += bytes.size() / 20 + 1) {
      EXPECT_EQ(GetParam().fault(bytes.substr(0, at)), std::nullopt) << entry.path() << " cut off after " << at;
      std::string changed = bytes;
      changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ 0x15U);
      EXPECT_EQ(GetParam().fault(changed), std::nullopt) << entry.path() << " changed at " << at;
    }
    ++inputs;
  }
  EXPECT_GT(inputs, 2U);
}

INSTANTIATE_TEST_SUITE_P(Readers, FuzzCorpus,
                         testing::Values(Reader{"plan", fuzz::plan_fault}, Reader{"profile", fuzz::profile_fault},
                                         Reader{"parts", fuzz::parts_fault}, Reader{"roles", fuzz::roles_fault}),
                         [](const auto& reader) { return std::string{reader.param.folder}; });

}  // namespace
}  // namespace deskpath
