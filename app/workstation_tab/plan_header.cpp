// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines: the name with the next step, and the figures.
#include "workstation_tab/plan_header.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "checklist/checklist.h"
#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/elided_label.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/verdict_badge.h"
#include "workstation_tab/budget_popup.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int longestName = 200;
constexpr int meterWidth = 112;
constexpr int roomyWidth = 1120;

}  // namespace

PlanHeader::PlanHeader(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      name_(new QLineEdit(this)),
      budget_(new QToolButton(this)),
      meter_(new MeterBar(this)),
      monthly_(new ElidedLabel({}, this)),
      seats_(new QSpinBox(this)),
      perSeat_(new ElidedLabel({}, this)),
      problems_(new VerdictBadge(VerdictShape::problem, {}, this)),
      warnings_(new VerdictBadge(VerdictShape::warning, {}, this)),
      checks_(new ElidedLabel({}, this)),
      notice_(new QToolButton(this)),
      checklist_(new QPushButton(icon(u"cart"_s), tr("Shopping checklist…"), this)) {
  name_->setFont(scaledFont(name_->font(), metrics::titleScale));
  name_->setFrame(false);
  name_->setMaxLength(longestName);
  name_->setTextMargins(metrics::half, 0, 0, 0);
  name_->setPlaceholderText(tr("Name this plan"));
  name_->setAccessibleName(tr("Name of the plan"));
  QPalette seamless = name_->palette();
  seamless.setColor(QPalette::Base, Qt::transparent);
  name_->setPalette(seamless);
  budget_->setAutoRaise(true);
  meter_->setFixedWidth(meterWidth);
  notice_->setAutoRaise(true);
  notice_->setIcon(icon(u"info"_s));
  notice_->setIconSize(QSize(metrics::smallIcon, metrics::smallIcon));
  connect(notice_, &QToolButton::clicked, this, [this] {
    QToolTip::showText(notice_->mapToGlobal(QPoint(0, notice_->height())), notice_->toolTip(), notice_);
  });
  makeSeats();
  // In a narrow window these give way.
  for (ElidedLabel* label : {monthly_, perSeat_, checks_}) {
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
  }
  checklist_->setToolTip(tr("What to buy, as a list to print or save"));

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
  layout->setSpacing(metrics::half);
  auto* top = new QHBoxLayout;
  top->addWidget(name_, 1);
  top->addWidget(checklist_);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(metrics::related);
  figures->addWidget(budget_);
  figures->addWidget(meter_);
  figures->addWidget(monthly_);
  figures->addSpacing(metrics::related);
  figures->addWidget(seats_);
  figures->addWidget(perSeat_);
  figures->addSpacing(metrics::related);
  figures->addWidget(problems_);
  figures->addWidget(warnings_);
  figures->addWidget(checks_);
  figures->addStretch();
  figures->addWidget(notice_);
  layout->addLayout(top);
  layout->addLayout(figures);

  connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
    document_.edit(tr("Rename plan"), with_name(document_.plan(), utf8(text)), u"plan/name"_s);
  });
  connect(name_, &QLineEdit::returnPressed, name_, [this] { name_->clearFocus(); });
  connect(budget_, &QToolButton::clicked, this, &PlanHeader::askBudget);
  connect(checklist_, &QPushButton::clicked, this, &PlanHeader::checklistWanted);
  refresh();
}

void PlanHeader::makeSeats() {
  seats_->setObjectName(u"seats"_s);
  seats_->setRange(1, static_cast<int>(max_quantity_of_item));
  seats_->setAccessibleName(tr("Seats"));
  seats_->setToolTip(tr("How many people get this desk: everything is bought as many times"));
  seats_->setKeyboardTracking(false);  // "12" is one step, not two
  connect(seats_, &QSpinBox::valueChanged, this, [this](int seats) {
    document_.edit(tr("Change seats"), with_seats(document_.plan(), seats), u"plan/seats"_s);
  });
}

void PlanHeader::refreshSeats() {
  const Plan& plan = document_.plan();
  const QSignalBlocker quiet(seats_);
  seats_->setSuffix(plan.seats == 1 ? tr(" seat") : tr(" seats"));
  seats_->setValue(static_cast<int>(plan.seats));
  const Cost& cost = document_.report().cost;
  perSeat_->setVisible(plan.seats > 1);
  QString text = tr("%1 a seat").arg(moneyText(per_seat(cost.total_minor, plan), plan.currency, cost.about));
  if (cost.monthly_minor > 0)
    text += tr(" + %1 a month").arg(moneyText(per_seat(cost.monthly_minor, plan), plan.currency, cost.monthly_about));
  perSeat_->setText(text);
}

