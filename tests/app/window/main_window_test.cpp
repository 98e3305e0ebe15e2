// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: begin, edit, save, open, be asked, and nothing lost.
#include "window/main_window.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "checklist/checklist.h"
#include "documents/text.h"
#include "plan/edits.h"
#include "roles/comparison.h"
#include "roles_tab/roles_tab.h"
#include "start_page/start_page.h"
#include "workstation_tab/slot_view.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-23");

class MainWindowTest : public testing::Test {
 protected:
  // Answers in place of dialogs; what was asked and said is kept.
  Dialogs answers() {
    return {[this](QWidget*, const QString& title) {
              asked_ += title;
              return unsaved_;
            },
            [this](QWidget*) { return openPath_; },
            [this](QWidget*, const QString& suggestion) {
              suggestion_ = suggestion;
              return savePath_;
            },
            [this](QWidget*, const QString& title, const QString& message) { errors_ += title + u": "_s + message; }};
  }
  QString path(const QString& name) const { return folder_.filePath(name); }
  void trigger(const char* action) { window_->findChild<QAction*>(QLatin1StringView(action))->trigger(); }
  StartPage* start() { return window_->findChild<StartPage*>(); }
  void begin() { start()->findChild<QPushButton*>(u"begin"_s)->click(); }
  static const Content& content() {
    static const Content shipped = loadContent();
    return shipped;
  }
  void openWindow(const Content& with) {
    window_.reset();
    window_ = std::make_unique<MainWindow>(with, profile_, settings_, today, answers());
    window_->show();
    QCoreApplication::processEvents();
  }
  void SetUp() override { openWindow(content()); }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  ProfileStore profile_{today, folder_.filePath(u"profile.deskprofile"_s)};
  UnsavedAnswer unsaved_ = UnsavedAnswer::cancel;
  QString openPath_;
  QString savePath_;
  QString suggestion_;
  QStringList asked_;
  QStringList errors_;
  std::unique_ptr<MainWindow> window_;
};

