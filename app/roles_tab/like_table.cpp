// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/like_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "roles_tab/like_model.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "widgets/text_flags.h"

namespace deskpath::app {
namespace {

constexpr int answerWidth = metrics::grid * 10;
constexpr int ring = 16;

class LikeDelegate final : public TableDelegate {
 public:
  using TableDelegate::TableDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool selected = option.state & QStyle::State_Selected;
    const QRect room = paintRow(painter, option, index);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == 0) {
      painter->setFont(option.font);
      painter->setPen(ink);
      painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextWordWrap), index.data().toString());
    } else {
      const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
      QRectF circle(0, 0, ring, ring);
      // Below the word at the head of the column.
      circle.moveCenter({room.left() + ring * 0.75, QRectF(option.rect).center().y()});
      painter->setPen(QPen(selected ? ink : on ? accent(option.palette) : outline(option.palette), 1.5));
      painter->setBrush(Qt::NoBrush);
      painter->drawEllipse(circle);
      if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? ink : accent(option.palette));
        painter->drawEllipse(circle.adjusted(4, 4, -4, -4));
      }
      if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(ink, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(circle.adjusted(-4, -4, 4, 4), metrics::radius, metrics::radius);
      }
    }
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = static_cast<const QTableView*>(option.widget);
    if (index.column() > 0 || view == nullptr) return {answerWidth, metrics::row};
    const int width = view->columnWidth(0) - 2 * metrics::related;
    const QRect words =
        option.fontMetrics.boundingRect(0, 0, width, 10000, textFlags(Qt::TextWordWrap), index.data().toString());
    return {view->columnWidth(0), qMax(metrics::row, words.height() + 2 * metrics::related)};
  }
};

}  // namespace

LikeTable::LikeTable(const QString& name, QWidget* parent) : QTableView(parent) { setAccessibleName(name); }

void LikeTable::setLikes(LikeModel* model) {
  model_ = model;
  setModel(model);
  styleTable(this);
  setItemDelegate(new LikeDelegate(this));
  setNumberColumns(this, {});
  auto* header = horizontalHeader();
  header->setStretchLastSection(false);
  header->setSectionsClickable(false);
  header->setSectionResizeMode(0, QHeaderView::Stretch);
  for (int column = 1; column < model->columnCount(); ++column) {
    header->setSectionResizeMode(column, QHeaderView::Fixed);
    setColumnWidth(column, answerWidth);
  }
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
    const auto like = LikeModel::answerOf(index.column());
    if (!like) return;
    answer(index.row(), model_->answerAt(index.row()) == like ? std::nullopt : like, false);
  });
  connect(model, &QAbstractItemModel::modelReset, this, &QTableView::resizeRowsToContents);
  // How many lines a statement takes follows from the room it gets.
  connect(header, &QHeaderView::sectionResized, this, [this](int section) {
    if (section == 0) resizeRowsToContents();
  });
}

void LikeTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  resizeRowsToContents();
}

void LikeTable::resume() {
  const int open = model_->firstOpen();
  if (model_->rowCount() == 0) return;
  setCurrentIndex(model_->index(qMax(0, open), 0));
  scrollTo(currentIndex());
  setFocus();
}

void LikeTable::answer(int row, std::optional<Like> like, bool goOn) {
  if (row < 0) return;
  Q_EMIT answered(row, like);
  if (!goOn) return;
  const int open = model_->firstOpen(row + 1);
  setCurrentIndex(model_->index(open >= 0 ? open : qMin(row + 1, model_->rowCount() - 1), 0));
  scrollTo(currentIndex());
}

void LikeTable::keyPressEvent(QKeyEvent* event) {
  const int row = currentIndex().row();
  switch (event->key()) {
    case Qt::Key_L:
    case Qt::Key_1: return answer(row, Like::like, true);
    case Qt::Key_N:
    case Qt::Key_2: return answer(row, Like::neutral, true);
    case Qt::Key_D:
    case Qt::Key_3: return answer(row, Like::dislike, true);
    case Qt::Key_U:
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return answer(row, std::nullopt, false);
    case Qt::Key_Space: {
      const auto like = LikeModel::answerOf(currentIndex().column());
      if (like) return answer(row, like, false);
      return;
    }
    default: QTableView::keyPressEvent(event);
  }
}

}  // namespace deskpath::app
