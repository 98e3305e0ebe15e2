// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a finding: why it matters, its arithmetic, what would mend it, the source, what is missing.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"

class QLineEdit;
class QVBoxLayout;

namespace deskpath::app {

class FindingDetails final : public QWidget {
  Q_OBJECT
 public:
  FindingDetails(const Finding& finding, const PlanDocument& document, QWidget* parent = nullptr);

 Q_SIGNALS:
  void acknowledged(const QString& reason);
  void reopened();
  void fixWanted(const deskpath::Fix& fix);

 private:
  void addText(const QString& text, bool muted = false);
  void addEvidence(const Finding& finding);
  void addMissing(const Finding& finding, const PlanDocument& document);
  void addFixes(const Finding& finding, const PlanDocument& document);
  void addAcknowledging(const Finding& finding);

  QVBoxLayout* layout_;
};

}  // namespace deskpath::app
