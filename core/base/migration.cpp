// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/migration.h"

namespace deskpath::json {

Result<Document> parse_and_migrate(std::string_view text, const std::string& file, const Limits& limits,
                                   std::string_view format, std::span<const Migration> chain) {
  auto document = Document::parse(text, file, limits);
  if (!document || !document->root().is(Kind::object)) return document;
  const auto found = document->root().find("format");
  const auto version = document->root().find("version");
  if (!found || !found->is(Kind::string) || found->text() != format) return document;
  if (!version || !version->is(Kind::integer) || version->integer() < 1 || version->integer() >= newest_version(chain))
    return document;
  Object object = Object::parse(document->root().to_json());
  for (auto from = version->integer(); from < newest_version(chain); ++from) {
    chain[static_cast<std::size_t>(from - 1)](object);
    object["version"] = from + 1;
  }
  return Document::parse(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), file, limits);
}

}  // namespace deskpath::json
