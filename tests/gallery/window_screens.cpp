// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: the start page, a plan, and the roles of somebody who has rated some skills.
#include <QtWidgets>

#include "documents/user_catalogue.h"
#include "gallery.h"
#include "sample_plan.h"
#include "start_page/start_page.h"
#include "widgets/notice_bar.h"
#include "window/main_window.h"
#include "window/preferences_dialog.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;
using deskpath::gallery::content;

namespace {

const Date today = *Date::from("2026-11-23");

// A window with everything it needs as its children, so that nothing outlives it.
MainWindow* makeWindow() {
  auto* settings = new Settings(QDir::temp().filePath(u"deskpath-gallery-window.ini"_s));
  auto* profile = new ProfileStore(today, {});
  for (const auto& [skill, level] : std::initializer_list<std::pair<const char*, int>>{{"python", 4},
                                                                                       {"pytorch", 3},
                                                                                       {"aws", 2},
                                                                                       {"docker", 4},
                                                                                       {"communication", 4},
                                                                                       {"sql", 3},
                                                                                       {"rest-apis", 2},
                                                                                       {"hypothesis-testing", 2}}) {
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

// A window to which two files were given: a notice with its details, below one about the file of the plan.
QWidget* notice() {
  MainWindow* window = makeWindow();
  window->showWorkstation();
  window->findChild<StartPage*>()->findChild<QPushButton*>(u"begin"_s)->click();
  window->findChild<NoticeBar*>(u"fileNotice"_s)
      ->tell(u"Another program has changed home.deskplan."_s,
             {{u"Show difference"_s, {}, {}, false}, {u"Load theirs"_s, {}, {}}, {u"Keep mine"_s, {}, {}}});
  auto* bar = window->findChild<NoticeBar*>(u"notice"_s);
  bar->tell(
      u"Added 12 parts from shop.deskparts; 2 replace shipped entries; 1 mistake was found and its entry left out."_s,
      {NoticeBar::undo([] {})},
      u"In place of shipped entries: Logitech K120, Dell P2723QE\nshop.deskparts:31: /4/attributes/width_mm: is a text; expected a number of mm"_s);
  bar->findChild<QPushButton*>(u"noticeDetails"_s)->click();
  return window;
}

QWidget* preferences() {
  const QString folder = QDir::temp().filePath(u"deskpath-gallery-own"_s);
  QDir(folder).removeRecursively();
  QDir().mkpath(folder + u"/content"_s);
  const auto put = [&](const QString& name, const QByteArray& text) {
    QFile file(folder + u"/content/"_s + name);
    if (file.open(QIODevice::WriteOnly)) file.write(text);
  };
  put(u"own.deskparts"_s,
      R"([{"id": "desk/own-oak", "model": "Oak desk"}, {"id": "keyboard/logitech-k120", "model": "K120 from my drawer"}])");
  put(u"shop.deskparts"_s,
      R"([{"id": "desk/beech", "model": "Beech desk"}, {"id": "desk/bad", "model": "Bad", "attributes": {"width_mm": "wide"}}])");
  qputenv("DESKPATH_CONFIG_DIR", folder.toUtf8());
  static Content own = loadContent({}, PartsWhen::later);
  static Settings settings(folder + u"/deskpath.ini"_s);
  static UserCatalogue catalogue(own, settings);
  static const Dialogs dialogs = Dialogs::real();
  settings.set(setting::catalogueFolders, QStringList{folder + u"/team"_s});
  catalogue.load();
  auto* dialog = new PreferencesDialog(settings, &catalogue, dialogs);
  auto* tree = dialog->findChild<QTreeWidget*>(u"catalogueFolders"_s);
  tree->setCurrentItem(tree->topLevelItem(0)->child(1));
  return dialog;
}

const bool registered = gallery::registerScreen(u"window-start"_s, {1280, 800}, startPage) &&
                        gallery::registerScreen(u"window-start-small"_s, {1024, 700}, startPage) &&
                        gallery::registerScreen(u"window-workstation"_s, {1280, 800}, plan) &&
                        gallery::registerScreen(u"window-notice"_s, {1024, 700}, notice) &&
                        gallery::registerScreen(u"preferences"_s, {704, 528}, preferences) &&
                        gallery::registerScreen(u"window-roles"_s, {1280, 800}, roles);

}  // namespace
