// SPDX-License-Identifier: GPL-3.0-or-later
// Cut, copy and paste of items between plans, windows and runs of the program; other programs get the names as text.
// Text fields come first: while one has the focus, the same keys are about its text.
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace deskpath::app {

class PlanDocument;
class WorkstationTab;

class ItemActions final : public QObject {
  Q_OBJECT

 public:
  // Adds the actions to `menu`. `document` must outlive this.
  ItemActions(PlanDocument& document, QMenu& menu, QObject* parent = nullptr);

  // Whose selection counts; none before the catalogue is read.
  void setTab(WorkstationTab* tab);
  // Whether the plan is what the window shows.
  void setShown(bool shown);

 Q_SIGNALS:
  // What could not be pasted as it was, in a sentence.
  void said(const QString& message);

 private:
  void copy();
  void cut();
  void paste();
  void refresh();

  PlanDocument& document_;
  QPointer<WorkstationTab> tab_;
  bool shown_ = false;
  QAction* cut_;
  QAction* copy_;
  QAction* paste_;
};

}  // namespace deskpath::app
