// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the picker: the user's choice if there is one, else as many as fit without scrolling sideways.
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

#include "documents/text.h"
#include "recommend/unit_price.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "workstation_tab/fit_delegate.h"
#include "workstation_tab/picker_model.h"
#include "workstation_tab/picker_panel.h"

namespace deskpath::app {
namespace {

constexpr int narrowestName = 160;
constexpr int usualName = 320;  // up to here the name comes before the last attributes
constexpr int shortName = 230;  // up to here it comes before the first, which tells parts apart
constexpr int widestName = 420;

bool suitsAColumn(const KeyInfo& key) {
  return key.type == ValueType::quantity || key.type == ValueType::yes_no || key.type == ValueType::text ||
         key.type == ValueType::choice || key.type == ValueType::choices;
}

// What a column needs from the row at the top on, also where it is stretched at the moment.
int naturalWidth(QTableView& table, int column) {
  table.horizontalHeader()->setResizeContentsPrecision(PickerPanel::measuredRows);
  const QAbstractItemView& view = table;  // public there, protected in QTableView
  return std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
}

QString nameOf(KeyRef key) { return qs(info(key).name); }

}  // namespace

std::vector<KeyRef> PickerPanel::shownKeys() const {
  const QStringList wanted = settings_.pickerColumns(qs(info(slot_.category).id));
  std::vector<KeyRef> keys;
  for (const KeyInfo& key : keys_of(slot_.category)) {
    const bool shown = wanted.isEmpty() ? key.shown == Shown::column : wanted.contains(nameOf(key.ref));
    if (shown && suitsAColumn(key)) keys.push_back(key.ref);
  }
  return keys;
}

void PickerPanel::arrangeColumns() {
  const auto& columns = model_->columns();
  if (columns.empty()) return;
  for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
    const PickerColumn& column = columns[static_cast<std::size_t>(i)];
    QAbstractItemDelegate* old = table_->itemDelegateForColumn(i);
    QAbstractItemDelegate* delegate = nullptr;
    if (column.kind == PickerColumn::Kind::fit) {
      delegate = new FitDelegate(table_);
    } else if (column.isFigure()) {
      delegate = new NumberDelegate(table_);
    }
    table_->setItemDelegateForColumn(i, delegate);
    if (old) old->deleteLater();
  }
  shareWidth();
}

// The most that was seen of these candidates: another order, a search or scrolling makes no column narrower.
std::vector<int> PickerPanel::measure() {
  const CandidatesPtr& candidates = model_->list().all;
  if (candidates != measuredOf_ || model_->columns() != measuredColumns_) {
    measuredOf_ = candidates;
    measuredColumns_ = model_->columns();
    widest_.assign(measuredColumns_.size(), 0);
  }
  for (int i = 0; i < static_cast<int>(widest_.size()); ++i) {
    table_->setColumnHidden(i, false);  // a hidden column has no width to measure
    int& widest = widest_[static_cast<std::size_t>(i)];
    widest = std::max(widest, naturalWidth(*table_, i));
  }
  return widest_;
}

