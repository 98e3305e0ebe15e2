// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/source_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "documents/text.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// What a user can state, as the choice lists it.
constexpr std::array kinds{Basis::Kind::user, Basis::Kind::published, Basis::Kind::derived};

}  // namespace

SourceDialog::SourceDialog(const QString& fact, const Basis& basis, Date today, QWidget* parent)
    : QDialog(parent),
      today_(today),
      kind_(new QComboBox(this)),
      sourceLabel_(plainLabel({}, this)),
      source_(new QLineEdit(this)),
      checked_(new QDateEdit(qdate(basis.checked.value_or(today)), this)),
      forAll_(new QCheckBox(tr("The same for &everything filled in here"), this)) {
  setWindowTitle(tr("Source of a fact"));
  kind_->addItems({tr("My own word"), tr("Published"), tr("Worked out from other facts")});
  const auto known = std::find(kinds.begin(), kinds.end(), basis.kind);
  if (known != kinds.end()) {
    kind_->setCurrentIndex(static_cast<int>(known - kinds.begin()));
    source_->setText(qs(basis.source));
  }
  source_->setObjectName(u"source"_s);
  source_->setMaxLength(400);
  checked_->setCalendarPopup(true);
  checked_->setMaximumDate(qdate(today));
  build(fact);
  connect(kind_, &QComboBox::currentIndexChanged, this, &SourceDialog::showKind);
  connect(source_, &QLineEdit::textChanged, this, &SourceDialog::showKind);
  showKind();
  resize(metrics::grid * 56, sizeHint().height());
}

void SourceDialog::build(const QString& fact) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  layout->addWidget(new WrapLabel(tr("Where is “%1” from?").arg(fact), this));
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(metrics::group);
  form->setVerticalSpacing(metrics::related);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("&Kind"), kind_);
  sourceLabel_->setBuddy(source_);
  form->addRow(sourceLabel_, source_);
  checked_->setMaximumWidth(metrics::grid * 20);
  form->addRow(tr("&Checked on"), checked_);
  layout->addLayout(form);
  layout->addWidget(forAll_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  ok_ = buttons->button(QDialogButtonBox::Ok);
  layout->addStretch(1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
}

// The own word needs no source, may name one ("measured with a ruler"); the other kinds cannot do without.
void SourceDialog::showKind() {
  const Basis::Kind kind = basis().kind;
  sourceLabel_->setText(kind == Basis::Kind::derived ? tr("&Formula")
                        : kind == Basis::Kind::user  ? tr("&Note")
                                                     : tr("&Source"));
  source_->setPlaceholderText(kind == Basis::Kind::derived ? tr("such as width + 2 × 15 mm")
                              : kind == Basis::Kind::user  ? tr("optional, such as measured")
                                                           : tr("address, or manual and page"));
  const bool complete = kind == Basis::Kind::user || !source_->text().trimmed().isEmpty();
  ok_->setEnabled(complete);
  ok_->setToolTip(complete ? QString() : tr("Say where it stands, or choose “My own word”."));
}

Basis SourceDialog::basis() const {
  return {kinds[static_cast<std::size_t>(qMax(0, kind_->currentIndex()))], utf8(source_->text().trimmed()),
          dateOf(checked_->date()).value_or(today_)};
}

bool SourceDialog::forAll() const { return forAll_->isChecked(); }

}  // namespace deskpath::app
