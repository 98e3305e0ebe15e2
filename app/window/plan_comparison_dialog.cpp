// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/plan_comparison_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/plan_reader.h"
#include "documents/recent_files.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "recommend/plan_comparison.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/table_style.h"
#include "window/plan_comparison_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr QSize usualSize{960, 680};
constexpr QSize smallestSize{640, 440};
constexpr int subjectWidth = 184;
constexpr int choiceColumns = 44;

// Rows as high as their sentences need.
class WrappingDelegate final : public TableDelegate {
 public:
  using TableDelegate::TableDelegate;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem inner = option;
    inner.rect.setWidth(option.rect.width() - 2 * metrics::related);
    const QSize size = TableDelegate::sizeHint(inner, index);
    const QRect room(0, 0, inner.rect.width() - metrics::half, 10'000);
    const int text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {size.width(), std::max(metrics::row, text + 2 * metrics::related)};
  }
};

}  // namespace

PlanComparisonDialog::PlanComparisonDialog(const PlanDocument& document, QList<Choice> others,
                                           const RecentFiles& recent, Settings& settings, const Dialogs& dialogs,
                                           QWidget* parent)
    : QDialog(parent),
      document_(document),
      others_(std::move(others)),
      settings_(settings),
      dialogs_(dialogs),
      choice_(new QComboBox(this)),
      differences_(new Chip(tr("Differences only"), this)),
      summary_(plainLabel({}, this)),
      pages_(new QStackedWidget(this)),
      empty_(new EmptyState(u"table"_s, tr("Choose the plan to see beside ‘%1’.").arg(document.title()),
                            tr("Choose a file…"), this)),
      model_(new PlanComparisonModel(this)),
      table_(new QTableView(this)) {
  setObjectName(u"planComparison"_s);
  setWindowTitle(tr("Compare plans"));
  setMinimumSize(smallestSize);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  auto* top = new QHBoxLayout;
  top->setSpacing(metrics::related);
  QLabel* label = plainLabel(tr("Compare &with"), this);
  label->setBuddy(choice_);
  choice_->setObjectName(u"comparedPlan"_s);
  choice_->setAccessibleName(tr("Compare with"));
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice_->setMinimumContentsLength(choiceColumns);
  differences_->setObjectName(u"differencesOnly"_s);
  differences_->setCheckable(true);
  differences_->setChecked(settings_.get(setting::compareDifferences));
  top->addWidget(label);
  top->addWidget(choice_);
  top->addStretch();
  top->addWidget(differences_);
  layout->addLayout(top);
  summary_->setObjectName(u"comparisonSummary"_s);
  summary_->setWordWrap(true);
  layout->addWidget(summary_);
  table_->setModel(model_);
  styleTable(table_);
  table_->setItemDelegate(new WrappingDelegate(table_));
  table_->setWordWrap(true);
  table_->setAccessibleName(tr("Both plans side by side"));
  table_->horizontalHeader()->setSectionsMovable(false);
  table_->horizontalHeader()->setSectionsClickable(false);
  table_->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
  pages_->addWidget(empty_);
  pages_->addWidget(table_);
  layout->addWidget(pages_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(empty_, &EmptyState::activated, this, &PlanComparisonDialog::chooseFile);
  connect(differences_, &QAbstractButton::toggled, this, [this](bool on) {
    settings_.set(setting::compareDifferences, on);
    refresh();
  });
  fillChoices(recent);
  connect(choice_, &QComboBox::activated, this, &PlanComparisonDialog::chosen);
  if (!others_.isEmpty()) {
    shown_ = 0;
    take(others_.constFirst().title, others_.constFirst().plan);
  }
  choice_->setCurrentIndex(shown_);
  refresh();
  resize(usualSize);
}

// Each with its path; plans of windows come first and are taken as they are shown there, changes and all.
void PlanComparisonDialog::fillChoices(const RecentFiles& recent) {
  choice_->setPlaceholderText(tr("Choose a plan"));
  QStringList known{document_.path()};
  for (const Choice& other : std::as_const(others_)) {
    choice_->addItem(tr("%1 (in another window)").arg(other.title));
    known += other.path;
  }
  for (const RecentFiles::Entry& entry : recent.list()) {
    if (known.contains(entry.path)) continue;
    choice_->addItem(entry.name, entry.path);
    choice_->setItemData(choice_->count() - 1, plainToolTip(entry.folder), Qt::ToolTipRole);
  }
  if (choice_->count() > 0) choice_->insertSeparator(choice_->count());
  choice_->addItem(tr("Choose a file…"));
}

void PlanComparisonDialog::chosen(int index) {
  if (index == choice_->count() - 1) {
    chooseFile();
  } else if (index < others_.size()) {
    shown_ = index;
    take(others_[index].title, others_[index].plan);
  } else if (compareWith(choice_->itemData(index).toString())) {
    shown_ = index;
  }
  choice_->setCurrentIndex(shown_);
}

void PlanComparisonDialog::chooseFile() {
  const QString path = dialogs_.openPlan(this);
  if (path.isEmpty() || !compareWith(path)) return;
  shown_ = choice_->findData(path);
  if (shown_ < 0) {
    shown_ = static_cast<int>(others_.size());
    choice_->insertItem(shown_, QFileInfo(path).fileName(), path);
  }
  choice_->setCurrentIndex(shown_);
}

bool PlanComparisonDialog::compareWith(const QString& path) {
  const auto read = readPlanFile(path, document_.content().lookup());
  if (!read) {
    dialogs_.error(this, tr("%1 could not be compared").arg(QDir::toNativeSeparators(path)), read.error());
    return false;
  }
  take(read->plan.name.empty() ? QFileInfo(path).completeBaseName() : qs(read->plan.name), read->plan);
  return true;
}

void PlanComparisonDialog::take(const QString& title, const Plan& plan) {
  title_ = title;
  other_ = plan;
  refresh();
}

void PlanComparisonDialog::refresh() {
  differences_->setEnabled(other_.has_value());
  pages_->setCurrentWidget(other_ ? static_cast<QWidget*>(table_) : empty_);
  summary_->setVisible(other_.has_value());
  if (!other_) return;
  const auto roles = document_.content().allRoles();
  const Report report = review(*other_, roles, document_.context());
  const PlanComparison comparison = compare_plans(document_.plan(), document_.report(), *other_, report);
  model_->show(comparison, document_.content().wording, document_.title(), title_, differences_->isChecked());
  summary_->setText(summary(comparison));
  table_->clearSpans();
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (model_->isHeading(row)) table_->setSpan(row, 0, 1, model_->columnCount());
  }
  arrange();
  // The first row is a heading, which nobody selects.
  if (model_->rowCount() > 1) table_->setCurrentIndex(model_->index(1, 0));
}

