// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a plan, a profile, roles and parts whose texts all look like HTML.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "plan/edits.h"
#include "window/main_window.h"

namespace deskpath::app {

inline constexpr const char* hostile = "<b>x</b><img src=http://localhost:9/x.png>";

class HostileFixture : public testing::Test {
 protected:
  // It comes first in each text, where Qt looks for HTML.
  [[nodiscard]] virtual QByteArray hostileText() { return hostile; }

  void SetUp() override {
    text_ = hostileText();
    const std::string bad = text_.toStdString();
    put(QStringLiteral("mine.deskroles"), R"([{"id": "ai-ml-engineer", "title": "HOSTILE", "mission": "HOSTILE",
      "responsibilities": [{"id": "r", "title": "HOSTILE", "text": "HOSTILE", "basis": "user", "source": "HOSTILE"}],
      "skills": [{"any_of": ["python", "java"], "title": "HOSTILE", "level": 4, "weight": 5, "kind": "essential", "reason": "HOSTILE", "basis": "user"}],
      "workstation": [{"measure": "gpu.vram_gb", "importance": "required", "minimum": 48, "why": "HOSTILE", "basis": "user", "reason": "HOSTILE"}]}])");
    put(QStringLiteral("mine.deskparts"),
        R"([{"id": "gpu/hostile", "brand": "HOSTILE", "model": "HOSTILE", "mpn": "HOSTILE", "basis": "user", "source": "HOSTILE",
      "attributes": {"vram_gb": 48, "chip": "HOSTILE"}},
      {"id": "monitor/hostile", "brand": "HOSTILE", "model": "HOSTILE", "attributes": {"diagonal_in": 27}}])");
    content_ = loadContent({folder_.path()});
    ASSERT_EQ(to_text(content_.problems), "");
    window_ = std::make_unique<MainWindow>(content_, profile_, settings_, today_, Dialogs{});
    window_->resize(1600, 1000);
    window_->show();
    Profile profile = profile_.profile();
    profile.name = bad;
    profile.goals = {bad};
    profile_.edit(QStringLiteral("Name"), std::move(profile));
    profile_.rate(*SkillId::from("python"), QStringLiteral("Python"), 2);
    profile = profile_.profile();
    profile.ratings.front().history.back().evidence = bad;
    profile.ratings.front().history.back().link = bad;
    profile_.edit(QStringLiteral("Evidence"), std::move(profile));
    Plan plan = with_name({}, bad);
    for (const char* id : {"gpu/hostile", "monitor/hostile"}) {
      plan = with_added(std::move(plan), content_.parts.find(*PartId::from(id)));
      const std::size_t last = plan.items.size() - 1;
      plan = with_note(with_store(std::move(plan), last, bad), last, bad);
    }
    plan.target_roles = {*RoleId::from("ai-ml-engineer")};
    plan.conditions = {bad};
    window_->openPlan(save(plan));
  }

  QString save(const Plan& plan) {
    put(QStringLiteral("hostile.deskplan"), QByteArray::fromStdString(write_plan(plan)));
    return folder_.filePath(QStringLiteral("hostile.deskplan"));
  }
  void put(const QString& name, QByteArray content) {
    QFile file(folder_.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content.replace("HOSTILE", text_));
  }

  static inline const Date today_ = *Date::from("2026-11-24");
  QTemporaryDir folder_;
  QByteArray text_;
  Settings settings_{folder_.filePath(QStringLiteral("deskpath.ini"))};
  ProfileStore profile_{today_, {}};
  Content content_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace deskpath::app
