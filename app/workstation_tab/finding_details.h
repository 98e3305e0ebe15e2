// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a finding: why it matters, its arithmetic, what would mend it, the source, what is
// missing.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"

class QLineEdit;
class QVBoxLayout;

namespace deskpath::app {

class FixList;

class FindingDetails final : public QWidget {
  Q_OBJECT
 public:
  FindingDetails(const Finding& finding, const PlanDocument& document, QWidget* parent = nullptr);

  // Nothing while they are being looked for.
  void setFixes(const std::optional<std::vector<Fix>>& fixes, const Finding& finding, const PlanDocument& document);

 Q_SIGNALS:
  void acknowledged(const QString& reason);
  void reopened();
  void fixWanted(const deskpath::Fix& fix);
  void factWanted(const deskpath::PartId& part, deskpath::KeyRef attribute);

 private:
  void addText(const QString& text, bool muted = false);
  void addEvidence(const Finding& finding);
  void addMissing(const Finding& finding, const PlanDocument& document);
  void addAcknowledging(const Finding& finding, const PlanDocument& document);

  QVBoxLayout* layout_;
  FixList* fixes_;
};

}  // namespace deskpath::app
