// SPDX-License-Identifier: GPL-3.0-or-later
// The Workstation tab: an empty plan, a full one with a warning and a problem, pickers, editor and dialog.
#include <QtWidgets>

#include "documents/content.h"
#include "gallery.h"
#include "plan/edits.h"
#include "sample_plan.h"
#include "widgets/disclosure.h"
#include "workstation_tab/coverage_section.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/item_editor.h"
#include "workstation_tab/own_part_dialog.h"
#include "workstation_tab/picker_panel.h"
#include "workstation_tab/range_popup.h"
#include "workstation_tab/records_field.h"
#include "workstation_tab/repair_finder.h"
#include "workstation_tab/role_mark.h"
#include "workstation_tab/source_dialog.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;
using deskpath::gallery::content;

namespace {

Plan fullPlan() {
  Plan plan = gallery::samplePlan({"software/visual-studio-code", "software/docker-engine"});
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (plan.items[i].part->category() == Category::chair) plan = with_status(std::move(plan), i, ItemStatus::owned);
    if (plan.items[i].part->category() == Category::keyboard)
      plan = with_price(std::move(plan), i, 10'999, Date::from("2026-11-20"));
  }
  plan.room.quiet = true;
  return plan;
}

struct Shown {
  WorkstationTab* tab;
  PlanDocument* document;
};

Shown makeTab(Plan plan) {
  auto* document = new PlanDocument(content(), *Date::from("2026-11-25"));
  document->reset(std::move(plan));
  auto* settings = new Settings(QDir::temp().filePath(u"deskpath-gallery.ini"_s), document);
  auto* tab = new WorkstationTab(*document, *settings);
  document->setParent(tab);
  return {tab, document};
}

QWidget* emptyPlan() { return makeTab({}).tab; }

QWidget* overview() { return makeTab(fullPlan()).tab; }

QWidget* picker(Category category) {
  const Shown shown = makeTab(fullPlan());
  shown.tab->chooseFor(category);
  QTimer::singleShot(0, shown.tab, [tab = shown.tab] {
    for (FindingHeader* header : tab->findChildren<FindingHeader*>()) {
      if (header->accessibleName().startsWith(u"Warning: This build"_s)) header->setChecked(true);
    }
  });
  return shown.tab;
}

QWidget* editor() {
  const Shown shown = makeTab(fullPlan());
  shown.tab->chooseFor(Category::keyboard);
  QTimer::singleShot(0, shown.tab, [tab = shown.tab] {
    for (Disclosure* fold : tab->findChildren<Disclosure*>()) {
      if (fold->findChild<ItemEditor*>() || fold->parentWidget()->findChild<RoleMark*>()) fold->setExpanded(true);
    }
  });
  return shown.tab;
}

QPushButton* buttonOf(QWidget* window, const QString& start) {
  for (QPushButton* button : window->findChildren<QPushButton*>()) {
    if (button->text().startsWith(start)) return button;
  }
  return nullptr;
}

// Three graphics cards marked, then side by side.
QWidget* comparison() {
  const Shown shown = makeTab(fullPlan());
  shown.tab->chooseFor(Category::gpu);
  QTimer::singleShot(0, shown.tab, [tab = shown.tab] {
    auto* table = tab->findChild<PickerPanel*>()->table();
    for (const int row : {0, 1, 2}) {
      table->setCurrentIndex(table->model()->index(row, 0));
      if (QPushButton* mark = buttonOf(tab, u"Mark"_s)) mark->click();
    }
    if (QPushButton* compare = buttonOf(tab, u"Compare"_s)) compare->click();
  });
  return shown.tab;
}

// A search that finds nothing, under a limit of the price.
QWidget* nothingFound() {
  const Shown shown = makeTab(fullPlan());
  shown.tab->chooseFor(Category::storage);
  QTimer::singleShot(0, shown.tab, [tab = shown.tab] {
    for (QLineEdit* field : tab->findChildren<QLineEdit*>()) {
      if (field->accessibleName() == u"Search parts"_s) field->setText(u"8 TB for nothing"_s);
    }
  });
  return shown.tab;
}

QWidget* range() {
  RangeScale scale;
  scale.title = u"Rated power"_s;
  scale.unit = u"W"_s;
  scale.least = 550;
  scale.greatest = 1600;
  scale.text = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
  scale.parse = [](const QString&) { return std::optional<std::int64_t>{}; };
  auto* popup = new RangePopup(scale, {750, 1200});
  popup->setWindowFlags(Qt::Widget);
  return popup;
}

QWidget* room() {
  const Shown shown = makeTab(fullPlan());
  auto* list = shown.tab->findChild<QListView*>();
  for (int row = 0; row < list->model()->rowCount(); ++row) {
    const QModelIndex index = list->model()->index(row, 0);
    if (index.data(Qt::AccessibleTextRole).toString().startsWith(u"Room and work"_s)) list->setCurrentIndex(index);
  }
  return shown.tab;
}

// A warning unfolded, its repair and the alternatives, once they are found.
QWidget* repairs() {
  const Shown shown = makeTab(fullPlan());
  auto* finder = shown.tab->findChild<RepairFinder*>();
  for (int i = 0; i < 600 && finder->isRunning(); ++i) {
    QThread::msleep(20);
    QApplication::processEvents();
  }
  QTimer::singleShot(0, shown.tab, [tab = shown.tab] {
    for (FindingHeader* header : tab->findChildren<FindingHeader*>()) {
      if (header->accessibleName().startsWith(u"Warning: This build"_s)) header->setChecked(true);
    }
  });
  return shown.tab;
}

// A case and a cooler that the user entered by name alone.
Plan gaps() {
  Plan plan = fullPlan();
  for (const char* id : {"case/own", "cpu-cooler/own"}) {
    Part part(*PartId::from(id), id[1] == 'a' ? Category::pc_case : Category::cpu_cooler);
    part.model = id[1] == 'a' ? "My old tower" : "Liquid cooler 360";
    plan = with_chosen(std::move(plan), std::make_shared<const Part>(std::move(part)));
  }
  return plan;
}

QWidget* coverage() {
  const Shown shown = makeTab(gaps());
  auto* section = shown.tab->findChild<CoverageSection*>();
  section->findChild<Disclosure*>()->setExpanded(true);
  QTimer::singleShot(0, shown.tab, [tab = shown.tab, section] {
    auto* review = tab->findChildren<QScrollArea*>().constLast();
    for (QScrollArea* area : tab->findChildren<QScrollArea*>()) {
      if (area->isAncestorOf(section)) review = area;
    }
    review->verticalScrollBar()->setValue(review->verticalScrollBar()->maximum());
  });
  return shown.tab;
}

QWidget* facts(const char* id, KeyRef first, const Value& value) {
  const Shown shown = makeTab(gaps());
  for (const Item& item : shown.document->plan().items) {
    if (!(item.part->id() == std::string_view{id})) continue;
    auto* dialog = new FactsDialog(item.part, first, *shown.document);
    for (auto* field : dialog->findChildren<RecordsField*>()) {
      if (field->accessibleName().startsWith(u"Radiator"_s)) field->setValue(value);
    }
    shown.tab->setParent(dialog);
    shown.tab->hide();
    return dialog;
  }
  return nullptr;
}

QWidget* dialog() {
  const Shown shown = makeTab(fullPlan());
  auto* own = new OwnPartDialog(Category::monitor, *shown.document);
  shown.tab->setParent(own);
  shown.tab->hide();
  return own;
}

const bool registered = [] {
  using deskpath::gallery::registerScreen;
  const QSize usual(1280, 800);
  const QSize small(1024, 700);
  registerScreen(u"workstation-empty"_s, usual, emptyPlan);
  registerScreen(u"workstation-overview"_s, usual, overview);
  registerScreen(u"workstation-psu"_s, usual, [] { return picker(Category::psu); });
  registerScreen(u"workstation-memory"_s, usual, [] { return picker(Category::memory); });
  registerScreen(u"workstation-monitor-small"_s, small, [] { return picker(Category::monitor); });
  registerScreen(u"workstation-compare"_s, usual, comparison);
  registerScreen(u"workstation-nothing-found"_s, usual, nothingFound);
  registerScreen(u"workstation-range"_s, {360, 96}, range);
  registerScreen(u"workstation-editor"_s, usual, editor);
  registerScreen(u"workstation-editor-small"_s, small, editor);
  registerScreen(u"workstation-room"_s, usual, room);
  registerScreen(u"workstation-repairs"_s, usual, repairs);
  registerScreen(u"workstation-repairs-small"_s, small, repairs);
  registerScreen(u"workstation-coverage"_s, usual, coverage);
  registerScreen(u"workstation-facts"_s, {816, 640}, [] {
    return facts("case/own", key::pc_case::radiators, Value{Radiators{{"top", 360}, {"front", 280}}});
  });
  registerScreen(u"workstation-facts-known"_s, {816, 640}, [] {
    return facts("motherboard/gigabyte-x870e-aorus-pro", key::motherboard::sharing, Value{Radiators{}});
  });
  registerScreen(u"workstation-source"_s, {448, 240}, [] {
    return new SourceDialog(u"Room for a cooler (mm)"_s, {Basis::Kind::published, "manual, page 12", {}},
                            *Date::from("2026-11-25"));
  });
  registerScreen(u"workstation-wide"_s, {2560, 1300}, [] { return picker(Category::gpu); });
  return registerScreen(u"workstation-own-part"_s, {816, 640}, dialog);
}();

}  // namespace
