// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/source_button.h"

#include "documents/text.h"
#include "widgets/plain_text.h"
#include "workstation_tab/source_dialog.h"

namespace deskpath::app {

QString sourceWord(Basis::Kind kind) {
  switch (kind) {
    case Basis::Kind::article: return SourceButton::tr("article");
    case Basis::Kind::published: return SourceButton::tr("published");
    case Basis::Kind::derived: return SourceButton::tr("worked out");
    case Basis::Kind::editorial: return SourceButton::tr("our judgement");
    case Basis::Kind::user: break;
  }
  return SourceButton::tr("your word");
}

SourceButton::SourceButton(const QString& fact, Date today, QWidget* parent)
    : LinkButton({}, parent), fact_(fact), today_(today) {
  QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  policy.setRetainSizeWhenHidden(true);
  setSizePolicy(policy);
  connect(this, &SourceButton::clicked, this, &SourceButton::ask);
  setBasis({});
}

void SourceButton::setBasis(const std::optional<Basis>& basis) {
  basis_ = basis;
  setVisible(basis.has_value());
  if (!basis) return;
  setText(sourceWord(basis->kind));
  setToolTip(plainToolTip(tr("Source: %1").arg(qs(to_text(*basis)))));
  setAccessibleName(tr("Source of %1: %2").arg(fact_, text()));
}

QSize SourceButton::sizeHint() const {
  int width = 0;
  for (const Basis::Kind kind : {Basis::Kind::published, Basis::Kind::derived, Basis::Kind::editorial,
                                 Basis::Kind::user, Basis::Kind::article}) {
    width = qMax(width, fontMetrics().horizontalAdvance(sourceWord(kind)));
  }
  return {width + 2, fontMetrics().height() + 2};
}

void SourceButton::ask() {
  auto* dialog = new SourceDialog(fact_, basis_.value_or(Basis{}), today_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SourceDialog::accepted, this, [this, dialog] { Q_EMIT stated(dialog->basis(), dialog->forAll()); });
  dialog->open();
}

}  // namespace deskpath::app
