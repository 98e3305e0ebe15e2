// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/need_cost.h"

#include <QCoreApplication>
#include <algorithm>

#include "documents/text.h"
#include "rules/build.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(NeedCost)
};

}  // namespace

std::optional<NeedCost> needCost(const Content& content, const Role& role, Date today) {
  const auto& all = content.templates;
  const auto made =
      std::find_if(all.begin(), all.end(), [&](const PlanTemplate& entry) { return entry.id == qs(role.id.str()); });
  if (made == all.end()) return std::nullopt;
  auto plan = openTemplate(content, *made);
  if (!plan) return std::nullopt;
  const Context context{today, &content.market, &content.models};
  NeedCost result{std::move(*plan), {}, {}};
  result.cost = cost_of(result.plan, context);
  result.level = review_role(role, measure(Build(result.plan, max_stage, &context)), result.plan.conditions).overall;
  return result;
}

QString needCostText(const NeedCost& cost) {
  QString text = moneyText(cost.cost.total_minor, cost.plan.currency, true);
  if (cost.cost.monthly_minor > 0)
    text += Text::tr(", and %1 a month")
                .arg(qs(format_money(to_whole_units({cost.cost.monthly_minor, cost.plan.currency}))));
  if (cost.cost.unpriced > 0) {
    text +=
        u' ' + counted(cost.cost.unpriced, Text::tr("(# item without a price)"), Text::tr("(# items without a price)"));
  }
  return text;
}

}  // namespace deskpath::app
