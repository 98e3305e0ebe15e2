// SPDX-License-Identifier: GPL-3.0-or-later
// The font is set again when the application's font changes, as an explicit font stops following it.
#include "widgets/headings.h"

#include <QApplication>
#include <QEvent>

#include "widgets/metrics.h"

namespace deskpath::app {

QFont scaledFont(const QFont& font, double factor) {
  QFont scaled = font;
  if (font.pointSizeF() > 0) {
    scaled.setPointSizeF(font.pointSizeF() * factor);
  } else {
    scaled.setPixelSize(qRound(font.pixelSize() * factor));
  }
  return scaled;
}

ScaledLabel::ScaledLabel(const QString& text, double factor, bool bold, QWidget* parent)
    : QLabel(text, parent), factor_(factor), bold_(bold) {
  setTextFormat(Qt::PlainText);
  applyFont();
}

void ScaledLabel::applyFont() {
  QFont font = scaledFont(QApplication::font(this), factor_);
  font.setBold(bold_);
  if (font != this->font()) setFont(font);
}

void ScaledLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::ApplicationFontChange) applyFont();
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : ScaledLabel(text, metrics::sectionScale, true, parent) {}

PageTitle::PageTitle(const QString& text, QWidget* parent) : ScaledLabel(text, metrics::titleScale, true, parent) {}

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setTextFormat(Qt::PlainText);
  setForegroundRole(QPalette::PlaceholderText);
}

}  // namespace deskpath::app
