// SPDX-License-Identifier: GPL-3.0-or-later
// Both windows are started as processes of their own and timed from before the start to the end of their first
// painting.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QtCharts/QChartView>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "window/open_window.h"
#include "window_bench.h"

using namespace Qt::StringLiterals;

namespace deskpath::bench {
namespace {

constexpr char startedAt[] = "DESKPATH_BENCH_STARTED";
constexpr int restAfter = 1500;  // milliseconds

qint64 now() {
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

double residentMegabytes() {
  QFile file(u"/proc/self/status"_s);
  if (!file.open(QFile::ReadOnly)) return 0;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
  }
  return 0;
}

// Reports when the first window of the program has been painted, and again at rest.
class FirstPaint final : public QObject {
 public:
  FirstPaint() { qApp->installEventFilter(this); }

  bool eventFilter(QObject* watched, QEvent* event) override {
    // What is in the window may cover it, so that the window itself is never painted.
    const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!seen_ && widget && qobject_cast<QMainWindow*>(widget->window())) {
      seen_ = true;
      // Queued behind the painting that is under way.
      QTimer::singleShot(0, this, [] {
        std::printf("%.2f\n", static_cast<double>(now() - qEnvironmentVariable(startedAt).toLongLong()) / 1000);
        std::fflush(stdout);
      });
      QTimer::singleShot(restAfter, this, [] {
        std::printf("%.2f\n", residentMegabytes());
        std::fflush(stdout);
        std::_Exit(0);
      });
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  bool seen_ = false;
};

struct Start {
  double milliseconds = 0;
  double megabytes = 0;
};

Start start(const QString& program, const QString& what) {
  const QTemporaryDir home;
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"DESKPATH_CONFIG_DIR"_s, home.path());
  environment.insert(u"XDG_DATA_HOME"_s, home.path());
  environment.insert(QString::fromLatin1(startedAt), QString::number(now()));
  process.setProcessEnvironment(environment);
  process.start(program, {what});
  process.waitForFinished(60'000);
  const auto lines = process.readAllStandardOutput().split('\n');
  return {lines.value(0).toDouble(), lines.value(1).toDouble()};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int startEmpty() {
  FirstPaint first;
  QMainWindow window;
  window.setCentralWidget(new QChartView(new QChart));
  window.resize(1280, 800);
  window.show();
  return QApplication::exec();
}

int startDeskpath() {
  FirstPaint first;
  return deskpath::app::openWindow({});
}

int compareStarts(const char* self, int rounds) {
  const QString program = QString::fromLocal8Bit(self);
  (void)start(program, u"empty"_s);  // warms the disk's cache
  (void)start(program, u"deskpath"_s);
  std::vector<double> emptyTimes;
  std::vector<double> ownTimes;
  std::vector<double> emptyMemory;
  std::vector<double> ownMemory;
  for (int i = 0; i < rounds; ++i) {
    const Start empty = start(program, u"empty"_s);
    const Start own = start(program, u"deskpath"_s);
    emptyTimes.push_back(empty.milliseconds);
    ownTimes.push_back(own.milliseconds);
    emptyMemory.push_back(empty.megabytes);
    ownMemory.push_back(own.megabytes);
  }
  std::printf("| %-30s | %8s | %8s | %6s |\n|--------------------------------|----------|----------|--------|\n", "",
              "empty", "deskpath", "ratio");
  const auto line = [](const char* what, double empty, double own) {
    std::printf("| %-30s | %8.1f | %8.1f | %6.2f |\n", what, empty, own, own / empty);
  };
  line("first painted window, ms", median(emptyTimes), median(ownTimes));
  line("resident at rest, MB", median(emptyMemory), median(ownMemory));
  return 0;
}

}  // namespace deskpath::bench
