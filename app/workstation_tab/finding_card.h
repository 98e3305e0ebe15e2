// SPDX-License-Identifier: GPL-3.0-or-later
// One finding in the list: the sentence, and its details once unfolded.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/plan_document.h"

namespace deskpath::app {

class FindingDetails;
class FindingHeader;

class FindingCard final : public QWidget {
  Q_OBJECT
 public:
  explicit FindingCard(PlanDocument& document, QWidget* parent = nullptr);

  // The same finding after a change of the plan, perhaps with other figures.
  void setFinding(const Finding& finding);
  [[nodiscard]] const Finding& finding() const { return *finding_; }
  [[nodiscard]] FindingHeader* header() const { return header_; }
  void setMarked(bool marked);

 Q_SIGNALS:
  void selected(const std::vector<deskpath::PartId>& parts);

 private:
  void showDetails();
  void acknowledge(const QString& reason);
  void apply(const Fix& fix);

  PlanDocument& document_;
  std::optional<Finding> finding_;
  FindingHeader* header_;
  FindingDetails* details_ = nullptr;
};

}  // namespace deskpath::app
