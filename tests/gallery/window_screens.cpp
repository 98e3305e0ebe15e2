// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: the start page, a plan, and the roles of somebody who has rated some skills.
#include <QtWidgets>

#include "gallery.h"
#include "start_page/start_page.h"
#include "window/main_window.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;

namespace {

const Date today = *Date::from("2026-11-23");

const Content& content() {
  static const Content all = loadContent();
  return all;
}

// A window with everything it needs as its children, so that nothing outlives it.
MainWindow* makeWindow() {
  auto* settings = new Settings(QDir::temp().filePath(u"deskpath-gallery-window.ini"_s));
  auto* profile = new ProfileStore(today, {});
  for (const auto& [skill, level] : std::initializer_list<std::pair<const char*, int>>{
           {"python", 4}, {"pytorch", 3}, {"aws", 2}, {"docker", 4}, {"communication", 4}, {"sql", 3}, {"rest-apis", 2}, {"hypothesis-testing", 2}}) {
    profile->rate(*SkillId::from(skill), QString::fromLatin1(skill), level);
  }
  auto* window = new MainWindow(content(), *profile, *settings, today);
  settings->setParent(window);
  profile->setParent(window);
  return window;
}

QWidget* startPage() {
  MainWindow* window = makeWindow();
  window->showWorkstation();
  window->findChild<StartPage*>()->findChild<QAbstractButton*>(u"owned-chair"_s)->click();
  return window;
}

QWidget* plan() {
  MainWindow* window = makeWindow();
  window->showWorkstation();
  window->findChild<StartPage*>()->findChild<QPushButton*>(u"begin"_s)->click();
  return window;
}

QWidget* roles() {
  MainWindow* window = makeWindow();
  window->showRoles();
  return window;
}

const bool registered = gallery::registerScreen(u"window-start"_s, {1280, 800}, startPage) &&
                        gallery::registerScreen(u"window-start-small"_s, {1024, 700}, startPage) &&
                        gallery::registerScreen(u"window-workstation"_s, {1280, 800}, plan) &&
                        gallery::registerScreen(u"window-roles"_s, {1280, 800}, roles);

}  // namespace
