// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "cli/text_table.h"
#include "documents/safe_file.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

constexpr std::size_t mostProblems = 20;

QString knownRoles(const Content& content) {
  QStringList ids;
  for (const Role& role : content.roles.roles()) ids += qs(role.id.str());
  return ids.join(u", "_s);
}

}  // namespace

Session::Session(Date today, QIODevice& in, QIODevice& err, Style style)
    : today_(today), in_(in), err_(err), style_(style) {}

const Content& Session::content() {
  if (content_ == nullptr) {
    content_ = std::make_unique<Content>(loadContent(userContentFolders()));
    for (const Problem& problem : content_->problems) {
      err_.write(QString(u"warning: "_s + harmless(qs(to_text(problem))) + u'\n').toUtf8());
    }
  }
  return *content_;
}

tl::expected<QByteArray, Failure> Session::read(const QString& path, qint64 maxBytes) {
  if (path != u"-"_s) {
    auto bytes = readFile(path, maxBytes);
    if (!bytes) return failure(bytes.error().message());
    return std::move(*bytes);
  }
  QByteArray bytes;
  while (bytes.size() <= maxBytes) {
    const QByteArray block = in_.read(qMin<qint64>(maxBytes + 1 - bytes.size(), 1 << 20));
    if (block.isEmpty()) {
      const auto* file = qobject_cast<const QFileDevice*>(&in_);
      if (in_.isReadable() && (file == nullptr || file->error() == QFileDevice::NoError)) return bytes;
      return failure(u"standard input: It could not be read. Give a file, or send one into it."_s);
    }
    bytes += block;
  }
  return failure(u"standard input: It is larger than %1. Check that it is the right file."_s.arg(
      QLocale().formattedDataSize(maxBytes)));
}

tl::expected<Plan, Failure> Session::plan(const QString& path) {
  const auto bytes = read(path, static_cast<qint64>(max_plan_bytes));
  if (!bytes) return tl::unexpected(bytes.error());
  auto plan =
      read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, shownName(path), content().lookup());
  if (!plan) return unusable(plan.error());
  return std::move(*plan);
}

tl::expected<std::vector<const Role*>, Failure> Session::roles(const QStringList& ids) {
  if (ids.isEmpty()) return content().allRoles();
  std::vector<const Role*> roles;
  for (const QString& text : ids) {
    const auto id = RoleId::from(utf8(text));
    const Role* role = id ? content().roles.find(*id) : nullptr;
    if (role == nullptr)
      return failure(u"There is no role \"%1\"; expected one of %2."_s.arg(text, knownRoles(content())));
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
  }
  return roles;
}

std::string Session::shownName(const QString& path) { return path == u"-"_s ? "standard input" : utf8(path); }

QString Session::title(const Plan& plan, const QString& path) {
  if (!plan.name.empty()) return harmless(qs(plan.name));
  return path == u"-"_s ? u"Plan from standard input"_s : harmless(QFileInfo(path).completeBaseName());
}

tl::unexpected<Failure> unusable(const Problems& problems) {
  Problems shown = problems;
  if (shown.size() > mostProblems) {
    shown.resize(mostProblems);
    return failure(qs(to_text(shown)) + u"\nand %1 more problems."_s.arg(problems.size() - mostProblems));
  }
  return failure(qs(to_text(shown)));
}

}  // namespace deskpath::app::cli
