// SPDX-License-Identifier: GPL-3.0-or-later
// Work on another thread of which only the latest counts: a new request cancels the one before, and a result that has
// been overtaken is never delivered.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <stop_token>

namespace deskpath::app {

class LatestWork final : public QObject {
 public:
  // Runs on the thread that asked.
  using Done = std::function<void()>;
  // Runs on the other thread and returns what is to be done with its result. It owns copies of all that it reads.
  using Work = std::function<Done(const std::stop_token&)>;

  explicit LatestWork(QObject* parent = nullptr);
  ~LatestWork() override;

  void start(Work work);
  void cancel();
  // Cancels whatever is under way in the program and waits for it: to be called before anything changes that such work
  // reads without a copy, which is the content.
  static void stopAll();
  // Something is under way whose result is still wanted.
  [[nodiscard]] bool isBusy() const { return busy_; }

 private:
  void stop();

  QThreadPool pool_;
  std::stop_source current_;
  bool busy_ = false;
};

}  // namespace deskpath::app
