// SPDX-License-Identifier: GPL-3.0-or-later
// How many checks could be decided, and which facts are missing of which part, each with a place to fill it
// in.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"
#include "recommend/coverage.h"

class QVBoxLayout;

namespace deskpath::app {

class Disclosure;
class MutedLabel;

class CoverageSection final : public QWidget {
  Q_OBJECT
 public:
  explicit CoverageSection(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();

 Q_SIGNALS:
  void factWanted(const deskpath::PartId& part, std::optional<deskpath::KeyRef> attribute);

 private:
  void addPart(const PartCoverage& part);

  PlanDocument& document_;
  MutedLabel* sentence_;
  Disclosure* missing_;
  QVBoxLayout* list_ = nullptr;
  std::vector<MissingLine> shown_;
};

}  // namespace deskpath::app
