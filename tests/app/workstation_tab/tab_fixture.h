// SPDX-License-Identifier: GPL-3.0-or-later
// A Workstation tab over the shipped content, with a plan to begin with and the widgets tests speak to.
#pragma once

#include <gtest/gtest.h>

#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "documents/content.h"
#include "plan/edits.h"
#include "workstation_tab/slot_model.h"
#include "workstation_tab/slot_view.h"
#include "workstation_tab/workstation_tab.h"

namespace deskpath::app {

class TabFixture : public testing::Test {
 protected:
  TabFixture() : content_(loadContent()) { open({}); }

  void open(const std::vector<std::string>& ids) {
    Plan plan;
    plan.target_roles = {*RoleId::from("ai-ml-engineer")};
    for (const std::string& id : ids) plan = with_added(std::move(plan), part(id));
    openPlan(std::move(plan));
  }
  void openPlan(Plan plan) {
    tab_.reset();
    document_ = std::make_unique<PlanDocument>(content_, *Date::from("2026-11-25"));
    document_->reset(std::move(plan));
    settings_ = std::make_unique<Settings>(folder_.filePath(QStringLiteral("settings.json")));
    tab_ = std::make_unique<WorkstationTab>(*document_, *settings_);
    tab_->resize(1280, 800);
    tab_->show();
    QApplication::setActiveWindow(tab_.get());
    QCoreApplication::processEvents();
  }

  [[nodiscard]] PartPtr part(const std::string& id) const {
    PartPtr found = content_.parts.find(*PartId::from(id));
    if (!found) throw std::runtime_error("no part " + id);
    return found;
  }
  [[nodiscard]] const Plan& plan() const { return document_->plan(); }
  [[nodiscard]] SlotView* list() const { return tab_->findChild<SlotView*>(); }
  [[nodiscard]] QTableView* table() const { return named<QTableView>(QStringLiteral("Parts to choose from")); }
  [[nodiscard]] QLineEdit* search() const { return named<QLineEdit>(QStringLiteral("Search parts")); }

  template <class Widget>
  [[nodiscard]] Widget* named(const QString& accessibleName) const {
    for (Widget* widget : tab_->findChildren<Widget*>()) {
      if (widget->accessibleName() == accessibleName) return widget;
    }
    return nullptr;
  }
  template <class Widget>
  [[nodiscard]] Widget* withText(const QString& start) const {
    for (Widget* widget : tab_->findChildren<Widget*>()) {
      if (widget->text().startsWith(start)) return widget;
    }
    return nullptr;
  }
  void selectItem(const std::string& id) {
    for (std::size_t i = 0; i < plan().items.size(); ++i) {
      if (plan().items[i].part->id() == *PartId::from(id))
        list()->select({SlotKind::item, plan().items[i].part->category(), i});
    }
  }
  // The rows of the picker, first column.
  [[nodiscard]] QStringList names() const {
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      names << table()->model()->index(row, 0).data().toString();
    return names;
  }

  Content content_;
  QTemporaryDir folder_;
  std::unique_ptr<PlanDocument> document_;
  std::unique_ptr<Settings> settings_;
  std::unique_ptr<WorkstationTab> tab_;
};

}  // namespace deskpath::app
