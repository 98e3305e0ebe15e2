// SPDX-License-Identifier: GPL-3.0-or-later
// One button per key with its values in a menu: a chip for every value would fill three lines. The keys that are
// columns have a button, the others wait under "More".
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
#include "widgets/menu_button.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

FilterBar::FilterBar(const Wording& wording, QWidget* parent)
    : QWidget(parent),
      wording_(wording),
      search_(new QLineEdit(this)),
      compatible_(new Chip({}, this)),
      reasons_(new MenuButton(this)),
      more_(new MenuButton(this)),
      clear_(new QToolButton(this)),
      searchLine_(new QHBoxLayout),
      row_(new QWidget(this)) {
  search_->setPlaceholderText(tr("Search names and attributes"));
  search_->setAccessibleName(tr("Search parts"));
  search_->setClearButtonEnabled(true);
  search_->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
  search_->installEventFilter(this);
  compatible_->setChecked(true);
  compatible_->setText(tr("Compatible only"));
  for (QToolButton* button : {reasons_, more_}) button->setMenu(new QMenu(button));
  reasons_->setText(tr("Why?"));
  reasons_->setAutoRaise(true);
  reasons_->setToolTip(tr("Which checks hide parts, and how many"));
  more_->setText(tr("More"));
  more_->setToolTip(tr("More filters"));
  more_->setAccessibleName(tr("More filters"));
  clear_->setText(tr("Clear"));
  clear_->setAutoRaise(true);
  clear_->setToolTip(tr("Clear search and filters"));
  connect(clear_, &QToolButton::clicked, this, &FilterBar::clearFilters);
  connect(reasons_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillReasons);
  connect(more_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMore);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  searchLine_->addWidget(search_, 1);
  layout->addLayout(searchLine_);
  auto* flow = new FlowLayout(row_);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(metrics::half);
  layout->addWidget(row_);
  arrange();
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
    if (key == Qt::Key_Escape) {
      if (search_->text().isEmpty()) {
        Q_EMIT leftUpwards();
      } else {
        search_->clear();
      }
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FilterBar::focusSearch() {
  search_->setFocus(Qt::OtherFocusReason);
  search_->selectAll();
}

void FilterBar::type(const QString& characters) {
  focusSearch();
  search_->insert(characters);
}

void FilterBar::addBesideSearch(QWidget* widget) { searchLine_->addWidget(widget); }

void FilterBar::reset() {
  const bool before = blockSignals(true);
  search_->clear();
  compatible_->setChecked(true);
  blockSignals(before);
  filter_ = {};
  for (const auto& [place, button] : buttons_) button->deleteLater();
  buttons_.clear();
  pinned_.clear();
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
  const auto at =
      std::find_if(filter_.chosen.begin(), filter_.chosen.end(), [&](const auto& entry) { return entry.key == key; });
  return at == filter_.chosen.end() ? nullptr : &at->values;
}

void FilterBar::toggle(KeyRef key, const std::string& value) {
  auto at =
      std::find_if(filter_.chosen.begin(), filter_.chosen.end(), [&](const auto& entry) { return entry.key == key; });
  if (at == filter_.chosen.end()) {
    filter_.chosen.push_back({key, {value}});
  } else if (std::erase(at->values, value) == 0) {
    at->values.push_back(value);
  } else if (at->values.empty()) {
    filter_.chosen.erase(at);
  }
  Q_EMIT filterChanged();
}

const Facet* FilterBar::facetOf(KeyRef key) const {
  const auto found =
      std::find_if(facets_.keys.begin(), facets_.keys.end(), [&](const Facet& entry) { return entry.key == key; });
  return found == facets_.keys.end() ? nullptr : &*found;
}

bool FilterBar::isActive(const Place& place) const { return (place && chosen(*place)) || !rangeOf(place).open(); }

// Filled when it opens: an action must not be deleted while it is being triggered.
void FilterBar::fillMenu(QMenu* menu, KeyRef key) {
  menu->clear();
  const Facet* facet = facetOf(key);
  if (!facet) return;
  const auto* values = chosen(key);
  for (const Facet::Entry& entry : facet->entries) {
    QAction* action = menu->addAction(tr("%1 (%2)").arg(qs(entry.value)).arg(entry.count));
    action->setCheckable(true);
    action->setChecked(values && std::find(values->begin(), values->end(), entry.value) != values->end());
    connect(action, &QAction::triggered, this, [this, key, value = entry.value] { toggle(key, value); });
  }
}

void FilterBar::fillMore() {
  QMenu* menu = more_->menu();
  menu->clear();
  for (const Facet& facet : facets_.keys) {
    if (buttons_.contains(facet.key)) continue;
    menu->addAction(qs(info(facet.key).title), this, [this, key = facet.key] {
      pinned_.emplace_back(key);
      arrange();
      open(key);
    });
  }
}

void FilterBar::fillReasons() {
  QMenu* menu = reasons_->menu();
  menu->clear();
  menu->addSection(tr("Not compatible because of"));
  for (const HiddenBy& reason : filtered_.hidden_by) {
    menu->addAction(tr("%1: hides %2").arg(qs(wording_.title(reason.rule))).arg(reason.count))->setEnabled(false);
  }
  menu->addSeparator();
  menu->addAction(tr("Show what is not compatible"), this, &FilterBar::showIncompatible);
}

void FilterBar::show(const Facets& facets, const FilteredCandidates& filtered, Category category, Currency currency) {
  facets_ = facets;
  filtered_ = filtered;
  category_ = category;
  currency_ = currency;
  filtered_.rows.clear();
  const QString hides = filtered.hidden == 0 ? tr("hides none") : tr("hides %1").arg(filtered.hidden);
  compatible_->setText(filter_.compatible_only ? tr("Compatible only (%1)").arg(hides) : tr("Compatible only"));
  compatible_->updateGeometry();
  arrange();
}

}  // namespace deskpath::app
