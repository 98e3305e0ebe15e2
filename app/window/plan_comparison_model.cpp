// SPDX-License-Identifier: GPL-3.0-or-later
// A difference is bold as well as tinted: colour never carries a meaning alone.
#include "window/plan_comparison_model.h"

#include <QApplication>
#include <QBrush>
#include <QFont>
#include <QPalette>
#include <algorithm>

#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString verdictName(const Finding& finding) {
  return verdictWord(finding.verdict == Verdict::problem ? VerdictShape::problem : VerdictShape::warning);
}

}  // namespace

void PlanComparisonModel::addSection(const QString& title, std::vector<Row> rows, bool differencesOnly) {
  if (differencesOnly) std::erase_if(rows, [](const Row& row) { return !row.differs; });
  if (rows.empty()) return;
  rows_.push_back({title, {}, {}, false, true});
  rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

void PlanComparisonModel::show(const PlanComparison& comparison, const Wording& wording, const QString& left,
                               const QString& right, bool differencesOnly) {
  beginResetModel();
  left_ = left;
  right_ = right;
  tinted_ = !differencesOnly;
  rows_.clear();
  const auto texts = [](const std::vector<ComparedRow>& compared) {
    std::vector<Row> rows;
    QString subject;
    for (const ComparedRow& row : compared) {
      // A further part of a category names it again: rows above it may be left out.
      if (!row.subject.empty()) subject = qs(row.subject);
      rows.push_back({subject, qs(row.left), qs(row.right), row.differs});
    }
    return rows;
  };
  addSection(tr("Price"), texts(comparison.prices), differencesOnly);
  std::vector<Row> levels;
  for (const ComparedLevel& level : comparison.levels) {
    levels.push_back({qs(level.role->title), qs(to_text(level.left)), qs(to_text(level.right)), level.differs});
  }
  addSection(tr("Levels of the roles"), std::move(levels), differencesOnly);
  std::vector<Row> findings;
  for (const Finding& finding : comparison.only_left)
    findings.push_back({verdictName(finding), qs(wording.message(finding)), {}, true});
  for (const Finding& finding : comparison.only_right)
    findings.push_back({verdictName(finding), {}, qs(wording.message(finding)), true});
  if (comparison.in_both > 0) {
    const QString both = QLocale().toString(static_cast<qulonglong>(comparison.in_both));
    findings.push_back({tr("The same in both"), both, both});
  }
  addSection(tr("Problems and warnings"), std::move(findings), differencesOnly);
  addSection(tr("Parts"), texts(comparison.parts), differencesOnly);
  endResetModel();
}

void PlanComparisonModel::clear() {
  beginResetModel();
  rows_.clear();
  endResetModel();
}

int PlanComparisonModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int PlanComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant PlanComparisonModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const QString value = index.column() == 0 ? row.subject : index.column() == 1 ? row.left : row.right;
  const QString shown = value.isEmpty() && !row.heading ? u"–"_s : value;
  switch (role) {
    case Qt::DisplayRole: return shown;
    case Qt::ToolTipRole: return {};
    case Qt::AccessibleTextRole:
      if (index.column() == 0 || row.heading) return shown;
      return row.differs ? tr("%1, differs").arg(value.isEmpty() ? tr("none") : value) : shown;
    case Qt::FontRole: {
      QFont font = QApplication::font();
      font.setBold(row.heading || (row.differs && tinted_ && index.column() > 0));
      return font;
    }
    case Qt::ForegroundRole:
      return index.column() == 0 && !row.heading ? QVariant(QBrush(mutedText(QApplication::palette()))) : QVariant();
    case Qt::BackgroundRole:
      return row.differs && tinted_ ? QVariant(QBrush(accentTint(QApplication::palette()))) : QVariant();
    default: return {};
  }
}

QVariant PlanComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 1 || section > 2) return {};
  const QString& title = section == 1 ? left_ : right_;
  if (role == Qt::ToolTipRole) return title.toHtmlEscaped();
  return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

Qt::ItemFlags PlanComparisonModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (isHeading(index.row())) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace deskpath::app
