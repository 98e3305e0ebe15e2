// SPDX-License-Identifier: GPL-3.0-or-later
// Words and figures come from recommend/repair_text.h, which the terminal shows as well.
#include "workstation_tab/fix_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include "documents/text.h"
#include "recommend/repair_text.h"
#include "widgets/elided_label.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct FixText {
  Q_DECLARE_TR_FUNCTIONS(deskpath::app::FixLine)
};

QString titleOf(const Fix& fix, const PlanDocument& document) {
  return qs(fix_title(fix, document.plan(), document.content().parts));
}

// "Fix +$55", "Fix" where the price says nothing in figures.
QString buttonText(const Fix& fix, const PlanDocument& document) {
  if (!fix.price_delta_minor || fix.set) return FixText::tr("Fix");
  return FixText::tr("Fix %1").arg(qs(fix_price(fix, document.plan().currency)));
}

QString effectsOf(const Fix& fix, const Finding& finding, const PlanDocument& document) {
  QStringList lines;
  if (!fix.price_delta_minor || fix.set) lines << qs(fix_price(fix, document.plan().currency));
  for (const std::string& effect : fix_effects(fix, finding, document.plan(), document.content().wording))
    lines << qs(effect);
  return lines.join(u"; "_s);
}

void describe(QPushButton& button, const Fix& fix, const Finding& finding, const PlanDocument& document) {
  button.setText(buttonText(fix, document).replace(u'&', u"&&"_s));
  const QString title = titleOf(fix, document);
  const QString price = qs(fix_price(fix, document.plan().currency));
  button.setAccessibleName(FixText::tr("%1, %2").arg(title, price));
  QString tip = title;
  if (const std::string source = fix_price_source(fix); !source.empty()) tip += u'\n' + price + u' ' + qs(source);
  if (const QString effects = effectsOf(fix, finding, document); !effects.isEmpty()) tip += u'\n' + effects;
  button.setToolTip(tip + u'\n' + FixText::tr("Can be undone"));
}

}  // namespace

FixLine::FixLine(QWidget* parent)
    : QWidget(parent), button_(new QPushButton(FixText::tr("Fix"), this)), name_(new ElidedLabel({}, this)) {
  auto* layout = new QHBoxLayout(this);
  // In line with the sentence above.
  layout->setContentsMargins(metrics::smallIcon + metrics::related + 6, 0, metrics::related, metrics::half);
  layout->setSpacing(metrics::related);
  layout->addWidget(button_);
  layout->addWidget(name_, 1);
  name_->setForegroundRole(QPalette::PlaceholderText);
  connect(button_, &QPushButton::clicked, this, [this] {
    if (fix_) Q_EMIT wanted(Fix(*fix_));
  });
}

void FixLine::setFix(const Fix& fix, const Finding& finding, const PlanDocument& document) {
  fix_ = fix;
  describe(*button_, fix, finding, document);
  const QString name = qs(fix_short_title(fix, document.plan(), document.content().parts));
  name_->setText(name);
}

FixList::FixList(QWidget* parent) : QWidget(parent), layout_(new QGridLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setHorizontalSpacing(metrics::related);
  layout_->setVerticalSpacing(metrics::related);
  layout_->setColumnStretch(1, 1);
}

void FixList::say(const QString& text) {
  auto* label = new WrapLabel(text, this);
  label->setForegroundRole(QPalette::PlaceholderText);
  layout_->addWidget(label, 0, 0, 1, 2);
}

void FixList::setFixes(const std::optional<std::vector<Fix>>& fixes, const Finding& finding,
                       const PlanDocument& document) {
  if (shown_ && fixes_ == fixes) return;
  fixes_ = fixes;
  shown_ = true;
  while (QLayoutItem* item = layout_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();  // perhaps the button just clicked
    delete item;
  }
  if (!fixes) return say(tr("Looking for a repair…"));
  if (fixes->empty()) return say(tr("No single change clears this without causing something else."));
  int row = 0;
  for (const Fix& fix : *fixes) addFix(fix, row++, finding, document);
}

void FixList::addFix(const Fix& fix, int row, const Finding& finding, const PlanDocument& document) {
  auto* button = new QPushButton(this);
  describe(*button, fix, finding, document);
  connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT wanted(fix); });
  layout_->addWidget(button, row, 0, Qt::AlignTop);
  auto* words = new QWidget(this);
  auto* lines = new QVBoxLayout(words);
  lines->setContentsMargins(0, metrics::half, 0, 0);
  lines->setSpacing(2);
  auto* title = new WrapLabel(titleOf(fix, document), words);
  title->setTextFormat(Qt::PlainText);
  lines->addWidget(title);
  if (const QString effects = effectsOf(fix, finding, document); !effects.isEmpty()) {
    auto* more = new WrapLabel(effects, words);
    more->setTextFormat(Qt::PlainText);
    more->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(more);
  }
  layout_->addWidget(words, row, 1);
}

}  // namespace deskpath::app
