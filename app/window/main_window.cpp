// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "checklist/checklist.h"
#include "checklist_output/checklist_dialog.h"
#include "checklist_output/checklist_reader.h"
#include "checklist_output/role_report_dialog.h"
#include "documents/text.h"
#include "documents/user_catalogue.h"
#include "roles_tab/profile_menu.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/roles_tab.h"
#include "start_page/start_page.h"
#include "widgets/appearance.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice_bar.h"
#include "widgets/plain_text.h"
#include "window/import_text.h"
#include "window/preferences_dialog.h"
#include "workstation_tab/latest_work.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr QSize usualSize{1280, 800};
constexpr QSize smallestSize{1024, 700};

QStringList dropped(const QMimeData* data, QLatin1StringView ending) {
  QStringList paths;
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile() && url.fileName().endsWith(ending)) paths += url.toLocalFile();
  }
  return paths;
}

}  // namespace

MainWindow::MainWindow(const Content& content, ProfileStore& profile, Settings& settings, Date today, Dialogs dialogs,
                       const QString& recoveryFolder, QWidget* parent)
    : QMainWindow(parent),
      content_(content),
      profile_(profile),
      settings_(settings),
      dialogs_(std::move(dialogs)),
      document_(content, today),
      recent_(settings),
      fileNotice_(new NoticeBar(this)),
      files_(new PlanFiles(document_, recent_, settings, dialogs_, *fileNotice_, recoveryFolder, this)),
      tabs_(new QTabWidget(this)),
      roles_(new RolesTab(content, profile, settings, this)),
      workstation_(new QStackedWidget(this)),
      notice_(new NoticeBar(this)),
      profiles_(new ProfileMenu(profile, settings, ProfileShelf(profile.path().isEmpty() ? QString() : QFileInfo(profile.path()).path()), this)) {
  setObjectName(u"mainWindow"_s);
  fileNotice_->setObjectName(u"fileNotice"_s);
  setAcceptDrops(true);
  tabs_->setDocumentMode(true);
  tabs_->addTab(roles_, icon(u"role"_s), tr("Roles"));
  tabs_->addTab(workstation_, icon(u"desk"_s), tr("Workstation"));
  tabs_->setAccessibleName(tr("Main views"));
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);  // a line between two notices
  layout->addWidget(fileNotice_);
  layout->addWidget(notice_);
  layout->addWidget(tabs_, 1);
  setCentralWidget(page);

  undo_.addStack(profile_.undoStack());
  undo_.addStack(document_.undoStack());
  buildMenus();

  connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
  connect(&document_, &PlanDocument::fileChanged, this, &MainWindow::updateTitle);
  connect(files_, &PlanFiles::recoveryWanted, this, &MainWindow::recover);
  roles_->setProfileMenu(profiles_->menu());
  connect(profiles_, &ProfileMenu::reportWanted, this, &MainWindow::showRoleReport);
  connect(profiles_, &ProfileMenu::said, this, [this](const QString& message, const QString& restorable) {
    showRoles();
    std::vector<NoticeBar::Answer> answers;
    if (!restorable.isEmpty()) answers = {NoticeBar::undo([this, restorable] { profiles_->restore(restorable); })};
    notice_->tell(message, std::move(answers));
  });
  connect(roles_, &RolesTab::workstationWanted, this, &MainWindow::startFor);
  connect(&profile_, &ProfileStore::saveFailed, this,
          [this](const QString& message) { dialogs_.error(this, tr("Your profile could not be saved"), message); });
  if (content_.partsRead) {
    buildWorkstation();
  } else {
    auto* waiting = new MutedLabel(tr("Reading the catalogue of parts…"), workstation_);
    waiting->setAlignment(Qt::AlignCenter);
    workstation_->addWidget(waiting);
  }
  restoreState();
  tabChanged(tabs_->currentIndex());
  updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWorkstation() {
  start_ = new StartPage(content_, document_.context(), recent_, this);
  builder_ = new WorkstationTab(document_, settings_, this);
  while (workstation_->count() > 0) {
    QWidget* waiting = workstation_->widget(0);
    workstation_->removeWidget(waiting);
    waiting->deleteLater();
  }
  workstation_->addWidget(start_);
  workstation_->addWidget(builder_);
  connect(start_, &StartPage::planWanted, this, [this](const Plan& plan) { beginPlan(plan); });
  connect(start_, &StartPage::openWanted, this, [this](const QString& path) {
    const QString chosen = path.isEmpty() ? dialogs_.openPlan(this) : path;
    if (!chosen.isEmpty()) openPlan(chosen);
  });
  connect(builder_, &WorkstationTab::checklistWanted, this, &MainWindow::showChecklist);
}

