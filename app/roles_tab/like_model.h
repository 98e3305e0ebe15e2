// SPDX-License-Identifier: GPL-3.0-or-later
// Statements with three answers each: like, neutral, dislike. No answer is not the same as neutral.
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <vector>

#include "assessment/interest.h"

namespace deskpath::app {

struct LikeItem {
  QString text;
  std::string key;  // where the profile keeps the answer
};

class LikeModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setItems(std::vector<LikeItem> items, const Profile& profile);
  void setProfile(const Profile& profile);
  [[nodiscard]] const LikeItem& itemAt(int row) const { return items_[static_cast<std::size_t>(row)]; }
  [[nodiscard]] std::optional<Like> answerAt(int row) const { return answers_[static_cast<std::size_t>(row)]; }
  // The answer that a column stands for; nothing for the statement's own.
  [[nodiscard]] static std::optional<Like> answerOf(int column);
  // The first row from `from` on without an answer, else -1.
  [[nodiscard]] int firstOpen(int from = 0) const;
  [[nodiscard]] int answered() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  std::vector<LikeItem> items_;
  std::vector<std::optional<Like>> answers_;
};

}  // namespace deskpath::app
