// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/plan_view.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <memory>

#include "charts/chart_frame.h"
#include "charts/chart_widget.h"
#include "documents/text.h"
#include "rules/wording.h"
#include "widgets/empty_state.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr int widestPage = 760;

}  // namespace

PlanView::PlanView(PlanDocument& document, const QString& iconName, QWidget* parent)
    : QWidget(parent),
      document_(document),
      stack_(new QStackedLayout(this)),
      page_(new QWidget),
      charts_(new QVBoxLayout),
      noteLayout_(new QVBoxLayout),
      empty_(new EmptyState(iconName, {}, {}, this)) {
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  auto* outer = new QWidget;
  auto* row = new QHBoxLayout(outer);
  row->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::group);
  row->addWidget(page_, 1);
  row->addStretch(0);
  page_->setMaximumWidth(widestPage);
  auto* column = new QVBoxLayout(page_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::group);
  charts_->setSpacing(metrics::group);
  noteLayout_->setSpacing(metrics::related);
  column->addLayout(charts_);
  column->addLayout(noteLayout_);
  column->addStretch();
  scroll->setWidget(outer);
  stack_->addWidget(scroll);
  stack_->addWidget(empty_);
  connect(empty_, &EmptyState::activated, this, [this] {
    // What is run may show another state.
    if (const auto run = first_) run();
  });
}

bool PlanView::isEmpty() const { return stack_->currentWidget() == empty_; }

void PlanView::add(QWidget* widget) { charts_->addWidget(widget); }

ChartFrame* PlanView::addChart(ChartWidget* chart) {
  auto* frame = new ChartFrame(chart, page_);
  add(frame);
  return frame;
}

void PlanView::showEmpty(const QString& sentence, const QString& action, std::function<void()> run) {
  first_ = std::move(run);
  empty_->setSentence(sentence);
  empty_->setButtonText(action);
  stack_->setCurrentWidget(empty_);
}

void PlanView::showPage(const QList<Note>& notes) {
  stack_->setCurrentIndex(0);
  QList<std::pair<QString, QString>> texts;
  for (const Note& note : notes) texts.append({note.text, note.action});
  if (texts == shown_) return;
  shown_ = texts;
  while (std::unique_ptr<QLayoutItem> item{noteLayout_->takeAt(0)}) {
    // The press that changed the plan may have come from one of them.
    item->widget()->hide();
    item->widget()->deleteLater();
  }
  for (const Note& note : notes) {
    auto* box = new QWidget(page_);
    auto* line = new QVBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::half);
    if (!note.text.isEmpty()) line->addWidget(new WrapLabel(note.text, box));
    if (!note.action.isEmpty()) {
      auto* link = new LinkButton(note.action, box);
      link->setAccessibleDescription(note.text);
      connect(link, &LinkButton::clicked, this, note.run);
      line->addWidget(link, 0, Qt::AlignLeft);
    }
    noteLayout_->addWidget(box);
  }
}

QList<PlanView::Note> PlanView::missingNotes(const std::vector<MissingFact>& facts) {
  QList<Note> notes;
  for (const MissingFact& fact : facts) {
    notes.append({tr("Not known: %1.").arg(qs(missing_text({fact}))), tr("Fill it in"),
                  [this, fact] { Q_EMIT factWanted(fact.part, fact.attribute); }});
  }
  return notes;
}

}  // namespace deskpath::app
