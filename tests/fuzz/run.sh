#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers with clang, address and undefined-behaviour checks, and runs each for SECONDS (20 unless told):
#   tests/fuzz/run.sh [SECONDS]
# It starts from the seeds in tests/fuzz/corpus and keeps what it finds in build/asan/found. A crash leaves its input in
# build/asan/crashes: mend it, and add the input to tests/fuzz/corpus/<reader>, where the tests find it ever after.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
seconds=${1-20}
build=$root/build/asan

deskpath_install "${deskpath_program_packages[@]}" "${deskpath_test_packages[@]}"
deskpath_say "building the fuzzers (log: $build/build.log)."
deskpath_build "$root" asan plan_fuzzer profile_fuzzer parts_fuzzer roles_fuzzer
mkdir -p -- "$build/crashes"

failed=()
for reader in plan profile parts roles; do
  mkdir -p -- "$build/found/$reader"
  log=$build/$reader.log
  # The second folder is only read. A seed of our own makes the start of two runs alike.
  if "$build/tests/fuzz/${reader}_fuzzer" -seed=20261123 -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
    -max_len=20000 -dict="$root/tests/fuzz/json.dict" -artifact_prefix="$build/crashes/$reader-" -print_final_stats=1 \
    "$build/found/$reader" "$root/tests/fuzz/corpus/$reader" >"$log" 2>&1 </dev/null; then
    deskpath_say "$reader: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, no crash."
  else
    failed+=("$reader")
    tail -n 30 -- "$log" >&2
  fi
done

if ((${#failed[@]} > 0)); then
  deskpath_error "a crash in: ${failed[*]}. The inputs are in $build/crashes, the logs beside it."
  exit 1
fi
