// SPDX-License-Identifier: GPL-3.0-or-later
// What is cancelled ends within a few milliseconds, so that the next needs no second thread.
#include "workstation_tab/latest_work.h"

#include <utility>
#include <vector>

namespace deskpath::app {

namespace {

// Used by the window's thread alone.
std::vector<LatestWork*>& all() {
  static std::vector<LatestWork*> list;
  return list;
}

}  // namespace

WorkThread makeWorkThread() {
  auto thread = std::make_shared<QThreadPool>();
  thread->setMaxThreadCount(1);
  return thread;
}

LatestWork::LatestWork(WorkThread thread, QObject* parent) : QObject(parent), thread_(std::move(thread)) {
  // Fires when nothing else is waiting.
  afterPainting_.setSingleShot(true);
  afterPainting_.setInterval(0);
  connect(&afterPainting_, &QTimer::timeout, this, &LatestWork::launch);
  all().push_back(this);
}

LatestWork::~LatestWork() {
  std::erase(all(), this);
  stop();
}

void LatestWork::stop() {
  cancel();
  // Not for the thread, which may be busy for somebody else.
  for (int left = *running_; left > 0; left = *running_) running_->wait(left);
}

void LatestWork::stopAll() {
  for (LatestWork* work : all()) work->cancel();
  for (LatestWork* work : all()) work->stop();
}

void LatestWork::start(Work work) {
  cancel();
  current_ = std::stop_source{};
  busy_ = true;
  waiting_ = std::move(work);
  afterPainting_.start();
}

void LatestWork::launch() {
  thread_->start([this, stop = current_.get_token(), work = std::exchange(waiting_, {}), running = running_] {
    // Before the question: who has asked for the stop and then sees nothing running may end this object.
    ++*running;
    Done done = stop.stop_requested() ? Done{} : work(stop);
    if (!stop.stop_requested()) {
      QMetaObject::invokeMethod(
          this,
          [this, stop, done = std::move(done)] {
            if (stop.stop_requested()) return;  // cancelled after it had been sent
            busy_ = false;
            if (done) done();
          },
          Qt::QueuedConnection);
    }
    --*running;
    running->notify_all();
  });
}

void LatestWork::cancel() {
  afterPainting_.stop();
  waiting_ = {};
  current_.request_stop();
  busy_ = false;
}

}  // namespace deskpath::app
