// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/open_window.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>
#include <functional>
#include <utility>

#include "documents/leftovers.h"
#include "documents/text.h"
#include "documents/user_catalogue.h"
#include "widgets/appearance.h"
#include "window/main_window.h"
#include "window/windows.h"

namespace deskpath::app {
namespace {

Date clockToday() { return *dateOf(QDate::currentDate()); }

// A window that starts hidden behind its icon is never painted; what waits for it waits no longer than this.
constexpr int longestWait = 500;

// Calls `then` once, after `window` was painted for the first time.
class AfterFirstPaint final : public QObject {
 public:
  AfterFirstPaint(QWidget* window, std::function<void()> then) : QObject(window), then_(std::move(then)) {
    window->installEventFilter(this);
    QTimer::singleShot(longestWait, this, [this] { go(); });
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) {
      watched->removeEventFilter(this);
      // The paint itself is finished first, and what was painted reaches the screen.
      QTimer::singleShot(0, this, [this] { go(); });
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  void go() {
    if (const auto then = std::exchange(then_, {})) then();
  }

  std::function<void()> then_;
};

}  // namespace

int openWindow(const QString& file) {
  const Date today = clockToday();
  Settings settings;
  applyAppearance(appearanceFromName(settings.get(setting::appearance)));
  // The workstation waits for the parts: until then nothing else of the content is seen of it, either, and reading that
  // took a seventh of the time that the window needed to appear.
  Content content;
  const auto readContent = [&] { content = loadContent(userContentFolders(settings), PartsWhen::later); };
  const bool early = MainWindow::showsRolesFirst(settings);
  if (early) readContent();
  UserCatalogue catalogue(content, settings);
  // The profile that was open last, where it is still there.
  QString path = ProfileStore::defaultPath();
  const QString last = settings.get(setting::currentProfile);
  const QString kept = QFileInfo(path).dir().filePath(last);
  if (!last.isEmpty() && QFileInfo::exists(kept)) path = kept;
  ProfileStore profile(today, path);
  const auto profileProblem = profile.load();
  const Dialogs dialogs = Dialogs::real();
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/application/io.github.deskpath.Deskpath.svg")));
  Windows windows({content, profile, settings, &catalogue, today, dialogs, RecoveryFile::defaultFolder()});
  MainWindow& window = windows.open();
  new AfterFirstPaint(&window, [&] {
    if (!early) readContent();
    catalogue.load();
    Problems problems = content.problems;
    problems.insert(problems.end(), catalogue.problems().begin(), catalogue.problems().end());
    if (!problems.empty()) {
      dialogs.error(&window, MainWindow::tr("Some of your own content could not be read"), qs(to_text(problems)));
    }
    if (profileProblem) dialogs.error(&window, MainWindow::tr("Your profile could not be read"), *profileProblem);
    if (!file.isEmpty()) window.openPlan(file);
    removeLeftoversInBackground(savedPlaces(settings));
    window.offerRecovery();
  });
  return QApplication::exec();
}

}  // namespace deskpath::app
