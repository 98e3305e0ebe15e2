// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share: the content, today's date, reading a file or standard input, and looking roles up.
#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "cli/command.h"
#include "cli/style.h"
#include "documents/content.h"

class QIODevice;

namespace deskpath::app::cli {

class Session {
 public:
  Session(Date today, QIODevice& in, QIODevice& err, Style style);

  // Read on first use. Problems of the user's own content are warnings on standard error.
  [[nodiscard]] const Content& content();
  [[nodiscard]] Date today() const noexcept { return today_; }
  [[nodiscard]] const Style& style() const noexcept { return style_; }
  [[nodiscard]] Context context() { return {today_, &content().market, &content().models, &content().tariffs}; }

  // `path` may be "-" for standard input.
  [[nodiscard]] tl::expected<QByteArray, Failure> read(const QString& path, qint64 maxBytes);
  [[nodiscard]] tl::expected<Plan, Failure> plan(const QString& path);
  // The named roles, or all of them when none is named.
  [[nodiscard]] tl::expected<std::vector<const Role*>, Failure> roles(const QStringList& ids);

  // How a file is called in messages.
  [[nodiscard]] static std::string shownName(const QString& path);
  // The plan's name, else that of its file.
  [[nodiscard]] static QString title(const Plan& plan, const QString& path);

 private:
  Date today_;
  QIODevice& in_;
  QIODevice& err_;
  Style style_;
  std::unique_ptr<Content> content_;
};

// At most a screenful of problems, one per line.
[[nodiscard]] tl::unexpected<Failure> unusable(const Problems& problems);

}  // namespace deskpath::app::cli
