// SPDX-License-Identifier: GPL-3.0-or-later
// One thread each: what is cancelled ends within a few milliseconds, so that the next needs no second one.
#include "workstation_tab/latest_work.h"

namespace deskpath::app {

namespace {

// Used by the window's thread alone.
std::vector<LatestWork*>& all() {
  static std::vector<LatestWork*> list;
  return list;
}

}  // namespace

LatestWork::LatestWork(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
  all().push_back(this);
}

LatestWork::~LatestWork() {
  std::erase(all(), this);
  stop();
}

void LatestWork::stop() {
  cancel();
  pool_.clear();
  pool_.waitForDone();
}

void LatestWork::stopAll() {
  for (LatestWork* work : all()) work->stop();
}

void LatestWork::start(Work work) {
  cancel();
  current_ = std::stop_source{};
  busy_ = true;
  pool_.clear();
  pool_.start([this, stop = current_.get_token(), work = std::move(work)] {
    if (stop.stop_requested()) return;
    Done done = work(stop);
    if (stop.stop_requested()) return;
    QMetaObject::invokeMethod(
        this,
        [this, stop, done = std::move(done)] {
          if (stop.stop_requested()) return;  // cancelled after it had been sent
          busy_ = false;
          if (done) done();
        },
        Qt::QueuedConnection);
  });
}

void LatestWork::cancel() {
  current_.request_stop();
  busy_ = false;
}

}  // namespace deskpath::app