// "‘Small’ costs $312 less; 7 parts differ; it has 2 problems or warnings that the open plan has not, and lacks 1."
QString PlanComparisonDialog::summary(const PlanComparison& comparison) const {
  const bool same = comparison.differing_parts == 0 && comparison.only_left.empty() && comparison.only_right.empty();
  const std::int64_t delta = comparison.price_delta_minor.value_or(0);
  if (same && delta == 0) return tr("Both hold the same parts and have the same problems and warnings.");
  QStringList parts;
  if (!comparison.price_delta_minor) {
    parts += tr("The two are in different currencies");
  } else if (delta == 0) {
    parts += tr("Both cost the same");
  } else {
    const QString money = moneyText(std::abs(delta), document_.plan().currency);
    parts += delta > 0 ? tr("‘%1’ costs %2 more").arg(title_, money) : tr("‘%1’ costs %2 less").arg(title_, money);
  }
  if (comparison.differing_parts > 0)
    parts += counted(comparison.differing_parts, tr("# part differs"), tr("# parts differ"));
  if (!comparison.only_right.empty())
    parts += counted(comparison.only_right.size(), tr("# problem or warning is gained"),
                     tr("# problems or warnings are gained"));
  if (!comparison.only_left.empty()) parts += counted(comparison.only_left.size(), tr("# is gone"), tr("# are gone"));
  return parts.join(u"; "_s) + u'.';
}

void PlanComparisonDialog::arrange() {
  if (!other_) return;
  const int room = table_->viewport()->width() - subjectWidth;
  table_->setColumnWidth(0, subjectWidth);
  table_->setColumnWidth(1, room / 2);
  table_->setColumnWidth(2, room - room / 2);
  table_->resizeRowsToContents();
}

void PlanComparisonDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  arrange();
}

void PlanComparisonDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  arrange();
  if (other_) table_->setFocus();
}

}  // namespace deskpath::app
