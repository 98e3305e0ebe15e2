// SPDX-License-Identifier: GPL-3.0-or-later
// Values come from STYLE.md; the role hues are those of Okabe and Ito, safe for colour-blind readers.
#include "widgets/colours.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace deskpath::app {
namespace {

struct Tone {
  QRgb light;
  QRgb dark;
};

constexpr std::array<Tone, 5> verdicts{{
    {0xff187533, 0xff3fb950},  // ok
    {0xff0969da, 0xff58a6ff},  // note
    {0xff8f5f00, 0xffd29922},  // warning
    {0xffcf222e, 0xffff7b72},  // problem
    {0xff59636e, 0xff9fa6af},  // unknown
}};

constexpr std::array<QRgb, roleColourCount> roles{
    0xff0072b2,  // blue
    0xffe69f00,  // orange
    0xff009e73,  // green
    0xffd55e00,  // vermilion
    0xffcc79a7,  // purple
    0xff56b4e9,  // sky
};

constexpr Tone muted{0xff59636e, 0xff9fa6af};
constexpr Tone line{0xffd3d9de, 0xff3a4048};
constexpr Tone edge{0xff848d97, 0xff767f8a};
constexpr Tone track{0xffe3e7eb, 0xff383e46};

constexpr Tone window{0xfff4f5f7, 0xff1b1e23};
constexpr Tone base{0xffffffff, 0xff24282e};
constexpr Tone alternate{0xfff8f9fa, 0xff292d34};
constexpr Tone button{0xfffafbfc, 0xff333941};
constexpr Tone text{0xff1f2328, 0xffe3e6ea};
constexpr Tone disabled{0xff9aa2ab, 0xff666e78};
constexpr Tone highlight{0xff1f66d0, 0xff2f6fd6};
constexpr Tone link{0xff0969da, 0xff58a6ff};
constexpr Tone tip{0xff2a2f36, 0xff363c45};
constexpr Tone bevelLight{0xffffffff, 0xff3c424b};
constexpr Tone bevelMid{0xffc6ccd3, 0xff363c44};
constexpr Tone bevelDark{0xffa3abb4, 0xff121417};
constexpr Tone shadow{0xff6b737c, 0xff0b0c0e};
constexpr QRgb white = 0xffffffff;

QColor pick(const Tone& tone, bool dark) { return QColor::fromRgb(dark ? tone.dark : tone.light); }
QColor pick(const Tone& tone, const QPalette& palette) { return pick(tone, isDark(palette)); }

double luminance(const QColor& colour) {
  const auto linear = [](float channel) {
    const auto c = static_cast<double>(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double worstContrast(const QColor& colour, const QPalette& palette) {
  return std::min({contrast(colour, palette.color(QPalette::Window)), contrast(colour, palette.color(QPalette::Base)),
                   contrast(colour, palette.color(QPalette::AlternateBase))});
}

// Keeps the hue and moves the lightness away from the background in small steps.
QColor readable(QColor colour, const QPalette& palette, double ratio) {
  const float step = isDark(palette) ? 0.01F : -0.01F;
  for (int i = 0; i < 100 && worstContrast(colour, palette) < ratio; ++i) {
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    colour.setHslF(std::max(hue, 0.0F), saturation, std::clamp(lightness + step, 0.0F, 1.0F));
  }
  return colour.toRgb();
}

QColor mix(const QColor& over, const QColor& under, float share) {
  return QColor::fromRgbF(over.redF() * share + under.redF() * (1 - share),
                          over.greenF() * share + under.greenF() * (1 - share),
                          over.blueF() * share + under.blueF() * (1 - share));
}

QPalette makePalette(bool dark) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, const Tone& tone) { palette.setColor(role, pick(tone, dark)); };
  set(QPalette::Window, window);
  set(QPalette::WindowText, text);
  set(QPalette::Base, base);
  set(QPalette::AlternateBase, alternate);
  set(QPalette::Text, text);
  set(QPalette::PlaceholderText, muted);
  set(QPalette::Button, button);
  set(QPalette::ButtonText, text);
  palette.setColor(QPalette::BrightText, QColor::fromRgb(white));
  set(QPalette::ToolTipBase, tip);
  palette.setColor(QPalette::ToolTipText, QColor::fromRgb(white));
  set(QPalette::Highlight, highlight);
  palette.setColor(QPalette::HighlightedText, QColor::fromRgb(white));
  set(QPalette::Link, link);
  set(QPalette::LinkVisited, link);
  set(QPalette::Light, bevelLight);
  set(QPalette::Midlight, button);
  set(QPalette::Mid, bevelMid);
  set(QPalette::Dark, bevelDark);
  set(QPalette::Shadow, shadow);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
    palette.setColor(QPalette::Disabled, role, pick(disabled, dark));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, pick(bevelMid, dark));
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, pick(text, dark));
  return palette;
}

}  // namespace

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor verdictColour(VerdictShape shape, const QPalette& palette) {
  return pick(verdicts.at(static_cast<std::size_t>(shape)), palette);
}

QColor verdictTint(VerdictShape shape, const QPalette& palette) {
  return mix(verdictColour(shape, palette), palette.color(QPalette::Base), 0.12F);
}

QString verdictWord(VerdictShape shape) {
  switch (shape) {
    case VerdictShape::ok: return QCoreApplication::translate("Verdict", "OK");
    case VerdictShape::note: return QCoreApplication::translate("Verdict", "Note");
    case VerdictShape::warning: return QCoreApplication::translate("Verdict", "Warning");
    case VerdictShape::problem: return QCoreApplication::translate("Verdict", "Problem");
    case VerdictShape::unknown: break;
  }
  return QCoreApplication::translate("Verdict", "Unknown");
}

QColor roleColour(int index, const QPalette& palette) {
  const auto slot = static_cast<std::size_t>(((index % roleColourCount) + roleColourCount) % roleColourCount);
  return readable(QColor::fromRgb(roles.at(slot)), palette, 3.0);
}

QColor mutedText(const QPalette& palette) { return pick(muted, palette); }
QColor lineColour(const QPalette& palette) { return pick(line, palette); }
QColor outline(const QPalette& palette) { return pick(edge, palette); }
QColor trackColour(const QPalette& palette) { return pick(track, palette); }

QColor hoverColour(const QPalette& palette) {
  return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.07F : 0.045F);
}

QColor accent(const QPalette& palette) { return readable(palette.color(QPalette::Highlight), palette, 3.0); }

QColor accentTint(const QPalette& palette) {
  return mix(palette.color(QPalette::Highlight), palette.color(QPalette::Base), isDark(palette) ? 0.25F : 0.12F);
}

QPalette lightPalette() { return makePalette(false); }
QPalette darkPalette() { return makePalette(true); }

}  // namespace deskpath::app
