# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages that Deskpath needs, and how they get installed. Sourced by packaging/run.sh and tests/run.sh.

# To build and run the program. libqt6opengl6-dev is only recommended by qt6-base-dev, but Qt Charts needs it; libqt6svg6
# holds the plugins that draw the icons; without a font Qt writes blank PDFs.
# shellcheck disable=SC2034 # used by the scripts that source this file
deskpath_program_packages=(
  g++ cmake ninja-build
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6
  nlohmann-json3-dev libexpected-dev fonts-dejavu-core
)
# Qt's own Wayland support is a package of its own; it is needed where there is no X server at all.
if [[ -n ${WAYLAND_DISPLAY-} && -z ${DISPLAY-} ]]; then deskpath_program_packages+=(qt6-wayland); fi

# For the tests, beside the above.
# shellcheck disable=SC2034
deskpath_test_packages=(
  libgtest-dev libgmock-dev poppler-utils python3 python3-jsonschema desktop-file-utils appstream
  clang-14 libclang-rt-14-dev
)

deskpath_say() { printf 'Deskpath: %s\n' "$*"; }
deskpath_error() { printf 'Deskpath: %s\n' "$*" >&2; }

# deskpath_run_logged LOG COMMAND…: quiet; on failure shows the end of the log and where it is.
deskpath_run_logged() {
  local log=$1 status=0
  shift
  "$@" >>"$log" 2>&1 </dev/null || status=$?
  if ((status != 0)); then
    tail -n 40 -- "$log" >&2
    deskpath_error "this failed: $*"
    deskpath_error "the whole log: $log"
  fi
  return "$status"
}

# deskpath_configure ROOT PRESET LOG: configures build/PRESET; afresh where a cache of another place or time is in the way.
deskpath_configure() {
  cmake -S "$1" --preset "$2" >>"$3" 2>&1 </dev/null || deskpath_run_logged "$3" cmake -S "$1" --preset "$2" --fresh
}

# deskpath_build ROOT PRESET [TARGET…]: configures and builds build/PRESET quietly, with the log in build/PRESET/build.log.
deskpath_build() {
  local root=$1 preset=$2 folder=$1/build/$2 log=$1/build/$2/build.log
  local -a targets=()
  shift 2
  if (($# > 0)); then targets=(--target "$@"); fi
  if ! mkdir -p -- "$folder" || ! : >"$log"; then
    deskpath_error "cannot write to $folder. Make it writable for $(id -un), or remove it."
    return 1
  fi
  deskpath_configure "$root" "$preset" "$log" && deskpath_run_logged "$log" cmake --build "$folder" --parallel "$(nproc)" "${targets[@]}"
}

deskpath_missing_packages() {
  local -A installed=()
  local name status
  while read -r name status; do
    if [[ $status == installed ]]; then installed[$name]=1; fi
  done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
  for name; do
    if [[ -z ${installed[$name]-} ]]; then printf '%s\n' "$name"; fi
  done
}

# deskpath_install PACKAGE…: installs what is missing of them, as root or with sudo. DESKPATH_INSTALL=no leaves the machine
# as it is, for those who bring the libraries themselves.
deskpath_install() {
  if [[ ${DESKPATH_INSTALL-yes} == no ]]; then
    deskpath_say "installing nothing, as DESKPATH_INSTALL=no asks."
    return 0
  fi
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    deskpath_error "this script sets up Debian 12 and its relatives, and apt-get is not here."
    deskpath_error "Install what these packages hold, then run it again with DESKPATH_INSTALL=no: $*"
    return 1
  fi
  local -a missing as_root=()
  mapfile -t missing < <(deskpath_missing_packages "$@")
  if ((${#missing[@]} == 0)); then
    deskpath_say "every package it needs is installed."
    return 0
  fi
  if (($(id -u) != 0)); then
    if ! command -v sudo >/dev/null; then
      deskpath_error "packages are missing, and installing them needs root or sudo. Ask for: apt-get install ${missing[*]}"
      return 1
    fi
    as_root=(sudo)
  fi
  deskpath_say "installing ${#missing[@]} missing packages: ${missing[*]}"
  local log status=0
  log=$(mktemp "${TMPDIR:-/tmp}/deskpath-install.XXXXXX") || return 1
  # The lists may be too old to find the packages; where they cannot be renewed, those at hand may still do.
  "${as_root[@]}" apt-get -q update >"$log" 2>&1 </dev/null || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null || status=$?
  if ((status != 0)); then
    tail -n 20 -- "$log" >&2
    deskpath_error "installing failed. The whole log: $log"
    return 1
  fi
  rm -f -- "$log"
}
