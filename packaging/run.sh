#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Deskpath and opens it. Arguments go to the program. Without a display and without
# arguments it reviews a bundled plan on the terminal and writes its shopping checklist as a PDF.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
program=$root/build/release/app/deskpath

# With arguments, standard output is the program's alone.
exec 3>&1
if (($# > 0)); then exec 1>&2; fi

deskpath_install "${deskpath_program_packages[@]}"
if [[ -x $program ]]; then
  deskpath_say "bringing the build up to date."
else
  deskpath_say "building, which takes some minutes the first time (log: $root/build/release/build.log)."
fi
deskpath_build "$root" release

# Qt wants UTF-8, and a bare system has no such locale set.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi

if (($# > 0)); then exec "$program" "$@" >&3 3>&-; fi
if [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
  deskpath_say "opening the window."
  exec "$program" 3>&-
fi

deskpath_say "there is no display (DISPLAY and WAYLAND_DISPLAY are not set), so this shows an example plan on the terminal."
folder=$PWD/deskpath-example
if ! mkdir -p -- "$folder" 2>/dev/null || [[ ! -w $folder ]]; then
  folder=$(mktemp -d "${TMPDIR:-/tmp}/deskpath-example.XXXXXX")
fi
plan=$folder/ai-ml-engineer.deskplan
checklist=$folder/checklist.pdf

if [[ -e $plan ]]; then
  deskpath_say "using the plan that is there already: $plan"
else
  deskpath_say "writing the example plan for an AI/ML engineer: $plan"
  "$program" templates ai-ml-engineer -o "$plan"
fi

deskpath_say "comparing two roles."
"$program" compare ai-ml-engineer backend-engineer

deskpath_say "checking the plan."
status=0
"$program" check "$plan" || status=$?
case $status in
  0) ;;
  1) deskpath_say "the plan has open problems, listed above." ;;
  *) exit "$status" ;;
esac

if [[ -e $checklist ]]; then deskpath_say "replacing the checklist of an earlier run."; fi
"$program" checklist "$plan" -o "$checklist"
deskpath_say "the shopping checklist to print: $checklist"
