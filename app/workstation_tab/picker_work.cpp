// SPDX-License-Identifier: GPL-3.0-or-later
// What the picker has worked out: the list at once where it is short, else on another thread, and the exact effects of
// the rows in view always there. Nothing shown is taken away before there is something to put in its place.
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

#include "documents/text.h"
#include "plan/edits.h"
#include "recommend/slots.h"
#include "workstation_tab/compare_panel.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/picker_model.h"
#include "workstation_tab/picker_panel.h"

namespace deskpath::app {
namespace {

constexpr std::size_t longList = 250;  // above it, working a list out could cost a frame

}  // namespace

PickerLook PickerPanel::look() const {
  PickerLook look;
  look.category = slot_.category;
  look.currency = document_.plan().currency;
  const auto roles = document_.content().allRoles();
  const auto& targets = document_.plan().target_roles;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (targets.empty() || std::find(targets.begin(), targets.end(), roles[i]->id) != targets.end())
      look.shownRoles.push_back(i);
  }
  look.keys = shownKeys();
  look.replacing = replaces();
  look.unitPrice = true;
  return look;
}

void PickerPanel::compute(bool samePlan) {
  PickerQuery query{{slot_.category, std::nullopt},
                    document_.plan(),
                    tables_,
                    document_.content().allRoles(),
                    document_.context(),
                    {},
                    filters_->filter(),
                    sort_};
  if (replaces()) query.request.replaces = slot_.item;
  if (samePlan && !stale_) query.known = model_->list().all;
  if (!samePlan) {
    stale_ = true;
    effectWork_.cancel();  // of the plan or the slot before
  }
  if (tables_->size(slot_.category) <= longList) {
    listWork_.cancel();
    showList(*makePickerList(query));
    return;
  }
  listWork_.start([this, query = std::move(query)](const std::stop_token& stop) -> LatestWork::Done {
    auto list = makePickerList(query, stop);
    if (!list) return {};
    return [this, list = std::move(*list)]() mutable { showList(std::move(list)); };
  });
  if (model_->look().category != slot_.category || model_->columns().empty()) {
    updating_ = true;
    model_->clear(look());
    arrangeColumns();
    updating_ = false;
    showCounts();
    showSheet();
  }
}

void PickerPanel::showList(PickerList list) {
  const auto before = wanted_ ? wanted_ : selectedPart();
  const int scroll = table_->verticalScrollBar()->value();
  const bool sameCandidates = !stale_ && list.all == model_->list().all;
  stale_ = false;
  updating_ = true;
  if (!sameCandidates) model_->forgetEffects();
  model_->setList(std::move(list), look());
  arrangeColumns();
  const bool toWanted = wanted_.has_value();
  wanted_.reset();
  selectPart(before);
  updating_ = false;
  if (!toWanted) table_->verticalScrollBar()->setValue(scroll);
  modeBox_->setVisible(slot_.kind == SlotKind::item && takes_several(slot_.category));
  showCounts();
  showSheet();
  if (pages_->currentWidget() == comparison_) comparison_->refresh();
  effectTimer_.start();
}

void PickerPanel::computeEffects() {
  if (stale_ || !isVisible() || model_->rowCount() == 0) return;
  if (model_->rowCount() > measuredRows) shareWidth();
  const int first = std::max(0, table_->rowAt(0));
  const int under = table_->rowAt(table_->viewport()->height() - 1);
  const int last = under < 0 ? model_->rowCount() - 1 : under;
  std::vector<PartPtr> parts;
  const auto want = [&](const PartPtr& part) {
    if (!model_->effectOf(part->id())) parts.push_back(part);
  };
  for (int row = first; row <= last; ++row) want(model_->at(row).part);
  if (parts.empty()) return;
  std::optional<std::size_t> replaced;
  if (replaces()) replaced = slot_.item;
  effectWork_.start([this, parts, replaced, plan = document_.plan(), roles = document_.content().allRoles(),
                     context = document_.context()](const std::stop_token& stop) -> LatestWork::Done {
    const Report now = review(plan, roles, context);
    std::vector<std::pair<PartId, PlanChange>> effects;
    for (const PartPtr& part : parts) {
      if (stop.stop_requested()) return {};
      const Plan next = replaced ? with_part_replaced(plan, *replaced, part) : with_added(plan, part);
      effects.emplace_back(part->id(), change_of(now, next, roles, context));
    }
    return [this, effects = std::move(effects)] { model_->setEffects(effects); };
  });
}

}  // namespace deskpath::app
