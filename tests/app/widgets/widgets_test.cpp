// SPDX-License-Identifier: GPL-3.0-or-later
// The shared widgets say aloud what they show, work by keyboard and follow the palette.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include "widgets/appearance.h"
#include "widgets/chip.h"
#include "widgets/disclosure.h"
#include "widgets/disclosure_header.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/level_dots.h"
#include "widgets/menu_button.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "widgets/verdict_badge.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

QString spoken(QWidget& widget, QAccessible::Text what = QAccessible::Name) {
  return QAccessible::queryAccessibleInterface(&widget)->text(what);
}

TEST(Widgets, LevelsAreSpoken) {
  LevelDots dots({4, 2, false, 0});
  EXPECT_EQ(spoken(dots), u"required 4 of 5, own 2"_s);
  dots.setState({4, std::nullopt, false, 0});
  EXPECT_EQ(spoken(dots), u"required 4 of 5, not rated"_s);
  dots.setState({2, 0, true, 0});
  EXPECT_EQ(spoken(dots), u"a plus at 2 of 5, own 0"_s);
  dots.setState({std::nullopt, 3, false, 0});
  EXPECT_EQ(spoken(dots), u"not required, own 3"_s);
}

TEST(Widgets, UnratedLooksDifferentFromZero) {
  LevelDots zero({3, 0, false, 0});
  LevelDots unrated({3, std::nullopt, false, 0});
  EXPECT_NE(zero.grab().toImage(), unrated.grab().toImage());
}

TEST(Widgets, MeterSaysWhenItIsOver) {
  MeterBar bar;
  bar.setValue(4184, 5000, u"$4,184 of $5,000"_s);
  EXPECT_FALSE(bar.isOver());
  EXPECT_EQ(spoken(bar), u"$4,184 of $5,000"_s);
  bar.setValue(5600, 5000, u"$5,600 of $5,000"_s);
  EXPECT_TRUE(bar.isOver());
  EXPECT_TRUE(spoken(bar).contains(u"over"_s));
  bar.setValue(100, 0, u"No budget"_s);
  EXPECT_FALSE(bar.isOver());
}

TEST(Widgets, BadgeSpeaksItsVerdict) {
  VerdictBadge badge(VerdictShape::warning);
  EXPECT_EQ(spoken(badge), u"Warning"_s);
  badge.setVerdict(VerdictShape::problem, u"2 open"_s);
  EXPECT_EQ(spoken(badge), u"Problem: 2 open"_s);
}

TEST(Widgets, ElidedLabelKeepsItsFullName) {
  ElidedLabel label(u"A product name that is far longer than its place"_s);
  label.resize(80, 20);
  EXPECT_TRUE(label.isElided());
  EXPECT_EQ(spoken(label), label.text());
  EXPECT_LT(label.minimumSizeHint().width(), 80);
  label.resize(1000, 20);
  EXPECT_FALSE(label.isElided());
}

TEST(Widgets, ProseStaysNarrow) {
  QWidget page;
  QVBoxLayout layout(&page);
  auto* label = new WrapLabel(QString(u"word "_s).repeated(100));
  layout.addWidget(label);
  page.resize(2400, 600);
  page.show();
  QTest::qWait(1);
  EXPECT_LE(label->contentsRect().width(), label->lineWidth());
  EXPECT_GT(label->heightForWidth(2400), label->fontMetrics().height() * 3);
  EXPECT_EQ(label->heightForWidth(2400), label->heightForWidth(label->lineWidth()));
}

TEST(Widgets, HeadingsAreLarger) {
  const SectionLabel section(u"A"_s);
  const PageTitle title(u"B"_s);
  EXPECT_NEAR(section.font().pointSizeF(), QApplication::font().pointSizeF() * metrics::sectionScale, 0.01);
  EXPECT_NEAR(title.font().pointSizeF(), QApplication::font().pointSizeF() * metrics::titleScale, 0.01);
}

