// SPDX-License-Identifier: GPL-3.0-or-later
// Read once from the review and then left alone: a change of the plan makes new details.
#include "workstation_tab/role_details.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <set>

#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString sentence(const AdviceLine& line) {
  const QString title = qs(line.title);
  const QString have = qs(line.have);
  if (line.wanted.empty()) return RoleDetails::tr("%1: %2").arg(title, have);
  const bool yesNo = info(line.need->need->measure).kind == MeasureKind::yes_no;
  if (yesNo) return RoleDetails::tr("%1: %2; %3 asks for it").arg(title, have, qs(level_name(line.next)));
  return RoleDetails::tr("%1: %2; %3 asks for %4").arg(title, have, qs(level_name(line.next)), qs(line.wanted));
}

}  // namespace

RoleDetails::RoleDetails(const RoleReview& review, QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(metrics::half);
  addChoices(open_choices(review));
  addLines(tr("Why not higher"), holding_back_lines(review), false);
  addGroups(review);
  addLines(tr("Also advised, never required"), advice_lines(review), true);
}

QString RoleDetails::signature(const RoleReview& review) {
  QString text = qs(to_text(review.overall));
  for (const GroupLevel& level : review.groups) text += u'|' + qs(to_text(level));
  for (const OpenChoice& choice : open_choices(review)) text += u'|' + qs(choice.title);
  for (const auto& lines : {holding_back_lines(review), advice_lines(review)}) {
    for (const AdviceLine& line : lines) text += u'|' + sentence(line);
  }
  return text;
}

void RoleDetails::addHeading(const QString& text) {
  if (layout_->count() > 0) layout_->addSpacing(metrics::half);
  layout_->addWidget(new MutedLabel(text, this));
}

void RoleDetails::addGroups(const RoleReview& review) {
  addHeading(tr("Level by group"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::group);
  grid->setVerticalSpacing(metrics::half);
  int row = 0;
  for (std::size_t i = 0; i < need_group_count; ++i) {
    if (!review.groups[i].asked) continue;
    grid->addWidget(plainLabel(qs(need_group_title(static_cast<NeedGroup>(i))), this), row, 0);
    grid->addWidget(plainLabel(qs(to_text(review.groups[i])), this), row++, 1);
  }
  grid->setColumnStretch(1, 1);
  layout_->addLayout(grid);
}

void RoleDetails::addLines(const QString& heading, const std::vector<AdviceLine>& lines, bool muted) {
  if (lines.empty()) return;
  addHeading(heading);
  for (const AdviceLine& line : lines) {
    auto* label = new WrapLabel(sentence(line), this);
    label->setTextFormat(Qt::PlainText);
    if (muted) label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(qs(line.need->need->why).toHtmlEscaped().prepend(u"<qt>"_s));
    layout_->addWidget(label);
  }
}

void RoleDetails::addChoices(const std::vector<OpenChoice>& choices) {
  if (choices.empty()) return;
  addHeading(tr("Still to choose"));
  std::set<Category> offered;
  bool room = false;
  const auto add = [this](const QString& text, auto&& wanted) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(u"add"_s));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, wanted);
    layout_->addWidget(button);
  };
  for (const OpenChoice& choice : choices) {
    if (choice.categories.empty()) {
      if (!room) add(tr("Describe the room"), [this] { Q_EMIT roomWanted(); });
      room = true;
      continue;
    }
    // One of the categories is enough; the first is the usual one.
    const Category category = choice.categories.front();
    if (!offered.insert(category).second && category != Category::software) continue;
    const bool named = category == Category::software;
    add(named ? qs(choice.title) : callToChoose(category), [this, category] { Q_EMIT slotWanted(category); });
  }
}

}  // namespace deskpath::app
