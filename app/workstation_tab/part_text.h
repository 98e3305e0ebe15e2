// SPDX-License-Identifier: GPL-3.0-or-later
// Short texts about categories, prices and verdicts that several panels of the tab share.
#pragma once

#include <QString>
#include <span>

#include "recommend/candidates.h"
#include "recommend/plan_change.h"
#include "rules/finding.h"
#include "rules/wording.h"
#include "widgets/colours.h"

namespace deskpath::app {

struct UserPart;

[[nodiscard]] VerdictShape shapeOf(Verdict verdict);

// "processor", "USB cable": a title inside a sentence.
[[nodiscard]] QString inSentence(std::string_view title);
// "Choose a processor", "Choose memory".
[[nodiscard]] QString callToChoose(Category category);

// "$534", "$20/month"; empty when there is no price.
[[nodiscard]] QString priceText(const ItemPrice& price, std::int64_t quantity, Currency currency);
// "your price of 23 Jul 2025", "estimated today from the price of 23 Jul 2025".
[[nodiscard]] QString priceSourceText(const ItemPrice& price);
// "your own entry, in place of the shipped one (desk.deskparts)"; empty for nullptr.
[[nodiscard]] QString ownEntryText(const UserPart* own);

// "+$64", "−$12", "±$0".
[[nodiscard]] QString changeText(std::int64_t minor, Currency currency);
// "$3.91", "$0.112": three digits that tell, for small amounts.
[[nodiscard]] QString unitPriceText(double minor, Currency currency);
// Kept on one line: Qt may end a line between a sign and its figure.
[[nodiscard]] QString unbroken(QString text);

// "−1 warning", "+1 problem, unknown", "in plan", "no change"; by the exact effect where it is known already.
[[nodiscard]] QString effectText(const Candidate& candidate, const PlanChange* exact = nullptr);
// The shape that goes with it; nothing for no change.
[[nodiscard]] std::optional<VerdictShape> effectShape(const Candidate& candidate, const PlanChange* exact = nullptr);
// All of it in lines, as rich text: price, findings gained and cleared, levels; empty while it is not known.
[[nodiscard]] QString effectDetails(const Candidate& candidate, const PlanChange* exact, Currency currency,
                                    const Wording& wording);
// "AI/ML engineer: recommended; Backend engineer: ideal".
[[nodiscard]] QString fitText(std::span<const CandidateFit> fits);

}  // namespace deskpath::app