TEST(Widgets, DisclosureWorksByKeyboard) {
  Disclosure disclosure(u"Details"_s);
  auto* content = new QLabel(u"content"_s);
  disclosure.setContent(content);
  disclosure.setSummary(u"3 warnings"_s);
  disclosure.show();
  auto* header = disclosure.findChild<DisclosureHeader*>();
  ASSERT_NE(header, nullptr);
  QSignalSpy spy(&disclosure, &Disclosure::expandedChanged);
  EXPECT_FALSE(content->isVisible());
  EXPECT_TRUE(spoken(*header, QAccessible::Description).contains(u"folded"_s));
  QTest::keyClick(header, Qt::Key_Space);
  EXPECT_TRUE(content->isVisible());
  EXPECT_TRUE(spoken(*header, QAccessible::Description).contains(u"unfolded"_s));
  QTest::keyClick(header, Qt::Key_Left);
  EXPECT_FALSE(disclosure.isExpanded());
  QTest::keyClick(header, Qt::Key_Right);
  EXPECT_TRUE(disclosure.isExpanded());
  QTest::keyClick(header, Qt::Key_Return);
  EXPECT_FALSE(disclosure.isExpanded());
  EXPECT_EQ(spy.count(), 4);
  EXPECT_EQ(spoken(*header), u"Details"_s);
}

TEST(Widgets, ChipKeepsItsWidth) {
  Chip chip(u"Compatible only"_s);
  const QSize before = chip.sizeHint();
  QTest::keyClick(&chip, Qt::Key_Space);
  EXPECT_TRUE(chip.isChecked());
  EXPECT_EQ(chip.sizeHint(), before);
  EXPECT_EQ(spoken(chip), u"Compatible only"_s);
}

TEST(Widgets, EmptyStateOffersAStep) {
  EmptyState empty(u"computer"_s, u"Nothing is planned yet."_s, u"Choose a template"_s);
  QSignalSpy spy(&empty, &EmptyState::activated);
  empty.button()->click();
  EXPECT_EQ(spy.count(), 1);
  EXPECT_EQ(spoken(empty), u"Nothing is planned yet."_s);
}

TEST(Widgets, FlowLayoutBreaksLines) {
  QWidget page;
  auto* flow = new FlowLayout(&page);
  for (int i = 0; i < 6; ++i) {
    auto* box = new QWidget;
    box->setFixedSize(100, 20);
    flow->addWidget(box);
  }
  EXPECT_EQ(flow->heightForWidth(1000), 20);
  EXPECT_EQ(flow->heightForWidth(208), 3 * 20 + 2 * metrics::related);
  EXPECT_EQ(flow->heightForWidth(90), 6 * 20 + 5 * metrics::related);
}

TEST(Widgets, FlowLayoutCentresWhatIsLowerInItsLine) {
  QWidget page;
  auto* flow = new FlowLayout(&page);
  std::vector<QWidget*> boxes;
  for (const int height : {20, 26, 20, 22}) {
    boxes.push_back(new QWidget);
    boxes.back()->setFixedSize(100, height);
    flow->addWidget(boxes.back());
  }
  page.resize(3 * 100 + 2 * metrics::related, 100);
  page.show();
  EXPECT_EQ(boxes[0]->y(), 3);
  EXPECT_EQ(boxes[1]->y(), 0);
  EXPECT_EQ(boxes[2]->y(), 3);
  EXPECT_EQ(boxes[3]->y(), 26 + metrics::related);
}

TEST(Widgets, MenuButtonKeepsItsChevronBesideItsText) {
  for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
    MenuButton button;
    button.setLayoutDirection(direction);
    button.setText(u"Integrated graphics"_s);
    button.setMenu(new QMenu(&button));
    button.resize(button.sizeHint());
    EXPECT_FALSE(button.labelRect().intersects(button.chevronRect()));
    EXPECT_TRUE(button.rect().contains(button.chevronRect()));
    EXPECT_GE(button.labelRect().width(), button.fontMetrics().horizontalAdvance(button.text()));
    // Nothing else than the chevron is drawn in its place.
    const QImage with = button.grab().toImage();
    button.setText({});
    button.setFixedSize(button.size());
    const QImage without = button.grab().toImage();
    EXPECT_EQ(with.copy(button.chevronRect()), without.copy(button.chevronRect()));
    EXPECT_NE(with, without);
  }
}

