// SPDX-License-Identifier: GPL-3.0-or-later
// Above the table of candidates: search, "Compatible only" with its reasons, and a button for each key to filter by.
#pragma once

#include <QList>
#include <QWidget>
#include <map>
#include <optional>

#include "recommend/candidate_filter.h"
#include "rules/wording.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace deskpath::app {

class Chip;
struct RangeScale;

class FilterBar final : public QWidget {
  Q_OBJECT
 public:
  explicit FilterBar(const Wording& wording, QWidget* parent = nullptr);

  [[nodiscard]] const CandidateFilter& filter() const { return filter_; }
  // Another category begins without filters.
  void reset();
  void clearFilters();
  void showIncompatible();
  // Counts and buttons under the current filter.
  void show(const Facets& facets, const FilteredCandidates& filtered, Category category, Currency currency);
  void focusSearch();
  // Begins a search with these characters, as if the field had the focus.
  void type(const QString& characters);
  // Stands at the end of the search field's line.
  void addBesideSearch(QWidget* widget);

 Q_SIGNALS:
  void filterChanged();
  void leftDownwards();  // the arrow down or Enter in the search field
  void leftUpwards();    // Escape in an empty search field

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  using Place = std::optional<KeyRef>;  // nothing: the price
  [[nodiscard]] QToolButton* buttonFor(const Place& place);
  [[nodiscard]] const Facet* facetOf(KeyRef key) const;
  [[nodiscard]] CandidateFilter::Range rangeOf(const Place& place) const;
  void setRange(const Place& place, const CandidateFilter::Range& range);
  [[nodiscard]] RangeScale scaleOf(const Place& place) const;
  [[nodiscard]] bool isActive(const Place& place) const;
  void describe(QToolButton* button, const Place& place);
  void open(const Place& place);
  void openRange(const Place& place);
  void fillMenu(QMenu* menu, KeyRef key);
  void fillMore();
  void fillReasons();
  void toggle(KeyRef key, const std::string& value);
  void arrange();
  [[nodiscard]] const std::vector<std::string>* chosen(KeyRef key) const;

  const Wording& wording_;
  CandidateFilter filter_;
  Facets facets_;
  FilteredCandidates filtered_;
  Category category_{};
  Currency currency_ = Currency::usd();
  QLineEdit* search_;
  Chip* compatible_;
  QToolButton* reasons_;
  QToolButton* more_;
  QToolButton* clear_;
  std::map<Place, QToolButton*> buttons_;
  std::vector<Place> pinned_;  // taken out of "More filters"
  QHBoxLayout* searchLine_;
  QWidget* row_;
};

}  // namespace deskpath::app
