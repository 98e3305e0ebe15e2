// SPDX-License-Identifier: GPL-3.0-or-later
// One button per key with its values in a menu: a chip for every value would fill three lines.
#include "workstation_tab/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), search_(new QLineEdit(this)), compatible_(new Chip({}, this)), searchLine_(new QHBoxLayout), row_(new QWidget(this)) {
  search_->setPlaceholderText(tr("Search names and attributes"));
  search_->setAccessibleName(tr("Search parts"));
  search_->setClearButtonEnabled(true);
  search_->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
  search_->installEventFilter(this);
  compatible_->setChecked(true);
  compatible_->setText(tr("Compatible only"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  searchLine_->addWidget(search_, 1);
  layout->addLayout(searchLine_);
  auto* flow = new FlowLayout(row_);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(metrics::half);
  flow->addWidget(compatible_);
  layout->addWidget(row_);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filter_.text = utf8(text);
    Q_EMIT filterChanged();
  });
  connect(compatible_, &QAbstractButton::toggled, this, [this](bool on) {
    filter_.compatible_only = on;
    Q_EMIT filterChanged();
  });
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == search_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      Q_EMIT leftDownwards();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FilterBar::focusSearch() {
  search_->setFocus(Qt::OtherFocusReason);
  search_->selectAll();
}

void FilterBar::addBesideSearch(QWidget* widget) { searchLine_->addWidget(widget); }

void FilterBar::reset() {
  const bool before = blockSignals(true);
  search_->clear();
  compatible_->setChecked(true);
  blockSignals(before);
  filter_ = {};
  for (const auto& [key, button] : buttons_) button->deleteLater();
  buttons_.clear();
}

void FilterBar::clearFilters() {
  const bool before = blockSignals(true);
  search_->clear();
  compatible_->setChecked(true);
  blockSignals(before);
  filter_ = {};
  Q_EMIT filterChanged();
}

void FilterBar::showIncompatible() { compatible_->setChecked(false); }

const std::vector<std::string>* FilterBar::chosen(KeyRef key) const {
  const auto at = std::find_if(filter_.chosen.begin(), filter_.chosen.end(), [&](const auto& entry) { return entry.key == key; });
  return at == filter_.chosen.end() ? nullptr : &at->values;
}

void FilterBar::toggle(KeyRef key, const std::string& value) {
  auto at = std::find_if(filter_.chosen.begin(), filter_.chosen.end(), [&](const auto& entry) { return entry.key == key; });
  if (at == filter_.chosen.end()) {
    filter_.chosen.push_back({key, {value}});
  } else if (std::erase(at->values, value) == 0) {
    at->values.push_back(value);
  } else if (at->values.empty()) {
    filter_.chosen.erase(at);
  }
  Q_EMIT filterChanged();
}

QToolButton* FilterBar::buttonFor(KeyRef key) {
  QToolButton*& button = buttons_[key];
  if (button) return button;
  button = new QToolButton(row_);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setCheckable(true);
  auto* menu = new QMenu(button);
  button->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, key] { fillMenu(menu, key); });
  row_->layout()->addWidget(button);
  button->show();
  return button;
}

void FilterBar::describe(QToolButton* button, KeyRef key) {
  QStringList words;
  if (const auto* values = chosen(key)) {
    for (const std::string& value : *values) words << qs(value);
  }
  const QString title = qs(info(key).title);
  const QString text = words.isEmpty() ? title : tr("%1: %2").arg(title, words.join(u", "_s));
  button->setText(text);
  button->setChecked(!words.isEmpty());
  button->setAccessibleName(tr("Filter by %1").arg(text));
}

// Filled when it opens: an action must not be deleted while it is being triggered.
void FilterBar::fillMenu(QMenu* menu, KeyRef key) {
  menu->clear();
  const auto facet = std::find_if(facets_.begin(), facets_.end(), [&](const Facet& entry) { return entry.key == key; });
  if (facet == facets_.end()) return;
  const auto* values = chosen(key);
  for (const Facet::Entry& entry : facet->entries) {
    QAction* action = menu->addAction(tr("%1 (%2)").arg(qs(entry.value)).arg(entry.count));
    action->setCheckable(true);
    action->setChecked(values && std::find(values->begin(), values->end(), entry.value) != values->end());
    connect(action, &QAction::triggered, this, [this, key, value = entry.value] { toggle(key, value); });
  }
}

void FilterBar::show(std::span<const Candidate> all, Category category, std::size_t hidden) {
  facets_ = facets(all, category, filter_);
  for (const Facet& facet : facets_) describe(buttonFor(facet.key), facet.key);
  const QString hides = hidden == 0 ? tr("hides none") : tr("hides %1").arg(hidden);
  compatible_->setText(filter_.compatible_only ? tr("Compatible only (%1)").arg(hides) : tr("Compatible only"));
  compatible_->updateGeometry();
}

}  // namespace deskpath::app
