// SPDX-License-Identifier: GPL-3.0-or-later
// How many blocks of memory the program has asked for and not given back: exact, unlike what the C library says about
// itself, which counts what it keeps for the next request.
#pragma once

namespace deskpath::test {

[[nodiscard]] long blocksInUse();

}  // namespace deskpath::test