TEST(Widgets, TableIsStyledAndKeepsSorting) {
  QStandardItemModel model(3, 2);
  model.setHorizontalHeaderLabels({u"Name"_s, u"Power"_s});
  for (int row = 0; row < 3; ++row) {
    model.setItem(row, 0, new QStandardItem(u"A very long product name %1"_s.arg(row)));
    model.setItem(row, 1, new QStandardItem(u"850"_s));
    model.item(row, 1)->setData(u"W"_s, unitRole);
  }
  QTableView view;
  view.setModel(&model);
  view.setSortingEnabled(true);
  styleTable(&view);
  setNumberColumns(&view, {1});
  fitColumns(&view);
  EXPECT_TRUE(view.isSortingEnabled());
  EXPECT_FALSE(view.showGrid());
  EXPECT_EQ(view.rowHeight(0), metrics::row);
  const int figure = view.fontMetrics().horizontalAdvance(u"850W"_s);
  EXPECT_GE(view.columnWidth(1), figure + 2 * metrics::related);
  EXPECT_GE(view.columnWidth(0), 160);
}

TEST(Widgets, TheCrossThatClearsAFieldIsSeenInTheDark) {
  applyAppearance(Appearance::dark);
  const QImage cross = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton).pixmap(16, 16).toImage();
  applyAppearance(Appearance::system);
  int lightest = 0;
  for (int y = 0; y < cross.height(); ++y) {
    for (int x = 0; x < cross.width(); ++x) {
      const QColor at = cross.pixelColor(x, y);
      if (at.alpha() > 200) lightest = std::max(lightest, at.lightness());
    }
  }
  EXPECT_GT(lightest, 160);
}

TEST(Widgets, ScrollBarPartsFillItsLength) {
  applyAppearance(Appearance::light);
  {
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    for (const auto& [maximum, value] :
         {std::pair(0, 0), std::pair(100, 0), std::pair(100, 37), std::pair(100000, 100000)}) {
      bar.setRange(0, maximum);
      bar.setPageStep(20);
      bar.setValue(value);
      QStyleOptionSlider option;
      option.initFrom(&bar);
      option.orientation = Qt::Vertical;
      option.minimum = 0;
      option.maximum = maximum;
      option.pageStep = 20;
      option.sliderPosition = option.sliderValue = value;
      const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar).height();
      };
      const int handle = part(QStyle::SC_ScrollBarSlider);
      EXPECT_GE(handle, 24) << maximum;
      EXPECT_EQ(part(QStyle::SC_ScrollBarSubPage) + handle + part(QStyle::SC_ScrollBarAddPage), 200) << maximum;
    }
  }
  applyAppearance(Appearance::system);
}

TEST(Widgets, PaintingFollowsThePalette) {
  QWidget page;
  QVBoxLayout layout(&page);
  layout.addWidget(new VerdictBadge(VerdictShape::problem));
  layout.addWidget(new LevelDots({4, 2, false, 1}));
  layout.addWidget(new MutedLabel(u"muted"_s));
  layout.addWidget(new Chip(u"chip"_s));
  applyAppearance(Appearance::light);
  page.show();
  QCoreApplication::processEvents();
  const QImage light = page.grab().toImage();
  applyAppearance(Appearance::dark);
  QCoreApplication::processEvents();
  const QImage dark = page.grab().toImage();
  applyAppearance(Appearance::system);
  EXPECT_GT(light.pixelColor(0, 0).lightness(), 200);
  EXPECT_LT(dark.pixelColor(0, 0).lightness(), 60);
}

}  // namespace
