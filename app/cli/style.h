// SPDX-License-Identifier: GPL-3.0-or-later
// Colour on a terminal and nowhere else; NO_COLOR and TERM=dumb switch it off. Every meaning is in the words as well.
#pragma once

#include <QString>

#include "rules/finding.h"

class QIODevice;

namespace deskpath::app::cli {

class Style {
 public:
  // Without colour.
  Style() = default;
  [[nodiscard]] static Style forDevice(const QIODevice& out);

  [[nodiscard]] QString title(const QString& text) const { return in(1, text); }
  [[nodiscard]] QString muted(const QString& text) const { return in(2, text); }
  [[nodiscard]] QString verdict(Verdict verdict, const QString& text) const;

 private:
  [[nodiscard]] QString in(int code, const QString& text) const;

  bool coloured_ = false;
};

}  // namespace deskpath::app::cli
