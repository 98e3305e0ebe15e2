// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "window_bench.h"

int main(int argc, char** argv) {
  using namespace deskpath::bench;
  const char* what = argc > 1 ? argv[1] : "";
  if (std::strcmp(what, "starts") == 0) return compareStarts(argv[0], argc > 2 ? std::atoi(argv[2]) : 9);
  if (std::strcmp(what, "clicks") != 0 && std::strcmp(what, "empty") != 0 && std::strcmp(what, "deskpath") != 0) {
    std::fprintf(stderr, "usage: %s clicks [PARTS [NAME]] | starts [ROUNDS]\n", argv[0]);
    return 2;
  }
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("deskpath-bench"));
  if (std::strcmp(what, "empty") == 0) return startEmpty();
  if (std::strcmp(what, "deskpath") == 0) return startDeskpath();
  return measureClicks(argc > 2 ? std::atoi(argv[2]) : 500, argc > 3 ? argv[3] : "");
}
