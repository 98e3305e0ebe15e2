// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/goal_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/goal_model.h"
#include "roles_tab/interest_text.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/table_style.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int roleWidth = metrics::grid * 16;
constexpr int longestGoal = 200;

}  // namespace

GoalPage::GoalPage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      model_(new GoalModel(this)),
      list_(new QTableView),
      summary_(plainLabel()),
      own_(new QLineEdit),
      add_(new QPushButton(tr("Add goal"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::group);
  column->setSpacing(metrics::related);
  column->addWidget(new SectionLabel(tr("What do you want to reach?")));
  auto* hint = new WrapLabel(
      tr("Tick what is true for you. Which roles serve a goal is our judgement; it stays apart from your fit."));
  hint->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint);
  summary_->setWordWrap(true);
  column->addWidget(summary_);
  list_->setModel(model_);
  styleTable(list_);
  list_->setAccessibleName(tr("Career goals"));
  list_->horizontalHeader()->setStretchLastSection(false);
  list_->horizontalHeader()->setSectionsClickable(false);
  column->addWidget(list_, 1);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  own_->setPlaceholderText(tr("A goal of your own"));
  own_->setAccessibleName(tr("A goal of your own"));
  own_->setMaxLength(longestGoal);
  line->addWidget(own_, 1);
  line->addWidget(add_);
  column->addLayout(line);
  add_->setEnabled(false);
  connect(own_, &QLineEdit::textChanged, this,
          [this](const QString& text) { add_->setEnabled(!text.trimmed().isEmpty()); });
  connect(own_, &QLineEdit::returnPressed, this, &GoalPage::addOwn);
  connect(add_, &QPushButton::clicked, this, &GoalPage::addOwn);
  connect(model_, &GoalModel::chosen, this, &GoalPage::choose);
  connect(&choice_, &RoleChoice::changed, this, &GoalPage::reload);
  connect(&store_, &ProfileStore::changed, this, [this] {
    model_->setProfile(store_.profile());
    refresh();
  });
  reload();
}

void GoalPage::reload() {
  model_->setRoles(choice_.chosen(), store_.profile());
  auto* header = list_->horizontalHeader();
  header->setSectionResizeMode(0, QHeaderView::Stretch);
  for (int column = 1; column < model_->columnCount(); ++column) {
    header->setSectionResizeMode(column, QHeaderView::Fixed);
    list_->setColumnWidth(column, roleWidth);
  }
  refresh();
}

void GoalPage::refresh() {
  const auto& roles = choice_.chosen();
  if (model_->chosenCount() == 0) {
    summary_->setText(tr("No goal is ticked yet."));
    return;
  }
  QStringList words;
  for (const Role* role : roles)
    words += tr("%1 serves %2", "role, 3 of 4 goals")
                 .arg(roleTitle(*role), goalText(goal_fit(store_.profile(), *role, roles)));
  summary_->setText(words.join(u"; "_s) + u'.');
}

QString GoalPage::summary() const { return summary_->text(); }

void GoalPage::resume() {
  if (!list_->currentIndex().isValid() && model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0, 0));
  list_->setFocus();
}

void GoalPage::choose(const QString& statement, bool on) {
  const QString name = on ? tr("Add the goal “%1”") : tr("Remove the goal “%1”");
  store_.edit(name.arg(statement.left(40)), with_goal(store_.profile(), utf8(statement), on));
}

void GoalPage::addOwn() {
  const QString text = own_->text().simplified();
  if (text.isEmpty()) return;
  own_->clear();
  choose(text, true);
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (qs(model_->statementAt(row).text) == text) list_->setCurrentIndex(model_->index(row, 0));
  }
}

}  // namespace deskpath::app
