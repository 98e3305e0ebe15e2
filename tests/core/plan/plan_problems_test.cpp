// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of plans refuses, and where it says the fault is.
#include <gtest/gtest.h>

#include "plan/plan_json.h"
#include "support.h"

namespace deskpath {
namespace {

Problems problems_of(std::string_view text, const PartLookup& lookup = {}) {
  const auto plan = read_plan(text, "home.deskplan", lookup);
  return plan ? Problems{} : plan.error();
}

PartPtr any_part(const PartId& id) { return test::shared_part(id.str()); }

// A sound plan with one more line of members, the second line of the text.
void expect_problem(const std::string& line, const std::string& message, const std::string& pointer) {
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.plan\", \"version\": 1,\n" + line + "}", any_part),
            (Problems{{message, "home.deskplan", pointer, 2}}))
      << line;
}

TEST(PlanProblems, refuses_what_is_no_plan) {
  EXPECT_EQ(problems_of(""), (Problems{{"is empty; expected a JSON document", "home.deskplan", "", 0}}));
  EXPECT_EQ(problems_of("[]"), (Problems{{"is a list; expected an object", "home.deskplan", "", 1}}));
  EXPECT_EQ(problems_of("{}"), (Problems{{"has no \"format\"; expected \"deskpath.plan\"", "home.deskplan", "", 1}}));
  EXPECT_EQ(problems_of("{\n\"format\": \"deskpath.profile\", \"version\": 1}"),
            (Problems{{"is \"deskpath.profile\"; expected \"deskpath.plan\"", "home.deskplan", "/format", 2}}));
}

TEST(PlanProblems, refuses_a_newer_version_politely) {
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.plan\",\n\"version\": 2, \"items\": \"of the future\"}"),
            (Problems{{"is 2; this program reads up to version 1. Use a newer Deskpath to open it", "home.deskplan",
                       "/version", 2}}));
}

TEST(PlanProblems, tells_a_file_cut_off_at_any_byte) {
  const std::string text = write_plan(test::plan_of({"cpu/a", "monitor/b"}));
  ASSERT_EQ(problems_of(text), Problems{});
  for (std::size_t size = 1; size + 1 < text.size(); ++size) {
    const Problems problems = problems_of(text.substr(0, size));
    ASSERT_EQ(problems.size(), 1U) << size;
    EXPECT_EQ(problems[0].message, "ends in the middle of a value; the file is not complete") << size;
  }
}

TEST(PlanProblems, names_a_part_that_is_nowhere) {
  const std::string text =
      "{\"format\": \"deskpath.plan\", \"version\": 1, \"items\": [\n{\"part\": \"cpu/a\"},\n{\"part\": "
      "\"gpu/lost\"}],\n"
      "\"parts\": [{\"id\": \"cpu/a\", \"model\": \"A\"}]}";
  const Problems expected{{"names the part \"gpu/lost\", which neither the plan nor the catalogue holds",
                           "home.deskplan", "/items/1/part", 3}};
  EXPECT_EQ(problems_of(text), expected);
  EXPECT_EQ(problems_of(text, [](const PartId&) -> PartPtr { return nullptr; }), expected);
  EXPECT_EQ(problems_of(text, any_part), Problems{});
}

TEST(PlanProblems, holds_items_to_their_limits) {
  const auto item = [](const std::string& member) { return R"("items": [{"part": "gpu/x", )" + member + "}]"; };
  expect_problem(item(R"("quantity": 0)"), "is 0; expected a whole number from 1 to 999", "/items/0/quantity");
  expect_problem(item(R"("quantity": 1000)"), "is 1000; expected a whole number from 1 to 999", "/items/0/quantity");
  expect_problem(item(R"("quantity": 1.5)"), "is a number; expected a whole number", "/items/0/quantity");
  expect_problem(item(R"("stage": 10)"), "is 10; expected a whole number from 1 to 9", "/items/0/stage");
  expect_problem(item(R"("stage": 0)"), "is 0; expected a whole number from 1 to 9", "/items/0/stage");
  expect_problem(item(R"("price_minor": -1)"), "is -1; expected a whole number from 0 to 100000000000",
                 "/items/0/price_minor");
  expect_problem(item(R"("price_date": "soon")"), "is \"soon\"; expected a date like 2026-11-23",
                 "/items/0/price_date");
  expect_problem(item(R"("status": "lent")"), "is \"lent\"; expected one of to_buy, owned, bought", "/items/0/status");
  expect_problem(item("\"store\": \"" + std::string(201, 'x') + '"'), "is a text of 201 bytes; at most 200 fit here",
                 "/items/0/store");
  expect_problem(R"("items": [{"quantity": 1}])", "has no \"part\"; expected a text", "/items/0");
  expect_problem(R"("items": [{"part": "GPU"}])", "is \"GPU\"; expected a part id such as \"gpu/rtx-5070-ti\"",
                 "/items/0/part");
  expect_problem(R"("items": [7])", "is a whole number; expected an object", "/items/0");
  for (const char* good :
       {R"("quantity": 999)", R"("quantity": 1)", R"("stage": 9)", R"("price_minor": 100000000000)"}) {
    EXPECT_EQ(problems_of("{\"format\": \"deskpath.plan\", \"version\": 1, " + item(good) + "}", any_part), Problems{})
        << good;
  }
}

