// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that name a picture, on this computer and on a server, load neither: in no view, no dialog and no export. The
// system itself tells whether the picture's file was opened.
#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QTcpServer>
#include <QtTest>

#include "assessment/role_report.h"
#include "checklist/checklist.h"
#include "checklist_output/checklist_dialog.h"
#include "checklist_output/checklist_pdf.h"
#include "checklist_output/role_report_dialog.h"
#include "hostile_fixture.h"
#include "plan_views/plan_views.h"
#include "roles_tab/roles_tab.h"
#include "window/plan_comparison_dialog.h"
#include "window/preferences_dialog.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class NoResources : public HostileFixture {
 protected:
  NoResources() {
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(0);
    EXPECT_TRUE(picture.save(picture_));
    EXPECT_TRUE(server_.listen(QHostAddress::LocalHost));
    EXPECT_GE(watch_, 0);
    EXPECT_GE(::inotify_add_watch(watch_, QFile::encodeName(picture_).constData(), IN_OPEN), 0);
  }
  ~NoResources() override { ::close(watch_); }

  QByteArray hostileText() override {
    return "<img src=" + picture_.toUtf8() + "><img src=http://127.0.0.1:" + QByteArray::number(server_.serverPort()) +
           "/p.png>";
  }

  // Whether either picture was asked for since the last call.
  [[nodiscard]] bool loaded() {
    QCoreApplication::processEvents();
    std::array<char, 4096> events{};
    const bool opened = ::read(watch_, events.data(), events.size()) > 0;
    const bool asked = server_.hasPendingConnections();
    while (server_.hasPendingConnections()) delete server_.nextPendingConnection();
    return opened || asked;
  }
  // Shows everything that a click on a choice brings up.
  static void showAll(QWidget& root) {
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton* button : root.findChildren<QAbstractButton*>()) buttons += button;
    for (const QPointer<QAbstractButton>& button : buttons) {
      if (!button || !button->isCheckable() || !button->isVisible() || button->isChecked()) continue;
      button->click();
      QCoreApplication::processEvents();
      root.grab();
    }
    root.grab();
  }
  void showDialog(QDialog& dialog) {
    dialog.show();
    QCoreApplication::processEvents();
    dialog.grab();
    EXPECT_FALSE(loaded()) << dialog.metaObject()->className();
  }

  QTemporaryDir pictures_;
  QString picture_ = pictures_.filePath(u"p.png"_s);
  QTcpServer server_;
  int watch_ = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
};

TEST_F(NoResources, the_watch_sees_a_label_that_loads_a_picture) {
  EXPECT_FALSE(loaded());
  QLabel label(QString::fromUtf8(text_));
  label.grab();
  EXPECT_TRUE(loaded());
  EXPECT_FALSE(loaded());
}

TEST_F(NoResources, none_is_loaded_by_the_tabs_and_their_views) {
  window_->showWorkstation();
  auto* tab = window_->findChild<WorkstationTab*>();
  for (const Category category : {Category::gpu, Category::monitor}) {
    tab->chooseFor(category);
    QTest::qWait(200);
    window_->grab();
  }
  EXPECT_FALSE(loaded());
  showAll(*tab);
  EXPECT_NE(window_->findChild<PlanViews*>(), nullptr);
  EXPECT_FALSE(loaded());
  window_->showRoles();
  showAll(*window_->findChild<RolesTab*>());
  EXPECT_FALSE(loaded());
}

TEST_F(NoResources, none_is_loaded_by_the_dialogs) {
  const PlanDocument& document = window_->document();
  ChecklistDialog checklist(make_checklist(document.plan(), document.report(), document.context(), content_.wording),
                            settings_);
  showDialog(checklist);
  const Role* role = content_.roles.find(*RoleId::from("ai-ml-engineer"));
  ASSERT_NE(role, nullptr);
  RoleReportDialog report(make_role_report(profile_.profile(), std::span(&role, 1), content_.roles, today_),
                          content_.roles, settings_);
  showDialog(report);
  RecentFiles recent(settings_);
  const Dialogs dialogs;
  PlanComparisonDialog comparison(document, {{QString::fromUtf8(text_), {}, {}}}, recent, settings_, dialogs);
  showDialog(comparison);
  PreferencesDialog preferences(settings_, nullptr, dialogs);
  showDialog(preferences);
}

TEST_F(NoResources, none_is_loaded_by_the_exports) {
  const PlanDocument& document = window_->document();
  const auto pdf =
      checklistPdf(make_checklist(document.plan(), document.report(), document.context(), content_.wording));
  EXPECT_TRUE(pdf);
  const Role* role = content_.roles.find(*RoleId::from("ai-ml-engineer"));
  const auto report =
      roleReportPdf(make_role_report(profile_.profile(), std::span(&role, 1), content_.roles, today_), content_.roles);
  EXPECT_TRUE(report);
  EXPECT_FALSE(loaded());
}

}  // namespace
}  // namespace deskpath::app
