// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/rating_details.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/web_link.h"
#include "widgets/disclosure.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr int longestEvidence = 2000;
constexpr int longestLink = 2000;

}  // namespace

RatingDetails::RatingDetails(ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      fold_(new Disclosure(tr("Evidence"))),
      evidence_(new QLineEdit),
      link_(new QLineEdit),
      hint_(new WrapLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(fold_);
  auto* content = new QWidget;
  auto* form = new QFormLayout(content);
  form->setContentsMargins(0, 0, 0, 0);
  form->setSpacing(metrics::related);
  form->addRow(tr("What shows it"), evidence_);
  form->addRow(tr("Link"), link_);
  form->addRow(hint_);
  evidence_->setMaxLength(longestEvidence);
  evidence_->setPlaceholderText(tr("A project, a course, years of work"));
  evidence_->setAccessibleName(tr("Evidence for this rating"));
  link_->setMaxLength(longestLink);
  link_->setPlaceholderText(QStringLiteral("https://"));
  link_->setAccessibleName(tr("Link to the evidence"));
  hint_->setForegroundRole(QPalette::PlaceholderText);
  fold_->setContent(content);
  connect(evidence_, &QLineEdit::editingFinished, this, &RatingDetails::commit);
  connect(link_, &QLineEdit::editingFinished, this, &RatingDetails::commit);
}

void RatingDetails::setSkill(const Skill& skill) {
  skill_ = skill.id;
  title_ = qs(skill.title);
  evidence_->setModified(false);
  link_->setModified(false);
  refresh();
}

void RatingDetails::refresh() {
  const Rating* rating = skill_ ? store_.profile().current(*skill_) : nullptr;
  const auto show = [](QLineEdit* edit, const QString& text) {
    if (!edit->isModified() && edit->text() != text) edit->setText(text);
  };
  show(evidence_, rating != nullptr ? qs(rating->evidence) : QString());
  show(link_, rating != nullptr ? qs(rating->link) : QString());
  evidence_->setEnabled(rating != nullptr);
  link_->setEnabled(rating != nullptr);
  const bool stated = rating != nullptr && !(rating->evidence.empty() && rating->link.empty());
  fold_->setSummary(stated ? tr("stated") : tr("optional"));
  hint_->setText(rating == nullptr ? tr("Rate the skill first.")
                                   : tr("Kept in your profile on this computer."));
}

void RatingDetails::commit() {
  const Rating* rating = skill_ ? store_.profile().current(*skill_) : nullptr;
  const bool modified = evidence_->isModified() || link_->isModified();
  evidence_->setModified(false);
  if (rating == nullptr || !modified) return;
  const QString link = link_->text().trimmed();
  const bool usable = link.isEmpty() || isWebAddress(link);
  Rating next = *rating;
  next.evidence = utf8(evidence_->text().trimmed());
  if (usable) {
    next.link = utf8(link);
    link_->setModified(false);
  }
  store_.edit(tr("Evidence for %1").arg(title_), with_rating(store_.profile(), *skill_, std::move(next)));
  if (!usable) hint_->setText(tr("The link is not kept: it has to start with https:// or http://."));
}

}  // namespace deskpath::app
