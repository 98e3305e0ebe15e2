// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"

#include "support.h"

namespace deskpath {
namespace {

using testing::HasSubstr;
using testing::Not;

Checklist hostile() {
  Checklist list{.plan = "# <b>Plan</b> & more",
                 .as_of = test::day("2026-11-23"),
                 .to_buy = {},
                 .owned = {},
                 .set_up = {},
                 .open = {},
                 .roles = {},
                 .cost = {},
                 .budget_minor = {},
                 .look_up = {}};
  ChecklistLine line;
  line.category = "Desk";
  line.brand = "=SUM(A1)";
  line.model = "<script>alert(1)</script> *bold* [x](http://y)";
  line.store = "Shop, \"quoted\"";
  line.note = "one\ntwo";
  line.each_minor = 1'050;
  line.total_minor = 2'100;
  line.quantity = 2;
  line.price_source = PriceSource::own;
  list.to_buy = {{"Desk and room", {line}}};
  list.open = {{Verdict::problem, "Title", "It <does> not fit.", "Choose another.", {}},
               {Verdict::warning, "Title", "It is tight.", "Choose more.", "we know"}};
  list.look_up = {{"Case_1", {"Length"}}};
  list.set_up = {{"Connection", {{"Order it", "$50 a month", true}}}};
  list.roles = {{"AI/ML engineer", "minimum", true, {"Webcam lines"}}};
  return list;
}

TEST(ChecklistExports, markdown_is_a_task_list_with_user_text_escaped) {
  const std::string text = checklist_to_markdown(hostile());
  EXPECT_EQ(text.substr(0, text.find('\n')), "# \\# \\<b\\>Plan\\</b\\> \\& more");
  EXPECT_THAT(text, HasSubstr("- [ ] 2 × =SUM(A1) \\<script\\>alert(1)\\</script\\> \\*bold\\* \\[x\\](http://y): $21 "
                              "($10.50 each, own price), "
                              "Shop, \"quoted\". one two · paid: ____\n"));
  EXPECT_THAT(
      text,
      HasSubstr(
          "- **Problem**: It \\<does\\> not fit. Choose another.\n- **Warning, accepted**: It is tight. we know\n"));
  EXPECT_THAT(text, HasSubstr("- [ ] Case\\_1 (not known: length)\n"));
  EXPECT_THAT(text, HasSubstr("- [x] Order it: $50 a month\n"));
  EXPECT_THAT(text, HasSubstr("- AI/ML engineer (target): minimum. Still to choose: Webcam lines\n"));
}

TEST(ChecklistExports, csv_quotes_and_never_starts_a_formula) {
  const std::string text = checklist_to_csv(hostile());
  EXPECT_EQ(text.substr(0, 24), "Plan,Done,Kind,Group,Cat");
  EXPECT_THAT(text, HasSubstr("# <b>Plan</b> & more,no,to buy,Desk and room,Desk,'=SUM(A1),<script>alert(1)</script> "
                              "*bold* [x](http://y),,2,10.50,21.00,"
                              "USD,once,own price,,1,\"Shop, \"\"quoted\"\"\",,one two,\r\n"));
  EXPECT_THAT(text, HasSubstr(",yes,to set up,Connection,"));
}

TEST(ChecklistExports, csv_defuses_every_way_to_begin_a_formula) {
  for (const char* begin : {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "  =1", "\uff1d1", "\uff20A"}) {
    Checklist list = hostile();
    list.to_buy.front().lines.front().note = begin;
    const std::string text = checklist_to_csv(list);
    const std::size_t cell = text.find("quoted\"\"\",,") + 11;
    EXPECT_EQ(text[cell], '\'') << begin << ": " << text.substr(cell, 8);
    EXPECT_EQ(text.find('\t'), std::string::npos);
  }
}

TEST(ChecklistExports, plain_text_keeps_every_name_on_its_line) {
  const std::string text = checklist_to_text(hostile());
  EXPECT_EQ(text.substr(0, text.find('\n')), "# <b>Plan</b> & more");
  EXPECT_THAT(text, HasSubstr("\n[ ] 2 × =SUM(A1) <script>alert(1)</script> *bold* [x](http://y)            $21\n"
                              "    Desk, Shop, \"quoted\", $10.50 each, own price\n    one two\n"));
  EXPECT_THAT(text, HasSubstr("* Warning, accepted: It is tight. we know\n"));
  EXPECT_THAT(text, HasSubstr("[x] Order it\n    $50 a month\n"));
}

TEST(ChecklistExports, a_forum_table_has_three_cells_in_each_row) {
  Checklist list = hostile();
  list.to_buy.front().lines.front().model = "A|B `c`";
  const std::string text = checklist_to_forum(list);
  EXPECT_THAT(text,
              HasSubstr("\nType|Item|Price\n:-|:-|-:\n**Desk**|2 × =SUM(A1) A\\|B \\`c\\`|$21 @ Shop, \"quoted\"\n"
                        "**Total**||**$21**\n"));
}

TEST(ChecklistExports, json_holds_the_figures_in_minor_units) {
  const std::string text = checklists_to_json(std::vector{hostile()});
  EXPECT_THAT(text,
              HasSubstr("{\n  \"format\": \"deskpath.checklist\",\n  \"version\": 1,\n  \"as_of\": \"2026-11-23\",\n"));
  EXPECT_THAT(text, HasSubstr("\"total_minor\": 2100,"));
  EXPECT_THAT(text, HasSubstr("\"note\": \"one\\ntwo\""));
}

TEST(ChecklistExports, html_loads_and_runs_nothing) {
  const std::string text = checklist_to_html(hostile());
  EXPECT_THAT(text, HasSubstr("default-src 'none'"));
  EXPECT_THAT(text, Not(HasSubstr("<script")));
  EXPECT_THAT(text, HasSubstr("<title># &lt;b&gt;Plan&lt;/b&gt; &amp; more</title>"));
  EXPECT_THAT(text, HasSubstr("<h3>Desk and room <span>$21</span></h3>"));
  EXPECT_THAT(text,
              HasSubstr("aria-label=\"Bought: =SUM(A1) &lt;script&gt;alert(1)&lt;/script&gt; *bold* [x](http://y)\">"));
  EXPECT_THAT(text, HasSubstr("<td class=\"n\">$10.50</td><td class=\"n\">$21</td>"));
}

TEST(ChecklistExports, several_plans_share_one_page_and_one_table) {
  const std::vector<Checklist> two{hostile(), hostile()};
  const std::string csv = checklists_to_csv(two);
  EXPECT_EQ(csv.find("Plan,Done"), csv.rfind("Plan,Done"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\r'), 5);  // a head, two lines of each
  const std::string html = checklists_to_html(two);
  EXPECT_NE(html.find("<article>"), html.rfind("<article>"));
  EXPECT_EQ(html.find("</html>"), html.rfind("</html>"));
}

}  // namespace
}  // namespace deskpath