TEST_F(MainWindowTest, three_answers_make_a_reviewed_plan) {
  start()->chooseRole(u"ai-ml-engineer"_s);
  for (const char* id : {"owned-monitors", "owned-desk", "owned-chair"}) {
    start()->findChild<QAbstractButton*>(QLatin1StringView(id))->click();
  }
  start()->findChild<QSpinBox*>(u"budget"_s)->setValue(3'800);
  const std::int64_t total = review(start()->plan(), {}, window_->document().context()).cost.total_minor;
  EXPECT_LE(total, 380'000);
  EXPECT_TRUE(
      start()
          ->findChild<QLabel*>(u"startCost"_s)
          ->text()
          .contains(qs(format_money(to_whole_units({380'000 - total, Currency::usd()}))) + u" under the budget"_s));
  begin();
  const Plan& plan = window_->document().plan();
  EXPECT_EQ(plan.target_roles, std::vector{*RoleId::from("ai-ml-engineer")});
  EXPECT_EQ(plan.budget_minor, 380'000);
  for (const Item& item : plan.items) {
    const Category category = item.part->category();
    const bool owned = category == Category::monitor || category == Category::desk || category == Category::chair;
    EXPECT_EQ(item.status, owned ? ItemStatus::owned : ItemStatus::to_buy) << item.part->id().str();
  }
  EXPECT_EQ(window_->document().report().summary.open_problems, 0U);
  EXPECT_TRUE(window_->isWindowModified());
}

TEST_F(MainWindowTest, a_plan_is_begun_and_filled_by_keys_alone) {
  QApplication::setActiveWindow(window_.get());
  start()->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
  start()->findChild<QPushButton*>(u"beginEmpty"_s)->click();
  EXPECT_EQ(window_->document().plan().target_roles, std::vector{*RoleId::from("backend-engineer")});
  auto* list = window_->findChild<SlotView*>();
  ASSERT_EQ(QApplication::focusWidget(), list);
  QTest::keyClick(list, Qt::Key_Down);
  EXPECT_EQ(list->selection().category, Category::cpu);
  QTest::keyClick(list, Qt::Key_Return);
  ASSERT_NE(QApplication::focusWidget(), nullptr);
  EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Search parts"_s);
}

TEST_F(MainWindowTest, another_plan_begins_with_nothing_selected) {
  begin();
  auto* list = window_->findChild<SlotView*>();
  list->select({SlotKind::empty, Category::light, 0});
  ASSERT_EQ(list->selection().category, Category::light);
  unsaved_ = UnsavedAnswer::discard;
  trigger("actionNew");
  begin();
  EXPECT_EQ(list->selection().kind, std::nullopt);
}

TEST_F(MainWindowTest, saves_under_the_plans_name_and_opens_the_same_again) {
  begin();
  savePath_ = path(u"office.deskplan"_s);
  trigger("actionSave");
  EXPECT_EQ(suggestion_, u"Home office for an AI-ML engineer.deskplan"_s);
  EXPECT_FALSE(window_->isWindowModified());
  const Plan saved = window_->document().plan();
  trigger("actionNew");
  EXPECT_TRUE(start()->isVisible());
  EXPECT_TRUE(window_->document().plan().items.empty());
  openPath_ = savePath_;
  trigger("actionOpen");
  EXPECT_TRUE(window_->document().plan() == saved);
  EXPECT_EQ(window_->windowTitle(), u"Home office for an AI/ML engineer[*] – Deskpath"_s);
  EXPECT_TRUE(asked_.isEmpty());
  EXPECT_EQ(RecentFiles(settings_).list().first().name, u"office.deskplan"_s);
}

TEST_F(MainWindowTest, asks_before_unsaved_work_is_replaced_and_cancel_keeps_it) {
  begin();
  const Plan mine = window_->document().plan();
  trigger("actionNew");
  EXPECT_EQ(asked_, QStringList{u"Home office for an AI/ML engineer"_s});
  EXPECT_TRUE(window_->document().plan() == mine);
  unsaved_ = UnsavedAnswer::discard;
  trigger("actionNew");
  EXPECT_TRUE(window_->document().plan().items.empty());
}

TEST_F(MainWindowTest, closing_saves_when_told_to_and_stays_open_when_that_fails) {
  begin();
  unsaved_ = UnsavedAnswer::save;
  savePath_ = path(u"no/such/folder/office.deskplan"_s);
  EXPECT_FALSE(window_->close());
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().startsWith(u"The plan could not be saved: "_s));
  savePath_ = path(u"office.deskplan"_s);
  EXPECT_TRUE(window_->close());
  EXPECT_TRUE(QFileInfo::exists(savePath_));
}

TEST_F(MainWindowTest, a_bad_file_is_named_and_the_open_plan_stays) {
  begin();
  savePath_ = path(u"office.deskplan"_s);
  trigger("actionSave");
  QFile bad(path(u"bad.deskplan"_s));
  ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
  bad.write("{\"format\": \"deskpath.plan\",");
  bad.close();
  EXPECT_FALSE(window_->openPlan(bad.fileName()));
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().contains(u"bad.deskplan:1: ends in the middle of a value"_s))
      << errors_.first().toStdString();
  EXPECT_EQ(window_->document().path(), savePath_);
}

TEST_F(MainWindowTest, undo_belongs_to_the_tab_in_view_and_names_the_step) {
  window_->showWorkstation();
  begin();
  window_->document().edit(u"Rename plan"_s, with_name(window_->document().plan(), "Mine"));
  profile_.rate(*SkillId::from("python"), u"Python"_s, 3);
  EXPECT_EQ(window_->findChild<QAction*>(u"actionUndo"_s)->text(), u"&Undo Rename plan"_s);
  window_->showRoles();
  EXPECT_EQ(window_->findChild<QAction*>(u"actionUndo"_s)->text(), u"&Undo Rate Python"_s);
  trigger("actionUndo");
  EXPECT_EQ(profile_.profile().current(*SkillId::from("python")), nullptr);
  EXPECT_EQ(window_->document().plan().name, "Mine");
}

TEST_F(MainWindowTest, a_path_leads_to_the_start_page_of_its_role) {
  window_->showRoles();
  Q_EMIT window_->findChild<RolesTab*>()->workstationWanted({u"data-scientist"_s});
  EXPECT_TRUE(start()->isVisible());
  EXPECT_TRUE(start()->findChild<QRadioButton*>(u"role-data-scientist"_s)->isChecked());
}

TEST_F(MainWindowTest, with_a_plan_open_the_path_sets_its_target_as_an_undoable_step) {
  begin();
  Q_EMIT window_->findChild<RolesTab*>()->workstationWanted({u"data-scientist"_s});
  EXPECT_EQ(window_->document().plan().target_roles, std::vector{*RoleId::from("data-scientist")});
  window_->document().undoStack()->undo();
  EXPECT_EQ(window_->document().plan().target_roles, std::vector{*RoleId::from("ai-ml-engineer")});
}

TEST_F(MainWindowTest, a_role_and_a_part_from_files_are_found_in_every_output) {
  QFile roles(path(u"mine.deskroles"_s));
  ASSERT_TRUE(roles.open(QIODevice::WriteOnly));
  roles.write(R"({"id": "site-reliability-engineer", "title": "Site reliability engineer",
    "skills": [{"skill": "kubernetes", "level": 4, "weight": 5, "kind": "essential"}],
    "workstation": [{"measure": "gpu.vram_gb", "importance": "required", "minimum": 48, "why": "A test."}]})");
  roles.close();
  QFile parts(path(u"mine.deskparts"_s));
  ASSERT_TRUE(parts.open(QIODevice::WriteOnly));
  parts.write(
      R"([{"id": "gpu/my-card", "brand": "Mine", "model": "Card", "mpn": "M-1", "attributes": {"vram_gb": 48}}])");
  parts.close();
  const Content with = loadContent({folder_.path()});
  ASSERT_EQ(to_text(with.problems), "");
  openWindow(with);
  const Role* role = with.roles.find(*RoleId::from("site-reliability-engineer"));

  // compare
  const std::vector<const Role*> pair{role, with.roles.find(*RoleId::from("ai-ml-engineer"))};
  EXPECT_GT(compare(pair, with.roles).pairs.front().overlap.percent, 0.0);
  const auto buttons = window_->findChild<RolesTab*>()->findChildren<QAbstractButton*>();
  EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
    return button->text().contains(u"Site reliability engineer"_s) ||
           button->accessibleName().contains(u"Site reliability engineer"_s);
  }));
  // start page, picker
  EXPECT_NE(start()->findChild<QRadioButton*>(u"role-site-reliability-engineer"_s), nullptr);
  start()->findChild<QPushButton*>(u"beginEmpty"_s)->click();
  window_->findChild<WorkstationTab*>()->chooseFor(Category::gpu);
  bool listed = false;
  for (const QTableView* table : window_->findChildren<QTableView*>()) {
    for (int row = 0; table->model() != nullptr && row < table->model()->rowCount(); ++row) {
      listed = listed || table->model()->index(row, 0).data().toString() == "Mine Card (yours)"_L1;
    }
  }
  EXPECT_TRUE(listed);
  // levels, checklist
  PlanDocument& document = window_->document();
  document.edit(u"Add graphics card"_s, with_added(document.plan(), with.parts.find(*PartId::from("gpu/my-card"))));
  EXPECT_EQ(to_text(document.report().role(role->id)->overall), "ideal");
  const Checklist list = make_checklist(document.plan(), document.report(), document.context(), with.wording);
  ASSERT_EQ(list.to_buy.size(), 1U);
  EXPECT_EQ(list.to_buy.front().lines.front().name(), "Mine Card");
  EXPECT_EQ(list.to_buy.front().lines.front().mpn, "M-1");
  window_.reset();  // before the content that it shows
}

// Without the catalogue the window appears with what is seen of it alone.
TEST_F(MainWindowTest, the_roles_are_made_once_they_are_seen_or_the_parts_are_read) {
  Content later = loadContent({}, PartsWhen::later);
  openWindow(later);
  EXPECT_EQ(window_->findChild<RolesTab*>(), nullptr);
  window_->showRoles();
  ASSERT_NE(window_->findChild<RolesTab*>(), nullptr);
  EXPECT_TRUE(window_->findChild<RolesTab*>()->isVisible());

  settings_.set(setting::currentTab, u"workstation"_s);
  openWindow(later);
  EXPECT_EQ(window_->findChild<RolesTab*>(), nullptr);
  EXPECT_TRUE(loadParts(later, {}).empty());
  window_->partsRead();
  ASSERT_EQ(window_->findChildren<RolesTab*>().size(), 1);
  EXPECT_NE(window_->findChild<StartPage*>(), nullptr);

  settings_.set(setting::currentTab, u"roles"_s);
  Content again = loadContent({}, PartsWhen::later);
  openWindow(again);
  ASSERT_NE(window_->findChild<RolesTab*>(), nullptr);
  EXPECT_TRUE(window_->findChild<RolesTab*>()->isVisible());
  window_.reset();  // before the content that it shows
}

// The program reads even the roles after the first painting when it begins with the workstation.
TEST_F(MainWindowTest, a_window_painted_before_all_content_is_complete_once_it_is_read) {
  settings_.set(setting::currentTab, u"workstation"_s);
  ASSERT_FALSE(MainWindow::showsRolesFirst(settings_));
  Content late;
  openWindow(late);
  EXPECT_EQ(window_->findChild<StartPage*>(), nullptr);
  // Whoever is quicker than that sees an empty tab, which is filled like the other.
  window_->showRoles();
  EXPECT_EQ(window_->findChild<RolesTab*>(), nullptr);
  ASSERT_TRUE(MainWindow::showsRolesFirst(settings_));

  late = loadContent({}, PartsWhen::later);
  EXPECT_TRUE(loadParts(late, {}).empty());
  window_->partsRead();
  ASSERT_NE(window_->findChild<RolesTab*>(), nullptr);
  EXPECT_TRUE(window_->findChild<RolesTab*>()->isVisible());
  EXPECT_EQ(window_->document().report().roles.size(), late.roles.roles().size());
  window_->showWorkstation();
  auto* start = window_->findChild<StartPage*>();
  ASSERT_NE(start, nullptr);
  EXPECT_TRUE(start->isVisible());
  start->findChild<QPushButton*>(u"begin"_s)->click();
  EXPECT_FALSE(window_->document().plan().items.empty());
  EXPECT_TRUE(window_->findChild<WorkstationTab*>()->isVisible());
  window_.reset();  // before the content that it shows
}

}  // namespace
}  // namespace deskpath::app
