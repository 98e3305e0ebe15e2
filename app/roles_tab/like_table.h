// SPDX-License-Identifier: GPL-3.0-or-later
// Answers by click, by the keys L, N and D or 1, 2 and 3, or by Space on a cell; an answer by a letter leads
// on to the next open statement.
#pragma once

#include <QTableView>

#include "assessment/interest.h"

namespace deskpath::app {

class LikeModel;

class LikeTable final : public QTableView {
  Q_OBJECT

 public:
  explicit LikeTable(const QString& name, QWidget* parent = nullptr);

  void setLikes(LikeModel* model);
  // To the first statement without an answer.
  void resume();

 Q_SIGNALS:
  // Nothing takes the answer back.
  void answered(int row, const std::optional<deskpath::Like>& answer);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void answer(int row, std::optional<Like> like, bool goOn);

  LikeModel* model_ = nullptr;
};

}  // namespace deskpath::app
