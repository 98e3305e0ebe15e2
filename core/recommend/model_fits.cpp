// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/model_fits.h"

#include <algorithm>

#include "rules/cost.h"
#include "rules/machine_facts.h"

namespace deskpath {
namespace {

struct Precision {
  std::string_view title;
  std::string_view language;  // quantization of language models
  std::string_view other;     // of the others; empty where it is not usual
};
constexpr std::array<Precision, precision_count> precisions{
    {{"4 bits", "q4_k_m", ""}, {"8 bits", "q8_0", ""}, {"16 bits", "f16", "fp16"}}};

class Fitter {
 public:
  Fitter(const ModelCatalogue& models, std::int64_t tokens) : models_(models), tokens_(tokens) {}

  [[nodiscard]] ModelRow row(const AiModel& model, double vram, double bandwidth, bool shared) const {
    ModelRow row;
    row.model = &model;
    const bool caches = model.kind != ModelKind::other;
    const std::int64_t context = !caches ? 0 : model.context > 0 ? std::min(tokens_, model.context) : tokens_;
    for (std::size_t i = 0; i < precision_count; ++i) {
      const Quantization* precision = models_.quantization(caches ? precisions[i].language : precisions[i].other);
      if (precision == nullptr) continue;
      const InferenceNeed need = inference_need(model, *precision, context);
      const double countable = shared ? vram * shared_memory_share : vram;
      ModelCell cell;
      cell.need_gib = need.total();
      cell.fit = fit(cell.need_gib, usable_gib(countable, precision->runtime), !shared);
      if (caches && bandwidth > 0 && cell.fit != MemoryFit::too_large) {
        cell.tokens = tokens_per_second(model, precision->bits, need.cache, bandwidth);
      }
      row.cells[i] = cell;
    }
    return row;
  }

 private:
  const ModelCatalogue& models_;
  std::int64_t tokens_;
};

std::size_t running_cells(const ModelRow& row) {
  return static_cast<std::size_t>(std::count_if(
      row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell && cell->fit != MemoryFit::too_large; }));
}

std::optional<std::int64_t> once(const ItemPrice& price) {
  return price.source == PriceSource::none || price.billing != Billing::once ? std::nullopt
                                                                             : std::optional{price.each_minor};
}

// The smallest memory above `vram`; among those the cheapest, unpriced ones last. Software is bound to a vendor, so the
// vendor of the card that is there stays.
PartPtr next_card(const PartCatalogue& parts, double vram, std::optional<std::string_view> vendor, Currency currency,
                  const Context& context) {
  PartPtr best;
  double best_vram = 0;
  std::optional<std::int64_t> best_price;
  for (const PartPtr& part : parts.of(Category::gpu)) {
    const auto memory = part->get(key::gpu::vram);
    if (!memory || memory->value() <= vram) continue;
    if (vendor && part->get(key::gpu::vendor) != vendor) continue;
    const auto price = once(price_of(*part, currency, context));
    const bool cheaper = price && (!best_price || *price < *best_price);
    if (best != nullptr && (memory->value() > best_vram || (memory->value() == best_vram && !cheaper))) continue;
    best = part;
    best_vram = memory->value();
    best_price = price;
  }
  return best;
}

}  // namespace

std::string_view precision_title(std::size_t precision) noexcept { return precisions[precision].title; }

bool ModelRow::runs() const noexcept { return running_cells(*this) > 0; }

ModelFits model_fits(const Plan& plan, const PartCatalogue& parts, const Context& context, std::int64_t tokens) {
  ModelFits result;
  result.context = tokens;
  if (context.models == nullptr) return result;
  const Build build{plan, max_stage, &context};
  Check check{"model.memory"};
  const ModelMemory memory = model_memory_of(build, check);
  result.chosen = memory.chosen;
  result.known = memory.known;
  result.missing = check.conclude(Verdict::ok).missing;
  if (memory.part != nullptr) result.card = memory.part->name();
  if (!memory.chosen || !memory.known) return result;
  result.vram = memory.vram;
  result.bandwidth = memory.bandwidth;
  result.shared = memory.shared;
  const Fitter fitter{*context.models, tokens};
  for (const AiModel& model : context.models->models()) {
    result.rows.push_back(fitter.row(model, memory.vram, memory.bandwidth, memory.shared));
  }
  std::stable_sort(result.rows.begin(), result.rows.end(),
                   [](const ModelRow& a, const ModelRow& b) { return a.model->parameters < b.model->parameters; });
  result.running = static_cast<std::size_t>(
      std::count_if(result.rows.begin(), result.rows.end(), [](const ModelRow& row) { return row.runs(); }));
  if (plan.machine != MachineKind::tower) return result;
  const Part* present = build.first(Category::gpu);
  const auto vendor = present == nullptr ? std::nullopt : present->get(key::gpu::vendor);
  const PartPtr card = next_card(parts, memory.vram, vendor, plan.currency, context);
  if (card == nullptr) return result;
  NextCard next{card, card->get(key::gpu::vram)->value(), {}, {}, 0};
  for (const ModelRow& row : result.rows) {
    const std::size_t now = running_cells(row);
    const std::size_t then = running_cells(fitter.row(*row.model, next.vram, 0, false));
    if (then > now && now == 0) next.adds.push_back(row.model);
    if (then > now && now > 0) ++next.finer;
  }
  const auto price = once(price_of(*card, plan.currency, context));
  if (price && !build.has(Category::gpu)) next.price_delta_minor = *price;
  for (const BuildItem& item : build.of(Category::gpu)) {
    if (&item.part() != memory.part) continue;
    const auto now = once(price_of(*item.item, plan.currency, context));
    if (price && now) next.price_delta_minor = *price - *now;
  }
  result.next = std::move(next);
  return result;
}

}  // namespace deskpath
