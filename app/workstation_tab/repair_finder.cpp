// SPDX-License-Identifier: GPL-3.0-or-later
// The worker gets copies of what may change; before the content does, LatestWork::stopAll() ends the search.
#include "workstation_tab/repair_finder.h"

#include "recommend/repairs.h"

namespace deskpath::app {
namespace {

// Typing a quantity or a price makes many plans in a row.
constexpr int settled = 120;  // ms

std::string placeOf(const Finding& finding) {
  std::string place = finding.key();
  for (const PartId& part : finding.items) place += '|' + part.str();
  return place;
}

}  // namespace

RepairFinder::RepairFinder(PlanDocument& document, WorkThread aside, QObject* parent)
    : QObject(parent), document_(document), work_(std::move(aside)) {
  timer_.setSingleShot(true);
  timer_.setInterval(settled);
  connect(&timer_, &QTimer::timeout, this, &RepairFinder::start);
}

void RepairFinder::giveUp() {
  work_.cancel();
  ++run_;
}

void RepairFinder::restart() {
  giveUp();
  std::map<std::string, std::vector<Fix>> still;
  bool any = false;
  for (const Finding& finding : document_.report().findings) {
    if (!wants_repair(finding)) continue;
    any = true;
    const auto known = known_.find(placeOf(finding));
    if (known != known_.end()) still.insert(*known);
  }
  known_.swap(still);
  if (any) {
    timer_.start();
  } else {
    timer_.stop();
  }
}

std::optional<std::vector<Fix>> RepairFinder::fixesOf(const Finding& finding) const {
  const auto known = known_.find(placeOf(finding));
  if (known == known_.end()) return std::nullopt;
  return known->second;
}

void RepairFinder::start() {
  giveUp();
  std::vector<Finding> findings;
  for (const Finding& finding : document_.report().findings) {
    if (wants_repair(finding)) findings.push_back(finding);
  }
  work_.start([this, run = run_, plan = document_.plan(), findings = std::move(findings),
               parts = &document_.content().parts, roles = document_.content().allRoles(),
               context = document_.context(),
               stage = document_.report().up_to_stage](const std::stop_token& stop) -> LatestWork::Done {
    const RepairSearch search(plan, *parts, roles, context, stage);
    for (const Finding& finding : findings) {
      auto fixes = search.fixes_of(finding, [&stop] { return stop.stop_requested(); });
      if (stop.stop_requested()) return {};
      // Each as soon as it is known.
      QMetaObject::invokeMethod(
          this,
          [this, run, place = placeOf(finding), fixes = std::move(fixes)]() mutable {
            take(run, place, std::move(fixes));
          },
          Qt::QueuedConnection);
    }
    return {};
  });
}

void RepairFinder::take(std::uint64_t run, const std::string& place, std::vector<Fix> fixes) {
  if (run != run_) return;
  const auto known = known_.find(place);
  if (known != known_.end() && known->second == fixes) return;
  known_[place] = std::move(fixes);
  Q_EMIT found();
}

}  // namespace deskpath::app
