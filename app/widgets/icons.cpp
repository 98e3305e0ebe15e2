// SPDX-License-Identifier: GPL-3.0-or-later
// The sources draw in #000; the engine puts the palette's colour in its place.
#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString pathOf(const QString& name) { return u":/content/icons/"_s + name + u".svg"_s; }

// Only the user interface's thread paints, so that the cache needs no lock.
const QByteArray& source(const QString& name) {
  static QHash<QString, QByteArray> cache;
  const auto found = cache.constFind(name);
  if (found != cache.constEnd()) return *found;
  QFile file(pathOf(name));
  const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  return *cache.insert(name, content);
}

QColor colourFor(QIcon::Mode mode) {
  const QPalette palette = QGuiApplication::palette();
  if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
  if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
  return palette.color(QPalette::ButtonText);
}

class SvgEngine final : public QIconEngine {
 public:
  explicit SvgEngine(const QString& name) : name_(name) {}

  void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State) override {
    paintIcon(painter, QRectF(box), name_, colourFor(mode));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    const QString key =
        u"deskpath/%1/%2x%3/%4"_s.arg(name_).arg(size.width()).arg(size.height()).arg(colourFor(mode).rgba(), 0, 16);
    // A button that is squeezed while a layout settles asks for nothing.
    if (size.isEmpty()) return {};
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new SvgEngine(name_); }

 private:
  QString name_;
};

}  // namespace

// Its file is read once it is painted: most icons stand in menus that are not open.
QIcon icon(const QString& name) { return QFile::exists(pathOf(name)) ? QIcon(new SvgEngine(name)) : QIcon(); }

void paintIcon(QPainter* painter, const QRectF& box, const QString& name, const QColor& colour) {
  QByteArray svg = source(name);
  if (svg.isEmpty()) return;
  svg.replace("#000", colour.name().toLatin1());
  QSvgRenderer renderer(svg);
  const qreal side = qMin(box.width(), box.height());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  renderer.render(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)));
  painter->restore();
}

}  // namespace deskpath::app
