// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/open_window.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include "documents/text.h"
#include "widgets/appearance.h"
#include "window/main_window.h"

namespace deskpath::app {
namespace {

Date clockToday() {
  const QDate day = QDate::currentDate();
  return *Date::from(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

}  // namespace

int openWindow(const QString& file) {
  const Date today = clockToday();
  Settings settings;
  applyAppearance(appearanceFromName(settings.get(setting::appearance)));
  const Content content = loadContent(userContentFolders());
  // The profile that was open last, where it is still there.
  QString path = ProfileStore::defaultPath();
  const QString last = settings.get(setting::currentProfile);
  const QString kept = QFileInfo(path).dir().filePath(last);
  if (!last.isEmpty() && QFileInfo::exists(kept)) path = kept;
  ProfileStore profile(today, path);
  const auto profileProblem = profile.load();
  const Dialogs dialogs = Dialogs::real();
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/application/io.github.deskpath.Deskpath.svg")));
  MainWindow window(content, profile, settings, today, dialogs, RecoveryFile::defaultFolder());
  window.show();
  // Messages come once the window is there to show them over.
  QTimer::singleShot(0, &window, [&] {
    if (!content.problems.empty()) {
      dialogs.error(&window, MainWindow::tr("Some of your own content could not be read"), qs(to_text(content.problems)));
    }
    if (profileProblem) dialogs.error(&window, MainWindow::tr("Your profile could not be read"), *profileProblem);
    if (!file.isEmpty()) window.openPlan(file);
    window.offerRecovery();
  });
  return QApplication::exec();
}

}  // namespace deskpath::app
