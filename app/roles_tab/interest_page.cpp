// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of the roles take turns, so that their order gives no role away.
#include "roles_tab/interest_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "assessment/interest.h"
#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/interest_text.h"
#include "roles_tab/like_model.h"
#include "roles_tab/like_table.h"
#include "roles_tab/line.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/segmented_switch.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int sideWidth = metrics::grid * 42;

}  // namespace

InterestPage::InterestPage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      tasks_(new LikeModel(this)),
      items_(new LikeModel(this)),
      switch_(new SegmentedSwitch(tr("Part of the interest check"), {tr("Tasks of the roles"), tr("Interest types")})),
      stack_(new QStackedWidget),
      taskTable_(new LikeTable(tr("Tasks of the chosen roles"))),
      itemTable_(new LikeTable(tr("Items for the interest types"))),
      progress_(plainLabel()),
      meter_(new MeterBar),
      chart_(new BarChart),
      finding_(new WrapLabel) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::page, metrics::group, metrics::group, 0);
  column->setSpacing(metrics::related);
  column->addWidget(switch_, 0, Qt::AlignLeft);
  auto* hint =
      new WrapLabel(tr("Would you enjoy doing it, whether or not you can already? Keys: L like, N neutral, D "
                       "dislike, U takes the answer back."));
  hint->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint);
  stack_->addWidget(taskTable_);
  stack_->addWidget(itemTable_);
  column->addWidget(stack_, 1);
  layout->addLayout(column, 1);
  layout->addWidget(new Line(Qt::Vertical));
  layout->addWidget(buildSide());
  taskTable_->setLikes(tasks_);
  itemTable_->setLikes(items_);
  connect(switch_, &SegmentedSwitch::chosen, this, &InterestPage::showPart);
  connect(taskTable_, &LikeTable::answered, this, [this](int row, const std::optional<Like>& like) {
    const LikeItem& item = tasks_->itemAt(row);
    store_.edit(tr("Answer “%1”").arg(item.text.left(40)), with_like(store_.profile(), item.key, like));
  });
  connect(itemTable_, &LikeTable::answered, this, [this](int row, const std::optional<Like>& like) {
    const auto& all = choice_.catalogue().interest_items();
    const InterestItem& item = all[static_cast<std::size_t>(row)];
    store_.edit(tr("Answer “%1”").arg(qs(item.text).left(40)), with_interest_answer(store_.profile(), all, item, like));
  });
  connect(&choice_, &RoleChoice::changed, this, &InterestPage::reload);
  connect(&store_, &ProfileStore::changed, this, [this] {
    tasks_->setProfile(store_.profile());
    items_->setProfile(store_.profile());
    refresh();
  });
  switch_->setCurrent(0);
  reload();
}

QWidget* InterestPage::buildSide() {
  auto* side = new QWidget;
  side->setFixedWidth(sideWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
  column->setSpacing(metrics::related);
  column->addWidget(progress_);
  column->addWidget(meter_);
  column->addSpacing(metrics::related);
  column->addWidget(new ChartFrame(chart_));
  finding_->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(finding_);
  column->addStretch();
  return side;
}

void InterestPage::reload() {
  std::vector<LikeItem> tasks;
  std::size_t longest = 0;
  for (const Role* role : choice_.chosen()) longest = std::max(longest, role->tasks.size());
  for (std::size_t i = 0; i < longest; ++i) {
    for (const Role* role : choice_.chosen()) {
      if (i < role->tasks.size()) tasks.push_back({qs(role->tasks[i].text), role->tasks[i].key});
    }
  }
  tasks_->setItems(std::move(tasks), store_.profile());
  std::vector<LikeItem> items;
  for (const InterestItem& item : choice_.catalogue().interest_items())
    items.push_back({qs(item.text), interest_key(item)});
  items_->setItems(std::move(items), store_.profile());
  refresh();
}

void InterestPage::showPart(int part) {
  switch_->setCurrent(part);
  stack_->setCurrentIndex(part);
  refresh();
  resume();
}

void InterestPage::resume() { (stack_->currentIndex() == 0 ? taskTable_ : itemTable_)->resume(); }

QString InterestPage::finding() const { return chart_->title(); }

void InterestPage::refresh() {
  const LikeModel* shown = stack_->currentIndex() == 0 ? tasks_ : items_;
  progress_->setText(tr("%1 of %2 answered").arg(shown->answered()).arg(shown->rowCount()));
  meter_->setValue(shown->answered(), shown->rowCount(), progress_->text());
  stack_->currentIndex() == 0 ? refreshTasks() : refreshTypes();
}

void InterestPage::refreshTasks() {
  BarData bars;
  bars.unit = u"%"_s;
  for (const Role* role : choice_.chosen()) {
    const TaskInterest liked = task_interest(store_.profile(), *role);
    BarRow bar;
    bar.label = roleTitle(*role);
    bar.colorIndex = choice_.colourOf(*role);
    bar.value = liked.point.value_or(0);
    bar.lowValue = liked.low;
    bar.highValue = liked.high;
    bar.valueText = taskInterestText(liked);
    bars.rows += bar;
  }
  bars.title = tr("How much you like the work itself");
  chart_->setScaleMaximum(100);
  chart_->setData(bars);
  finding_->setText(
      tr("Liked counts whole, neutral half; the line is what is still open. It says nothing about being good "
         "at it, and stays apart from your fit."));
}

void InterestPage::refreshTypes() {
  const InterestCheck check = interest_check(store_.profile(), choice_.catalogue().interest_items());
  BarData bars;
  for (std::size_t type = 0; type < riasec_count; ++type) {
    BarRow bar;
    bar.label = qs(riasec_name(type));
    bar.colorIndex = 0;
    bar.value = check.scores ? static_cast<double>((*check.scores)[type]) : 0;
    bar.valueText = check.scores ? QString::number((*check.scores)[type]) : u"–"_s;
    bars.rows += bar;
  }
  const std::string code = riasec_code(store_.profile());
  bars.title = !check.scores  ? tr("Answer at least %1 items of each type").arg(least_per_type)
               : code.empty() ? tr("Too flat to tell: the six types hardly differ")
                              : tr("Your types: %1").arg(qs(code));
  chart_->setScaleMaximum(40);
  chart_->setData(bars);
  QStringList lines;
  for (const Role* role : choice_.chosen()) {
    lines += tr("%1: %2", "role: how alike").arg(roleTitle(*role), riasecText(riasec_match(store_.profile(), *role)));
  }
  finding_->setText(lines.join(u'\n') + u"\n\n"_s +
                    tr("Alike means that your six scores rise and fall as those published for the occupation do "
                       "(correlation, −1 to 1). Within technical "
                       "work they separate little: the tasks say more. For orientation only, never to select people."));
}

}  // namespace deskpath::app
