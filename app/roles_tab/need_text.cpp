// SPDX-License-Identifier: GPL-3.0-or-later
// A need has up to three steps; a missing one stays visible as a dash, so that steps line up in meaning.
#include <QCoreApplication>

#include "documents/text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(RoleText)
};

QString valueText(const StepValue& value) {
  if (const double* number = std::get_if<double>(&value)) return QLocale().toString(*number, 'g', 6);
  if (const bool* yes = std::get_if<bool>(&value)) return *yes ? Text::tr("yes") : Text::tr("no");
  QStringList names;
  for (const std::string& name : std::get<std::vector<std::string>>(value)) names += qs(name);
  return names.join(Text::tr(" or "));
}

QString withUnit(const QString& text, Measure measure) {
  const QString unit = qs(info(measure).unit);
  return unit.isEmpty() ? text : text + u'\u00a0' + unit;
}

struct Steps {
  std::array<const std::optional<StepValue>*, 3> values;
  std::array<QString, 3> names;
};

Steps stepsOf(const WorkstationNeed& need) {
  return {{&need.minimum, &need.recommended, &need.ideal},
          {Text::tr("minimum"), Text::tr("recommended"), Text::tr("ideal")}};
}

QString importanceText(Importance importance) {
  switch (importance) {
    case Importance::required: return Text::tr("required");
    case Importance::recommended: return Text::tr("recommended");
    case Importance::optional_: return Text::tr("optional");
  }
  return {};
}

}  // namespace

QString needText(const WorkstationNeed& need) {
  const Steps steps = stepsOf(need);
  const bool figures = info(need.measure).kind == MeasureKind::number;
  QStringList words;
  for (std::size_t i = 0; i < steps.values.size(); ++i) {
    const auto& value = *steps.values[i];
    if (figures) {
      words += value ? valueText(*value) : u"–"_s;
    } else if (value) {
      const bool yes = std::holds_alternative<bool>(*value) && std::get<bool>(*value);
      words += yes ? steps.names[i] : Text::tr("%1: %2").arg(steps.names[i], valueText(*value));
    }
  }
  // A step left out at the end says no more than the figure before it.
  while (figures && words.size() > 1 && words.last() == u"–"_s) words.removeLast();
  if (!figures) return words.join(Text::tr(", "));
  return withUnit(words.join(u" · "_s), need.measure);
}

QString needSentence(const WorkstationNeed& need) {
  const Steps steps = stepsOf(need);
  QStringList words;
  for (std::size_t i = 0; i < steps.values.size(); ++i) {
    if (!*steps.values[i]) continue;
    words += Text::tr("%1 %2").arg(steps.names[i], withUnit(valueText(**steps.values[i]), need.measure));
  }
  return Text::tr("%1: %2 (%3)")
      .arg(qs(info(need.measure).title), words.join(Text::tr(", ")), importanceText(need.importance));
}

QString needTerms(const WorkstationNeed& need, const Role& role) {
  QStringList words;
  const bool saidAlready =
      info(need.measure).kind != MeasureKind::number && need.recommended && need.importance == Importance::recommended;
  if (need.importance != Importance::required && !saidAlready) words += importanceText(need.importance);
  if (need.alternative) words += Text::tr("or %1").arg(qs(info(need.alternative->measure).title).toLower());
  for (const Condition& condition : role.conditions) {
    if (condition.id == need.when) words += Text::tr("if: %1").arg(qs(condition.question));
  }
  return words.join(Text::tr(", "));
}

}  // namespace deskpath::app
