// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/compare_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "widgets/chip.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "workstation_tab/compare_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int widestFact = 200;

}  // namespace

ComparePanel::ComparePanel(const PickerModel& picker, QWidget* parent)
    : QWidget(parent),
      picker_(picker),
      model_(new CompareModel(this)),
      table_(new QTableView(this)),
      differences_(new Chip(tr("Differences only"), this)),
      buttons_(new QHBoxLayout) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  auto* top = new QHBoxLayout;
  auto* back = new QPushButton(tr("Back to the list"), this);
  back->setToolTip(tr("Back to the list (Escape)"));
  connect(back, &QPushButton::clicked, this, &ComparePanel::left);
  top->addWidget(back);
  top->addWidget(differences_);
  top->addStretch();
  layout->addLayout(top);
  table_->setModel(model_);
  styleTable(table_);
  table_->setSelectionBehavior(QAbstractItemView::SelectItems);
  table_->setAccessibleName(tr("Parts side by side"));
  table_->setWordWrap(false);
  table_->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);  // both ends tell models apart
  table_->viewport()->installEventFilter(this);
  layout->addWidget(table_, 1);
  buttons_->setSpacing(metrics::half);
  layout->addLayout(buttons_);
  connect(differences_, &QAbstractButton::toggled, this, &ComparePanel::refresh);
  setFocusProxy(table_);
}

void ComparePanel::show(const std::vector<PartId>& parts, bool replacing) {
  parts_ = parts;
  replacing_ = replacing;
  refresh();
}

void ComparePanel::refresh() {
  model_->show(picker_, parts_, differences_->isChecked());
  makeButtons();
  arrange();
}

void ComparePanel::makeButtons() {
  while (QLayoutItem* item = buttons_->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  for (const PartPtr& part : model_->parts()) {
    const QString name = qs(part->name());
    auto* choose = new QPushButton(fontMetrics().elidedText(name, Qt::ElideMiddle, metrics::grid * 18), this);
    choose->setIcon(icon(replacing_ ? u"redo"_s : u"add"_s));
    choose->setToolTip((replacing_ ? tr("Replace with %1").arg(name) : tr("Add %1").arg(name)).toHtmlEscaped());
    choose->setAccessibleName(replacing_ ? tr("Replace with %1").arg(name) : tr("Add %1").arg(name));
    choose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(choose, &QPushButton::clicked, this, [this, part] { Q_EMIT chosen(part); });
    buttons_->addWidget(choose, 1);
    auto* drop = new QToolButton(this);
    drop->setIcon(icon(u"close"_s));
    drop->setAutoRaise(true);
    drop->setToolTip(tr("Leave %1 out").arg(name).toHtmlEscaped());
    drop->setAccessibleName(tr("Leave %1 out").arg(name));
    connect(drop, &QToolButton::clicked, this, [this, id = part->id()] { Q_EMIT dropped(id); });
    buttons_->addWidget(drop);
  }
}

// The facts take what they need, the parts share the rest alike.
void ComparePanel::arrange() {
  const int parts = model_->columnCount() - 1;
  if (parts < 1) return;
  fitColumns(table_);
  const int facts = std::min(table_->columnWidth(0), widestFact);
  table_->setColumnWidth(0, facts);
  const int each = (table_->viewport()->width() - facts) / parts;
  for (int i = 1; i <= parts; ++i) table_->setColumnWidth(i, each);
}

bool ComparePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_->viewport() && event->type() == QEvent::Resize) arrange();
  return QWidget::eventFilter(watched, event);
}

void ComparePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT left();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace deskpath::app
