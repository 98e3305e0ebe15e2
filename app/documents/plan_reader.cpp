// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan_reader.h"

#include <QFileInfo>

#include "documents/safe_file.h"
#include "documents/text.h"

namespace deskpath::app {

tl::expected<PlanInFile, QString> readPlanFile(const QString& path, const PartLookup& lookup) {
  const auto bytes = readFile(path, static_cast<qint64>(max_plan_bytes));
  if (!bytes) return tl::make_unexpected(bytes.error().message());
  auto plan = read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(QFileInfo(path).fileName()),
                        lookup);
  if (!plan) return tl::make_unexpected(qs(to_text(plan.error())));
  return PlanInFile{std::move(*plan), DiskState::of(*bytes)};
}

}  // namespace deskpath::app
