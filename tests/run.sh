#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors and runs all tests; then builds the core with
# address and undefined-behaviour checks and runs its tests again, and gives hostile bytes to its readers. Fails if anything
# does.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# A thousand openings and closings of a plan; forty while one works (tests/app/long_use).
export DESKPATH_LONG_USE=1000

# Runs the tests of a preset and shows all but the lines of those that pass.
run_tests() {
  local preset=$1 status=0
  shift
  (cd -- "$root" && ctest --preset "$preset" --parallel 2 --output-on-failure --no-tests=error "$@" </dev/null 2>&1) |
    tee -- "$root/build/$preset/ctest.log" |
    grep -vE --line-buffered '^ *Start +[0-9]+:| Passed +[0-9.]+ sec *$' || status=${PIPESTATUS[0]}
  return "$status"
}

deskpath_install "${deskpath_program_packages[@]}" "${deskpath_test_packages[@]}"
failed=()

deskpath_say "building the program and all tests, warnings are errors (log: $root/build/check/build.log)."
if ! deskpath_build "$root" check; then
  failed+=("the build")
elif ! { deskpath_say "running all tests." && run_tests check; }; then
  failed+=("the tests")
fi

deskpath_say "building the core with address and undefined-behaviour checks (log: $root/build/asan/build.log)."
if ! deskpath_build "$root" asan; then
  failed+=("the checked build of the core")
elif ! { deskpath_say "running the tests of the core." && run_tests asan -L core; }; then
  failed+=("the checked tests of the core")
fi

if ! "$root/tests/fuzz/run.sh" 10; then failed+=("the fuzzers"); fi

if ((${#failed[@]} > 0)); then
  printf -v list '%s, ' "${failed[@]}"
  deskpath_error "failed: ${list%, }."
  exit 1
fi
deskpath_say "everything passed."
