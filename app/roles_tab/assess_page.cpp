// SPDX-License-Identifier: GPL-3.0-or-later
// The keys are shortcuts of this page: text fields still take their digits first, as Qt asks them before.
#include "roles_tab/assess_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include "documents/profile_store.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "roles_tab/assess_delegate.h"
#include "roles_tab/assess_model.h"
#include "roles_tab/line.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/skill_card.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/segmented_switch.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr int listWidth = metrics::grid * 38;
constexpr int levelWidth = metrics::grid * 5;
constexpr int cardWidth = metrics::grid * 85;

}  // namespace

AssessPage::AssessPage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      model_(new AssessModel(choice.catalogue(), store.today(), this)),
      list_(new QTableView),
      progress_(plainLabel()),
      meter_(new MeterBar),
      unrated_(new Chip(tr("Unrated only"))),
      stale_(new Chip(tr("Stale only"))),
      mode_(new SegmentedSwitch(tr("View"), {tr("One by one"), tr("As a list")})),
      card_(new SkillCard(choice, store)),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton(tr("Next"))) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  side_ = buildList();
  panel_ = buildCard();
  layout->addWidget(side_);
  layout->addWidget(panel_, 1);
  addKeys();
  connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (const auto skill = model_->skillAt(current.row())) {
      card_->setSkill(*skill);
      choice_.settings().set(setting::assessSkill, qs(skill->str()));
    }
    refresh();
  });
  for (Chip* chip : {unrated_, stale_}) connect(chip, &Chip::toggled, this, &AssessPage::applyFilter);
  connect(mode_, &SegmentedSwitch::chosen, this, [this](int mode) { showAsList(mode == 1); });
  connect(back_, &QPushButton::clicked, this, &AssessPage::back);
  connect(next_, &QPushButton::clicked, this, &AssessPage::next);
  connect(&choice_, &RoleChoice::changed, this, &AssessPage::reload);
  connect(&store_, &ProfileStore::changed, this, [this] {
    model_->setProfile(store_.profile());
    refresh();
  });
  model_->setProfile(store_.profile());
  // Where somebody left off, else at the first open skill.
  const auto left = SkillId::from(utf8(choice_.settings().get(setting::assessSkill)));
  reload();
  if (left) showSkill(*left);
  showAsList(choice_.settings().get(setting::assessAsList));
}

QWidget* AssessPage::buildList() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(metrics::group, metrics::group, metrics::related, metrics::related);
  column->setSpacing(metrics::related);
  column->addWidget(progress_);
  column->addWidget(meter_);
  column->addWidget(mode_, 0, Qt::AlignLeft);
  auto* chips = new FlowLayout;
  chips->setSpacing(metrics::related);
  chips->addWidget(unrated_);
  chips->addWidget(stale_);
  column->addLayout(chips);
  unrated_->setToolTip(tr("Hide what you have rated"));
  stale_->setToolTip(tr("Show ratings of skills that were not used for a year"));
  list_->setModel(model_);
  styleTable(list_);
  list_->setItemDelegate(new AssessDelegate(list_));
  list_->horizontalHeader()->setStretchLastSection(false);
  list_->horizontalHeader()->setSectionsClickable(false);
  list_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(tr("Skills of the chosen roles"));
  column->addWidget(list_, 1);
  hint_ = new WrapLabel(tr("Keys: 0 to 5 rate the chosen skill, Up and Down move, U not rated, Enter opens it."));
  hint_->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint_);
  return side;
}

QWidget* AssessPage::buildCard() {
  auto* panel = new QWidget;
  auto* row = new QHBoxLayout(panel);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(new Line(Qt::Vertical));
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  row->addLayout(column, 1);
  auto* scroll = new PageScroll(tr("The skill to rate"));
  QVBoxLayout* page = scroll->renew();
  scroll->widget()->setMaximumWidth(cardWidth);
  page->addWidget(card_);
  page->addStretch();
  column->addWidget(scroll, 1);
  column->addWidget(new Line);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::page, metrics::related, metrics::page, metrics::related);
  foot->setSpacing(metrics::related);
  foot->addWidget(back_);
  foot->addWidget(next_);
  auto* hint = new WrapLabel(tr("Keys: 0 to 5 rate, Enter or Right next, Left back, U not rated"));
  hint->setForegroundRole(QPalette::PlaceholderText);
  foot->addSpacing(metrics::related);
  foot->addWidget(hint, 1, Qt::AlignVCenter);
  column->addLayout(foot);
  back_->setToolTip(tr("The skill before (Left)"));
  next_->setToolTip(tr("The next skill (Right or Enter)"));
  return panel;
}

