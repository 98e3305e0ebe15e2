// SPDX-License-Identifier: GPL-3.0-or-later
// The article before a category is English grammar; a translation translates the whole call with its %1.
#include "workstation_tab/part_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "documents/content.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct PartText {
  Q_DECLARE_TR_FUNCTIONS(PartText)
};

bool isUncountable(Category category) {
  switch (category) {
    case Category::memory:
    case Category::storage:
    case Category::speakers:
    case Category::ups:
    case Category::nas:
    case Category::software: return true;
    default: return false;
  }
}

QString signedCount(int count) {
  return count > 0 ? u'+' + QString::number(count) : u'\u2212' + QString::number(-count);
}

QString changeOf(int count, const QString& one, const QString& many) {
  return signedCount(count) + u'\u00a0' + (count == 1 || count == -1 ? one : many);
}

}  // namespace

VerdictShape shapeOf(Verdict verdict) {
  switch (verdict) {
    case Verdict::ok: return VerdictShape::ok;
    case Verdict::unknown: return VerdictShape::unknown;
    case Verdict::note: return VerdictShape::note;
    case Verdict::warning: return VerdictShape::warning;
    case Verdict::problem: return VerdictShape::problem;
  }
  return VerdictShape::unknown;
}

QString inSentence(std::string_view title) {
  QString text = qs(title);
  const bool abbreviation = text.size() > 1 && text.at(1).isUpper();
  if (!abbreviation && !text.isEmpty()) text[0] = text.at(0).toLower();
  return text;
}

QString callToChoose(Category category) {
  const QString name = inSentence(info(category).title);
  if (category == Category::software) return PartText::tr("Add software");
  if (isUncountable(category)) return PartText::tr("Choose %1").arg(name);
  if (QStringView(u"aeiou").contains(name.at(0))) return PartText::tr("Choose an %1").arg(name);
  return PartText::tr("Choose a %1").arg(name);
}

QString priceText(const ItemPrice& price, std::int64_t quantity, Currency currency) {
  if (price.source == PriceSource::none) return {};
  const QString money = moneyText(price.each_minor * quantity, currency);
  switch (price.billing) {
    case Billing::once: return money;
    case Billing::monthly: return PartText::tr("%1/month").arg(money);
    case Billing::hourly: return PartText::tr("%1/hour").arg(money);
  }
  return money;
}

QString priceSourceText(const ItemPrice& price) {
  const QString date = price.date ? qs(price.date->text()) : QString();
  switch (price.source) {
    case PriceSource::none: return PartText::tr("no price known");
    case PriceSource::own:
      return date.isEmpty() ? PartText::tr("your price") : PartText::tr("your price of %1").arg(date);
    case PriceSource::estimate: return PartText::tr("estimated for today from the price of %1").arg(date);
    case PriceSource::usual: return PartText::tr("our own estimate of %1").arg(date);
    case PriceSource::reference: return PartText::tr("reference price of %1").arg(date);
  }
  return {};
}

QString ownEntryText(const UserPart* own) {
  if (own == nullptr) return {};
  const QString file = QFileInfo(own->file).fileName();
  return own->replacesShipped ? PartText::tr("your own entry, in place of the shipped one (%1)").arg(file)
                              : PartText::tr("your own entry (%1)").arg(file);
}

QString changeText(std::int64_t minor, Currency currency) { return qs(format_money_change({minor, currency})); }

QString unbroken(QString text) {
  text.replace(u' ', QChar::Nbsp);
  for (const QChar sign : {u'+', u'\u2212', u'±'}) text.replace(sign, QString(sign) + u'\u2060');
  return text;
}

QString unitPriceText(double minor, Currency currency) {
  const int digits = currency.minor_digits();
  const double scale = std::pow(10.0, digits);
  const double amount = minor / scale;
  // As money writes it from one unit up; below, three digits that tell.
  if (amount >= 1) return moneyText(static_cast<std::int64_t>(std::llround(minor)), currency);
  const QString sign = moneyText(0, currency).remove(u'0').trimmed();
  return sign + QLocale().toString(amount, 'g', 3);
}

QString effectText(const Candidate& candidate, const PlanChange* exact) {
  if (candidate.in_plan() && (!exact || (exact->gained.empty() && exact->cleared.empty())))
    return PartText::tr("in plan");
  const int problems = exact ? exact->problems() : candidate.effect.problems;
  const int warnings = exact ? exact->warnings() : candidate.effect.warnings;
  QStringList words;
  if (problems != 0) words << changeOf(problems, PartText::tr("problem"), PartText::tr("problems"));
  if (warnings != 0) words << changeOf(warnings, PartText::tr("warning"), PartText::tr("warnings"));
  if (words.isEmpty() && !candidate.effect.compatible) words << PartText::tr("not compatible");
  if (candidate.effect.has_unknown) words << PartText::tr("unknown");
  return words.isEmpty() ? PartText::tr("no change") : words.join(u", "_s);
}

std::optional<VerdictShape> effectShape(const Candidate& candidate, const PlanChange* exact) {
  const int problems = exact ? exact->problems() : candidate.effect.problems;
  const int warnings = exact ? exact->warnings() : candidate.effect.warnings;
  if (!candidate.effect.compatible || problems > 0) return VerdictShape::problem;
  if (warnings > 0) return VerdictShape::warning;
  if (problems < 0 || warnings < 0) return VerdictShape::ok;
  if (candidate.in_plan()) return std::nullopt;
  if (candidate.effect.has_unknown) return VerdictShape::unknown;
  return std::nullopt;
}

QString effectDetails(const Candidate& candidate, const PlanChange* exact, Currency currency, const Wording& wording) {
  QStringList lines;
  const auto finding = [&](const QString& what, const Finding& entry) {
    return what.arg(verdictWord(shapeOf(entry.verdict)), qs(wording.message(entry))).toHtmlEscaped();
  };
  if (exact) {
    if (exact->once_minor != 0)
      lines << PartText::tr("%1 in all").arg(changeText(exact->once_minor, currency)).toHtmlEscaped();
    if (exact->monthly_minor != 0)
      lines << PartText::tr("%1 a month").arg(changeText(exact->monthly_minor, currency)).toHtmlEscaped();
    if (exact->hourly_minor != 0)
      lines << PartText::tr("%1 an hour").arg(changeText(exact->hourly_minor, currency)).toHtmlEscaped();
    for (const Finding& entry : exact->gained) lines << finding(PartText::tr("Brings %1: %2"), entry);
    for (const Finding& entry : exact->cleared) lines << finding(PartText::tr("Clears %1: %2"), entry);
    for (const LevelChange& change : exact->roles) {
      lines << PartText::tr("%1: %2 instead of %3")
                   .arg(qs(change.role->title), qs(to_text(change.after)), qs(to_text(change.before)))
                   .toHtmlEscaped();
    }
  }
  if (lines.isEmpty()) {
    for (const std::string_view rule : broken_rules(candidate.effect)) lines << qs(wording.title(rule)).toHtmlEscaped();
  }
  return lines.isEmpty() ? QString() : u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s;
}

QString fitText(std::span<const CandidateFit> fits) {
  QStringList words;
  for (const CandidateFit& fit : fits) {
    if (fit.level.asked) words << PartText::tr("%1: %2").arg(qs(fit.role->title), qs(to_text(fit.level)));
  }
  return words.join(u"; "_s);
}

}  // namespace deskpath::app
