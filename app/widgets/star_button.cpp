// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/star_button.h"

#include <QEvent>
#include <QPainter>

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {
constexpr int starMarker = 5;
}

StarButton::StarButton(QWidget* parent) : QToolButton(parent) {
  setCheckable(true);
  setAutoRaise(true);
  setIconSize({metrics::smallIcon, metrics::smallIcon});
  connect(this, &QToolButton::toggled, this, &StarButton::paintStar);
  paintStar();
}

void StarButton::paintStar() {
  if (!isChecked()) {
    setIcon(app::icon(u"star"_s));
    return;
  }
  const qreal ratio = devicePixelRatioF();
  QPixmap picture(QSize(metrics::smallIcon, metrics::smallIcon) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(QColor(Qt::transparent));
  QPainter painter(&picture);
  paintRoleMarker(&painter, QRectF(0, 0, metrics::smallIcon, metrics::smallIcon), starMarker, accent(palette()));
  painter.end();
  setIcon(QIcon(picture));
}

void StarButton::changeEvent(QEvent* event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) paintStar();
}

}  // namespace deskpath::app
