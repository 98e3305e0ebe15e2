// SPDX-License-Identifier: GPL-3.0-or-later
// Details that fold away until asked for: a heading with a chevron and the content below it.
#pragma once

#include <QWidget>

namespace deskpath::app {

class DisclosureHeader;

class Disclosure final : public QWidget {
  Q_OBJECT
 public:
  explicit Disclosure(const QString& title, QWidget* parent = nullptr);

  // Takes ownership; replaces what was there.
  void setContent(QWidget* content);
  [[nodiscard]] QWidget* content() const { return content_; }
  void setTitle(const QString& title);
  // A muted figure at the heading's right end, visible while folded: "3 warnings".
  void setSummary(const QString& summary);
  void setExpanded(bool expanded);
  [[nodiscard]] bool isExpanded() const;

 Q_SIGNALS:
  void expandedChanged(bool expanded);

 private:
  void showContent(bool expanded);

  DisclosureHeader* header_;
  QWidget* inset_;
  QWidget* content_ = nullptr;
};

}  // namespace deskpath::app
