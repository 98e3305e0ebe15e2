// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/star_button.h"

#include <gtest/gtest.h>

#include <QImage>

namespace deskpath::app {
namespace {

int paintedPixels(const QIcon& icon) {
  const QImage image = icon.pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
  int painted = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
  }
  return painted;
}

TEST(StarButton, a_full_star_differs_from_an_empty_one_in_shape) {
  StarButton star;
  const int empty = paintedPixels(star.icon());
  star.setChecked(true);
  const int full = paintedPixels(star.icon());
  EXPECT_GT(empty, 0);
  EXPECT_GT(full, empty);
  star.setChecked(false);
  EXPECT_EQ(paintedPixels(star.icon()), empty);
}

}  // namespace
}  // namespace deskpath::app
