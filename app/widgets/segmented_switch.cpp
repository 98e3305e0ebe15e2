// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_switch.h"

#include <QHBoxLayout>

#include "widgets/segment.h"

namespace deskpath::app {

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(name);
  for (qsizetype i = 0; i < choices.size(); ++i) {
    auto* segment = new Segment(choices.at(i), i == 0, i + 1 == choices.size(), this);
    segment->setAccessibleDescription(name);
    group_.addButton(segment, static_cast<int>(i));
    layout->addWidget(segment);
  }
  connect(&group_, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
}

void SegmentedSwitch::setCompact(bool compact) {
  for (Segment* segment : findChildren<Segment*>()) segment->setCompact(compact);
}

void SegmentedSwitch::setCurrent(int index) {
  if (QAbstractButton* button = group_.button(index)) {
    button->setChecked(true);
    return;
  }
  group_.setExclusive(false);
  if (QAbstractButton* checked = group_.checkedButton()) checked->setChecked(false);
  group_.setExclusive(true);
}

}  // namespace deskpath::app