void MainWindow::partsRead() {
  if (builder_ == nullptr) buildWorkstation();
  document_.reviewAgain();
}

void MainWindow::setUserCatalogue(UserCatalogue* catalogue) {
  catalogue_ = catalogue;
  document_.setUserCatalogue(catalogue);
  connect(catalogue, &UserCatalogue::aboutToChange, this, [] { LatestWork::stopAll(); });
  connect(catalogue, &UserCatalogue::changed, this, &MainWindow::partsRead);
}

void MainWindow::importParts(const QStringList& paths) {
  if (catalogue_ == nullptr) return;
  std::vector<UserCatalogue::Change> changes;
  QStringList texts;
  QStringList details;
  for (const QString& path : paths) {
    auto change = catalogue_->import(path);
    if (!change) {
      dialogs_.error(this, tr("%1 could not be added to your own parts").arg(QDir::toNativeSeparators(path)), change.error());
      continue;
    }
    texts << importedText(*change);
    if (const QString more = importedDetails(*change); !more.isEmpty()) details << more;
    changes.push_back(std::move(*change));
  }
  if (changes.empty()) return;
  const auto undo = [this, changes = std::move(changes)] {
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
      if (const auto undone = catalogue_->undo(*change); !undone) {
        dialogs_.error(this, tr("Your own parts could not be put back"), undone.error());
        return;
      }
    }
    notice_->tell(tr("Your own parts are as they were."));
  };
  notice_->tell(texts.join(u' '), {NoticeBar::undo(undo)}, details.join(u'\n'));
}

void MainWindow::showPreferences() {
  PreferencesDialog dialog(settings_, catalogue_, dialogs_, this);
  connect(&dialog, &PreferencesDialog::removed, this, [this](const UserCatalogue::Change& change) {
    notice_->tell(tr("Removed %1 from your own parts.").arg(QFileInfo(change.path).fileName()), {NoticeBar::undo([this, change] {
      if (const auto undone = catalogue_->undo(change); !undone) {
        dialogs_.error(this, tr("Your own parts could not be put back"), undone.error());
      }
    })});
  });
  connect(&dialog, &PreferencesDialog::appearanceChosen, this, &MainWindow::updateAppearanceMenu);
  dialog.exec();
}

