// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/quick_check_members.h"

#include "roles_tab/role_text.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/metrics.h"

namespace deskpath::app {

QuickCheckMembers::QuickCheckMembers(QWidget* parent) : QWidget(parent) {
  auto* flow = new FlowLayout(this);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(metrics::related);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Which of these you know best"));
  connect(&group_, &QButtonGroup::idClicked, this, &QuickCheckMembers::chosen);
}

void QuickCheckMembers::setMembers(const std::vector<SkillId>& members, const RoleCatalogue& catalogue, int current) {
  const auto old = group_.buttons();
  for (QAbstractButton* button : old) {
    group_.removeButton(button);
    delete button;
  }
  setVisible(members.size() > 1);
  for (std::size_t i = 0; i < members.size(); ++i) {
    auto* chip = new Chip(skillTitle(catalogue, members[i]));
    chip->setCheckable(true);
    chip->setAccessibleDescription(tr("Rate this one"));
    group_.addButton(chip, static_cast<int>(i));
    layout()->addWidget(chip);
    chip->setVisible(true);
  }
  if (QAbstractButton* button = group_.button(current)) button->setChecked(true);
  updateGeometry();
}

void QuickCheckMembers::step(int by) {
  const int count = static_cast<int>(group_.buttons().size());
  if (count < 2) return;
  const int next = (current() + by + count) % count;
  group_.button(next)->setChecked(true);
  Q_EMIT chosen(next);
}

}  // namespace deskpath::app
