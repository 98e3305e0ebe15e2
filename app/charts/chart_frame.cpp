// SPDX-License-Identifier: GPL-3.0-or-later
// The stack keeps the larger of both sizes, so that nothing jumps when the switch is used.
#include "charts/chart_frame.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/chart_widget.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// As high as its rows: a short table leaves no hole, and a chart beside it is not drawn out. Longer ones scroll.
class FrameTable final : public QTableView {
 public:
  using QTableView::QTableView;

  [[nodiscard]] QSize sizeHint() const override {
    constexpr int mostRows = 12;
    const int rows = qMin(mostRows, model() ? model()->rowCount() : 0);
    const int row = verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth()};
  }
  [[nodiscard]] QSize minimumSizeHint() const override {
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
  }
};

}  // namespace

ChartFrame::ChartFrame(ChartWidget* chart, QWidget* parent)
    : QWidget(parent),
      chart_(chart),
      model_(new ChartTableModel(this)),
      title_(new WrapLabel({}, this)),
      switch_(new QToolButton(this)),
      stack_(new QStackedLayout),
      view_(new FrameTable(this)) {
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);

  switch_->setText(tr("Show as table"));
  switch_->setIcon(icon(u"table"_s));
  switch_->setIconSize({metrics::smallIcon, metrics::smallIcon});
  switch_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  switch_->setToolTip(tr("Show the numbers of this chart as a table"));
  switch_->setCheckable(true);
  switch_->setAutoRaise(true);
  switch_->setFocusPolicy(Qt::StrongFocus);

  view_->setModel(model_);
  styleTable(view_);
  // The names take the room that is left, so that the figures stand together.
  view_->horizontalHeader()->setStretchLastSection(false);
  view_->horizontalHeader()->setMinimumSectionSize(metrics::grid * 8);

  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::group);
  head->addWidget(title_, 1, Qt::AlignVCenter);
  head->addWidget(switch_, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  layout->addLayout(head);
  layout->addLayout(stack_, 1);
  stack_->addWidget(chart_);
  stack_->addWidget(view_);

  connect(switch_, &QToolButton::toggled, this, [this](bool shown) {
    stack_->setCurrentIndex(shown ? 1 : 0);
    Q_EMIT tableShownChanged(shown);
  });
  connect(chart_, &ChartWidget::dataChanged, this, &ChartFrame::refresh);
  refresh();
}

bool ChartFrame::isTableShown() const { return switch_->isChecked(); }
void ChartFrame::setTableShown(bool shown) { switch_->setChecked(shown); }

void ChartFrame::refresh() {
  const QString title = chart_->title();
  title_->setText(title);
  setAccessibleName(title);
  view_->setAccessibleName(tr("Numbers of the chart: %1").arg(title));
  switch_->setAccessibleDescription(title);
  const ChartTable table = chart_->table();
  if (table == model_->table()) return;
  model_->setTable(table);
  QList<int> numbers;
  for (int column = 1; column < model_->columnCount(); ++column) {
    if (!view_->itemDelegateForColumn(column)) numbers.append(column);
  }
  setNumberColumns(view_, numbers);
  fitColumns(view_);
  view_->updateGeometry();
  if (model_->columnCount() > 0) view_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace deskpath::app
