// SPDX-License-Identifier: GPL-3.0-or-later
// What a new version of a file takes over from the old one beside its name.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace deskpath::app {

// Makes the open file like the one at `model`: owner and group as far as allowed, permissions, the list of further
// users and groups (access control list), and the attributes that people and programs have tied to it (user.*). Nobody
// gets more rights than the old file gave, at any time. Called before the content is written, so that a private file is
// private throughout. Returns in words what could not be kept; nothing when there is no file at `model`.
[[nodiscard]] QStringList liken(int file, const QByteArray& model);

}  // namespace deskpath::app
