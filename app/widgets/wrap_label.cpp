// SPDX-License-Identifier: GPL-3.0-or-later
// The label fills its place and keeps a right margin instead of a maximum width: a layout would centre the
// latter.
#include "widgets/wrap_label.h"

#include "widgets/metrics.h"

namespace deskpath::app {
namespace {

constexpr int narrowestColumns = 16;

}  // namespace

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int WrapLabel::lineWidth() const { return fontMetrics().averageCharWidth() * metrics::proseColumns; }

QSize WrapLabel::sizeHint() const {
  int widest = 0;
  const auto lines = text().split(u'\n');
  for (const QString& line : lines) widest = qMax(widest, fontMetrics().horizontalAdvance(line) + 2);
  const int width = qMin(widest, lineWidth());
  return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const {
  return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * narrowestColumns), fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const {
  return QLabel::heightForWidth(qMin(width, lineWidth()) + contentsMargins().right());
}

void WrapLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  const int surplus = qMax(0, width() - lineWidth());
  if (contentsMargins().right() != surplus) setContentsMargins(0, 0, surplus, 0);
}

}  // namespace deskpath::app
