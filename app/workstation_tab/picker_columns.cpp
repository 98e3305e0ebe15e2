// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the picker: the user's choice if there is one, else as many as fit without scrolling sideways.
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

#include "documents/text.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "workstation_tab/fit_delegate.h"
#include "workstation_tab/picker_model.h"
#include "workstation_tab/picker_panel.h"

namespace deskpath::app {
namespace {

constexpr int narrowestName = 160;
constexpr int widestName = 420;

bool suitsAColumn(const KeyInfo& key) {
  return key.type == ValueType::quantity || key.type == ValueType::yes_no || key.type == ValueType::text ||
         key.type == ValueType::choice || key.type == ValueType::choices;
}

// What a column needs, also where it is stretched at the moment.
int naturalWidth(QTableView& table, int column) {
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
    if (column.by == CandidateSort::By::fit) {
      delegate = new FitDelegate(table_);
    } else if (column.isFigure) {
      delegate = new NumberDelegate(table_);
    }
    table_->setItemDelegateForColumn(i, delegate);
    if (old) old->deleteLater();
  }
  shareWidth();
}

// What does not fit gives way: the words beside the marks first, then the last attributes, which the sheet below
// shows all the same. Columns of the user's own choice stay.
void PickerPanel::shareWidth() {
  const auto& columns = model_->columns();
  if (columns.empty() || sharing_) return;
  const QScopedValueRollback once(sharing_, true);  // hiding a column may resize the viewport
  const int room = table_->viewport()->width();
  const bool own = !settings_.pickerColumns(qs(info(slot_.category).id)).isEmpty();
  std::vector<int> widths;
  int needed = narrowestName;
  for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
    table_->setColumnHidden(i, false);  // a hidden column has no width to measure
    widths.push_back(naturalWidth(*table_, i));
    if (i > 0) needed += widths.back();
  }
  const auto by = [&](int i) { return columns[static_cast<std::size_t>(i)].by; };
  const auto width = [&](int i) -> int& { return widths[static_cast<std::size_t>(i)]; };
  const int count = static_cast<int>(columns.size());
  int words = 0;
  for (int i = 1; i < count && needed > room; ++i) {
    if (by(i) != CandidateSort::By::fit) continue;
    const int marks = FitDelegate::marksWidth(model_->shownRoles().size());
    words = width(i) - marks;
    needed -= words;
    width(i) = marks;
  }
  for (int i = count - 1; i > 0; --i) {
    const bool hide = needed > room && !own && by(i) == CandidateSort::By::key;
    table_->setColumnHidden(i, hide);
    if (hide) needed -= width(i);
    if (!hide) table_->setColumnWidth(i, width(i));
  }
  for (int i = 1; i < count && words > 0 && needed + words <= room; ++i) {
    if (by(i) != CandidateSort::By::fit) continue;
    table_->setColumnWidth(i, width(i) + words);  // hiding has made room for them after all
    needed += words;
    words = 0;
  }
  const int spare = room - (needed - narrowestName);
  table_->setColumnWidth(0, std::clamp(spare, narrowestName, std::clamp(width(0), narrowestName, widestName)));
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
      compute();
    });
  }
  menu.addSeparator();
  menu.addAction(tr("Usual columns"), this, [this, category] {
    settings_.setPickerColumns(category, {});
    compute();
  });
  menu.exec(table_->horizontalHeader()->mapToGlobal(place));
}

}  // namespace deskpath::app
