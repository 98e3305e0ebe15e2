// SPDX-License-Identifier: GPL-3.0-or-later
// A heading with its content: space and a heading separate groups, no box does.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace deskpath::app {

class WrapLabel;

class PageSection : public QWidget {
  Q_OBJECT

 public:
  explicit PageSection(const QString& title, QWidget* parent = nullptr);

  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  // Prose below the heading.
  WrapLabel* addText(const QString& text);
  WrapLabel* addMuted(const QString& text);

 private:
  QVBoxLayout* body_;
};

// A name in bold above its text, both wrapping.
[[nodiscard]] QWidget* titledText(const QString& title, const QString& text, const QString& mark = {});
// Lines with a bullet each.
[[nodiscard]] QWidget* bulletList(const QStringList& lines);

}  // namespace deskpath::app
