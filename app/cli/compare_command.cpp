// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include "cli/compare_text.h"
#include "cli/session.h"
#include "roles/comparison_json.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {

QString CompareCommand::name() const { return u"compare"_s; }
QString CompareCommand::arguments() const { return u"ROLE ROLE… [--json]"_s; }
QString CompareCommand::summary() const { return u"two or more roles side by side"_s; }
QString CompareCommand::description() const {
  return u"Shows what the roles are for, which skills they ask at which level, how far they overlap, how well somebody "
         u"at the "
         "levels of one fits another, what they answer for, and what workstation they need."_s;
}

std::vector<QCommandLineOption> CompareCommand::options() const {
  return {{u"json"_s, u"write a deskpath.comparison document"_s}};
}

std::vector<Example> CompareCommand::examples() const {
  return {
      {u"deskpath compare ai-ml-engineer data-scientist"_s, u"two roles"_s},
      {u"deskpath compare ai-ml-engineer backend-engineer data-scientist --json"_s, u"three, for another program"_s}};
}

Outcome CompareCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList ids = given.positionalArguments();
  if (ids.size() < 2) return misused(u"needs two roles or more."_s);
  const auto roles = session.roles(ids);
  if (!roles) return tl::unexpected(roles.error());
  if (roles->size() < static_cast<std::size_t>(ids.size())) return misused(u"names a role twice."_s);
  const RoleCatalogue& catalogue = session.content().roles;
  const Comparison comparison = compare(*roles, catalogue);
  Output output;
  output.bytes = given.isSet(u"json"_s) ? QByteArray::fromStdString(comparison_to_json(comparison, catalogue))
                                        : compareText(comparison, catalogue, session.style()).toUtf8();
  return output;
}

}  // namespace deskpath::app::cli
