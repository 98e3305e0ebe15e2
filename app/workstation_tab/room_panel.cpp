// SPDX-License-Identifier: GPL-3.0-or-later
// Every field can say "not known", which is not the same as no.
#include "workstation_tab/room_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QFormLayout* makeForm() {
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(metrics::group);
  form->setVerticalSpacing(metrics::related);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  return form;
}

}  // namespace

RoomPanel::RoomPanel(PlanDocument& document, QWidget* parent) : QWidget(parent), document_(document) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  outer->addWidget(scroll);
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::group);
  layout->setSpacing(metrics::related);
  layout->addWidget(new SectionLabel(tr("Room"), page));
  layout->addWidget(new WrapLabel(tr("No part can tell these. What is left open counts as not known."), page));
  auto* room = makeForm();
  addFact(*room, tr("A room of its own"), &Room::dedicated);
  addFact(*room, tr("Quiet"), &Room::quiet);
  addFact(*room, tr("Daylight"), &Room::daylight);
  addLength(*room, tr("Your height"), &Room::body_height_mm, 100, 230, tr("cm"), 10);
  addLength(*room, tr("Fuse of the circuit"), &Room::circuit_a, 5, 63, tr("A"), 1);
  addVoltage(*room, tr("Its voltage"));
  layout->addLayout(room);
  layout->addSpacing(metrics::related);
  layout->addWidget(new SectionLabel(tr("Work"), page));
  auto* work = makeForm();
  addWork(*work, tr("Largest data set"), &Workload::dataset_gb, 100'000, tr("GB"));
  addWork(*work, tr("Memory for containers"), &Workload::containers_gb, 2'000, tr("GB"));
  addWork(*work, tr("Memory for virtual machines"), &Workload::vms_gb, 2'000, tr("GB"));
  addWork(*work, tr("Video calls at once"), &Workload::calls_at_once, 20, {});
  addWork(*work, tr("GPU hours a month"), &Workload::gpu_hours_per_month, 744, tr("h"));
  addWork(*work, tr("Minutes between saves"), &Workload::autosave_minutes, 240, tr("min"));
  layout->addLayout(work);
  layout->addStretch();
  scroll->setWidget(page);
  refresh();
}

void RoomPanel::addFact(QFormLayout& form, const QString& title, Fact fact) {
  auto* box = new QComboBox(this);
  box->addItems({tr("not known"), tr("yes"), tr("no")});
  box->setAccessibleName(title);
  if (!focusProxy()) setFocusProxy(box);
  form.addRow(title, box);
  connect(box, &QComboBox::activated, this, [this, fact, title](int index) {
    Room room = document_.plan().room;
    room.*fact = index == 0 ? std::nullopt : std::optional{index == 1};
    document_.edit(tr("Describe the room: %1").arg(title.toLower()), with_room(document_.plan(), room));
  });
  readers_.push_back([this, box, fact] {
    const auto& value = document_.plan().room.*fact;
    box->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
  });
}

QSpinBox* RoomPanel::makeSpin(const QString& title, int from, int to, const QString& unit) {
  auto* spin = new QSpinBox(this);
  // One below the least value stands for "not known".
  spin->setRange(from - 1, to);
  spin->setSpecialValueText(tr("not known"));
  if (!unit.isEmpty()) spin->setSuffix(u' ' + unit);
  spin->setGroupSeparatorShown(true);
  spin->setMinimumWidth(metrics::grid * 17);
  spin->setAccessibleName(title);
  return spin;
}

void RoomPanel::addLength(QFormLayout& form, const QString& title, Length length, int from, int to, const QString& unit,
                          int scale) {
  QSpinBox* spin = makeSpin(title, from, to, unit);
  form.addRow(title, spin);
  connect(spin, &QSpinBox::valueChanged, this, [this, length, title, from, scale](int value) {
    if (filling_) return;
    Room room = document_.plan().room;
    room.*length = value < from ? std::nullopt : std::optional<std::int64_t>{std::int64_t{value} * scale};
    document_.edit(tr("Describe the room: %1").arg(title.toLower()), with_room(document_.plan(), room),
                   u"room/"_s + title);
  });
  readers_.push_back([this, spin, length, from, scale] {
    const auto& value = document_.plan().room.*length;
    spin->setValue(value ? static_cast<int>(*value / scale) : from - 1);
  });
}

void RoomPanel::addVoltage(QFormLayout& form, const QString& title) {
  auto* box = new QComboBox(this);
  box->addItem(tr("not known"), 0);
  for (const int volts : {100, 120, 230, 240}) box->addItem(tr("%1 V").arg(volts), volts);
  box->setAccessibleName(tr("Voltage of the circuit"));
  box->setToolTip(
      tr("120 V in North America, 230 V in most of Europe and Asia; 120 V is assumed where it is not known"));
  form.addRow(title, box);
  connect(box, &QComboBox::activated, this, [this, box](int index) {
    Room room = document_.plan().room;
    const int volts = box->itemData(index).toInt();
    room.circuit_v = volts == 0 ? std::nullopt : std::optional<std::int64_t>{volts};
    document_.edit(tr("Describe the room: voltage of the circuit"), with_room(document_.plan(), room));
  });
  readers_.push_back([this, box] {
    const auto volts = static_cast<int>(document_.plan().room.circuit_v.value_or(0));
    // A file may hold another voltage.
    if (box->findData(volts) < 0) box->addItem(tr("%1 V").arg(volts), volts);
    box->setCurrentIndex(box->findData(volts));
  });
}

template <class Number>
void RoomPanel::addWork(QFormLayout& form, const QString& title, Work<Number> work, int to, const QString& unit) {
  QSpinBox* spin = makeSpin(title, 0, to, unit);
  form.addRow(title, spin);
  connect(spin, &QSpinBox::valueChanged, this, [this, work, title](int value) {
    if (filling_) return;
    Workload workload = document_.plan().workload;
    workload.*work = value < 0 ? std::nullopt : std::optional<Number>{static_cast<Number>(value)};
    document_.edit(tr("Describe the work: %1").arg(title.toLower()), with_workload(document_.plan(), workload),
                   u"work/"_s + title);
  });
  readers_.push_back([this, spin, work] {
    const auto& value = document_.plan().workload.*work;
    spin->setValue(value ? static_cast<int>(*value) : -1);
  });
}

void RoomPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT left();
  } else {
    QWidget::keyPressEvent(event);
  }
}

void RoomPanel::refresh() {
  filling_ = true;
  for (const auto& show : readers_) show();
  filling_ = false;
}

}  // namespace deskpath::app