TEST(PlanProblems, holds_the_number_of_items_to_its_limit) {
  const auto plan = [](int count) {
    std::string items;
    for (int i = 0; i < count; ++i) items += std::string{i > 0 ? "," : ""} + "{\"part\":\"gpu/x\"}";
    return "{\"format\": \"deskpath.plan\", \"version\": 1,\n\"items\": [" + items + "]}";
  };
  EXPECT_EQ(problems_of(plan(1'000), any_part), Problems{});
  EXPECT_EQ(problems_of(plan(1'001), any_part),
            (Problems{{"has 1001 entries; at most 1000 are read", "home.deskplan", "/items", 2}}));
}

TEST(PlanProblems, holds_the_plan_to_its_limits) {
  expect_problem(R"("seats": 0)", "is 0; expected a whole number from 1 to 999", "/seats");
  expect_problem(R"("seats": 1000)", "is 1000; expected a whole number from 1 to 999", "/seats");
  expect_problem(R"("budget_minor": -1)", "is -1; expected a whole number from 0 to 100000000000", "/budget_minor");
  expect_problem(R"("currency": "usd")", "is \"usd\"; expected three capital letters such as USD", "/currency");
  expect_problem(R"("machine": "phone")", "is \"phone\"; expected one of tower, laptop, mini-pc", "/machine");
  expect_problem(R"("target_roles": ["AI"])", "names \"AI\", which is no role id", "/target_roles");
  expect_problem("\"name\": \"" + std::string(201, 'x') + '"', "is a text of 201 bytes; at most 200 fit here", "/name");
  expect_problem(R"("items": {})", "is an object; expected a list", "/items");
}

TEST(PlanProblems, holds_room_and_workload_to_their_limits) {
  expect_problem(R"("room": {"quiet": "yes"})", "is a text; expected true or false", "/room/quiet");
  expect_problem(R"("room": {"body_height_mm": 178})", "is 178; expected a whole number from 500 to 2500",
                 "/room/body_height_mm");
  expect_problem(R"("room": {"circuit_a": 0})", "is 0; expected a whole number from 1 to 100", "/room/circuit_a");
  expect_problem(R"("room": {"circuit_v": 12})", "is 12; expected a whole number from 100 to 250", "/room/circuit_v");
  expect_problem(R"("workload": {"dataset_gb": -0.5})", "is -0.5; expected a number from 0.0 to 1000000.0",
                 "/workload/dataset_gb");
  expect_problem(R"("workload": {"gpu_hours_per_month": 745})", "is 745; expected a whole number from 0 to 744",
                 "/workload/gpu_hours_per_month");
  expect_problem(R"("workload": {"models": [{}]})", "has no \"model\"; expected a text", "/workload/models/0");
  expect_problem(R"("acknowledged": [{}])", "has no \"key\"; expected a text", "/acknowledged/0");
  expect_problem(R"("acknowledged": [{"key": "k", "date": "2026-02-30"}])",
                 "is \"2026-02-30\"; expected a date like 2026-11-23", "/acknowledged/0/date");
}

TEST(PlanProblems, refuses_unsound_parts_inside) {
  expect_problem(R"("parts": [{"id": "gpu/x", "model": "X"}, {"id": "gpu/x", "model": "Y"}])",
                 "holds the part \"gpu/x\" a second time", "/parts/1");
  expect_problem(R"("parts": [{"id": "gpu/x", "model": "X", "attributes": {"power_w": -1}}])",
                 "is -1; expected a whole number from 0 to 1000000000", "/parts/0/attributes/power_w");
}

TEST(PlanProblems, reports_all_of_them_at_once) {
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.plan\", \"version\": 1, \"seats\": 0,\n\"machine\": \"x\",\n"
                        "\"items\": [{\"part\": \"a\"}, {\"part\": \"gpu/x\", \"stage\": 0}]}",
                        any_part)
                .size(),
            4U);
}

TEST(PlanProblems, refuses_files_beyond_eight_mebibytes) {
  const std::string text = "{\"format\": \"deskpath.plan\", \"version\": 1}" + std::string(max_plan_bytes, ' ');
  const Problems problems = problems_of(text);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].message, "has " + std::to_string(text.size()) + " bytes; at most 8388608 are read");
}

}  // namespace
}  // namespace deskpath
