// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assess_command.h"

#include "assessment/fit_json.h"
#include "cli/assess_text.h"
#include "cli/session.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {
constexpr qint64 mostProfileBytes = qint64{8} << 20;
}

QString AssessCommand::name() const { return u"assess"_s; }
QString AssessCommand::arguments() const { return u"PROFILE [--role ID]… [--json]"_s; }
QString AssessCommand::summary() const { return u"how well the ratings of a profile fit the roles"_s; }
QString AssessCommand::description() const {
  return u"Shows the fit to each role with its gaps, the interest and the goals beside it, and the next best steps. "
         u"The fit is taken over rated skills; the range shows what the unrated and unsure ones leave open. A surplus "
         u"earns "
         "nothing, a plus never lowers the fit. All roles are taken unless some are named. PROFILE may be - for standard input."_s;
}

std::vector<QCommandLineOption> AssessCommand::options() const {
  return {{u"role"_s, u"take this role; may be given several times"_s, u"ID"_s},
          {u"json"_s, u"write a deskpath.fit document"_s}};
}

std::vector<Example> AssessCommand::examples() const {
  return {{u"deskpath assess me.deskprofile"_s, u"the fit to every role, the gaps and the next best steps"_s},
          {u"deskpath assess me.deskprofile --role backend-engineer --json"_s, u"one role, for another program"_s}};
}

Outcome AssessCommand::execute(const QCommandLineParser& given, Session& session) const {
  const QStringList files = given.positionalArguments();
  if (files.size() != 1) return misused(files.isEmpty() ? u"needs a PROFILE."_s : u"takes one PROFILE."_s);
  const auto roles = session.roles(given.values(u"role"_s));
  if (!roles) return tl::unexpected(roles.error());
  const auto bytes = session.read(files.constFirst(), mostProfileBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto profile = read_profile({bytes->constData(), static_cast<std::size_t>(bytes->size())},
                                    Session::shownName(files.constFirst()));
  if (!profile) return unusable(profile.error());
  const RoleCatalogue& catalogue = session.content().roles;
  Output output;
  output.bytes = given.isSet(u"json"_s)
                     ? QByteArray::fromStdString(fits_to_json(*profile, *roles, catalogue))
                     : assessText(*profile, *roles, catalogue, session.today(), session.style()).toUtf8();
  return output;
}

}  // namespace deskpath::app::cli
