#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop_files_test.sh ROOT: the desktop entry, the AppStream metainfo, the MIME types and the icon are sound and agree.
set -euo pipefail
cd -- "$1/packaging"
id=io.github.deskpath.Deskpath
skipped=()
failures=0

expect() {
  local what=$1
  shift
  if "$@"; then return 0; fi
  printf 'FAIL: %s\n' "$what"
  failures=$((failures + 1))
}
with() {  # with TOOL WHAT COMMAND…: only where the tool exists
  local tool=$1
  shift
  if command -v "$tool" >/dev/null; then expect "$@"; else skipped+=("$tool"); fi
}
silent() {
  local output status=0
  output=$("$@" 2>&1) || status=1
  if [[ -n $output ]]; then
    printf '%s\n' "$output"
    status=1
  fi
  return "$status"
}

with desktop-file-validate 'the desktop entry is valid' silent desktop-file-validate "$id.desktop"
with appstreamcli 'the metainfo is valid' appstreamcli validate --no-net --explain "$id.metainfo.xml"
with python3 'the XML files are well-formed and agree' python3 - "$id" <<'PYTHON'
import re
import sys
import xml.etree.ElementTree as tree

app = sys.argv[1]
metainfo = tree.parse(f"{app}.metainfo.xml").getroot()
mime = tree.parse(f"{app}.mime.xml").getroot()
icon = tree.parse(f"icons/{app}.svg").getroot()
space = "{http://www.freedesktop.org/standards/shared-mime-info}"
desktop = dict(line.split("=", 1) for line in open(f"{app}.desktop", encoding="utf-8").read().splitlines() if "=" in line)

types = {entry.get("type"): entry for entry in mime.iter(f"{space}mime-type")}
globs = {entry.find(f"{space}glob").get("pattern") for entry in types.values()}
assert globs == {"*.deskplan", "*.deskprofile", "*.deskparts", "*.deskroles"}, globs
opened = set(filter(None, desktop["MimeType"].split(";")))
assert opened and opened <= types.keys(), f"the desktop entry opens unknown types: {opened - types.keys()}"
assert {entry.text for entry in metainfo.iter("mediatype")} == types.keys(), "metainfo and MIME file name different types"
assert metainfo.findtext("id") == app and metainfo.findtext("launchable") == f"{app}.desktop"
assert desktop["Icon"] == app
assert metainfo.findtext("project_license") == "GPL-3.0-or-later"
colours = {value.lower() for value in re.findall(r"#[0-9a-fA-F]{6}", open(f"icons/{app}.svg", encoding="utf-8").read())}
assert icon.get("viewBox") == "0 0 64 64" and len(colours) == 2, colours

version = re.search(r"project\(deskpath VERSION ([0-9.]+)", open("../CMakeLists.txt", encoding="utf-8").read()).group(1)
assert metainfo.find("releases/release").get("version") == version, "the newest release in the metainfo is not this version"
assert open("debian/changelog", encoding="utf-8").readline().startswith(f"deskpath ({version}) "), "debian/changelog"
assert f'"Deskpath {version}"' in open("deskpath.1", encoding="utf-8").read(), "deskpath.1"
PYTHON

if ((failures > 0)); then exit 1; fi
if ((${#skipped[@]} > 0)); then
  printf 'SKIPPED in part, not installed: %s\n' "${skipped[*]}"
  exit 77
fi
