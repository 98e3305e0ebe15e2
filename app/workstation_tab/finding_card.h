// SPDX-License-Identifier: GPL-3.0-or-later
// One finding in the list: the sentence, and its details once unfolded.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/plan_document.h"

namespace deskpath::app {

class FindingDetails;
class FindingHeader;
class FixLine;
class RepairFinder;

class FindingCard final : public QWidget {
  Q_OBJECT
 public:
  FindingCard(PlanDocument& document, RepairFinder& repairs, QWidget* parent = nullptr);

  // The same finding after a change of the plan, perhaps with other figures.
  void setFinding(const Finding& finding);
  [[nodiscard]] const Finding& finding() const { return *finding_; }
  [[nodiscard]] FindingHeader* header() const { return header_; }
  void setMarked(bool marked);
  // After the finder has found something.
  void showFixes();

 Q_SIGNALS:
  void selected(const std::vector<deskpath::PartId>& parts);
  void factWanted(const deskpath::PartId& part, deskpath::KeyRef attribute);

 private:
  void showDetails();
  [[nodiscard]] QString title() const;
  void acknowledge(const QString& reason);
  void apply(const Fix& fix);

  PlanDocument& document_;
  RepairFinder& repairs_;
  std::optional<Finding> finding_;
  FindingHeader* header_;
  FixLine* fix_;
  FindingDetails* details_ = nullptr;
};

}  // namespace deskpath::app
