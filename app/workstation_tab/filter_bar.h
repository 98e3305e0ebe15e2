// SPDX-License-Identifier: GPL-3.0-or-later
// Above the table of candidates: search, "Compatible only" and a button for each key to filter by.
#pragma once

#include <QList>
#include <QWidget>
#include <map>
#include <span>

#include "recommend/candidate_filter.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace deskpath::app {

class Chip;

class FilterBar final : public QWidget {
  Q_OBJECT
 public:
  explicit FilterBar(QWidget* parent = nullptr);

  [[nodiscard]] const CandidateFilter& filter() const { return filter_; }
  // Another category begins without filters.
  void reset();
  void clearFilters();
  void showIncompatible();
  // Counts and buttons for these candidates under the current filter.
  void show(std::span<const Candidate> all, Category category, std::size_t hidden);
  void focusSearch();
  // Stands at the end of the search field's line.
  void addBesideSearch(QWidget* widget);

 Q_SIGNALS:
  void filterChanged();
  void leftDownwards();  // the arrow down or Enter in the search field

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QToolButton* buttonFor(KeyRef key);
  void describe(QToolButton* button, KeyRef key);
  void fillMenu(QMenu* menu, KeyRef key);
  void toggle(KeyRef key, const std::string& value);
  [[nodiscard]] const std::vector<std::string>* chosen(KeyRef key) const;

  CandidateFilter filter_;
  QLineEdit* search_;
  Chip* compatible_;
  std::map<KeyRef, QToolButton*> buttons_;
  std::vector<Facet> facets_;
  QHBoxLayout* searchLine_;
  QWidget* row_;
};

}  // namespace deskpath::app
