// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/style.h"

#include <unistd.h>

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {

Style Style::forDevice(const QIODevice& out) {
  Style style;
  const auto* file = qobject_cast<const QFileDevice*>(&out);
  style.coloured_ = file != nullptr && file->handle() >= 0 && ::isatty(file->handle()) == 1 &&
                    qEnvironmentVariableIsEmpty("NO_COLOR") && qEnvironmentVariable("TERM") != u"dumb"_s;
  return style;
}

QString Style::verdict(Verdict verdict, const QString& text) const {
  switch (verdict) {
    case Verdict::ok: return in(32, text);
    case Verdict::unknown: return in(2, text);
    case Verdict::note: return in(36, text);
    case Verdict::warning: return in(33, text);
    case Verdict::problem: return in(31, text);
  }
  return text;
}

QString Style::in(int code, const QString& text) const {
  return coloured_ ? QString(u"\x1b["_s + QString::number(code) + u'm' + text + u"\x1b[0m"_s) : text;
}

}  // namespace deskpath::app::cli
