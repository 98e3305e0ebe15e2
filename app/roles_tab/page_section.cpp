// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/page_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PageSection::PageSection(const QString& title, QWidget* parent) : QWidget(parent), body_(new QVBoxLayout(this)) {
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(metrics::related);
  if (!title.isEmpty()) body_->addWidget(new SectionLabel(title));
}

WrapLabel* PageSection::addText(const QString& text) {
  auto* label = new WrapLabel(text);
  body_->addWidget(label);
  return label;
}

WrapLabel* PageSection::addMuted(const QString& text) {
  WrapLabel* label = addText(text);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

QWidget* titledText(const QString& title, const QString& text, const QString& mark) {
  auto* cell = new QWidget;
  auto* layout = new QVBoxLayout(cell);
  layout->setContentsMargins(0, metrics::half, 0, metrics::half);
  layout->setSpacing(2);
  auto* heading = new WrapLabel(title);
  QFont bold = heading->font();
  bold.setBold(true);
  heading->setFont(bold);
  layout->addWidget(heading);
  layout->addWidget(new WrapLabel(text));
  if (!mark.isEmpty()) {
    auto* label = new WrapLabel(mark);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
  }
  layout->addStretch();
  return cell;
}

QWidget* bulletList(const QStringList& lines) {
  auto* list = new QWidget;
  auto* grid = new QGridLayout(list);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const QString& line : lines) {
    auto* bullet = new MutedLabel(u"•"_s);
    grid->addWidget(bullet, row, 0, Qt::AlignTop);
    grid->addWidget(new WrapLabel(line), row, 1);
    ++row;
  }
  return list;
}

}  // namespace deskpath::app