void AssessPage::addKeys() {
  const auto add = [this](Qt::Key key, Qt::ShortcutContext context, auto action) {
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(context);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  const auto on = [&](Qt::Key key, auto action) { add(key, Qt::WidgetWithChildrenShortcut, action); };
  // Rating works as soon as the page is in view, wherever the focus still is; then the focus comes here, so
  // that Enter goes on to the next skill.
  const auto rating = [&](Qt::Key key, auto action) {
    add(key, Qt::WindowShortcut, [this, action] {
      const QWidget* focused = QApplication::focusWidget();
      if (focused == nullptr || !isAncestorOf(focused)) list_->setFocus(Qt::ShortcutFocusReason);
      action();
    });
  };
  for (int level = 0; level <= max_level; ++level) {
    rating(static_cast<Qt::Key>(Qt::Key_0 + level), [this, level] { card_->rate(level); });
  }
  rating(Qt::Key_U, [this] { card_->unrate(); });
  on(Qt::Key_Left, [this] { back(); });
  on(Qt::Key_Right, [this] { next(); });
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) on(key, [this] { isList() ? showAsList(false) : next(); });
}

void AssessPage::reload() {
  const auto skill = card_->skill();
  model_->setRoles(choice_.chosen());
  list_->clearSpans();
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (model_->isHeading(row)) list_->setSpan(row, 0, 1, model_->columnCount());
  }
  applyFilter();
  if (skill && model_->rowOf(*skill) >= 0) {
    showSkill(*skill);
  } else {
    list_->selectionModel()->clear();
    for (int row = 0; row < model_->rowCount(); ++row) {
      const auto first = model_->skillAt(row);
      if (!first || model_->isRated(row)) continue;
      showSkill(*first);
      break;
    }
    if (!list_->currentIndex().isValid()) step(1);
  }
  refresh();
}

void AssessPage::refresh() {
  const int rated = model_->ratedCount();
  const int all = model_->skillCount();
  progress_->setText(tr("%1 of %2 rated").arg(rated).arg(all));
  stale_->setEnabled(stale_->isChecked() || model_->staleCount() > 0);
  meter_->setValue(rated, all, progress_->text());
}

// Rated rows stay until the filter is set again, so that nothing vanishes under the hand.
void AssessPage::applyFilter() {
  const int current = list_->currentIndex().row();
  bool group = false;
  for (int row = model_->rowCount() - 1; row >= 0; --row) {
    const bool hide = model_->isHeading(row) ? (unrated_->isChecked() || stale_->isChecked()) && !group
                                             : row != current && ((unrated_->isChecked() && model_->isRated(row)) ||
                                                                  (stale_->isChecked() && !model_->isStale(row)));
    if (model_->isHeading(row)) {
      group = false;
    } else if (!hide) {
      group = true;
    }
    list_->setRowHidden(row, hide);
  }
}

QString AssessPage::progress() const { return progress_->text(); }

void AssessPage::showSkill(const SkillId& skill) {
  const int row = model_->rowOf(skill);
  if (row < 0) return;
  list_->setRowHidden(row, false);
  list_->setCurrentIndex(model_->index(row, 0));
  list_->scrollTo(model_->index(row, 0));
}

void AssessPage::resume() { list_->setFocus(); }

bool AssessPage::isList() const { return panel_->isHidden(); }

void AssessPage::showAsList(bool alone) {
  mode_->setCurrent(alone ? 1 : 0);
  choice_.settings().set(setting::assessAsList, alone);
  panel_->setHidden(alone);
  hint_->setVisible(alone);
  side_->setMinimumWidth(listWidth);
  side_->setMaximumWidth(alone ? PageScroll::widest : listWidth);
  list_->horizontalHeader()->setVisible(alone);
  fitColumns();
  list_->scrollTo(list_->currentIndex());
  list_->setFocus();
}

void AssessPage::fitColumns() {
  auto* header = list_->horizontalHeader();
  for (int column = 1; column < AssessModel::columnTotal; ++column) {
    list_->setColumnHidden(column, !isList() && column > AssessModel::Level);
    header->setSectionResizeMode(column, QHeaderView::Fixed);
    list_->setColumnWidth(column,
                          column == AssessModel::Level ? (isList() ? levelWidth * 2 : levelWidth) : metrics::grid * 16);
  }
}

void AssessPage::step(int direction) {
  for (int row = list_->currentIndex().row() + direction; row >= 0 && row < model_->rowCount(); row += direction) {
    const auto skill = model_->skillAt(row);
    if (!skill || list_->isRowHidden(row)) continue;
    showSkill(*skill);
    return;
  }
}

void AssessPage::next() { step(1); }

void AssessPage::back() { step(-1); }

}  // namespace deskpath::app
