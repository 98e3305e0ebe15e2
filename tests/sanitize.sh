#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything, the window included, with address, undefined-behaviour and leak checks, and runs all tests but the
# gallery's. Takes about twenty minutes on two cores, and is therefore no part of tests/run.sh:
#   tests/sanitize.sh [ctest's own options, as -R PlanFiles]
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
export LC_ALL=C.UTF-8

deskpath_install "${deskpath_program_packages[@]}" "${deskpath_test_packages[@]}"
deskpath_say "building everything with address, undefined-behaviour and leak checks (log: $root/build/asan-app/build.log)."
deskpath_build "$root" asan-app
deskpath_say "running all tests but the gallery's (log: $root/build/asan-app/ctest.log)."
status=0
(cd -- "$root" && ctest --preset asan-app --parallel "$(nproc)" --no-tests=error "$@" </dev/null 2>&1) |
  tee -- "$root/build/asan-app/ctest.log" |
  grep -vE --line-buffered '^ *Start +[0-9]+:| Passed +[0-9.]+ sec *$' || status=${PIPESTATUS[0]}
if ((status != 0)); then
  deskpath_error "the checks found something; the end of the log names the tests."
  exit 1
fi
deskpath_say "everything passed."
