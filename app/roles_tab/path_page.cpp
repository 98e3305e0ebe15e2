// SPDX-License-Identifier: GPL-3.0-or-later
// Built when it is looked at: ratings change on the other pages, or by undo, and then the scroll is kept.
#include "roles_tab/path_page.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/next_skill_section.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_path_section.h"
#include "roles_tab/role_text.h"
#include "widgets/empty_state.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PathPage::PathPage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      stack_(new QStackedWidget),
      scroll_(new PageScroll(tr("Your path"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  auto* empty =
      new EmptyState(u"chart"_s, tr("Rate a few skills to see which role is closest and what is missing."),
                     tr("Assess yourself"));
  stack_->addWidget(empty);
  stack_->addWidget(scroll_);
  connect(empty, &EmptyState::activated, this, [this] { Q_EMIT assessWanted(QString()); });
  const auto renew = [this] {
    stale_ = true;
    // Later: what was clicked may be part of what is thrown away.
    if (isVisible()) QMetaObject::invokeMethod(this, &PathPage::rebuild, Qt::QueuedConnection);
  };
  connect(&choice_, &RoleChoice::changed, this, renew);
  connect(&store_, &ProfileStore::changed, this, renew);
}

void PathPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  rebuild();
}

void PathPage::rebuild() {
  if (!stale_) return;
  stale_ = false;
  std::vector<Fit> fits;
  bool rated = false;
  for (const Role* role : choice_.chosen()) {
    fits.push_back(assess(store_.profile(), *role));
    rated = rated || fits.back().point.has_value();
  }
  stack_->setCurrentIndex(rated ? 1 : 0);
  if (!rated) return;
  const int place = scroll_->verticalScrollBar()->value();
  QVBoxLayout* page = scroll_->renew();
  addSummary(page, fits);
  for (std::size_t i = 0; i < fits.size(); ++i) {
    auto* section = new RolePathSection(choice_, *choice_.chosen()[i], fits[i]);
    connect(section, &RolePathSection::rateWanted, this, &PathPage::assessWanted);
    page->addWidget(section);
  }
  page->addWidget(new NextSkillSection(choice_, store_.profile()));
  page->addStretch(1);
  QMetaObject::invokeMethod(
      scroll_, [this, place] { scroll_->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void PathPage::addSummary(QVBoxLayout* page, const std::vector<Fit>& fits) {
  const auto& roles = choice_.chosen();
  BarData bars;
  bars.title = closestText(roles, fits, choice_.catalogue());
  bars.unit = u"%"_s;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    BarRow bar;
    bar.label = roleTitle(*roles[i]);
    bar.colorIndex = choice_.colourOf(*roles[i]);
    bar.valueText = fitText(fits[i]);
    // Without a rating all is open; a bar of nothing with its range says so.
    bar.value = fits[i].point.value_or(0);
    bar.lowValue = fits[i].low;
    bar.highValue = fits[i].high;
    bars.rows += bar;
  }
  auto* chart = new BarChart;
  chart->setScaleMaximum(100);
  chart->setData(bars);
  page->addWidget(new ChartFrame(chart));
  const auto best = closest(fits);
  const Role* role =
      store_.profile().target_role ? choice_.catalogue().find(*store_.profile().target_role) : nullptr;
  if (role == nullptr && best) role = roles[*best];
  auto* button = new QPushButton(tr("What workstation does this path need?"));
  button->setEnabled(role != nullptr);
  button->setToolTip(role != nullptr ? tr("Opens the Workstation tab for %1").arg(roleTitle(*role))
                                     : tr("Choose a target with the star beside a role first"));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::group);
  line->addWidget(button);
  if (role == nullptr) {
    auto* hint = new WrapLabel(tr("Choose a target first: the star beside a role."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(hint, 1);
  } else {
    connect(button, &QPushButton::clicked, this,
            [this, id = qs(role->id.str())] { Q_EMIT workstationWanted({id}); });
  }
  line->addStretch();
  page->addLayout(line);
}

}  // namespace deskpath::app
