// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windows.h"

#include <QScreen>

#include "documents/file_lock.h"
#include "window/main_window.h"

namespace deskpath::app {
namespace {

constexpr QPoint step{32, 32};

// A little lower and to the right, as long as the whole of it stays on the screen.
void placeBeside(QWidget& window, const QWidget& beside) {
  window.resize(beside.size());
  const QRect room = beside.screen()->availableGeometry();
  QRect place = beside.geometry().translated(step);
  if (!room.contains(place)) place.moveTopLeft(room.topLeft() + step);
  window.move(place.topLeft());
}

}  // namespace

Windows::Windows(Shared shared, QObject* parent) : QObject(parent), shared_(std::move(shared)) {}

Windows::~Windows() {
  // Those that were closed a moment ago as well: their work on other threads reads what is shared.
  for (const QPointer<MainWindow>& window : windows_) delete window.data();
}

MainWindow& Windows::open(const QWidget* beside) {
  auto* window = new MainWindow(shared_.content, shared_.profile, shared_.settings, shared_.today, shared_.dialogs,
                                shared_.recoveryFolder);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->setWindows(this);
  if (shared_.catalogue != nullptr) window->setUserCatalogue(shared_.catalogue);
  if (beside != nullptr) {
    placeBeside(*window, *beside);
    window->showWorkstation();
  }
  windows_ += window;
  window->show();
  return *window;
}

QList<MainWindow*> Windows::all() const {
  QList<MainWindow*> list;
  for (const QPointer<MainWindow>& window : windows_) {
    // One that was closed is deleted a little later.
    if (window && !window->isClosed()) list += window;
  }
  return list;
}

MainWindow* Windows::holding(const QString& path) const {
  const QString real = realPath(path);
  for (MainWindow* window : all()) {
    const QString& own = window->document().path();
    if (!own.isEmpty() && realPath(own) == real) return window;
  }
  return nullptr;
}

bool Windows::isSpeaker(const MainWindow* window) const {
  const QList<MainWindow*> list = all();
  for (const MainWindow* one : list) {
    if (one->isActiveWindow()) return one == window;
  }
  return !list.isEmpty() && list.constFirst() == window;
}

bool Windows::quit() {
  const QList<MainWindow*> list = all();
  for (MainWindow* window : list) {
    if (!window->document().isModified()) continue;
    bringToFront(*window);
    if (!window->mayClose()) return false;
  }
  for (MainWindow* window : list) window->closeWithoutAsking();
  return true;
}

void Windows::bringToFront(QWidget& window) {
  if (window.isMinimized()) window.showNormal();
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace deskpath::app
