// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/plan_section.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "assessment/profile_edits.h"
#include "documents/profile_store.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/plan_model.h"
#include "roles_tab/role_text.h"
#include "widgets/flow_layout.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/table_style.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int mostHours = 80;

}  // namespace

PlanQuestions PlanQuestions::real() {
  return {[](QWidget* parent, const QString& suggestion, const QString& filter) {
            return QFileDialog::getSaveFileName(parent, PlanSection::tr("Save the plan"), suggestion, filter);
          },
          [](QWidget* parent, const QString& title, const QString& message) {
            QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, parent);
            box.setTextFormat(Qt::PlainText);
            box.setInformativeText(message);
            box.exec();
          }};
}

PlanSection::PlanSection(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : PageSection(tr("Learning plan"), parent),
      choice_(choice),
      store_(store),
      plan_{store.today(), 0, {}, 0, 0, {}, {}, false},
      hours_(new QSpinBox),
      towards_(new QComboBox),
      finding_(addText({})),
      model_(new PlanModel(choice.catalogue(), this)),
      table_(new FullHeightTable(tr("Steps of the learning plan"))),
      note_(new WrapLabel),
      checklist_(new QPushButton(icon(u"export"_s), tr("Save as a checklist…"))),
      calendar_(new QPushButton(icon(u"export"_s), tr("Save as a calendar…"))),
      message_(new WrapLabel) {
  auto* controls = new QHBoxLayout;
  controls->setSpacing(metrics::related);
  auto* towards = plainLabel(tr("&Towards"));
  towards->setBuddy(towards_);
  towards_->setAccessibleName(tr("Roles that the plan leads to"));
  auto* hours = plainLabel(tr("&Hours per week"));
  hours->setBuddy(hours_);
  hours_->setRange(0, mostHours);
  hours_->setAccessibleName(tr("Hours per week for learning"));
  hours_->setSpecialValueText(tr("no dates"));
  controls->addWidget(towards);
  controls->addWidget(towards_);
  controls->addSpacing(metrics::related);
  controls->addWidget(hours);
  controls->addWidget(hours_);
  controls->addStretch();
  body()->addLayout(controls);
  table_->setModel(model_);
  setNumberColumns(table_, {PlanModel::Levels, PlanModel::Adds, PlanModel::Hours, PlanModel::From, PlanModel::Until});
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  auto* header = table_->horizontalHeader();
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(PlanModel::SkillName, QHeaderView::Stretch);
  body()->addWidget(table_);
  note_->setForegroundRole(QPalette::PlaceholderText);
  body()->addWidget(note_);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(metrics::related);
  buttons->addWidget(checklist_);
  buttons->addWidget(calendar_);
  body()->addLayout(buttons);
  message_->setForegroundRole(QPalette::PlaceholderText);
  body()->addWidget(message_);
  checklist_->setToolTip(tr("A task list in Markdown, which most editors and note programs show with boxes to tick"));
  calendar_->setToolTip(tr("An iCalendar file, which calendar programs import"));
  connect(hours_, &QSpinBox::valueChanged, this, [this](int value) {
    store_.edit(tr("Change the hours per week"), with_hours_per_week(store_.profile(), value), u"hours per week"_s);
  });
  connect(towards_, &QComboBox::activated, this, &PlanSection::refresh);
  connect(checklist_, &QPushButton::clicked, this, &PlanSection::saveChecklist);
  connect(calendar_, &QPushButton::clicked, this, &PlanSection::saveCalendar);
  connect(table_, &FullHeightTable::chosen, this, [this](const QModelIndex& index) {
    if (index.column() == PlanModel::SkillName) choice_.openSkill(model_->stepAt(index.row()).skill);
  });
  connect(model_, &PlanModel::hoursTyped, this, [this](int row, qlonglong typed) {
    const LearningStep& step = model_->stepAt(row);
    // Later: the table is filled anew while its editor still closes.
    QMetaObject::invokeMethod(
        this,
        [this, skill = step.skill, from = static_cast<std::size_t>(step.from), typed] {
          store_.edit(tr("Change the hours of %1").arg(skillTitle(choice_.catalogue(), skill)),
                      with_step_hours(store_.profile(), skill, from, typed));
        },
        Qt::QueuedConnection);
  });
  fillTowards();
  refresh();
}

void PlanSection::fillTowards() {
  const QString kept = towards_->currentData().toString();
  towards_->clear();
  towards_->addItem(tr("all chosen roles together"), QString());
  for (const Role* role : choice_.compared()) towards_->addItem(roleTitle(*role), qs(role->id.str()));
  const auto& target = store_.profile().target_role;
  const QString wanted = kept.isEmpty() && !plan_.steps.size() && target ? qs(target->str()) : kept;
  towards_->setCurrentIndex(qMax(0, towards_->findData(wanted)));
}

std::vector<const Role*> PlanSection::roles() const {
  const auto id = RoleId::from(utf8(towards_->currentData().toString()));
  const Role* role = id ? choice_.find(*id) : nullptr;
  if (role != nullptr) return {role};
  return choice_.chosen();
}

void PlanSection::refresh() {
  if (towards_->count() != static_cast<int>(choice_.compared().size()) + 1 ||
      towards_->findData(qs(choice_.chosen().front()->id.str())) < 0)
    fillTowards();
  {
    const QSignalBlocker quiet(hours_);
    hours_->setValue(static_cast<int>(store_.profile().hours_per_week));
  }
  LearningRequest request{roles(), store_.profile().hours_per_week, store_.today(), 12, {}};
  plan_ = learning_plan(store_.profile(), request, choice_.catalogue());
  model_->setPlan(plan_);
  const bool any = !plan_.steps.empty();
  table_->setVisible(any);
  checklist_->setEnabled(any);
  calendar_->setEnabled(plan_.finishes.has_value());
  if (!any) {
    finding_->setText(
        tr("Nothing that you have rated would raise the fit by its next level. Rate more skills to get a "
           "plan."));
  } else if (plan_.finishes) {
    finding_->setText(tr("%1 steps, about %2 hours: with %3 hours a week until %4.")
                          .arg(plan_.steps.size())
                          .arg(QLocale().toString(static_cast<qlonglong>(plan_.hours)))
                          .arg(plan_.hours_per_week)
                          .arg(qs(plan_.finishes->text())));
  } else {
    finding_->setText(tr("%1 steps, about %2 hours. State hours per week to get dates.")
                          .arg(plan_.steps.size())
                          .arg(QLocale().toString(static_cast<qlonglong>(plan_.hours))));
  }
  QString note =
      tr("Most fit for each hour first. Hours are our estimates: type your own over them. Skills that are "
         "not rated are asked for, not proposed.");
  if (plan_.more) note += u' ' + tr("More steps would raise the fit still; they come once these are done.");
  note_->setText(note);
}

QString PlanSection::finding() const { return finding_->text(); }

QString PlanSection::message() const { return message_->text(); }

void PlanSection::saveChecklist() {
  save(tr("Learning plan") + u".md"_s, tr("Markdown (*.md)"), plan_as_markdown(plan_, roles(), choice_.catalogue()));
}

void PlanSection::saveCalendar() {
  save(tr("Learning plan") + u".ics"_s, tr("Calendar (*.ics)"),
       plan_as_calendar(plan_, choice_.catalogue(), store_.today()));
}

void PlanSection::save(const QString& suggestion, const QString& filter, const std::string& content) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  QString path = questions_.saveFile(this, folder.filePath(suggestion), filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += u'.' + QFileInfo(suggestion).suffix();
  const auto written = writeFile(path, QByteArray::fromStdString(content));
  if (!written) return questions_.error(this, tr("The plan could not be saved"), written.error().message());
  message_->setText(tr("Saved as %1.").arg(QFileInfo(path).fileName()) + lossNote(*written));
}

}  // namespace deskpath::app
