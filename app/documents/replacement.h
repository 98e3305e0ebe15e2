// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a new version of a file in the place of the old one by a single rename. QSaveFile does the same, but gives the
// unfinished file a name that a user could have given ("plan.deskplan.backup" looks like one of its names), so that
// what a killed program leaves could never be told from the user's own files and would stay for ever.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace deskpath::app {

// Writes `content` to the disk and then to the place of `target`, which is a whole path without links at its end. What
// the file at `model` is like (`target` itself unless another is named) goes over to it, see likeness.h; a new file has
// the usual owner and permissions. Returns what could not go over, or the errno of the step that failed: then the old
// file is as it was and nothing is beside it.
[[nodiscard]] tl::expected<QStringList, int> replaceFile(const QString& target, const QByteArray& content,
                                                         const QString& model = {});

// Removes what killed programs left of versions of `target` that never got into its place.
void removeUnfinished(const QString& target);
// The same for every file of a folder.
void removeAllUnfinished(const QString& folder);

// Of ".NAME.deskpath-AbCdEf", a name that replaceFile() gives for an instant: NAME.
[[nodiscard]] std::optional<QString> unfinishedOf(const QString& name);

}  // namespace deskpath::app
