// SPDX-License-Identifier: GPL-3.0-or-later
// Leads to the parts of a long page, and holds what belongs to the page as a whole.
#pragma once

#include <QStringList>
#include <QWidget>

namespace deskpath::app {

class JumpBar final : public QWidget {
  Q_OBJECT

 public:
  // `trailing` stands at the right end.
  explicit JumpBar(const QStringList& names, QWidget* trailing = nullptr, QWidget* parent = nullptr);

 Q_SIGNALS:
  void wanted(int part);
};

}  // namespace deskpath::app
