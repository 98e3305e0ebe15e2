// SPDX-License-Identifier: GPL-3.0-or-later
// Rows stay as they are while the roles do, so that focus and unfolded details survive every change of the plan.
#include "workstation_tab/roles_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/disclosure.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/star_button.h"
#include "workstation_tab/role_details.h"
#include "workstation_tab/role_mark.h"
#include "workstation_tab/step_row.h"
#include "workstation_tab/wrap_check_box.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

RolesPanel::RolesPanel(PlanDocument& document, PartTablesPtr tables, WorkThread aside, QWidget* parent)
    : QWidget(parent),
      document_(document),
      tables_(std::move(tables)),
      list_(new QVBoxLayout),
      conditions_(new QVBoxLayout),
      hint_(new MutedLabel(tr("Star the role you plan for."), this)),
      work_(std::move(aside)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::half);
  layout->addWidget(new SectionLabel(tr("Roles"), this));
  hint_->setWordWrap(true);
  layout->addWidget(hint_);
  list_->setSpacing(0);
  layout->addLayout(list_);
  conditions_->setContentsMargins(metrics::smallIcon + metrics::related, 0, 0, 0);
  conditions_->setSpacing(metrics::half);
  layout->addLayout(conditions_);
  refresh();
}

void RolesPanel::addRow(const Role& role, int index) {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::half);
  column->addLayout(line);
  auto* mark = new RoleMark(index, box);
  auto* disclosure = new Disclosure(qs(role.title), box);
  auto* target = new StarButton(box);
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addWidget(disclosure, 1);
  line->addWidget(target, 0, Qt::AlignTop);
  auto* step = new StepRow(document_, box);
  auto* inset = new QHBoxLayout;
  inset->setContentsMargins(2 * metrics::smallIcon + metrics::related + metrics::half, 0, 0, 0);
  inset->addWidget(step);
  column->addLayout(inset);
  list_->addWidget(box);
  connect(target, &QToolButton::clicked, this, [this, id = role.id](bool on) { setTarget(id, on); });
  connect(disclosure, &Disclosure::expandedChanged, this, [this, id = role.id] {
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& entry) { return entry.role == id; });
    if (row != rows_.end()) fill(*row);
  });
  rows_.push_back({role.id, disclosure, target, {}, step});
}

void RolesPanel::rebuild() {
  while (QLayoutItem* item = list_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  rows_.clear();
  int index = 0;
  for (const RoleReview& review : document_.report().roles) addRow(*review.role, index++);
}

void RolesPanel::fill(Row& row) {
  const RoleReview* review = document_.report().role(row.role);
  if (!review) return;
  row.disclosure->setSummary(qs(to_text(review->overall)));
  if (!row.disclosure->isExpanded()) return;
  const QString signature = RoleDetails::signature(*review);
  if (signature == row.signature) return;
  row.signature = signature;
  auto* details = new RoleDetails(*review);
  connect(details, &RoleDetails::slotWanted, this, &RolesPanel::slotWanted);
  connect(details, &RoleDetails::roomWanted, this, &RolesPanel::roomWanted);
  QWidget* old = row.disclosure->content();
  if (old && old->isAncestorOf(old->window()->focusWidget())) row.disclosure->setFocus(Qt::OtherFocusReason);
  row.disclosure->setContent(details);
}

void RolesPanel::setTarget(const RoleId& role, bool on) {
  std::vector<RoleId> targets = document_.plan().target_roles;
  std::erase(targets, role);
  if (on) targets.push_back(role);
  const RoleReview* review = document_.report().role(role);
  const QString title = review ? qs(review->role->title) : QString();
  document_.edit(on ? tr("Plan for %1").arg(title) : tr("Stop planning for %1").arg(title),
                 with_target_roles(document_.plan(), std::move(targets)));
}

void RolesPanel::refreshConditions() {
  std::vector<const Condition*> wanted;
  QStringList ids;
  for (const RoleReview& review : document_.report().roles) {
    if (!contains(document_.plan().target_roles, review.role->id)) continue;
    for (const Condition& condition : review.role->conditions) {
      if (ids.contains(qs(condition.id))) continue;
      ids << qs(condition.id);
      wanted.push_back(&condition);
    }
  }
  if (ids != shownConditions_) {
    shownConditions_ = ids;
    while (QLayoutItem* item = conditions_->takeAt(0)) {
      delete item->widget();  // never the one just clicked: a condition does not change the targets
      delete item;
    }
    for (const Condition* condition : wanted) {
      auto* check = new WrapCheckBox(qs(condition->question), this);
      check->setObjectName(qs(condition->id));
      connect(check, &WrapCheckBox::toggledByUser, this,
              [this, id = condition->id, question = qs(condition->question)](bool on) {
                document_.edit(on ? tr("Answer yes: %1").arg(question) : tr("Answer no: %1").arg(question),
                               with_condition(document_.plan(), id, on));
              });
      conditions_->addWidget(check);
    }
  }
  for (int i = 0; i < conditions_->count(); ++i) {
    auto* check = qobject_cast<WrapCheckBox*>(conditions_->itemAt(i)->widget());
    if (check) check->setChecked(contains(document_.plan().conditions, utf8(check->objectName())));
  }
}

void RolesPanel::refresh() {
  const auto& roles = document_.report().roles;
  const bool same = std::equal(roles.begin(), roles.end(), rows_.begin(), rows_.end(),
                               [](const RoleReview& review, const Row& row) { return review.role->id == row.role; });
  if (!same) rebuild();
  for (Row& row : rows_) {
    const bool target = contains(document_.plan().target_roles, row.role);
    row.target->setChecked(target);
    const RoleReview* review = document_.report().role(row.role);
    const QString title = review ? qs(review->role->title) : QString();
    row.target->setAccessibleName(tr("Target role: %1").arg(title));
    row.target->setToolTip(target ? tr("A target role of this plan") : tr("Plan for this role"));
    fill(row);
  }
  hint_->setVisible(document_.plan().target_roles.empty());
  refreshConditions();
  computeSteps();
}

// For the target roles; what another role would need next is seen by making it one.
void RolesPanel::computeSteps() {
  std::vector<const Role*> wanted;
  for (Row& row : rows_) {
    const RoleReview* review = document_.report().role(row.role);
    if (review && contains(document_.plan().target_roles, row.role)) {
      row.step->setStale();
      wanted.push_back(review->role);
    } else {
      row.step->setStep(std::nullopt);
    }
  }
  work_.cancel();
  if (wanted.empty()) return;
  work_.start([this, wanted, tables = tables_, plan = document_.plan(),
               context = document_.context()](const std::stop_token& stop) -> LatestWork::Done {
    const Report report = review(plan, wanted, context);
    const TableOf table = [&](Category category) { return tables->get(category); };
    std::vector<std::pair<RoleId, std::optional<LevelStep>>> steps;
    for (const Role* role : wanted) steps.emplace_back(role->id, level_step(plan, report, *role, table, context, stop));
    return [this, steps] {
      for (Row& row : rows_) {
        for (const auto& [role, step] : steps) {
          if (role == row.role) row.step->setStep(step);
        }
      }
    };
  });
}

}  // namespace deskpath::app
