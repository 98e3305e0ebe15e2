// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict as shape and word: "△ 3 warnings". The shape and the word carry it alone; colour only helps.
#pragma once

#include <QLabel>

#include "widgets/colours.h"

namespace deskpath::app {

class VerdictBadge final : public QLabel {
  Q_OBJECT
 public:
  // Without a text the badge shows the verdict's word.
  explicit VerdictBadge(VerdictShape shape, const QString& text = {}, QWidget* parent = nullptr);

  void setVerdict(VerdictShape shape, const QString& text = {});
  [[nodiscard]] VerdictShape verdict() const { return shape_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  VerdictShape shape_;
};

}  // namespace deskpath::app
