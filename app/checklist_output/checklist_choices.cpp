// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>
#include <cmath>

#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString partText(ChecklistPart part) {
  switch (part) {
    case ChecklistPart::findings: return ChecklistChoices::tr("Problems and &warnings");
    case ChecklistPart::look_up: return ChecklistChoices::tr("&Facts to look up");
    case ChecklistPart::gaps: return ChecklistChoices::tr("What the &role still needs");
    case ChecklistPart::cables: return ChecklistChoices::tr("Ca&bles and adapters");
    case ChecklistPart::owned: return ChecklistChoices::tr("What is ow&ned");
    case ChecklistPart::set_up: return ChecklistChoices::tr("What to set &up");
    case ChecklistPart::levels: return ChecklistChoices::tr("&Levels reached");
  }
  return {};
}

}  // namespace

ChecklistChoices::ChecklistChoices(Settings& settings, QWidget* parent) : QWidget(parent), settings_(settings) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::half);
  buildForm();
  buildParts();
}

void ChecklistChoices::buildForm() {
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 0, 0, metrics::related);
  form->setSpacing(metrics::related);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

  paper_ = new QComboBox(this);
  paper_->setObjectName(u"paper"_s);
  paper_->addItem(tr("A4"), paperName(Paper::a4));
  paper_->addItem(tr("Letter"), paperName(Paper::letter));
  paper_->setCurrentIndex(qMax(0, paper_->findData(settings_.get(setting::checklistPaper))));
  form->addRow(tr("P&aper"), paper_);

  grouping_ = new QComboBox(this);
  grouping_->setObjectName(u"grouping"_s);
  grouping_->addItem(tr("By group"), qs(grouping_id(ChecklistGrouping::group)));
  grouping_->addItem(tr("By store"), qs(grouping_id(ChecklistGrouping::store)));
  grouping_->addItem(tr("By stage"), qs(grouping_id(ChecklistGrouping::stage)));
  grouping_->setCurrentIndex(qMax(0, grouping_->findData(settings_.get(setting::checklistGrouping))));
  grouping_->setToolTip(tr("How what is to buy is sorted; within a section it stands in the order of purchase."));
  form->addRow(tr("&Order"), grouping_);

  tax_ = new QDoubleSpinBox(this);
  tax_->setObjectName(u"tax"_s);
  tax_->setRange(0, static_cast<double>(max_tax) / 100.0);
  tax_->setDecimals(2);
  tax_->setSuffix(u"\u00a0%"_s);
  tax_->setSpecialValueText(tr("none"));
  tax_->setKeyboardTracking(false);
  tax_->setAlignment(Qt::AlignRight);
  tax_->setToolTip(tr("Tax that comes on top of the prices of what is still to buy."));
  tax_->setValue(static_cast<double>(tax_from_text(utf8(settings_.get(setting::checklistTax))).value_or(0)) / 100.0);
  form->addRow(tr("&Tax"), tax_);

  large_ = new QCheckBox(tr("Lar&ge print"), this);
  large_->setObjectName(u"largePrint"_s);
  large_->setChecked(settings_.get(setting::checklistLargePrint));
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  layout()->addWidget(large_);

  const auto printed = [this] {
    remember();
    Q_EMIT printChanged();
  };
  const auto chosen = [this] {
    remember();
    Q_EMIT optionsChanged();
  };
  connect(paper_, &QComboBox::currentIndexChanged, this, printed);
  connect(large_, &QCheckBox::toggled, this, printed);
  connect(grouping_, &QComboBox::currentIndexChanged, this, chosen);
  connect(tax_, &QDoubleSpinBox::valueChanged, this, chosen);
}

void ChecklistChoices::buildParts() {
  auto* label = new MutedLabel(tr("On the sheet"), this);
  label->setContentsMargins(0, metrics::related, 0, 0);
  layout()->addWidget(label);
  const QStringList leftOut = settings_.get(setting::checklistLeftOut);
  for (const ChecklistPartInfo& part : checklist_parts) {
    auto* check = new QCheckBox(partText(part.part), this);
    check->setObjectName(qs(part.id));
    check->setChecked(!leftOut.contains(qs(part.id)));
    connect(check, &QCheckBox::toggled, this, [this] {
      remember();
      Q_EMIT optionsChanged();
    });
    layout()->addWidget(check);
    parts_[static_cast<std::size_t>(part.part)] = check;
  }
}

ChecklistOptions ChecklistChoices::options() const {
  ChecklistOptions options;
  options.grouping = grouping_from_id(utf8(grouping_->currentData().toString())).value_or(ChecklistGrouping::group);
  options.tax = std::llround(tax_->value() * 100.0);
  for (const ChecklistPartInfo& part : checklist_parts)
    options.show(part.part, parts_[static_cast<std::size_t>(part.part)]->isChecked());
  return options;
}

PrintOptions ChecklistChoices::print() const {
  return {paperFromName(paper_->currentData().toString()).value_or(Paper::a4), large_->isChecked()};
}

void ChecklistChoices::remember() {
  const ChecklistOptions chosen = options();
  QStringList leftOut;
  for (const ChecklistPartInfo& part : checklist_parts) {
    if (!chosen.shows(part.part)) leftOut += qs(part.id);
  }
  settings_.set(setting::checklistPaper, paperName(print().paper));
  settings_.set(setting::checklistLargePrint, print().largePrint);
  settings_.set(setting::checklistGrouping, qs(grouping_id(chosen.grouping)));
  settings_.set(setting::checklistTax, qs(tax_text(chosen.tax)));
  settings_.set(setting::checklistLeftOut, leftOut);
}

}  // namespace deskpath::app