void MainWindow::buildFileMenu(QMenu* menu) {
  const auto add = [&](const QString& text, const QString& iconName, const QKeySequence& keys, const QString& name, auto slot) {
    QAction* action = menu->addAction(icon(iconName), text, this, slot);
    action->setShortcut(keys);
    action->setObjectName(name);
    return action;
  };
  add(tr("&New plan…"), u"new"_s, QKeySequence::New, u"actionNew"_s, [this] { newPlan(); });
  add(tr("&Open…"), u"open"_s, QKeySequence::Open, u"actionOpen"_s, [this] {
    if (const QString path = dialogs_.openPlan(this); !path.isEmpty()) openPlan(path);
  });
  recentMenu_ = menu->addMenu(tr("Open &recent"));
  connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
  fillRecentMenu();
  menu->addSeparator();
  add(tr("&Save"), u"save"_s, QKeySequence::Save, u"actionSave"_s, [this] { save(); });
  add(tr("Save &as…"), {}, QKeySequence::SaveAs, u"actionSaveAs"_s, [this] { saveAs(); });
  QAction* backup = menu->addAction(tr("Keep a &backup when saving"), this, [this](bool on) { settings_.set(setting::keepBackup, on); });
  backup->setObjectName(u"actionKeepBackup"_s);
  backup->setCheckable(true);
  backup->setChecked(settings_.get(setting::keepBackup));
  backup->setToolTip(tr("The version before is kept beside the plan, with ~ behind its name"));
  QAction* recovering = menu->addAction(tr("Recover &unsaved work…"), this, &MainWindow::recover);
  recovering->setObjectName(u"actionRecover"_s);
  connect(menu, &QMenu::aboutToShow, recovering, [this, recovering] { recovering->setEnabled(files_->canRecover()); });
  menu->addSeparator();
  add(tr("Shopping &checklist…"), u"print"_s, QKeySequence::Print, u"actionChecklist"_s, [this] { showChecklist(); });
  menu->addSeparator();
  QAction* quit = add(tr("&Quit"), {}, QKeySequence::Quit, u"actionQuit"_s, [this] { close(); });
  quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildMenus() {
  buildFileMenu(menuBar()->addMenu(tr("&File")));

  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  QAction* undo = undo_.createUndoAction(this, tr("&Undo"));
  undo->setIcon(icon(u"undo"_s));
  undo->setShortcut(QKeySequence::Undo);
  undo->setObjectName(u"actionUndo"_s);
  QAction* redo = undo_.createRedoAction(this, tr("&Redo"));
  redo->setIcon(icon(u"redo"_s));
  redo->setShortcut(QKeySequence::Redo);
  redo->setObjectName(u"actionRedo"_s);
  // The names of edits hold text from files.
  connect(&undo_, &QUndoGroup::undoTextChanged, undo, [undo](const QString& text) { undo->setToolTip(plainToolTip(tr("Undo %1").arg(text).trimmed())); });
  connect(&undo_, &QUndoGroup::redoTextChanged, redo, [redo](const QString& text) { redo->setToolTip(plainToolTip(tr("Redo %1").arg(text).trimmed())); });
  edit->addActions({undo, redo});

  edit->addSeparator();
  QAction* preferences = edit->addAction(icon(u"settings"_s), tr("Pre&ferences…"), this, &MainWindow::showPreferences);
  preferences->setShortcut(QKeySequence::Preferences);
  preferences->setMenuRole(QAction::PreferencesRole);
  preferences->setObjectName(u"actionPreferences"_s);

  menuBar()->addMenu(profiles_->menu());
  QMenu* view = menuBar()->addMenu(tr("&View"));
  view->addAction(icon(u"role"_s), tr("&Roles"), this, &MainWindow::showRoles)->setShortcut(QKeySequence(u"Ctrl+1"_s));
  view->addAction(icon(u"desk"_s), tr("&Workstation"), this, &MainWindow::showWorkstation)->setShortcut(QKeySequence(u"Ctrl+2"_s));
  view->addSeparator();
  QMenu* appearance = view->addMenu(tr("&Appearance"));
  auto* group = new QActionGroup(this);
  const auto choice = [&](const QString& text, Appearance value) {
    QAction* action = appearance->addAction(text, this, [this, value] {
      settings_.set(setting::appearance, appearanceName(value));
      applyAppearance(value);
    });
    action->setCheckable(true);
    action->setData(appearanceName(value));
    group->addAction(action);
    appearanceActions_ += action;
  };
  choice(tr("As the &system"), Appearance::system);
  choice(tr("&Light"), Appearance::light);
  choice(tr("&Dark"), Appearance::dark);
  updateAppearanceMenu();

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  QAction* about = help->addAction(tr("&About Deskpath"), this, &MainWindow::showAbout);
  about->setMenuRole(QAction::AboutRole);
  help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::updateAppearanceMenu() {
  for (QAction* action : std::as_const(appearanceActions_)) action->setChecked(action->data() == settings_.get(setting::appearance));
}

void MainWindow::fillRecentMenu() {
  recentMenu_->clear();
  const auto entries = recent_.list();
  for (const RecentFiles::Entry& entry : entries) {
    QString text = entry.name;
    text.replace(u'&', u"&&"_s);
    QAction* action = recentMenu_->addAction(text, this, [this, path = entry.path] { openPlan(path); });
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

bool MainWindow::openPlan(const QString& path) {
  if (builder_ == nullptr || !files_->open(path)) return false;
  showPlan();
  return true;
}

void MainWindow::offerRecovery() {
  if (files_->offerRecovery(document_.isModified())) showPlan();
}

void MainWindow::recover() {
  if (builder_ == nullptr || !files_->mayReplace()) return;
  fileNotice_->dismiss();
  if (files_->offerRecovery(false)) showPlan();
}

void MainWindow::showPlan() {
  workstation_->setCurrentWidget(builder_);
  showWorkstation();
}

void MainWindow::newPlan() {
  if (start_ == nullptr || !files_->mayReplace()) return;
  files_->begin({});
  workstation_->setCurrentWidget(start_);
  showWorkstation();
  start_->setFocus();
}

void MainWindow::beginPlan(Plan plan) {
  files_->begin(std::move(plan));
  workstation_->setCurrentWidget(builder_);
  builder_->setFocus();
}

void MainWindow::startFor(const QStringList& roleIds) {
  if (start_ == nullptr) return;
  if (document_.isPristine()) {
    start_->chooseRole(roleIds.value(0));
    workstation_->setCurrentWidget(start_);
  } else {
    Plan next = document_.plan();
    next.target_roles.clear();
    for (const QString& roleId : roleIds) {
      if (const auto id = RoleId::from(utf8(roleId))) next.target_roles.push_back(*id);
    }
    document_.edit(tr("Change target role"), std::move(next));
  }
  showWorkstation();
}

bool MainWindow::save() { return files_->save(); }
bool MainWindow::saveAs() { return files_->saveAs(); }

void MainWindow::showRoles() { tabs_->setCurrentWidget(roles_); }
void MainWindow::showWorkstation() { tabs_->setCurrentWidget(workstation_); }

void MainWindow::tabChanged(int index) {
  const bool roles = tabs_->widget(index) == roles_;
  undo_.setActiveStack(roles ? profile_.undoStack() : document_.undoStack());
  settings_.set(setting::currentTab, roles ? u"roles"_s : u"workstation"_s);
}

void MainWindow::showChecklist() {
  const Checklist list = make_checklist(document_.plan(), document_.report(), document_.context(), content_.wording);
  ChecklistDialog dialog(list, settings_, this, ChecklistQuestions::real(), [this](const QString& path) {
    return readChecklist(path, content_, document_.context());
  }, document_.path());
  dialog.exec();
}

void MainWindow::showRoleReport() {
  const auto roles = roles_->choice().compared();
  RoleReportDialog dialog(make_role_report(profile_.profile(), roles, content_.roles, document_.context().today), content_.roles, settings_, this);
  dialog.exec();
}

void MainWindow::showAbout() {
  QMessageBox box(this);
  box.setWindowTitle(tr("About Deskpath"));
  box.setTextFormat(Qt::PlainText);
  box.setText(tr("Deskpath %1").arg(QApplication::applicationVersion()));
  informPlainly(box, 
      tr("Compares technical roles and plans the home office each of them needs. Nothing leaves this computer.\n\n"
         "Free software under the GNU General Public License, version 3 or later.\n\n"
         "Part facts: contains information from the BuildCores Open Database, which is made available under the ODC "
         "Attribution License (ODC-By 1.0).\n\n"
         "Occupational facts include information from the O*NET Database by the U.S. Department of Labor, Employment and "
         "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA."));
  box.exec();
}

void MainWindow::updateTitle() {
  setWindowTitle(tr("%1[*] – Deskpath").arg(document_.title()));
  setWindowModified(document_.isModified());
  setWindowFilePath(document_.path());
}

void MainWindow::restoreState() {
  setMinimumSize(smallestSize.boundedTo(screen()->availableSize()));
  if (!restoreGeometry(settings_.get(setting::windowGeometry))) resize(usualSize.boundedTo(screen()->availableSize()));
  tabs_->setCurrentIndex(settings_.get(setting::currentTab) == "workstation"_L1 ? 1 : 0);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
    files_->lookAtDisk();
    profile_.lookAtDisk();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!files_->mayReplace()) {
    event->ignore();
    return;
  }
  if (const auto message = profile_.saveNow()) dialogs_.error(this, tr("Your profile could not be saved"), *message);
  settings_.set(setting::windowGeometry, saveGeometry());
  settings_.flush();
  files_->close();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const bool plan = !dropped(event->mimeData(), ".deskplan"_L1).isEmpty();
  if (plan || !dropped(event->mimeData(), ".deskparts"_L1).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QStringList parts = dropped(event->mimeData(), ".deskparts"_L1);
  if (!parts.isEmpty()) importParts(parts);
  if (const QStringList plans = dropped(event->mimeData(), ".deskplan"_L1); !plans.isEmpty()) openPlan(plans.constFirst());
}

}  // namespace deskpath::app
