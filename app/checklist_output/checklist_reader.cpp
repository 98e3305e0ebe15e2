// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_reader.h"

#include <QFileInfo>

#include "documents/safe_file.h"
#include "documents/text.h"
#include "rules/report.h"

namespace deskpath::app {

tl::expected<Checklist, QString> readChecklist(const QString& path, const Content& content, const Context& context) {
  const auto bytes = readFile(path, static_cast<qint64>(max_plan_bytes));
  if (!bytes) return tl::unexpected(bytes.error().message());
  const auto plan =
      read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(path), content.lookup());
  if (!plan) return tl::unexpected(qs(to_text(plan.error())));
  const auto roles = content.allRoles();
  Checklist list = make_checklist(*plan, review(*plan, roles, context), context, content.wording);
  if (list.plan.empty()) list.plan = utf8(QFileInfo(path).completeBaseName());
  return list;
}

}  // namespace deskpath::app
