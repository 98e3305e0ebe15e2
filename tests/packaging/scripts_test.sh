#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts_test.sh ROOT: packaging/run.sh, tests/run.sh and the installing of packages, in a copy of the tree with
# stand-ins for apt, sudo, CMake and the program. Nothing is installed and nothing is built.
set -euo pipefail
root=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failures=0

for script in packaging/run.sh packaging/dependencies.sh packaging/deskpath.bash.in tests/run.sh tests/sanitize.sh tests/fuzz/run.sh .ci/run; do
  bash -n "$root/$script"
done
for script in packaging/run.sh tests/run.sh tests/sanitize.sh tests/fuzz/run.sh .ci/run; do [[ -x $root/$script ]]; done

fail() {
  printf 'FAIL: %s\n--- output\n%s\n--- calls\n%s\n' "$1" "$output" "$(cat -- "$work/calls")"
  failures=$((failures + 1))
}
says() { [[ $output == *"$1"* ]] || fail "expected the output to say: $1"; }
silent_about() { [[ $output != *"$1"* ]] || fail "expected the output not to say: $1"; }
called() { grep -qF -- "$1" "$work/calls" || fail "expected a call: $1"; }
not_called() { ! grep -qF -- "$1" "$work/calls" || fail "expected no call: $1"; }
gives() { [[ $status == "$1" ]] || fail "expected exit code $1, not $status"; }

# A stand-in notes how it was called, then does what its body says.
stand_in() {
  # shellcheck disable=SC2016
  printf '#!/bin/bash\necho "${0##*/} $*" >>"%s/calls"\n%s\n' "$work" "$2" >"$1"
  chmod +x -- "$1"
}

fresh() {
  rm -rf -- "${work:?}"/{tree,bin,here,calls}
  mkdir -p "$work/tree/packaging" "$work/tree/tests/fuzz" "$work/tree/.ci" "$work/bin" "$work/here"
  : >"$work/calls"
  cp "$root/packaging/run.sh" "$root/packaging/dependencies.sh" "$work/tree/packaging/"
  cp "$root/tests/run.sh" "$work/tree/tests/"
  cp "$root/.ci/run" "$work/tree/.ci/"
  stand_in "$work/tree/tests/fuzz/run.sh" 'exit 0'
  local tool
  for tool in bash cat chmod cp cut dirname env grep head id locale mkdir mktemp nproc readlink rm tail tee; do
    ln -s -- "$(command -v "$tool")" "$work/bin/$tool"
  done
  # A package is installed when a file of its name lies in $work/installed.
  rm -rf -- "$work/installed"
  mkdir "$work/installed"
  stand_in "$work/bin/dpkg-query" "for name; do if [[ -e $work/installed/\$name ]]; then echo \$name installed; else echo \$name config-files; fi; done; exit 1"
  stand_in "$work/bin/apt-get" "for name; do [[ \$name == [a-z]*-dev || \$name == g++ ]] && touch $work/installed/\$name; done; exit 0"
  ln -s -- "$(command -v touch)" "$work/bin/touch"
  stand_in "$work/bin/cmake" "if [[ \$1 == --build ]]; then mkdir -p \$2/app; cp $work/program \$2/app/deskpath; fi"
  stand_in "$work/bin/ctest" "echo '  Start 1: a'; echo '1/2 Test #1: a .....   Passed    0.01 sec'; echo '2/2 Test #2: b ...***Skipped'; echo '100% tests passed'"
  # shellcheck disable=SC2016
  stand_in "$work/program" 'while (($# > 0)); do [[ $1 == -o ]] && echo made >"$2"; shift; done; exit 0'
}

# run COMMAND…: from the folder $work/here, with the stand-ins alone on the path and no display.
run() {
  status=0
  output=$(cd -- "$work/here" && env -u DISPLAY -u WAYLAND_DISPLAY -u DESKPATH_INSTALL PATH="$work/bin" TMPDIR="$work" "$@" 2>&1) || status=$?
}
all_installed() {
  # shellcheck source=packaging/dependencies.sh
  (source "$root/packaging/dependencies.sh" && cd "$work/installed" && touch "${deskpath_program_packages[@]}" "${deskpath_test_packages[@]}")
}
as_user() { rm -- "$work/bin/id" && stand_in "$work/bin/id" 'echo 1000'; }
as_root() { rm -- "$work/bin/id" && stand_in "$work/bin/id" 'echo 0'; }
install() { run bash -c "source $work/tree/packaging/dependencies.sh && deskpath_install $*"; }

