// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which a page scrolls. Its content keeps a readable width on wide screens, and a change of the
// layout does not move what the user looks at.
#pragma once

#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace deskpath::app {

class PageScroll final : public QScrollArea {
  Q_OBJECT

 public:
  static constexpr int widest = 1120;  // content beyond that would sprawl

  explicit PageScroll(const QString& name, QWidget* parent = nullptr);

  // Throws the content away and returns the layout of an empty page.
  QVBoxLayout* renew();
  // Runs `change` and scrolls so that `anchor` stays where it was on the screen.
  void keepInPlace(QWidget* anchor, const std::function<void()>& change);
  // Scrolls `target` to the top.
  void showAtTop(const QWidget* target);

 private:
  [[nodiscard]] int topOf(const QWidget* inner) const;
};

}  // namespace deskpath::app
