// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the user's own parts is called.
#pragma once

#include "documents/user_catalogue.h"

namespace deskpath::app {

// "Added 12 parts from shop.deskparts; 2 of them replace shipped entries; 1 entry was left out."
[[nodiscard]] QString importedText(const UserCatalogue::Change& change);
// The replaced names, then every problem with its place; empty when there is nothing to add.
[[nodiscard]] QString importedDetails(const UserCatalogue::Change& change);
// "12 parts, 2 in place of shipped ones, 1 mistake".
[[nodiscard]] QString fileText(const UserCatalogue::File& file);

}  // namespace deskpath::app
