// SPDX-License-Identifier: GPL-3.0-or-later
// Only what Fusion draws badly is drawn here; everything else is left to it.
#include "widgets/calm_style.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include "widgets/calm_paint.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int controlHeight = 28;
constexpr int narrowestButton = 80;
constexpr int fieldPadding = 12;
constexpr int itemHeight = 26;
constexpr int itemMargin = 3;
constexpr int toolHeight = 28;
constexpr int checkHeight = 24;
constexpr int menuHeight = 28;
constexpr int tabHeight = 38;
constexpr int indicator = 16;
constexpr int scrollExtent = 12;
constexpr int shortestHandle = 24;

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) { setObjectName(u"deskpath"_s); }

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ScrollBarExtent: return scrollExtent;
    case PM_FocusFrameHMargin:  // beside the text of items
      return itemMargin;
    case PM_ScrollBarSliderMin: return shortestHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicator;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::related;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? metrics::group : metrics::related;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return metrics::smallIcon;
    case PM_ToolBarIconSize: return metrics::icon;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
  switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_TabBar_Alignment: return static_cast<int>(Qt::AlignLeft);
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  if (which == SP_LineEditClearButton) return icon(u"close"_s);
  return QProxyStyle::standardIcon(which, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  switch (type) {
    case CT_PushButton:
      return {qMax(contents.width() + 2 * metrics::group, narrowestButton), qMax(size.height(), controlHeight)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
      // One height for all of them, so that they line up in a row.
      return {size.width() + metrics::related, qMax(option->fontMetrics.height() + fieldPadding, controlHeight)};
    case CT_ItemViewItem: return {size.width(), qMax(size.height(), itemHeight)};
    case CT_ToolButton: return {qMax(size.width(), toolHeight), qMax(size.height(), toolHeight)};
    case CT_CheckBox:
    case CT_RadioButton: return {size.width(), qMax(size.height(), checkHeight)};
    case CT_TabBarTab: return {size.width() + metrics::related, qMax(size.height(), tabHeight)};
    case CT_MenuItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
          item && item->menuItemType == QStyleOptionMenuItem::Separator) {
        return size;
      }
      return {size.width(), qMax(size.height(), menuHeight)};
    default: return size;
  }
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) calm::button(painter, *button);
      return;
    case PE_PanelButtonTool: return calm::toolButton(painter, *option);
    case PE_PanelLineEdit:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
        return calm::field(painter, *option, option->state & State_HasFocus);
      }
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return calm::checkBox(painter, *option);
    case PE_IndicatorRadioButton: return calm::radioButton(painter, *option);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem: return;
    case PE_FrameFocusRect:
      if (!qobject_cast<const QPushButton*>(widget)) {
        calm::surface(painter, option->rect, Qt::transparent, accent(option->palette), false, {});
      }
      return;
    case PE_Frame:
      painter->save();
      painter->setPen(lineColour(option->palette));
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      painter->restore();
      return;
    case PE_FrameTabWidget:
      painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), lineColour(option->palette));
      return;
    case PE_FrameTabBarBase:
      painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), lineColour(option->palette));
      return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
  switch (element) {
    case CE_PushButtonLabel: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (!button || !calm::isPrimary(*button)) break;
      QStyleOptionButton primary = *button;
      primary.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
      if (!primary.icon.isNull()) {
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
        primary.icon = QIcon(primary.icon.pixmap(primary.iconSize, ratio, QIcon::Selected));
      }
      return QProxyStyle::drawControl(element, &primary, painter, widget);
    }
    case CE_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (!item || item->icon.isNull() || !(item->state & State_Selected) || !(item->state & State_Enabled)) break;
      // Qt asks for the active icon, which means hovered buttons as well and has the colour of plain text.
      QStyleOptionMenuItem lit = *item;
      const int side = pixelMetric(PM_SmallIconSize, option, widget);
      const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
      lit.icon = QIcon(item->icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
      return QProxyStyle::drawControl(element, &lit, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return calm::headerSection(painter, *option);
    case CE_HeaderLabel: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!header) break;
      QStyleOptionHeaderV2 quiet;
      static_cast<QStyleOptionHeader&>(quiet) = *header;
      quiet.version = QStyleOptionHeaderV2::Version;
      quiet.textElideMode = Qt::ElideRight;
      quiet.palette.setColor(QPalette::ButtonText, mutedText(option->palette));
      return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: {
      const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
      if (!bar || bar->maximum <= bar->minimum || !(bar->state & State_Horizontal)) break;
      return calm::progress(painter, *bar, element == CE_ProgressBarContents);
    }
    case CE_TabBarTabShape:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) calm::tab(painter, *tab);
      return;
    case CE_TabBarTabLabel: {
      const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
      if (!tab || tab->state & (State_Selected | State_MouseOver) || !(tab->state & State_Enabled)) break;
      QStyleOptionTab quiet = *tab;
      quiet.palette.setColor(QPalette::WindowText, mutedText(option->palette));
      return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    case CE_Splitter: {
      QRect line = option->rect;
      if (option->state & State_Horizontal) {
        line = QRect(line.center().x(), line.top(), 1, line.height());
      } else {
        line = QRect(line.left(), line.center().y(), line.width(), 1);
      }
      const bool hot = option->state & State_MouseOver;
      painter->fillRect(line, hot ? accent(option->palette) : lineColour(option->palette));
      return;
    }
    case CE_ToolBar: painter->fillRect(option->rect, option->palette.brush(QPalette::Window)); return;
    default: break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

}  // namespace deskpath::app