# Installing.
fresh && as_root && touch "$work/installed/g++"
install g++ qt6-base-dev
gives 0 && says 'installing 1 missing packages: qt6-base-dev' && called 'apt-get -q update'
called 'install --no-install-recommends qt6-base-dev'
install g++ qt6-base-dev
gives 0 && says 'every package it needs is installed'
if [[ $(grep -c 'apt-get' "$work/calls") != 2 ]]; then fail 'a second run calls apt'; fi

fresh && as_user
install g++
gives 1 && says 'needs root or sudo' && not_called apt-get
stand_in "$work/bin/sudo" 'exec "$@"'
install g++
gives 0 && called 'sudo apt-get -q update' && called 'sudo env DEBIAN_FRONTEND=noninteractive apt-get'

fresh && as_root && rm "$work/bin/apt-get"
install g++
gives 1 && says 'Debian 12' && says 'g++'
run env DESKPATH_INSTALL=no bash "$work/tree/packaging/run.sh" --version
gives 0 && called 'deskpath --version'

fresh && as_root && stand_in "$work/bin/apt-get" 'echo "E: no such package"; exit 100'
install g++
gives 1 && says 'E: no such package' && says 'The whole log: '

# run.sh.
fresh && all_installed
run "$work/tree/packaging/run.sh"
gives 0 && says 'building' && says 'there is no display'
called "cmake -S $work/tree --preset release" && called "deskpath templates ai-ml-engineer -o $work/here/deskpath-example/ai-ml-engineer.deskplan"
called 'deskpath compare ai-ml-engineer backend-engineer' && called "deskpath check $work/here/deskpath-example/ai-ml-engineer.deskplan"
says "$work/here/deskpath-example/checklist.pdf"
if [[ ! -s $work/here/deskpath-example/checklist.pdf ]]; then fail 'no checklist'; fi
echo mine >"$work/here/deskpath-example/ai-ml-engineer.deskplan"
run "$work/tree/packaging/run.sh"
gives 0 && says 'bringing the build up to date' && says 'using the plan that is there' && says 'replacing the checklist'
[[ $(cat "$work/here/deskpath-example/ai-ml-engineer.deskplan") == mine ]] || fail "the user's plan was replaced"

: >"$work/calls"
run env DISPLAY=:9 "$work/tree/packaging/run.sh"
gives 0 && says 'opening the window' && not_called 'deskpath templates'
output=$(cd -- "$work/here" && PATH="$work/bin" "$work/tree/packaging/run.sh" parts --json 2>/dev/null)
[[ -z $output ]] || fail 'with arguments, standard output is not the program'"'"'s alone'
called 'deskpath parts --json'

fresh && all_installed
# shellcheck disable=SC2016
stand_in "$work/program" '[[ $1 == check ]] && exit 1; exit 0'
run "$work/tree/packaging/run.sh"
gives 0 && says 'has open problems' && called 'deskpath checklist'
# shellcheck disable=SC2016
stand_in "$work/program" '[[ $1 == check ]] && exit 2; exit 0'
run "$work/tree/packaging/run.sh"
gives 2

fresh && all_installed && touch "$work/here/deskpath-example"  # a file in the way of the folder
run "$work/tree/packaging/run.sh"
gives 0 && says "print: $work/deskpath-example."

fresh && all_installed && stand_in "$work/bin/cmake" 'echo "error: it is broken"; exit 1'
run "$work/tree/packaging/run.sh"
gives 1 && says 'it is broken' && says "the whole log: $work/tree/build/release/build.log"
called '--preset release --fresh'

# tests/run.sh and .ci/run.
fresh && all_installed
run "$work/tree/.ci/run"
gives 0 && says 'everything passed' && says '***Skipped' && silent_about 'Passed  ' && silent_about 'Start 1'
called 'ctest --preset check' && called 'ctest --preset asan' && called '-L core' && called 'run.sh 10'
stand_in "$work/tree/tests/fuzz/run.sh" 'exit 1'
run "$work/tree/tests/run.sh"
gives 1 && says 'failed: the fuzzers.'
stand_in "$work/tree/tests/fuzz/run.sh" 'exit 0'
stand_in "$work/bin/ctest" 'echo "50% tests passed, 1 tests failed out of 2"; [[ $* != *check* ]]'
run "$work/tree/.ci/run"
gives 1 && says '1 tests failed' && says 'failed: the tests.' && called 'ctest --preset asan'
stand_in "$work/bin/cmake" '[[ $* != *asan* ]]'
stand_in "$work/bin/ctest" 'exit 0'
run "$work/tree/tests/run.sh"
gives 1 && says 'failed: the checked build of the core.'

if ((failures > 0)); then exit 1; fi
echo 'the scripts do what they say'
