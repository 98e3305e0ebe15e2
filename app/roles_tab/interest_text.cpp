// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/interest_text.h"

#include <QCoreApplication>

#include "documents/text.h"

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(InterestText)
};

}  // namespace

QString taskInterestText(const TaskInterest& interest) {
  if (interest.tasks == 0) return Text::tr("no tasks stated");
  return interest.point ? percentRange(interest.low, interest.high) : Text::tr("not answered");
}

QString riasecText(const RiasecMatch& match) {
  switch (match.state) {
    case RiasecMatch::State::no_scores: return Text::tr("not answered");
    case RiasecMatch::State::too_flat: return Text::tr("too flat to tell");
    case RiasecMatch::State::no_profile: return Text::tr("no published figures");
    case RiasecMatch::State::known: return QLocale().toString(match.correlation, 'f', 2);
  }
  return {};
}

QString goalText(const GoalFit& goals) {
  if (goals.chosen == 0) return Text::tr("no goal chosen");
  return Text::tr("%1 of %2 goals")
      .arg(static_cast<qulonglong>(goals.served))
      .arg(static_cast<qulonglong>(goals.chosen));
}

}  // namespace deskpath::app
