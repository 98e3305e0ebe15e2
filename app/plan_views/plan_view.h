// SPDX-License-Identifier: GPL-3.0-or-later
// One view of the open plan: charts with their tables and notes below, or what to fill in first and a way there.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "documents/plan_document.h"

class QStackedLayout;
class QVBoxLayout;

namespace deskpath::app {

class ChartFrame;
class ChartWidget;
class EmptyState;

class PlanView : public QWidget {
  Q_OBJECT
 public:
  // A sentence below the charts; with words to press where something can be done about it.
  struct Note {
    QString text;
    QString action;
    std::function<void()> run;
  };

  PlanView(PlanDocument& document, const QString& iconName, QWidget* parent = nullptr);

  // Shows the plan as it is.
  virtual void refresh() = 0;
  [[nodiscard]] bool isEmpty() const;

 Q_SIGNALS:
  void slotWanted(deskpath::Category category);
  void itemWanted(std::size_t item);
  void roomWanted();
  void budgetWanted();
  void factWanted(const deskpath::PartId& part, std::optional<deskpath::KeyRef> attribute);

 protected:
  [[nodiscard]] PlanDocument& document() const { return document_; }
  [[nodiscard]] const Plan& plan() const { return document_.plan(); }
  [[nodiscard]] QWidget* page() const { return page_; }
  // Above the notes.
  void add(QWidget* widget);
  // Takes ownership.
  ChartFrame* addChart(ChartWidget* chart);

  void showEmpty(const QString& sentence, const QString& action, std::function<void()> run);
  void showPage(const QList<Note>& notes);
  // For each fact that is missing, where to fill it in.
  [[nodiscard]] QList<Note> missingNotes(const std::vector<MissingFact>& facts);

 private:
  PlanDocument& document_;
  QStackedLayout* stack_;
  QWidget* page_;
  QVBoxLayout* charts_;
  QVBoxLayout* noteLayout_;
  EmptyState* empty_;
  std::function<void()> first_;
  QList<std::pair<QString, QString>> shown_;  // texts of the notes
};

}  // namespace deskpath::app
