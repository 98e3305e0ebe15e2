// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules of DESIGN.md: dependencies of the core point one way, and its files stay small.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "places.h"
#include "support.h"

namespace deskpath {
namespace {

namespace fs = std::filesystem;

// Which folders a folder may include beside itself.
const std::map<std::string, std::set<std::string>> may_include{
    {"base", {}},
    {"roles", {"base"}},
    {"parts", {"base"}},
    {"assessment", {"base", "roles"}},
    {"plan", {"base", "parts"}},
    {"estimates", {"base", "parts"}},
    {"rules", {"base", "roles", "parts", "assessment", "plan", "estimates"}},
    {"recommend", {"base", "roles", "parts", "assessment", "plan", "estimates", "rules"}},
    {"checklist", {"base", "roles", "parts", "assessment", "plan", "estimates", "rules"}}};

std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{DESKPATH_CORE}) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string folder_of(const fs::path& file) { return fs::relative(file, DESKPATH_CORE).begin()->string(); }

// What a text includes: "base/date.h" in quotes or <vector> in angle brackets.
std::vector<std::string> includes_of(const std::string& text) {
  std::vector<std::string> result;
  std::istringstream lines{text};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words{line};
    char hash = ' ';
    std::string word;
    std::string target;
    if (words >> hash && hash == '#' && words >> word && word == "include" && words >> target) result.push_back(target);
  }
  return result;
}

bool is_snake_case(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

TEST(Architecture, the_walk_sees_the_core) {
  std::set<std::string> folders;
  for (const fs::path& file : sources()) folders.insert(folder_of(file));
  for (const char* folder : {"base", "roles", "parts", "assessment", "plan"})
    EXPECT_TRUE(folders.contains(folder)) << folder;
  EXPECT_EQ(includes_of("#include <vector>\n  # include \"base/x.h\"\n// #include <no>\n"),
            (std::vector<std::string>{"<vector>", "\"base/x.h\""}));
}

TEST(Architecture, dependencies_point_one_way) {
  for (const fs::path& file : sources()) {
    const std::string folder = folder_of(file);
    const auto rule = may_include.find(folder);
    ASSERT_NE(rule, may_include.end()) << file << " stands in a folder without a rule";
    for (const std::string& include : includes_of(test::read_file(file))) {
      if (include.front() != '"') continue;
      const std::string target = include.substr(1, include.find_first_of("/\"", 1) - 1);
      EXPECT_TRUE(include.find('/') != std::string::npos) << file << " includes " << include << " without its folder";
      EXPECT_TRUE(target == folder || rule->second.contains(target)) << file << " includes " << include;
      EXPECT_TRUE(fs::exists(fs::path{DESKPATH_CORE} / include.substr(1, include.size() - 2)))
          << file << " includes " << include;
    }
  }
}

TEST(Architecture, the_core_knows_no_window_no_files_and_no_clock) {
  const std::set<std::string> forbidden{"<fstream>", "<filesystem>", "<iostream>", "<cstdio>", "<stdio.h>",
                                        "<ctime>",   "<time.h>",     "<thread>",   "<random>", "<cstdlib>"};
  const std::vector<std::string> asking{"system_clock", "steady_clock", "high_resolution_clock",
                                        "getenv",       "fopen",        "std::time("};
  for (const fs::path& file : sources()) {
    const std::string text = test::read_file(file);
    for (const std::string& include : includes_of(text)) {
      EXPECT_FALSE(forbidden.contains(include)) << file << " includes " << include;
      EXPECT_NE(include.substr(0, 2), "<Q") << file << " includes " << include;
    }
    for (const std::string& word : asking)
      EXPECT_EQ(text.find(word), std::string::npos) << file << " asks the machine: " << word;
  }
}

TEST(Architecture, json_headers_of_the_library_stay_behind_few_doors) {
  // The header is slow to build; others include base/json_write.h where they write.
  for (const fs::path& file : sources()) {
    if (file.extension() != ".h") continue;
    for (const std::string& include : includes_of(test::read_file(file))) {
      EXPECT_TRUE(include != "<nlohmann/json.hpp>" || file.filename() == "json_write.h") << file;
    }
  }
}

TEST(Architecture, every_file_carries_its_licence_and_headers_say_why_they_exist) {
  const std::string licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
  for (const fs::path& file : sources()) {
    const std::string text = test::read_file(file);
    EXPECT_EQ(text.substr(0, licence.size()), licence) << file;
    if (file.extension() != ".h") continue;
    EXPECT_EQ(text.substr(licence.size(), 3), "// ") << file << " does not say why it exists";
    EXPECT_NE(text.find("\n#pragma once\n"), std::string::npos) << file;
  }
}

TEST(Architecture, files_stay_small_and_are_named_in_snake_case) {
  for (const fs::path& file : sources()) {
    const std::string text = test::read_file(file);
    EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 500) << file;
    EXPECT_TRUE(is_snake_case(file.stem().string())) << file;
  }
}

}  // namespace
}  // namespace deskpath
