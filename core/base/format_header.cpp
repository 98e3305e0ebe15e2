// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format_header.h"

namespace deskpath::json {

bool check_header(ObjectReader& reader, std::string_view format, std::int64_t newest, Problems& problems) {
  if (!reader.node().is(Kind::object)) return false;
  const std::string wanted{format};
  const auto found = reader.any("format");
  if (!found || !found->is(Kind::string) || found->text() != wanted) {
    problems.push_back((found ? *found : reader.node())
                           .problem((found ? "is " + found->brief() : std::string{"has no \"format\""}) +
                                    "; expected \"" + wanted + '"'));
    return false;
  }
  const auto version = reader.any("version");
  if (!version || !version->is(Kind::integer) || version->integer() < 1) {
    problems.push_back((version ? *version : reader.node())
                           .problem((version ? "is " + version->brief() : std::string{"has no \"version\""}) +
                                    "; expected a whole number from 1 to " + std::to_string(newest)));
    return false;
  }
  if (version->integer() > newest) {
    problems.push_back(version->problem("is " + std::to_string(version->integer()) +
                                        "; this program reads up to version " + std::to_string(newest) +
                                        ". Use a newer Deskpath to open it"));
    return false;
  }
  return true;
}

}  // namespace deskpath::json
