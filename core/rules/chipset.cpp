// SPDX-License-Identifier: GPL-3.0-or-later
// Which processor generations a chipset takes: natively, after a BIOS update, or not at all.
#include <algorithm>
#include <array>
#include <cctype>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Words separated by blanks. What a row does not name, its chipsets cannot run.
struct ChipsetRow {
  std::string_view chipsets;
  std::string_view native;
  std::string_view after_update;  // with a newer BIOS
  std::string_view unsure;        // with the BIOS of some manufacturers only
};

// Source: the chipset and generation matrix of PC_Workman (MIT), as read in the project's notes on builders, 5.1 no. 2.
// The generations are those of desktop processors: zen2 is Ryzen 3000, zen3 5000, zen4 7000 and 8000, zen5 9000.
constexpr std::array matrix{
    ChipsetRow{"H110 B150 H170 Z170", "intel-6", "intel-7", ""},
    ChipsetRow{"B250 Z270", "intel-6 intel-7", "", ""},
    ChipsetRow{"H310 B360 H370 Z370", "intel-8", "intel-9", ""},
    ChipsetRow{"B365 Z390", "intel-8 intel-9", "", ""},
    ChipsetRow{"H410 B460", "intel-10", "", ""},
    ChipsetRow{"H470 Z490", "intel-10", "intel-11", ""},
    ChipsetRow{"H510 B560 H570 Z590", "intel-10 intel-11", "", ""},
    ChipsetRow{"H610 B660 H670 Z690", "intel-12", "intel-13 intel-14", ""},
    ChipsetRow{"B760 H770 Z790", "intel-12 intel-13", "intel-14", ""},
    ChipsetRow{"H810 B860 Q870 W880 Z890", "core-ultra-200s", "", ""},
    ChipsetRow{"A320", "zen1 zen1-plus", "zen2", "zen3"},
    ChipsetRow{"B350 X370", "zen1 zen1-plus", "zen2 zen3", ""},
    ChipsetRow{"B450 X470", "zen1 zen1-plus zen2", "zen3", ""},
    ChipsetRow{"A520 B550", "zen2 zen3", "", ""},
    ChipsetRow{"X570", "zen1-plus zen2", "zen3", ""},
    ChipsetRow{"A620 B650 B650E X670 X670E", "zen4", "zen5", ""},
    ChipsetRow{"B840 B850 X870 X870E", "zen4 zen5", "", ""},
    // Threadripper 7000 came with the chipset in November 2023, 9000 in July 2025: probsee.com/p/socket_str5, read
    // 2026-11-26. WRX90 has no row: it takes the PRO processors alone, which the generation does not tell.
    ChipsetRow{"TRX50", "zen4", "zen5", ""},
};

bool has_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const std::size_t blank = words.find(' ');
    if (words.substr(0, blank) == wanted) return true;
    if (blank == std::string_view::npos) return false;
    words.remove_prefix(blank + 1);
  }
  return false;
}

// The row of a chipset however it is written: "AMD X870E", "Intel® Z790 Express", "b650e".
const ChipsetRow* row_of(std::string_view chipset) {
  std::string word;
  for (std::size_t i = 0; i <= chipset.size(); ++i) {
    const unsigned char c = i < chipset.size() ? static_cast<unsigned char>(chipset[i]) : ' ';
    if (std::isalnum(c) != 0) {
      word += static_cast<char>(std::toupper(c));
      continue;
    }
    const auto row = std::find_if(matrix.begin(), matrix.end(),
                                  [&](const ChipsetRow& entry) { return has_word(entry.chipsets, word); });
    if (!word.empty() && row != matrix.end()) return row;
    word.clear();
  }
  return nullptr;
}

}  // namespace

void cpu_chipset(const Build& build, std::vector<Finding>& out) {
  const Part* board = build.first(Category::motherboard);
  if (board == nullptr) return;
  for (const BuildItem& cpu : build.of(Category::cpu)) {
    Check check{"cpu.chipset"};
    check.about(cpu.part()).about(*board).text("cpu", cpu.part().name(), false).text("board", board->name(), false);
    const auto generation = check.need(cpu.part(), key::cpu::generation);
    const auto chipset = check.need(*board, key::motherboard::chipset);
    if (generation) check.text("generation", *generation);
    if (chipset) check.text("chipset", *chipset);
    if (!generation || !chipset) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    const ChipsetRow* row = row_of(*chipset);
    if (row == nullptr) {
      check.missing(*board, key::motherboard::chipset);
      Finding finding = check.conclude(Verdict::ok);
      finding.variant = "chipset";
      out.push_back(std::move(finding));
    } else if (has_word(row->native, *generation)) {
      out.push_back(check.proven(Verdict::ok));
    } else if (has_word(row->after_update, *generation)) {
      const auto flashback = check.need(*board, key::motherboard::flashback);
      out.push_back(check.conclude(flashback.value_or(false) ? Verdict::note : Verdict::warning));
    } else if (has_word(row->unsure, *generation)) {
      out.push_back(check.proven(Verdict::warning, "unsure"));
    } else {
      out.push_back(check.proven(Verdict::problem));
    }
  }
}

}  // namespace deskpath::rules
