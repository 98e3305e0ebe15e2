// SPDX-License-Identifier: GPL-3.0-or-later
// The filter bar's buttons: which there are, what they say, and what they open.
#include <QMenu>
#include <QToolButton>
#include <algorithm>

#include "documents/text.h"
#include "widgets/chip.h"
#include "widgets/menu_button.h"
#include "workstation_tab/amount.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/range_popup.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

QToolButton* FilterBar::buttonFor(const Place& place) {
  QToolButton*& button = buttons_[place];
  if (button) return button;
  const bool opensMenu = place && !facetOf(*place)->is_range();
  button = opensMenu ? new MenuButton(row_) : new QToolButton(row_);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setCheckable(true);
  if (opensMenu) {
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, key = *place] { fillMenu(menu, key); });
  } else {
    connect(button, &QToolButton::clicked, this, [this, place] { openRange(place); });
  }
  button->show();
  return button;
}

// In the order of the keys; the layout is filled anew, which costs nothing beside painting.
void FilterBar::arrange() {
  QLayout* flow = row_->layout();
  while (QLayoutItem* item = flow->takeAt(0)) delete item;
  flow->addWidget(compatible_);
  reasons_->setVisible(filter_.compatible_only && filtered_.hidden > 0);
  if (!reasons_->isHidden()) flow->addWidget(reasons_);
  std::vector<Place> places;
  if (facets_.price) places.emplace_back(std::nullopt);
  bool rest = false;
  for (const Facet& facet : facets_.keys) {
    const bool pinned = std::find(pinned_.begin(), pinned_.end(), Place{facet.key}) != pinned_.end();
    const bool wanted = info(facet.key).shown == Shown::column || pinned || isActive(facet.key);
    if (wanted) {
      places.emplace_back(facet.key);
    } else {
      rest = true;
    }
  }
  for (const Place& place : places) {
    QToolButton* button = buttonFor(place);
    describe(button, place);
    flow->addWidget(button);
  }
  for (auto it = buttons_.begin(); it != buttons_.end();) {
    const bool stays = std::find(places.begin(), places.end(), it->first) != places.end();
    if (!stays) it->second->deleteLater();
    it = stays ? std::next(it) : buttons_.erase(it);
  }
  more_->setVisible(rest);
  if (rest) flow->addWidget(more_);
  clear_->setVisible(filter_.narrows());
  if (filter_.narrows()) flow->addWidget(clear_);
}

CandidateFilter::Range FilterBar::rangeOf(const Place& place) const {
  if (!place) return filter_.price;
  const auto found = std::find_if(filter_.limits.begin(), filter_.limits.end(),
                                  [&](const auto& limit) { return limit.key == *place; });
  return found == filter_.limits.end() ? CandidateFilter::Range{} : found->range;
}

void FilterBar::setRange(const Place& place, const CandidateFilter::Range& range) {
  if (!place) {
    filter_.price = range;
  } else {
    std::erase_if(filter_.limits, [&](const auto& limit) { return limit.key == *place; });
    if (!range.open()) filter_.limits.push_back({*place, range});
  }
  Q_EMIT filterChanged();
}

RangeScale FilterBar::scaleOf(const Place& place) const {
  RangeScale scale;
  if (!place) {
    scale.title = tr("Price");
    scale.unit = qs(currency_.code());
    std::tie(scale.least, scale.greatest) = facets_.price.value_or(std::pair<std::int64_t, std::int64_t>{0, 0});
    scale.text = [currency = currency_](std::int64_t minor) { return amountText(minor, currency); };
    scale.parse = [currency = currency_](const QString& text) { return parseAmount(text, currency); };
    return scale;
  }
  const KeyInfo& about = info(*place);
  scale.title = qs(about.title);
  scale.unit = qs(about.unit);
  if (const Facet* facet = facetOf(*place)) {
    scale.least = facet->least;
    scale.greatest = facet->greatest;
  }
  scale.text = [steps = about.scale](std::int64_t raw) { return qs(format_quantity(raw, steps)); };
  scale.parse = [steps = about.scale](const QString& text) -> std::optional<std::int64_t> {
    bool ok = false;
    const double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok || value < 0 || value > 1e9) return std::nullopt;
    return static_cast<std::int64_t>(value * static_cast<double>(steps) + 0.5);
  };
  return scale;
}

void FilterBar::describe(QToolButton* button, const Place& place) {
  const QString title = place ? qs(info(*place).title) : tr("Price");
  QString text = title;
  if (const CandidateFilter::Range range = rangeOf(place); !range.open()) {
    const RangeScale scale = scaleOf(place);
    const QString unit = !place || scale.unit.isEmpty() ? QString() : u' ' + scale.unit;
    if (range.low && range.high) {
      text = tr("%1: %2–%3%4").arg(title, scale.text(*range.low), scale.text(*range.high), unit);
    } else if (range.low) {
      text = tr("%1: from %2%3").arg(title, scale.text(*range.low), unit);
    } else {
      text = tr("%1: up to %2%3").arg(title, scale.text(*range.high), unit);
    }
  } else if (place && chosen(*place)) {
    QStringList words;
    for (const std::string& value : *chosen(*place)) words << qs(value);
    text = tr("%1: %2").arg(title, words.join(u", "_s));
  }
  button->setText(text);
  button->setChecked(isActive(place));
  button->setAccessibleName(tr("Filter by %1").arg(text));
}

void FilterBar::open(const Place& place) {
  const auto button = buttons_.find(place);
  if (button == buttons_.end()) return;
  if (button->second->menu()) {
    button->second->showMenu();
  } else {
    openRange(place);
  }
}

void FilterBar::openRange(const Place& place) {
  QToolButton* button = buttonFor(place);
  button->setChecked(isActive(place));
  auto* popup = new RangePopup(scaleOf(place), rangeOf(place), button);
  connect(popup, &RangePopup::changed, this,
          [this, place](const CandidateFilter::Range& range) { setRange(place, range); });
  popup->move(button->mapToGlobal(QPoint(0, button->height())));
  popup->show();
  popup->setFocus(Qt::PopupFocusReason);
}

}  // namespace deskpath::app
