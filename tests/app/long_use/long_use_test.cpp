// SPDX-License-Identifier: GPL-3.0-or-later
// The program may stay open for weeks: what it opens and closes again a thousand times leaves no memory behind.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QPixmapCache>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <memory>

#include "counting_malloc.h"
#include "documents/plan_document.h"
#include "documents/safe_file.h"
#include "plan/edits.h"
#include "window/main_window.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-24");

// Blocks in use once all work on other threads has arrived and everything that was put off is done.
long settledBlocks() {
  long before = -1;
  for (int quiet = 0; quiet < 3; quiet = test::blocksInUse() == before ? quiet + 1 : 0) {
    before = test::blocksInUse();
    QEventLoop loop;
    QTimer::singleShot(50, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmapCache::clear();
  }
  return before;
}

// DESKPATH_LONG_USE=1000 asks for as many, and a tenth of them for what is slow; fewer show the same, sooner.
int rounds() { return std::max(40, qEnvironmentVariableIntValue("DESKPATH_LONG_USE")); }

// The first rounds fill caches. After them, whatever a round leaves adds up to one block for each: a tenth of that is
// no leak but a cache that grew.
void expectNoGrowth(int rounds, const std::function<void(int)>& round) {
  constexpr int warmUp = 20;
  for (int i = 0; i < warmUp; ++i) round(i);
  const long before = settledBlocks();
  for (int i = 0; i < rounds; ++i) {
    round(i);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  const long growth = settledBlocks() - before;
  EXPECT_LT(growth, std::max(20, rounds / 10))
      << "blocks after " << rounds << " rounds; " << before << " in use before";
  testing::Test::RecordProperty("growth", static_cast<int>(growth));
}

class LongUse : public testing::Test {
 protected:
  void SetUp() override {
    for (const int i : {0, 1}) {
      Plan plan = with_name({}, i == 0 ? "even" : "odd");
      plan.target_roles = {*RoleId::from("ai-ml-engineer")};
      for (const Category category : {Category::cpu, Category::gpu, Category::monitor, Category::desk}) {
        const auto parts = content().parts.of(category);
        plan = with_added(std::move(plan), parts[parts.size() / 2 + static_cast<std::size_t>(i)]);
      }
      ASSERT_TRUE(writeFile(file(i), QByteArray::fromStdString(write_plan(plan))));
    }
  }
  static const Content& content() {
    static const Content shipped = loadContent();
    return shipped;
  }
  [[nodiscard]] QString file(int i) const { return folder_.filePath(u"%1.deskplan"_s.arg(i % 2)); }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(u"settings.json"_s)};
  ProfileStore profile_{today, {}};
};

TEST_F(LongUse, the_measure_is_exact) {
  const long before = settledBlocks();
  const auto kept = std::make_unique<QByteArray>(1000, 'x');
  EXPECT_EQ(settledBlocks() - before, 2);
}

TEST_F(LongUse, plans_read_and_edited_leave_nothing) {
  expectNoGrowth(rounds(), [this](int i) {
    PlanDocument document(content(), today);
    ASSERT_TRUE(document.open(file(i)));
    document.edit(u"Rename"_s, with_name(document.plan(), "round " + std::to_string(i)));
    document.undoStack()->undo();
  });
}

TEST_F(LongUse, plans_opened_in_one_window_leave_nothing) {
  MainWindow window(content(), profile_, settings_, today, Dialogs{}, folder_.filePath(u"recovery"_s));
  window.show();
  expectNoGrowth(rounds(), [&](int i) {
    ASSERT_TRUE(window.openPlan(file(i)));
    QCoreApplication::processEvents();
  });
}

TEST_F(LongUse, windows_opened_and_closed_leave_nothing) {
  expectNoGrowth(std::max(40, rounds() / 10), [this](int i) {
    MainWindow window(content(), profile_, settings_, today, Dialogs{}, folder_.filePath(u"recovery"_s));
    window.show();
    ASSERT_TRUE(window.openPlan(file(i)));
    QCoreApplication::processEvents();
  });
}

}  // namespace
}  // namespace deskpath::app
