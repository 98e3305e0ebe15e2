// SPDX-License-Identifier: GPL-3.0-or-later
// Work on another thread of which only the latest counts: a new request cancels the one before, and a result that has
// been overtaken is never delivered. It begins once what is waiting has been painted: on few cores it would otherwise
// take the time that the window needs for its answer.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace deskpath::app {

// One thread. What nobody waits for shares one, so that the window keeps a core to itself where there are two.
using WorkThread = std::shared_ptr<QThreadPool>;
[[nodiscard]] WorkThread makeWorkThread();

class LatestWork final : public QObject {
 public:
  // Runs on the thread that asked.
  using Done = std::function<void()>;
  // Runs on the other thread and returns what is to be done with its result. It owns copies of all that it reads.
  using Work = std::function<Done(const std::stop_token&)>;

  explicit LatestWork(WorkThread thread = makeWorkThread(), QObject* parent = nullptr);
  ~LatestWork() override;

  void start(Work work);
  void cancel();
  // Cancels whatever is under way in the program and waits for it: to be called before anything changes that such work
  // reads without a copy, which is the content.
  static void stopAll();
  // Something is under way whose result is still wanted.
  [[nodiscard]] bool isBusy() const { return busy_; }

 private:
  void launch();
  void stop();

  WorkThread thread_;
  QTimer afterPainting_;
  Work waiting_;
  std::stop_source current_;
  // How many have begun and not ended; the thread may outlive this object.
  std::shared_ptr<std::atomic<int>> running_ = std::make_shared<std::atomic<int>>(0);
  bool busy_ = false;
};

}  // namespace deskpath::app
