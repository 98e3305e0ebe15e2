// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/rating_details.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "assessment/history.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/web_link.h"
#include "widgets/disclosure.h"
#include "widgets/metrics.h"
#include "widgets/segmented_switch.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int longestEvidence = 2000;
constexpr int longestLink = 2000;

}  // namespace

RatingDetails::RatingDetails(ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      fold_(new Disclosure(tr("How sure, last use, evidence"))),
      confidence_(new SegmentedSwitch(tr("How sure you are"), {tr("Sure"), tr("Unsure"), tr("A guess")})),
      lastUsed_(new QComboBox),
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
  form->addRow(tr("How sure"), confidence_);
  form->addRow(tr("Last used"), lastUsed_);
  form->addRow(tr("What shows it"), evidence_);
  form->addRow(tr("Link"), link_);
  form->addRow(hint_);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  lastUsed_->setAccessibleName(tr("When you last used it"));
  connect(confidence_, &SegmentedSwitch::chosen, this, &RatingDetails::setConfidence);
  connect(lastUsed_, &QComboBox::activated, this, &RatingDetails::setLastUsed);
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
  confidence_->setEnabled(rating != nullptr);
  confidence_->setCurrent(rating != nullptr ? static_cast<int>(rating->confidence) : -1);
  lastUsed_->setEnabled(rating != nullptr);
  fillLastUsed(rating != nullptr ? qs(rating->last_used) : QString());
  evidence_->setEnabled(rating != nullptr);
  link_->setEnabled(rating != nullptr);
  QStringList stated;
  if (rating != nullptr && rating->confidence != Confidence::sure)
    stated += confidence_->button(static_cast<int>(rating->confidence))->text();
  if (const auto age = skill_ ? staleness(store_.profile(), *skill_, store_.today()) : std::nullopt; age && age->stale)
    stated += tr("stale");
  if (rating != nullptr && !(rating->evidence.empty() && rating->link.empty())) stated += tr("evidence stated");
  fold_->setSummary(stated.isEmpty() ? tr("optional") : stated.join(tr(", ")));
  hint_->setText(rating == nullptr ? tr("Rate the skill first.") : tr("Kept in your profile on this computer."));
}

void RatingDetails::setConfidence(int index) {
  const Rating* rating = skill_ ? store_.profile().current(*skill_) : nullptr;
  if (rating == nullptr) return;
  Rating next = *rating;
  next.confidence = static_cast<Confidence>(index);
  store_.edit(tr("How sure of %1").arg(title_), with_rating(store_.profile(), *skill_, std::move(next)));
}

void RatingDetails::setLastUsed() {
  const Rating* rating = skill_ ? store_.profile().current(*skill_) : nullptr;
  if (rating == nullptr) return;
  Rating next = *rating;
  next.last_used = utf8(lastUsed_->currentData().toString());
  store_.edit(tr("Last use of %1").arg(title_), with_rating(store_.profile(), *skill_, std::move(next)));
}

void RatingDetails::fillLastUsed(const QString& current) {
  const QSignalBlocker quiet(lastUsed_);
  lastUsed_->clear();
  lastUsed_->addItem(tr("not stated"), QString());
  const QDate today(store_.today().year(), static_cast<int>(store_.today().month()), 1);
  const auto add = [&](const QString& text, int months) {
    lastUsed_->addItem(text, today.addMonths(-months).toString(u"yyyy-MM"_s));
  };
  add(tr("this month"), 0);
  add(tr("three months ago"), 3);
  add(tr("half a year ago"), 6);
  add(tr("a year ago"), 12);
  add(tr("two years ago"), 24);
  add(tr("three years ago"), 36);
  add(tr("five years ago"), 60);
  add(tr("ten years ago"), 120);
  int at = lastUsed_->findData(current);
  if (at < 0) {
    const QDate month = QDate::fromString(current + u"-01"_s, Qt::ISODate);
    lastUsed_->insertItem(1, month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : current, current);
    at = 1;
  }
  lastUsed_->setCurrentIndex(at);
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
