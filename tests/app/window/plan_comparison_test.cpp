// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans side by side: what is shown, where the other comes from, and that looking changes nothing.
#include "recommend/plan_comparison.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "window/plan_comparison_dialog.h"
#include "windows_fixture.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class PlanComparisonDialogTest : public WindowsFixture {
 protected:
  void SetUp() override {
    WindowsFixture::SetUp();
    begin(window(0));
    window(0).document().edit(u"Rename"_s, with_name(window(0).document().plan(), "Mine"));
  }
  std::unique_ptr<PlanComparisonDialog> open(QList<PlanComparisonDialog::Choice> others = {}) {
    auto dialog =
        std::make_unique<PlanComparisonDialog>(window(0).document(), std::move(others), recent_, settings_, dialogs_);
    dialog->show();
    QCoreApplication::processEvents();
    return dialog;
  }
  // Every row as "subject | left | right".
  static QStringList rows(const PlanComparisonDialog& dialog) {
    const auto* model = dialog.findChild<QTableView*>()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < 3; ++column) cells += model->index(row, column).data().toString();
      lines += cells.join(u" | "_s);
    }
    return lines;
  }
  // Without a processor, and with the weakest supply that there is.
  Plan other() {
    Plan plan = with_name(window(0).document().plan(), "Theirs");
    for (std::size_t i = plan.items.size(); i-- > 0;) {
      if (plan.items[i].part->category() == Category::cpu) plan = without_item(plan, i);
    }
    PartPtr weakest;
    for (const PartPtr& part : content().parts.of(Category::psu)) {
      const auto power = part->get(key::psu::power);
      if (power && (weakest == nullptr || *power < *weakest->get(key::psu::power))) weakest = part;
    }
    return with_chosen(std::move(plan), weakest);
  }
  static QString cpu(const Plan& plan) {
    for (const Item& item : plan.items) {
      if (item.part->category() == Category::cpu) return qs(item.part->name());
    }
    return {};
  }

  RecentFiles recent_{settings_};
  Dialogs dialogs_ = answers();
};

TEST_F(PlanComparisonDialogTest, shows_price_parts_levels_and_findings_of_another_window) {
  const Plan mine = window(0).document().plan();
  const int steps = window(0).document().undoStack()->count();
  auto dialog = open({{u"Theirs"_s, {}, other()}});
  const auto* combo = dialog->findChild<QComboBox*>(u"comparedPlan"_s);
  EXPECT_EQ(combo->currentText(), u"Theirs (in another window)"_s);
  const QStringList all = rows(*dialog);
  EXPECT_TRUE(all.contains(u"Price |  | "_s));
  EXPECT_TRUE(all.contains(u"Parts |  | "_s));
  EXPECT_TRUE(all.contains(u"Processor | %1 | –"_s.arg(cpu(mine)))) << all.join(u'\n').toStdString();
  EXPECT_EQ(all.filter(u"Mouse"_s).size(), 0);
  EXPECT_TRUE(all.contains(u"Problems and warnings |  | "_s));
  EXPECT_EQ(all.filter(QRegularExpression(u"^Warning \\| – \\| .*supply of 750 W"_s)).size(), 1)
      << all.join(u'\n').toStdString();
  const auto* model = dialog->findChild<QTableView*>()->model();
  EXPECT_EQ(model->headerData(1, Qt::Horizontal).toString(), u"Mine"_s);
  EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), u"Theirs"_s);
  EXPECT_TRUE(dialog->findChild<QLabel*>(u"comparisonSummary"_s)->text().startsWith(u"‘Theirs’ costs $"_s));
  dialog.reset();
  EXPECT_EQ(window(0).document().plan(), mine);
  EXPECT_EQ(window(0).document().undoStack()->count(), steps);
}

TEST_F(PlanComparisonDialogTest, the_choice_between_all_and_the_differences_is_remembered) {
  auto dialog = open({{u"Theirs"_s, {}, other()}});
  const QStringList few = rows(*dialog);
  auto* chip = dialog->findChild<Chip*>(u"differencesOnly"_s);
  EXPECT_TRUE(chip->isChecked());
  chip->click();
  const QStringList all = rows(*dialog);
  EXPECT_GT(all.size(), few.size());
  EXPECT_EQ(all.filter(u"Mouse"_s).size(), 1);
  dialog = open({{u"Theirs"_s, {}, other()}});
  EXPECT_FALSE(dialog->findChild<Chip*>(u"differencesOnly"_s)->isChecked());
  EXPECT_EQ(rows(*dialog), all);
}

TEST_F(PlanComparisonDialogTest, a_file_is_read_and_one_that_cannot_be_read_is_named) {
  save(window(0), u"mine.deskplan"_s);
  trigger(window(0), "actionNewWindow");
  begin(window(1));
  window(1).document().edit(u"Other"_s, other());
  openPath_ = save(window(1), u"theirs.deskplan"_s);
  unsaved_ = {UnsavedAnswer::discard};
  window(1).close();
  recent_.remove(openPath_);

  auto dialog = open();
  EXPECT_TRUE(dialog->findChild<EmptyState*>()->isVisible());
  EXPECT_TRUE(rows(*dialog).isEmpty());
  dialog->findChild<EmptyState*>()->button()->click();
  EXPECT_FALSE(dialog->findChild<EmptyState*>()->isVisible());
  EXPECT_TRUE(rows(*dialog).contains(u"Processor | %1 | –"_s.arg(cpu(window(0).document().plan()))));
  EXPECT_EQ(dialog->findChild<QComboBox*>(u"comparedPlan"_s)->currentText(), u"theirs.deskplan"_s);

  const QStringList before = rows(*dialog);
  QFile broken(folder_.filePath(u"broken.deskplan"_s));
  ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
  broken.write("{");
  broken.close();
  EXPECT_FALSE(dialog->compareWith(broken.fileName()));
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().contains(u"broken.deskplan could not be compared"_s)) << errors_.first().toStdString();
  EXPECT_EQ(rows(*dialog), before);
}

TEST_F(PlanComparisonDialogTest, equal_plans_are_said_to_be_equal) {
  auto dialog = open({{u"Mine too"_s, {}, window(0).document().plan()}});
  EXPECT_EQ(dialog->findChild<QLabel*>(u"comparisonSummary"_s)->text(),
            u"Both hold the same parts and have the same problems and warnings."_s);
}

TEST_F(PlanComparisonDialogTest, the_menu_offers_it_for_a_plan_and_escape_closes_it) {
  trigger(window(0), "actionNewWindow");
  EXPECT_FALSE(action(window(1), "actionCompare").isEnabled());
  begin(window(1));
  EXPECT_TRUE(action(window(1), "actionCompare").isEnabled());
  QString shown;
  QTimer::singleShot(0, &window(1), [&] {
    auto* dialog = window(1).findChild<PlanComparisonDialog*>();
    shown = dialog->findChild<QComboBox*>(u"comparedPlan"_s)->currentText();
    QTest::keyClick(dialog, Qt::Key_Escape);
  });
  trigger(window(1), "actionCompare");
  EXPECT_EQ(shown, u"Mine (in another window)"_s);
}

}  // namespace
}  // namespace deskpath::app
