// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/models_view.h"

#include <QVBoxLayout>

#include "charts/chart_frame.h"
#include "charts/grid_chart.h"
#include "documents/text.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qsizetype namedModels = 4;

QString gigabytes(double value) { return QLocale().toString(value, 'f', value < 10 ? 1 : 0) + u"\u00a0GB"_s; }

// Two digits are all that an estimate knows.
QString roundedText(double value) {
  const int step = value >= 1000 ? 100 : value >= 100 ? 10 : 1;
  return QLocale().toString(qRound(value / step) * step);
}

// "44–58 tokens/s", "tight", "needs 42 GB".
QString cellText(const ModelCell& cell) {
  if (cell.fit == MemoryFit::too_large) return ModelsView::tr("needs %1").arg(gigabytes(cell.need_gib));
  if (!cell.tokens) return cell.fit == MemoryFit::tight ? ModelsView::tr("tight") : ModelsView::tr("fits");
  const auto [low, high] = *cell.tokens;
  const QString from = roundedText(low);
  const QString to = roundedText(high);
  const QString range = from == to ? from : u"%1–%2"_s.arg(from, to);
  return cell.fit == MemoryFit::tight ? ModelsView::tr("tight, %1/s").arg(range) : ModelsView::tr("%1/s").arg(range);
}

VerdictShape shapeOfFit(MemoryFit fit) {
  switch (fit) {
    case MemoryFit::fits: return VerdictShape::ok;
    case MemoryFit::tight: return VerdictShape::warning;
    case MemoryFit::too_large: break;
  }
  return VerdictShape::problem;
}

QString listed(const QStringList& names) {
  if (names.size() <= namedModels) return names.join(u", "_s);
  return ModelsView::tr("%1 and %2 more").arg(names.mid(0, namedModels).join(u", "_s)).arg(names.size() - namedModels);
}

}  // namespace

ModelsView::ModelsView(PlanDocument& document, QWidget* parent)
    : PlanView(document, u"computer"_s, parent),
      next_(new WrapLabel),
      compare_(new LinkButton(tr("Compare graphics cards"))),
      grid_(new GridChart) {
  auto* box = new QWidget(page());
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::half);
  column->addWidget(next_);
  column->addWidget(compare_, 0, Qt::AlignLeft);
  add(box);
  addChart(grid_);
  connect(compare_, &LinkButton::clicked, this, [this] { Q_EMIT slotWanted(Category::gpu); });
}

Category ModelsView::machineCategory() const {
  switch (plan().machine) {
    case MachineKind::tower: return Category::gpu;
    case MachineKind::laptop: return Category::laptop;
    case MachineKind::mini_pc: break;
  }
  return Category::mini_pc;
}

void ModelsView::showNext(const ModelFits& fits) {
  const bool tower = plan().machine == MachineKind::tower;
  next_->parentWidget()->setVisible(tower);
  compare_->setAccessibleDescription(QString());
  if (!tower) return;
  if (!fits.next) {
    next_->setText(tr("The catalogue has no card of this maker with more memory."));
    return;
  }
  QString price = tr("price not known");
  if (fits.next->price_delta_minor) {
    const std::int64_t delta = *fits.next->price_delta_minor;
    price = delta < 0 ? tr("%1 less").arg(moneyText(-delta, plan().currency))
                      : tr("%1 more").arg(moneyText(delta, plan().currency));
  }
  QStringList adds;
  for (const AiModel* model : fits.next->adds) adds << qs(model->title);
  const QString finer = fits.next->finer == 0 ? QString()
                                              : counted(fits.next->finer, tr(" # model runs with more bits."),
                                                        tr(" # models run with more bits."));
  next_->setText(tr("Next card up: %1, %2 (%3).").arg(qs(fits.next->part->name()), gigabytes(fits.next->vram), price) +
                 u' ' + (adds.isEmpty() ? tr("It adds no model.") : tr("It adds %1.").arg(listed(adds))) + finer);
  compare_->setAccessibleDescription(next_->text());
}

void ModelsView::refresh() {
  const ModelFits fits = model_fits(plan(), document().content().parts, document().context());
  const Category category = machineCategory();
  if (!fits.chosen) {
    const bool tower = category == Category::gpu;
    showEmpty(tower ? tr("Which AI models run depends on the graphics card's memory. Choose a card first.")
                    : tr("Which AI models run depends on the machine's memory. Choose the machine first."),
              tower ? tr("Choose a graphics card") : tr("Choose the machine"),
              [this, category] { Q_EMIT slotWanted(category); });
    return;
  }
  if (!fits.known) {
    std::function<void()> fill;
    if (!fits.missing.empty())
      fill = [this, fact = fits.missing.front()] { Q_EMIT factWanted(fact.part, fact.attribute); };
    showEmpty(tr("The memory for AI models of %1 is not known.").arg(qs(fits.card)),
              fill ? tr("Fill it in") : QString(), fill);
    return;
  }
  if (fits.vram <= 0) {
    showEmpty(tr("%1 has no memory of its own for AI models.").arg(qs(fits.card)),
              category == Category::gpu ? tr("Choose a graphics card") : tr("Choose another machine"),
              [this, category] { Q_EMIT slotWanted(category); });
    return;
  }
  showNext(fits);
  GridData grid;
  grid.title = tr("%1 of %2 models run on %3 with %4")
                   .arg(fits.running)
                   .arg(fits.rows.size())
                   .arg(qs(fits.card), gigabytes(fits.vram));
  grid.corner = tr("Model");
  for (std::size_t i = 0; i < precision_count; ++i) grid.columns << qs(precision_title(i));
  for (const ModelRow& row : fits.rows) {
    GridRow line{qs(row.model->title), {}};
    for (const auto& cell : row.cells)
      line.cells << (cell ? GridCell{shapeOfFit(cell->fit), cellText(*cell)} : GridCell{});
    grid.rows << line;
  }
  grid_->setData(grid);
  QList<Note> notes;
  notes.append({tr("Counted with %1 tokens of context, fewer where a model allows no more. “/s” is tokens a second for "
                   "one user, about.")
                    .arg(QLocale().toString(static_cast<qlonglong>(fits.context))),
                {},
                {}});
  if (fits.bandwidth <= 0) notes.append({tr("The memory's bandwidth is not known: speeds are left out."), {}, {}});
  if (fits.shared)
    notes.append({tr("Processor and graphics share this memory: a quarter is left to the system."), {}, {}});
  showPage(notes);
}

}  // namespace deskpath::app
