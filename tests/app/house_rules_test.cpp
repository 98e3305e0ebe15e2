// SPDX-License-Identifier: GPL-3.0-or-later
// House rules of CONTRIBUTING.md that a compiler does not see, checked on the text of the sources.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "places.h"

namespace {

namespace fs = std::filesystem;

const fs::path root = fs::path(DESKPATH_CORE).parent_path();

std::vector<fs::path> sources(const char* folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
    const auto extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string textOf(const fs::path& file) {
  std::ifstream in{file};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// The sources of the app in which one of the words occurs outside a comment, relative to the root.
std::set<std::string> filesWith(const std::vector<std::string>& words) {
  std::set<std::string> found;
  for (const fs::path& file : sources("app")) {
    std::istringstream lines{textOf(file)};
    for (std::string line; std::getline(lines, line);) {
      line.resize(std::min(line.find("//"), line.size()));
      for (const std::string& word : words) {
        if (line.find(word) != std::string::npos) found.insert(fs::relative(file, root).string());
      }
    }
  }
  return found;
}

// The types that a text defines for the whole program: not those of unnamed namespaces, and not those inside others.
std::vector<std::string> typesOf(const std::string& text) {
  static const std::regex opens{R"(^namespace( [\w:]+)? \{$)"};
  static const std::regex closes{R"(^\}  // namespace)"};
  static const std::regex type{R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :[^;]*)? \{)"};
  std::vector<std::string> scopes;
  std::vector<std::string> types;
  std::istringstream lines{text};
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || std::string_view{"nsce}"}.find(line.front()) == std::string_view::npos) continue;
    if (std::regex_search(line, match, opens)) {
      scopes.push_back(match[1].matched ? match[1].str() : "unnamed");
    } else if (std::regex_search(line, closes)) {
      if (!scopes.empty()) scopes.pop_back();
    } else if (std::regex_search(line, match, type) &&
               std::find(scopes.begin(), scopes.end(), "unnamed") == scopes.end()) {
      std::string name;
      for (const std::string& scope : scopes) name += scope + "::";
      types.push_back(name + match[1].str());
    }
  }
  return types;
}

TEST(HouseRules, the_reader_of_types_knows_what_the_whole_program_sees) {
  EXPECT_EQ(typesOf("namespace a::b {\nstruct X {\n};\nclass Y final : public X {\n  struct Inner {\n};\nnamespace "
                    "{\nstruct Z {\n};\n}  // namespace\n"
                    "class Later;\nenum class E : int { a };\n}  // namespace a::b\nstruct Outside {\n"),
            (std::vector<std::string>{" a::b::X", " a::b::Y", " a::b::E", "Outside"}));
}

// Two types of one name are one type to the linker: it takes the functions of either for both, and the program crashes.
TEST(HouseRules, no_two_types_have_one_name) {
  std::map<std::string, std::set<std::string>> places;
  for (const char* folder : {"core", "app", "tests"}) {
    for (const fs::path& file : sources(folder)) {
      // Of the tests, these are programs of their own.
      const std::string place = fs::relative(file, root).string();
      if (place.starts_with("tests/") && !place.starts_with("tests/app/")) continue;
      for (const std::string& type : typesOf(textOf(file))) places[type].insert(place);
    }
  }
  EXPECT_GT(places.size(), 200U);
  for (const auto& [type, files] : places) {
    std::string list;
    for (const std::string& file : files) list += ' ' + file;
    EXPECT_EQ(files.size(), 1U) << type << " in" << list;
  }
}

TEST(HouseRules, the_walk_sees_the_program) {
  EXPECT_TRUE(filesWith({"int main("}).contains("app/main.cpp"));
  EXPECT_EQ(filesWith({"HouseRules"}), std::set<std::string>{});
}

// app/documents/replacement.cpp does it by calls of the system.
TEST(HouseRules, nobody_else_opens_files_for_writing) {
  EXPECT_EQ(filesWith({"QSaveFile", "QTemporaryFile", "ofstream", "fopen(", "QSettings", "setOutputFileName"}),
            std::set<std::string>{});
  EXPECT_EQ(filesWith({"O_TMPFILE", "O_CREAT"}), std::set<std::string>{"app/documents/replacement.cpp"});
}

// QDesktopServices takes any scheme and starts programs with it. One place shows the address first and takes only those
// of the web, the other opens a folder that the user has chosen.
TEST(HouseRules, addresses_are_opened_in_two_places) {
  EXPECT_EQ(filesWith({"openUrl("}),
            (std::set<std::string>{"app/roles_tab/web_link.cpp", "app/window/preferences_dialog.cpp"}));
  EXPECT_EQ(filesWith({"setOpenExternalLinks(true", "setOpenLinks(true", "QTextBrowser", "QNetworkAccessManager",
                       "QWebEngine"}),
            std::set<std::string>{});
}

// QLabel takes what looks like HTML for HTML, and loads the pictures it names.
TEST(HouseRules, labels_are_plain) {
  for (const std::string& file : filesWith({"new QLabel"})) EXPECT_TRUE(file.starts_with("app/widgets/")) << file;
}

TEST(HouseRules, only_the_charts_name_qt_charts) {
  for (const std::string& file :
       filesWith({"<QtCharts", "<QChart", "<QPolarChart", "<QLineSeries", "<QBarSet", "<QValueAxis"})) {
    EXPECT_TRUE(file.starts_with("app/charts/")) << file;
  }
}

}  // namespace
