// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_menu.h"

#include "documents/recent_files.h"
#include "documents/settings.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

FileMenu::FileMenu(Settings& settings, RecentFiles& recent, QWidget* parent)
    : QMenu(tr("&File"), parent), settings_(settings), recent_(recent) {
  setObjectName(u"fileMenu"_s);
  add(tr("&New plan…"), u"new"_s, QKeySequence::New, u"actionNew"_s, &FileMenu::newWanted);
  newWindow_ =
      add(tr("New &window"), {}, QKeySequence(u"Ctrl+Shift+N"_s), u"actionNewWindow"_s, &FileMenu::newWindowWanted);
  QAction* open = addAction(app::icon(u"open"_s), tr("&Open…"), this, [this] { Q_EMIT openWanted({}); });
  open->setShortcut(QKeySequence::Open);
  open->setObjectName(u"actionOpen"_s);
  recentMenu_ = addMenu(tr("Open &recent"));
  connect(recentMenu_, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
  fillRecent();
  addSeparator();
  add(tr("&Save"), u"save"_s, QKeySequence::Save, u"actionSave"_s, &FileMenu::saveWanted);
  add(tr("Save &as…"), {}, QKeySequence::SaveAs, u"actionSaveAs"_s, &FileMenu::saveAsWanted);
  addBackup();
  addRecovering();
  addSeparator();
  duplicate_ =
      add(tr("&Duplicate plan"), {}, QKeySequence(u"Ctrl+Shift+D"_s), u"actionDuplicate"_s, &FileMenu::duplicateWanted);
  duplicate_->setToolTip(tr("A copy in no file yet, to try something else with"));
  compare_ = add(tr("Co&mpare with another plan…"), u"table"_s, QKeySequence(u"Ctrl+Shift+C"_s), u"actionCompare"_s,
                 &FileMenu::compareWanted);
  add(tr("Shopping &checklist…"), u"print"_s, QKeySequence::Print, u"actionChecklist"_s, &FileMenu::checklistWanted);
  addSeparator();
  add(tr("C&lose window"), {}, QKeySequence::Close, u"actionClose"_s, &FileMenu::closeWanted);
  add(tr("&Quit"), {}, QKeySequence::Quit, u"actionQuit"_s, &FileMenu::quitWanted)->setMenuRole(QAction::QuitRole);
  setSeveralWindows(false);
  setPlanShown(false);
}

QAction* FileMenu::add(const QString& text, const QString& iconName, const QKeySequence& keys, const QString& name,
                       void (FileMenu::*wanted)()) {
  QAction* action = iconName.isEmpty() ? addAction(text) : addAction(app::icon(iconName), text);
  connect(action, &QAction::triggered, this, wanted);
  action->setShortcut(keys);
  action->setObjectName(name);
  return action;
}

void FileMenu::addBackup() {
  QAction* backup =
      addAction(tr("Keep a &backup when saving"), this, [this](bool on) { settings_.set(setting::keepBackup, on); });
  backup->setObjectName(u"actionKeepBackup"_s);
  backup->setCheckable(true);
  backup->setToolTip(tr("The version before is kept beside the plan, with ~ behind its name"));
  const auto refresh = [this, backup] { backup->setChecked(settings_.get(setting::keepBackup)); };
  // Another window may have changed it.
  connect(&settings_, &Settings::changed, backup, [refresh](Setting key) {
    if (key == Setting::KeepBackup) refresh();
  });
  refresh();
}

void FileMenu::addRecovering() {
  QAction* recovering = add(tr("Recover &unsaved work…"), {}, {}, u"actionRecover"_s, &FileMenu::recoverWanted);
  connect(this, &QMenu::aboutToShow, recovering,
          [this, recovering] { recovering->setEnabled(recoverable_ && recoverable_()); });
}

void FileMenu::setSeveralWindows(bool several) { newWindow_->setVisible(several); }

void FileMenu::setPlanShown(bool shown) {
  duplicate_->setEnabled(shown);
  compare_->setEnabled(shown);
}

void FileMenu::fillRecent() {
  recentMenu_->clear();
  const auto entries = recent_.list();
  for (const RecentFiles::Entry& entry : entries) {
    QString text = entry.name;
    text.replace(u'&', u"&&"_s);
    QAction* action = recentMenu_->addAction(text, this, [this, path = entry.path] { Q_EMIT openWanted(path); });
    action->setToolTip(plainToolTip(entry.folder));
  }
  if (entries.isEmpty()) {
    recentMenu_->addAction(tr("No plan opened yet"))->setEnabled(false);
    return;
  }
  recentMenu_->addSeparator();
  recentMenu_->addAction(tr("Forget plans that are &gone"), this, [this] { recent_.removeMissing(); });
  recentMenu_->addAction(tr("&Clear this list"), this, [this] { recent_.clear(); });
}

}  // namespace deskpath::app
