// SPDX-License-Identifier: GPL-3.0-or-later
// A card belongs to a rule and its parts, not to the figures: changing a price or a quantity moves no focus.
#include "workstation_tab/findings_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "widgets/chip.h"
#include "widgets/disclosure.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "workstation_tab/coverage_section.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/finding_card.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/repair_finder.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr std::array worstFirst{Verdict::problem, Verdict::warning, Verdict::note, Verdict::unknown};

std::string placeOf(const Finding& finding) {
  std::string place{finding.rule};
  for (const PartId& part : finding.items) place += '|' + part.str();
  return place;
}

QVBoxLayout* makeList(QWidget* parent) {
  auto* layout = new QVBoxLayout(parent);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::half);
  return layout;
}

}  // namespace

FindingsPanel::FindingsPanel(PlanDocument& document, WorkThread aside, QWidget* parent)
    : QWidget(parent),
      document_(document),
      list_(new QVBoxLayout),
      repairs_(new RepairFinder(document, std::move(aside), this)),
      coverage_(new CoverageSection(document, this)),
      nothing_(new MutedLabel({}, this)),
      fine_(new Disclosure({}, this)),
      accepted_(new Disclosure({}, this)) {
  auto* layout = makeList(this);
  layout->addWidget(new SectionLabel(tr("Findings"), this));
  layout->addWidget(makeChips());
  nothing_->setWordWrap(true);
  layout->addWidget(nothing_);
  list_->setSpacing(metrics::half);
  layout->addLayout(list_);
  for (Disclosure* folded : {accepted_, fine_}) {
    auto* box = new QWidget;
    makeList(box);
    folded->setContent(box);
    layout->addWidget(folded);
  }
  layout->addWidget(coverage_);
  connect(coverage_, &CoverageSection::factWanted, this,
          [this](const PartId& part, std::optional<KeyRef> key) { openFacts(part, key, document_, this); });
  connect(repairs_, &RepairFinder::found, this, [this] {
    for (const auto& [place, card] : cards_) card->showFixes();
  });
  refresh();
}

QWidget* FindingsPanel::makeChips() {
  auto* box = new QWidget(this);
  auto* flow = new FlowLayout(box);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(metrics::half);
  for (const Verdict verdict : worstFirst) {
    auto* chip = new Chip({}, box);
    chip->setAccessibleDescription(tr("Shows only these findings"));
    connect(chip, &QAbstractButton::toggled, this, &FindingsPanel::applyFilter);
    chips_[static_cast<std::size_t>(verdict)] = chip;
    flow->addWidget(chip);
  }
  return box;
}

FindingCard* FindingsPanel::cardFor(const Finding& finding, std::map<std::string, FindingCard*>& left) {
  std::string place = placeOf(finding);
  while (cards_.contains(place)) place += '+';
  FindingCard* card = nullptr;
  if (const auto known = left.find(place); known != left.end()) {
    card = known->second;
    left.erase(known);
  } else {
    card = new FindingCard(document_, *repairs_, this);
    connect(card, &FindingCard::selected, this, &FindingsPanel::selected);
    connect(card, &FindingCard::factWanted, this,
            [this](const PartId& part, KeyRef key) { openFacts(part, key, document_, this); });
  }
  card->setFinding(finding);
  cards_.emplace(std::move(place), card);
  return card;
}

void FindingsPanel::giveUp() { repairs_->giveUp(); }

void FindingsPanel::refresh() {
  std::map<std::string, FindingCard*> left;
  left.swap(cards_);
  open_.clear();
  QLayout* fine = fine_->content()->layout();
  QLayout* accepted = accepted_->content()->layout();
  int position = 0;
  int fineCount = 0;
  int acceptedCount = 0;
  for (const Finding& finding : document_.report().findings) {
    FindingCard* card = cardFor(finding, left);
    if (finding.verdict == Verdict::ok) {
      if (fine->indexOf(card) != fineCount) static_cast<QVBoxLayout*>(fine)->insertWidget(fineCount, card);
      ++fineCount;
    } else if (!finding.open()) {
      if (accepted->indexOf(card) != acceptedCount)
        static_cast<QVBoxLayout*>(accepted)->insertWidget(acceptedCount, card);
      ++acceptedCount;
    } else {
      if (list_->indexOf(card) != position) list_->insertWidget(position, card);
      ++position;
      open_.push_back(card);
    }
  }
  for (const auto& [place, card] : left) {
    if (card->isAncestorOf(window()->focusWidget())) setFocus();
    card->hide();
    card->deleteLater();
  }
  fine_->setVisible(fineCount > 0);
  fine_->setTitle(fineCount == 1 ? tr("1 check is fine") : tr("%1 checks are fine").arg(fineCount));
  accepted_->setVisible(acceptedCount > 0);
  accepted_->setTitle(acceptedCount == 1 ? tr("1 finding accepted") : tr("%1 findings accepted").arg(acceptedCount));
  coverage_->refresh();
  repairs_->restart();
  for (const auto& [place, card] : cards_) card->showFixes();
  refreshChips();
  mark(marked_);
}

void FindingsPanel::refreshChips() {
  const auto count = [this](Verdict verdict) {
    return std::count_if(open_.begin(), open_.end(),
                         [&](const FindingCard* card) { return card->finding().verdict == verdict; });
  };
  for (const Verdict verdict : worstFirst) {
    Chip* chip = chips_[static_cast<std::size_t>(verdict)];
    const auto number = count(verdict);
    chip->setText(tr("%1 %2").arg(verdictWord(shapeOf(verdict))).arg(number));
    chip->updateGeometry();
    if (number == 0) chip->setChecked(false);
    chip->setVisible(number > 0);
  }
  applyFilter();
}

void FindingsPanel::applyFilter() {
  const bool any =
      std::any_of(chips_.begin(), chips_.end(), [](const Chip* chip) { return chip && chip->isChecked(); });
  for (FindingCard* card : open_) {
    const Chip* chip = chips_[static_cast<std::size_t>(card->finding().verdict)];
    card->setVisible(!any || (chip && chip->isChecked()));
  }
  nothing_->setVisible(open_.empty());
  nothing_->setText(document_.report().summary.checks == 0
                        ? tr("Checks begin as soon as parts that concern each other are chosen.")
                        : tr("Nothing is wrong with what is chosen."));
}

QWidget* FindingsPanel::mark(const std::optional<PartId>& part) {
  marked_ = part;
  QWidget* first = nullptr;
  for (const auto& [place, card] : cards_) {
    const auto& items = card->finding().items;
    card->setMarked(part && std::find(items.begin(), items.end(), *part) != items.end());
  }
  for (FindingCard* card : open_) {
    if (!first && card->isVisibleTo(this) && card->header()->isMarked()) first = card;
  }
  return first;
}

}  // namespace deskpath::app
