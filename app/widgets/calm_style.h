// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion without its gradients and with edges that are visible in the dark: Fusion draws every edge darker
// than the window, so that fields and check boxes vanish on our dark palette. Used with our two palettes
// only.
#pragma once

#include <QProxyStyle>

namespace deskpath::app {

class CalmStyle final : public QProxyStyle {
  Q_OBJECT
 public:
  CalmStyle();

  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  // The cross that clears a field in the colour of its text: Fusion's own is dark in the dark.
  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;

 private:
  void drawCombo(const QStyleOptionComboBox& combo, QPainter* painter, const QWidget* widget) const;
  void drawSpin(const QStyleOptionSpinBox& spin, QPainter* painter, const QWidget* widget) const;
  void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget) const;
};

}  // namespace deskpath::app
