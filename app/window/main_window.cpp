// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
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
#include "plan/edits.h"
#include "roles_tab/profile_menu.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/roles_tab.h"
#include "start_page/start_page.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice_bar.h"
#include "window/about.h"
#include "window/appearance_menu.h"
#include "window/file_menu.h"
#include "window/item_actions.h"
#include "window/own_parts.h"
#include "window/plan_comparison_dialog.h"
#include "window/undo_actions.h"
#include "window/windows.h"
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
      file_(new FileMenu(settings, recent_, this)),
      undo_(new UndoActions(this)),
      tabs_(new QTabWidget(this)),
      rolesPage_(new QWidget(this)),
      workstation_(new QStackedWidget(this)),
      notice_(new NoticeBar(this)),
      ownParts_(new OwnParts(settings, dialogs_, *notice_, *this)),
      profiles_(new ProfileMenu(profile, settings,
                                ProfileShelf(profile.path().isEmpty() ? QString() : QFileInfo(profile.path()).path()),
                                this)) {
  setObjectName(u"mainWindow"_s);
  fileNotice_->setObjectName(u"fileNotice"_s);
  notice_->setObjectName(u"notice"_s);
  setAcceptDrops(true);
  tabs_->setDocumentMode(true);
  tabs_->addTab(rolesPage_, icon(u"role"_s), tr("Roles"));
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

  buildMenus();

  connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
  connect(&document_, &PlanDocument::fileChanged, this, &MainWindow::updateTitle);
  connect(files_, &PlanFiles::recoveryWanted, this, &MainWindow::recover);
  connect(profiles_, &ProfileMenu::reportWanted, this, &MainWindow::showRoleReport);
  connect(profiles_, &ProfileMenu::said, this, [this](const QString& message, const QString& restorable) {
    showRoles();
    std::vector<NoticeBar::Answer> answers;
    if (!restorable.isEmpty()) answers = {NoticeBar::undo([this, restorable] { profiles_->restore(restorable); })};
    notice_->tell(message, std::move(answers));
  });
  connect(&profile_, &ProfileStore::saveFailed, this, [this](const QString& message) {
    if (windows_ == nullptr || windows_->isSpeaker(this))
      dialogs_.error(this, tr("Your profile could not be saved"), message);
  });
  if (content_.partsRead) {
    buildRoles();
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

// A fifth of the time that the window takes to appear, for a tab that may not be looked at.
// Before the roles are read there is nothing to make; partsRead() makes it then.
void MainWindow::buildRoles() {
  if (roles_ != nullptr || content_.roles.roles().empty()) return;
  roles_ = new RolesTab(content_, profile_, settings_, rolesPage_);
  auto* layout = new QVBoxLayout(rolesPage_);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(roles_);
  roles_->show();  // the page may be seen already
  roles_->setProfileMenu(profiles_->menu());
  connect(roles_, &RolesTab::workstationWanted, this, &MainWindow::startFor);
}

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
  connect(start_, &StartPage::openWanted, this, &MainWindow::openWanted);
  connect(workstation_, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
  items_->setTab(builder_);
  connect(builder_, &WorkstationTab::checklistWanted, this, &MainWindow::showChecklist);
}

void MainWindow::partsRead() {
  document_.reviewAgain();  // before anything is made that shows the review
  buildRoles();
  if (builder_ == nullptr) {
    buildWorkstation();
    // What waited in their place had nothing to type into.
    if (tabs_->currentWidget() == workstation_) start_->setFocus();
  }
}

void MainWindow::setUserCatalogue(UserCatalogue* catalogue) {
  ownParts_->setCatalogue(catalogue);
  document_.setUserCatalogue(catalogue);
  connect(catalogue, &UserCatalogue::aboutToChange, this, [] { LatestWork::stopAll(); });
  connect(catalogue, &UserCatalogue::changed, this, &MainWindow::partsRead);
}

void MainWindow::setWindows(Windows* windows) {
  windows_ = windows;
  file_->setSeveralWindows(windows != nullptr);
}

void MainWindow::buildFileMenu() {
  menuBar()->addMenu(file_);
  file_->setRecoverable([this] { return files_->canRecover(); });
  connect(file_, &FileMenu::newWanted, this, &MainWindow::newPlan);
  connect(file_, &FileMenu::newWindowWanted, this, [this] {
    if (windows_ != nullptr) windows_->open(this);
  });
  connect(file_, &FileMenu::duplicateWanted, this, &MainWindow::duplicatePlan);
  connect(file_, &FileMenu::openWanted, this, &MainWindow::openWanted);
  connect(file_, &FileMenu::saveWanted, this, &MainWindow::save);
  connect(file_, &FileMenu::saveAsWanted, this, &MainWindow::saveAs);
  connect(file_, &FileMenu::recoverWanted, this, &MainWindow::recover);
  connect(file_, &FileMenu::compareWanted, this, &MainWindow::comparePlans);
  connect(file_, &FileMenu::checklistWanted, this, &MainWindow::showChecklist);
  connect(file_, &FileMenu::closeWanted, this, &MainWindow::close);
  connect(file_, &FileMenu::quitWanted, this, [this] {
    if (windows_ != nullptr) {
      windows_->quit();
    } else {
      close();
    }
  });
}

void MainWindow::buildMenus() {
  buildFileMenu();
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({undo_->undo(), undo_->redo()});
  edit->addSeparator();
  items_ = new ItemActions(document_, *edit, this);
  connect(items_, &ItemActions::said, this, [this](const QString& message) { notice_->tell(message); });
  edit->addSeparator();
  QAction* preferences =
      edit->addAction(icon(u"settings"_s), tr("Pre&ferences…"), ownParts_, &OwnParts::showPreferences);
  preferences->setShortcut(QKeySequence::Preferences);
  preferences->setMenuRole(QAction::PreferencesRole);
  preferences->setObjectName(u"actionPreferences"_s);

  menuBar()->addMenu(profiles_->menu());
  QMenu* view = menuBar()->addMenu(tr("&View"));
  view->addAction(icon(u"role"_s), tr("&Roles"), this, &MainWindow::showRoles)->setShortcut(QKeySequence(u"Ctrl+1"_s));
  view->addAction(icon(u"desk"_s), tr("&Workstation"), this, &MainWindow::showWorkstation)
      ->setShortcut(QKeySequence(u"Ctrl+2"_s));
  view->addSeparator();
  view->addMenu(new AppearanceMenu(settings_, view));

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  QAction* about = help->addAction(tr("&About Deskpath"), this, [this] { showAbout(this); });
  about->setMenuRole(QAction::AboutRole);
  help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::openWanted(const QString& path) {
  const QString chosen = path.isEmpty() ? dialogs_.openPlan(this) : path;
  if (!chosen.isEmpty()) openPlan(chosen);
}

bool MainWindow::openPlan(const QString& path) {
  if (builder_ == nullptr) return false;
  // One file, one window: two would only overwrite each other.
  if (MainWindow* other = windows_ == nullptr ? nullptr : windows_->holding(path); other != nullptr && other != this) {
    Windows::bringToFront(*other);
    return false;
  }
  if (!files_->open(path)) return false;
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
  builder_->startAfresh();
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
  showPlan();
}

void MainWindow::beginCopyOf(const PlanDocument& other) {
  if (builder_ == nullptr) return;
  files_->begin(with_name(other.plan(), utf8(tr("%1 (copy)").arg(other.title()))));
  showPlan();
}

void MainWindow::duplicatePlan() {
  if (builder_ == nullptr) return;
  if (windows_ != nullptr) {
    windows_->open(this).beginCopyOf(document_);
  } else if (files_->mayReplace()) {
    beginCopyOf(document_);
  }
}

void MainWindow::comparePlans() {
  if (builder_ == nullptr) return;
  QList<PlanComparisonDialog::Choice> others;
  if (windows_ != nullptr) {
    for (MainWindow* window : windows_->all()) {
      if (window != this) others += {window->document().title(), window->document().path(), window->document().plan()};
    }
  }
  PlanComparisonDialog dialog(document_, std::move(others), recent_, settings_, dialogs_, this);
  dialog.exec();
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

bool MainWindow::mayClose() { return files_->mayReplace(); }

void MainWindow::closeWithoutAsking() {
  agreed_ = true;
  close();
}

bool MainWindow::save() { return files_->save(); }
bool MainWindow::saveAs() { return files_->saveAs(); }

void MainWindow::showRoles() { tabs_->setCurrentWidget(rolesPage_); }
void MainWindow::showWorkstation() { tabs_->setCurrentWidget(workstation_); }

void MainWindow::tabChanged(int index) {
  const bool roles = tabs_->widget(index) == rolesPage_;
  if (roles) buildRoles();
  undo_->setStack(roles ? profile_.undoStack() : document_.undoStack());
  settings_.set(setting::currentTab, roles ? u"roles"_s : u"workstation"_s);
  pageChanged();
}

void MainWindow::pageChanged() {
  const bool planShown = builder_ != nullptr && workstation_->currentWidget() == builder_;
  file_->setPlanShown(planShown);
  items_->setShown(planShown && tabs_->currentWidget() == workstation_);
}

void MainWindow::showChecklist() {
  const Checklist list = make_checklist(document_.plan(), document_.report(), document_.context(), content_.wording);
  ChecklistDialog dialog(
      list, settings_, this, ChecklistQuestions::real(),
      [this](const QString& path) { return readChecklist(path, content_, document_.context()); }, document_.path());
  dialog.exec();
}

void MainWindow::showRoleReport() {
  buildRoles();
  if (roles_ == nullptr) return;
  const auto roles = roles_->choice().compared();
  RoleReportDialog dialog(make_role_report(profile_.profile(), roles, content_.roles, document_.context().today),
                          content_.roles, settings_, this);
  dialog.exec();
}

void MainWindow::updateTitle() {
  setWindowTitle(tr("%1[*] – Deskpath").arg(document_.title()));
  setWindowModified(document_.isModified());
  setWindowFilePath(document_.path());
}

bool MainWindow::showsRolesFirst(const Settings& settings) {
  return settings.get(setting::currentTab) != "workstation"_L1;
}

void MainWindow::restoreState() {
  setMinimumSize(smallestSize.boundedTo(screen()->availableSize()));
  if (!restoreGeometry(settings_.get(setting::windowGeometry))) resize(usualSize.boundedTo(screen()->availableSize()));
  tabs_->setCurrentIndex(showsRolesFirst(settings_) ? 0 : 1);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
    files_->lookAtDisk();
    profile_.lookAtDisk();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!agreed_ && !mayClose()) {
    event->ignore();
    return;
  }
  closed_ = true;
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
  if (!parts.isEmpty()) ownParts_->import(parts);
  openPlans(dropped(event->mimeData(), ".deskplan"_L1));
}

// One takes this window's place, after asking. Several get a window each, but for one that this window has room for.
void MainWindow::openPlans(const QStringList& paths) {
  if (paths.size() == 1 || windows_ == nullptr) {
    if (!paths.isEmpty()) openPlan(paths.constFirst());
    return;
  }
  MainWindow* beside = this;
  for (const QString& path : paths) {
    if (document_.isPristine() || windows_->holding(path) != nullptr) {
      openPlan(path);
      continue;
    }
    MainWindow& window = windows_->open(beside);
    if (window.openPlan(path)) {
      beside = &window;
    } else {
      window.closeWithoutAsking();
    }
  }
}

}  // namespace deskpath::app