void PlanHeader::askBudget() {
  auto* popup = new BudgetPopup(document_.plan().budget_minor, document_.plan().currency, this);
  connect(popup, &BudgetPopup::chosen, this, [this](std::optional<std::int64_t> minor) {
    document_.edit(minor ? tr("Set budget") : tr("Remove budget"), with_budget(document_.plan(), minor));
  });
  popup->move(budget_->mapToGlobal(QPoint(0, budget_->height())));
  popup->show();
  popup->setFocus(Qt::PopupFocusReason);
}

void PlanHeader::refresh() {
  const QString name = qs(document_.plan().name);
  if (name_->text() != name) {
    name_->setText(name);
    name_->setCursorPosition(0);
  }
  refreshCost();
  refreshSeats();
  refreshChecks();
}

void PlanHeader::refreshCost() {
  const Plan& plan = document_.plan();
  const Cost& cost = document_.report().cost;
  const QString total = moneyText(cost.total_minor, plan.currency, cost.about);
  const QString text =
      plan.budget_minor ? tr("%1 of %2").arg(total, moneyText(*plan.budget_minor, plan.currency)) : total;
  budget_->setText(sentence(plan.budget_minor ? text : tr("%1 · Set a budget").arg(total)));
  budget_->setAccessibleName(plan.budget_minor ? tr("Total and budget: %1").arg(text)
                                               : tr("Total: %1, set a budget").arg(total));
  budget_->setToolTip(
      plan.seats == 1 ? tr("Change the budget")
                      : tr("Total and budget of all %1 seats together; click to change the budget").arg(plan.seats));
  meter_->setVisible(plan.budget_minor.has_value());
  meter_->setValue(static_cast<double>(cost.total_minor), static_cast<double>(plan.budget_minor.value_or(0)), text);
  QStringList running;
  if (cost.monthly_minor > 0)
    running << tr("%1 a month").arg(moneyText(cost.monthly_minor, plan.currency, cost.monthly_about));
  if (cost.hourly_minor > 0)
    running << tr("%1 an hour").arg(moneyText(cost.hourly_minor, plan.currency, cost.hourly_about));
  monthly_->setText(running.isEmpty() ? QString() : u"+ "_s + running.join(u" + "_s));
  monthly_->setVisible(!running.isEmpty());
  const QString note = qs(price_note(cost));
  notice_->setToolTip(note.isEmpty() ? QString() : u"<qt>"_s + note.toHtmlEscaped() + u"</qt>"_s);
  notice_->setAccessibleName(note.isEmpty() ? tr("About the prices") : note);
  QString summary;
  if (cost.unpriced > 0) {
    summary = cost.unpriced == 1 ? tr("1 without a price") : tr("%1 without a price").arg(cost.unpriced);
  } else if (cost.oldest) {
    summary = tr("Prices since %1")
                  .arg(QLocale().toString(QDate(cost.oldest->year(), static_cast<int>(cost.oldest->month()), 1),
                                          u"MMM yyyy"_s));
  }
  notice_->setText(summary);
  notice_->setVisible(!note.isEmpty());
  showNotice();
}

// Words where there is room for them; the sign alone says as much as the tooltip when it is asked.
void PlanHeader::showNotice() {
  const bool roomy = width() >= roomyWidth;
  notice_->setToolButtonStyle(roomy && !notice_->text().isEmpty() ? Qt::ToolButtonTextBesideIcon
                                                                  : Qt::ToolButtonIconOnly);
}

void PlanHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showNotice();
}

void PlanHeader::refreshChecks() {
  const Summary& summary = document_.report().summary;
  const int problems = static_cast<int>(summary.open_problems);
  const int warnings = static_cast<int>(summary.open_warnings);
  const QString problemText = problems == 1 ? tr("1 problem") : tr("%1 problems").arg(problems);
  problems_->setVerdict(VerdictShape::problem, problemText);
  problems_->setVisible(problems > 0);
  warnings_->setVerdict(VerdictShape::warning, warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
  warnings_->setVisible(warnings > 0);
  checks_->setVisible(summary.checks > 0);
  checks_->setText(tr("%1 of %2 checks decided").arg(summary.decided()).arg(summary.checks));
  checklist_->setEnabled(!document_.plan().items.empty());
}

}  // namespace deskpath::app
