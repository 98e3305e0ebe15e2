// SPDX-License-Identifier: GPL-3.0-or-later
// The three sizes of type. A label in one of them follows the application's font when the user changes it.
#pragma once

#include <QLabel>

namespace deskpath::app {

// Works for fonts sized in points and in pixels.
[[nodiscard]] QFont scaledFont(const QFont& font, double factor);

class ScaledLabel : public QLabel {
  Q_OBJECT
 public:
  ScaledLabel(const QString& text, double factor, bool bold, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyFont();

  double factor_;
  bool bold_;
};

// 1.2 × for the heading of a group.
class SectionLabel final : public ScaledLabel {
  Q_OBJECT
 public:
  explicit SectionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

// 1.5 × for a page's one title.
class PageTitle final : public ScaledLabel {
  Q_OBJECT
 public:
  explicit PageTitle(const QString& text = {}, QWidget* parent = nullptr);
};

// Body size in a muted tone, for units, sources and second lines.
class MutedLabel final : public QLabel {
  Q_OBJECT
 public:
  explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
