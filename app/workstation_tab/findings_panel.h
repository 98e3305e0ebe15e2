// SPDX-License-Identifier: GPL-3.0-or-later
// The findings, worst first; what is fine and what was accepted folds away.
#pragma once

#include <QWidget>
#include <array>
#include <map>
#include <vector>

#include "documents/plan_document.h"
#include "workstation_tab/latest_work.h"

class QVBoxLayout;

namespace deskpath::app {

class Chip;
class CoverageSection;
class Disclosure;
class FindingCard;
class MutedLabel;
class RepairFinder;

class FindingsPanel final : public QWidget {
  Q_OBJECT
 public:
  FindingsPanel(PlanDocument& document, WorkThread aside, QWidget* parent = nullptr);

  // What is under way is about a plan that is no more.
  void giveUp();
  void refresh();
  // Marks the findings about a part; nothing unmarks. Returns the first that is in sight of the user's
  // filter.
  QWidget* mark(const std::optional<PartId>& part);
  // In the order shown, without those folded away.
  [[nodiscard]] std::vector<FindingCard*> openCards() const { return open_; }

 Q_SIGNALS:
  void selected(const std::vector<deskpath::PartId>& parts);

 private:
  [[nodiscard]] QWidget* makeChips();
  [[nodiscard]] FindingCard* cardFor(const Finding& finding, std::map<std::string, FindingCard*>& left);
  void refreshChips();
  void applyFilter();

  PlanDocument& document_;
  std::array<Chip*, verdict_count> chips_{};
  QVBoxLayout* list_;
  RepairFinder* repairs_;
  CoverageSection* coverage_;
  MutedLabel* nothing_;
  Disclosure* fine_;
  Disclosure* accepted_;
  std::map<std::string, FindingCard*> cards_;
  std::vector<FindingCard*> open_;
  std::optional<PartId> marked_;
};

}  // namespace deskpath::app