// What does not fit gives way: the words beside the marks first, then the price per unit and the last attributes, which
// the sheet below shows all the same, then the difference in price. Columns of the user's own choice stay. Only then
// does the name get shorter.
void PickerPanel::shareWidth() {
  using Kind = PickerColumn::Kind;
  const auto& columns = model_->columns();
  if (columns.empty() || sharing_) return;
  const QScopedValueRollback once(sharing_, true);  // hiding a column may resize the viewport
  const int room = table_->viewport()->width();
  const bool own = !settings_.pickerColumns(qs(info(slot_.category).id)).isEmpty();
  const int count = static_cast<int>(columns.size());
  std::vector<int> widths = measure();
  const auto kind = [&](int i) { return columns[static_cast<std::size_t>(i)].kind; };
  const auto width = [&](int i) -> int& { return widths[static_cast<std::size_t>(i)]; };
  const int name = std::clamp(width(0), narrowestName, usualName);
  int needed = name;
  for (int i = 1; i < count; ++i) needed += width(i);
  int words = 0;
  for (int i = 1; i < count && needed > room; ++i) {
    if (kind(i) != Kind::fit) continue;
    const int marks = FitDelegate::marksWidth(model_->shownRoles().size());
    words = width(i) - marks;
    needed -= words;
    width(i) = marks;
  }
  const auto hide = [&](int i) {
    table_->setColumnHidden(i, true);
    needed -= width(i);
  };
  for (const Kind first : {Kind::unitPrice, Kind::key, Kind::change}) {
    for (int i = count - 1; i > 0 && needed > room && !own; --i) {
      const bool last = first == Kind::key && i == 1 && needed - std::max(0, name - shortName) <= room;
      // The effect stays in sight: a shorter name is found in the tooltip, a column beyond the edge is not found.
      const bool enough = first == Kind::change && needed - (name - narrowestName) <= room;
      if (kind(i) == first && !last && !enough) hide(i);
    }
  }
  for (int i = 1; i < count; ++i) {
    if (!table_->isColumnHidden(i)) table_->setColumnWidth(i, width(i));
  }
  for (int i = 1; i < count && words > 0 && needed + words <= room; ++i) {
    if (kind(i) != Kind::fit) continue;
    table_->setColumnWidth(i, width(i) + words);  // hiding has made room for them after all
    needed += words;
    words = 0;
  }
  const int spare = room - (needed - name);
  table_->setColumnWidth(0, std::clamp(spare, narrowestName, std::clamp(width(0), narrowestName, widestName)));
}

// What can be sorted by, also where its column is out of sight.
void PickerPanel::fillSortMenu() {
  QMenu* menu = order_->menu();
  menu->clear();
  const auto add = [&](const QString& text, const CandidateSort& sort, int column) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(sort == sort_);
    connect(action, &QAction::triggered, this, [this, sort, column] {
      const Qt::SortOrder order = sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
      table_->horizontalHeader()->setSortIndicator(column, order);
      setSort(sort);
    });
  };
  add(tr("Best first"), {}, -1);
  using Kind = PickerColumn::Kind;
  const auto& columns = model_->columns();
  for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
    const PickerColumn& column = columns[static_cast<std::size_t>(i)];
    if (column.kind == Kind::change || column.kind == Kind::effect) continue;
    const bool money = column.kind == Kind::price || column.kind == Kind::unitPrice;
    if (column.kind == Kind::name) {
      add(tr("Name"), {column.by(), column.key, false}, i);
    } else if (money) {
      const QString what = column.kind == Kind::price
                               ? tr("Price, lowest first")
                               : tr("Price per %1, lowest first").arg(qs(useful_unit(slot_.category)));
      add(what, {column.by(), column.key, false}, i);
    } else {
      add(tr("%1, highest first").arg(column.title), {column.by(), column.key, true}, i);
    }
  }
}

void PickerPanel::chooseColumns(const QPoint& place) {
  QMenu menu(this);
  const auto now = shownKeys();
  const QString category = qs(info(slot_.category).id);
  for (const KeyInfo& key : keys_of(slot_.category)) {
    if (!suitsAColumn(key)) continue;
    QAction* action = menu.addAction(qs(key.title));
    action->setCheckable(true);
    action->setChecked(std::find(now.begin(), now.end(), key.ref) != now.end());
    connect(action, &QAction::triggered, this, [this, now, category, ref = key.ref](bool on) {
      QStringList names;
      for (const KeyRef shown : now) {
        if (shown != ref) names << nameOf(shown);
      }
      if (on) names << nameOf(ref);
      settings_.setPickerColumns(category, names);
      compute(true);
    });
  }
  menu.addSeparator();
  menu.addAction(tr("Usual columns"), this, [this, category] {
    settings_.setPickerColumns(category, {});
    compute(true);
  });
  menu.exec(table_->horizontalHeader()->mapToGlobal(place));
}

}  // namespace deskpath::app
