// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "cli/check_text.h"
#include "cli/session.h"
#include "documents/text.h"
#include "recommend/repairs.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {

QString CheckCommand::name() const { return u"check"_s; }
QString CheckCommand::arguments() const { return u"FILE [--role ID]… [--up-to-stage N] [--json]"_s; }
QString CheckCommand::summary() const {
  return u"review a plan: what fits, what does not, what each role would need"_s;
}
QString CheckCommand::description() const {
  return u"Checks every part of the plan against the others and against what the roles need. All roles are "
         u"reviewed unless "
         "some are named. FILE may be - for standard input. The exit code is 0 when no problem is open, 1 "
         "when one is; "
         "role levels and accepted findings do not count."_s;
}

std::vector<QCommandLineOption> CheckCommand::options() const {
  return {{u"role"_s, u"review this role; may be given several times"_s, u"ID"_s},
          {u"up-to-stage"_s, u"leave out what is bought in later stages (1 to 9)"_s, u"N"_s},
          {u"json"_s, u"write a deskpath.report document"_s}};
}

std::vector<Example> CheckCommand::examples() const {
  return {{u"deskpath check office.deskplan"_s, u"every finding, worst first"_s},
          {u"deskpath check office.deskplan --role ai-ml-engineer --up-to-stage 1"_s,
           u"what is bought now, for one role"_s},
          {u"deskpath check - --json < office.deskplan"_s, u"for another program"_s}};
}

Outcome CheckCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.size() != 1) return misused(files.isEmpty() ? u"needs a FILE."_s : u"takes one FILE."_s);
  const auto stage = stageOf(given);
  if (!stage) return tl::unexpected(stage.error());
  const auto roles = session.roles(given.values(u"role"_s));
  if (!roles) return tl::unexpected(roles.error());
  const auto plan = session.plan(files.constFirst());
  if (!plan) return tl::unexpected(plan.error());

  const Context context = session.context();
  const Content& content = session.content();
  Report report = review(*plan, *roles, context, *stage);
  add_repairs(report, *plan, content.parts, context);
  Output output;
  output.code = report.summary.open_problems > 0 ? exitProblems : exitFine;
  output.bytes =
      given.isSet(u"json"_s)
          ? QByteArray::fromStdString(report_to_json(report, *plan, context, content.wording))
          : checkText(*plan, Session::title(*plan, files.constFirst()), report, content, session.style()).toUtf8();
  return output;
}

}  // namespace deskpath::app::cli
