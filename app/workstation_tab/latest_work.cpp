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
  const std::uint64_t mine = ++*generation_;
  busy_ = true;
  pool_.clear();
  pool_.start([this, mine, generation = generation_, work = std::move(work)] {
    const Cancelled cancelled = [&] { return generation->load() != mine; };
    if (cancelled()) return;
    Done done = work(cancelled);
    if (cancelled()) return;
    QMetaObject::invokeMethod(
        this,
        [this, mine, done = std::move(done)] {
          if (generation_->load() != mine) return;
          busy_ = false;
          if (done) done();
        },
        Qt::QueuedConnection);
  });
}

void LatestWork::cancel() {
  ++*generation_;
  busy_ = false;
}

}  // namespace deskpath::app
