// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of a click that runs on the window's thread is timed: the edit with its review, the panels, the layout and
// the painting, and each event delivered afterwards, until the other threads have nothing left to send. What counts is
// the longest time without an answer to the user. Where other programs run beside it, the thread's own CPU time says
// more than the clock.
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>

#include "documents/content.h"
#include "plan/edits.h"
#include "plan_views/plan_views.h"
#include "widgets/segmented_switch.h"
#include "window_bench.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/picker_panel.h"
#include "workstation_tab/repair_finder.h"
#include "workstation_tab/roles_panel.h"
#include "workstation_tab/slot_view.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::bench {
namespace {

using namespace deskpath::app;

// The shipped parts over and over under other names, with sizes and prices that vary, until there are as many as
// wanted.
void fill(PartCatalogue& catalogue, int wanted) {
  std::vector<PartPtr> shipped;
  for (const CategoryInfo& about : category_table) {
    const auto parts = catalogue.of(about.category);
    shipped.insert(shipped.end(), parts.begin(), parts.end());
  }
  for (int i = 0; static_cast<int>(catalogue.size()) < wanted; ++i) {
    const PartPtr& like = shipped[static_cast<std::size_t>(i) % shipped.size()];
    Part part(*PartId::from(like->id().str() + "-" + std::to_string(i)), like->category());
    part.brand = like->brand;
    part.model = like->model + " " + std::to_string(i);
    part.basis = like->basis;
    part.price = like->price;
    if (part.price) part.price->money.minor += i % 997;
    for (const auto& [key, value] : like->attributes()) {
      const auto* number = std::get_if<std::int64_t>(&value);
      const bool length = number && info(key).unit == "mm";
      part.set_value(key, length ? Value{*number + i % 37} : value);
    }
    catalogue.add(std::move(part));
  }
}

Plan towerPlan(const Content& content) {
  Plan plan;
  plan.target_roles = {*RoleId::from("ai-ml-engineer")};
  plan.room.quiet = true;
  for (const CategoryInfo& about : category_table) {
    const bool machine = about.category == Category::laptop || about.category == Category::mini_pc;
    const auto parts = content.parts.of(about.category);
    if (!machine && !parts.empty()) plan = with_added(std::move(plan), parts[parts.size() / 3]);
  }
  return plan;
}

// Milliseconds.
struct Times {
  double clock = 0;    // the longest that the window's thread was busy without a pause
  double cpu = 0;      // the most that it worked meanwhile
  double settled = 0;  // until everything had arrived
};

double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Clicks {
 public:
  Clicks(WorkstationTab& tab)
      : picker_(*tab.findChild<PickerPanel*>()),
        roles_(*tab.findChild<RolesPanel*>()),
        repairs_(*tab.findChild<RepairFinder*>()) {}

  Times run(const std::function<void()>& click) {
    Times times;
    QElapsedTimer all;
    all.start();
    add(times, [&] {
      click();
      QCoreApplication::sendPostedEvents();
      QCoreApplication::processEvents();
    });
    // A painting that was put off comes in the rest.
    for (int rest = 0; rest < restful; ++rest) {
      if (isBusy()) rest = 0;
      QThread::usleep(500);
      add(times, [] { QCoreApplication::processEvents(); });
    }
    times.settled = static_cast<double>(all.nsecsElapsed()) / 1e6;
    return times;
  }

 private:
  static constexpr int restful = 20;

  [[nodiscard]] bool isBusy() const { return picker_.isBusy() || roles_.isBusy() || repairs_.isRunning(); }

  static void add(Times& times, const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    const double before = threadMilliseconds();
    work();
    times.cpu = std::max(times.cpu, threadMilliseconds() - before);
    times.clock = std::max(times.clock, static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }

  PickerPanel& picker_;
  RolesPanel& roles_;
  RepairFinder& repairs_;
};

void print(const char* what, const std::vector<Times>& times) {
  const auto sorted = [&](double Times::*which) {
    std::vector<double> values;
    for (const Times& one : times) values.push_back(one.*which);
    std::sort(values.begin(), values.end());
    return values;
  };
  const auto clock = sorted(&Times::clock);
  const auto cpu = sorted(&Times::cpu);
  const auto settled = sorted(&Times::settled);
  const std::size_t middle = times.size() / 2;
  std::printf("| %-46s | %7.1f | %7.1f | %7.1f | %7.1f | %8.1f |\n", what, clock[middle], clock.back(), cpu[middle],
              cpu.back(), settled[middle]);
  std::fflush(stdout);
}

}  // namespace

int measureClicks(int parts, const char* only) {
  Content content = loadContent();
  fill(content.parts, parts);
  PlanDocument document(content, *Date::from("2026-11-25"));
  document.reset(towerPlan(content));
  const QTemporaryDir folder;
  Settings settings(folder.filePath(u"bench.ini"_s));
  WorkstationTab tab(document, settings);
  tab.resize(1280, 800);
  tab.show();
  QApplication::setActiveWindow(&tab);
  QCoreApplication::processEvents();
  Clicks clicks(tab);
  auto* list = tab.findChild<SlotView*>();
  auto* picker = tab.findChild<PickerPanel*>();
  constexpr int rounds = 11;
  const auto measure = [&](const char* what, const std::function<void(int)>& click,
                           const std::function<void(int)>& before = {}) {
    if (!std::strstr(what, only)) return;
    std::vector<Times> times;
    for (int i = 0; i < rounds; ++i) {
      if (before) {
        clicks.run([&] { before(i); });
      }
      times.push_back(clicks.run([&] { click(i); }));
    }
    print(what, std::move(times));
  };
  const auto indexOf = [&](Category category) {
    const auto& items = document.plan().items;
    const auto at =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.part->category() == category; });
    return static_cast<std::size_t>(at - items.begin());
  };

  std::printf("%zu parts, %zu graphics cards\n\n", content.parts.size(), content.parts.of(Category::gpu).size());
  std::printf("| %-46s | %7s | %7s | %7s | %7s | %8s |\n|%s|---------|---------|---------|---------|----------|\n",
              "click, milliseconds", "median", "longest", "CPU", "most", "settled",
              "------------------------------------------------");
  clicks.run([&] {
    list->select({SlotKind::item, Category::gpu, indexOf(Category::gpu)});
  });  // makes the table of its parts
  clicks.run([&] { list->select({SlotKind::item, Category::memory, indexOf(Category::memory)}); });
  measure(
      "select a slot, the picker opens",
      [&](int) {
        list->select({SlotKind::item, Category::gpu, indexOf(Category::gpu)});
      },
      [&](int) {
        list->select({SlotKind::item, Category::memory, indexOf(Category::memory)});
      });
  measure("replace the card: review and all panels", [&](int i) {
    const auto cards = content.parts.of(Category::gpu);
    document.edit(u"Replace"_s, with_part_replaced(document.plan(), indexOf(Category::gpu),
                                                   cards[static_cast<std::size_t>(i) % cards.size()]));
  });
  measure("change a quantity, the picker open", [&](int i) {
    document.edit(u"Quantity"_s, with_quantity(document.plan(), indexOf(Category::monitor), i % 3 + 1));
  });
  clicks.run([&] { picker->findChild<FilterBar*>()->showIncompatible(); });  // so that there are many rows
  auto* search = picker->findChild<QLineEdit*>();
  measure(
      "type a letter into the search", [&](int i) { search->setText(u"rtx 50"_s.left(i % 6 + 1)); },
      [&](int) { search->clear(); });
  clicks.run([&] { search->clear(); });
  measure("sort by name",
          [&](int i) { picker->table()->sortByColumn(0, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); });
  measure("move down one row",
          [&](int i) { picker->table()->setCurrentIndex(picker->table()->model()->index(i + 1, 0)); });
  measure("undo", [&](int) { document.undoStack()->undo(); });
  clicks.run([&] { list->select({}); });
  auto* views = tab.findChild<PlanViews*>()->findChild<SegmentedSwitch*>();
  constexpr int viewCount = 6;
  measure("change to another view of the plan", [&](int i) { views->button((i + 1) % viewCount)->click(); });
  for (int view = 0; view < viewCount; ++view) {
    const QByteArray what = (u"change a quantity, the view “"_s + views->button(view)->text() + u"” open"_s).toUtf8();
    clicks.run([&] { views->button(view)->click(); });
    measure(what.constData(), [&](int i) {
      document.edit(u"Quantity"_s, with_quantity(document.plan(), indexOf(Category::monitor), i % 3 + 1));
    });
  }
  return 0;
}

}  // namespace deskpath::bench
