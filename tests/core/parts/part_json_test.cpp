// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part_json.h"

#include <gtest/gtest.h>

#include "base/json_write.h"
#include "support.h"

namespace deskpath {
namespace {

using test::parsed;

struct Read {
  std::optional<Part> part;
  Problems problems;
};

Read read(std::string_view text) {
  const json::Document document = parsed(text);
  Read result;
  result.part = read_part(document.root(), result.problems);
  EXPECT_EQ(result.part.has_value(), result.problems.empty()) << "a part or problems, never both, never neither";
  return result;
}

std::string written(const Part& part) { return json::to_file_text(write_part(part)); }

// A sound entry with one more line of members, the fourth line of the text.
std::string with(const std::string& line) { return "{\n\"id\": \"gpu/x\",\n\"model\": \"X\",\n" + line + "\n}"; }

void expect_problem(const std::string& line, const std::string& message, const std::string& pointer, int at = 4) {
  EXPECT_EQ(read(with(line)).problems, (Problems{{message, "test.json", pointer, at}})) << line;
}

// The example of FORMATS.md with its ellipses filled.
const std::string example = R"({
  "id": "gpu/msi-geforce-rtx-5070-ti-ventus-3x",
  "brand": "MSI",
  "model": "GeForce RTX 5070 Ti 16G Ventus 3X OC",
  "mpn": "V531-034R",
  "gtin": "4711377295826",
  "attributes": {
    "chip": "GeForce RTX 5070 Ti",
    "vendor": "nvidia",
    "class": 70,
    "vram_gb": 16,
    "bandwidth_gb_s": 896,
    "power_w": 300,
    "system_power_w": 750,
    "length_mm": 303,
    "slots": 2.5,
    "interface": {
      "generation": 5,
      "lanes": 16
    },
    "power_inputs": [
      {
        "kind": "12v-2x6",
        "count": 1
      }
    ],
    "outputs": [
      {
        "kind": "displayport",
        "version": "2.1",
        "count": 3
      },
      {
        "kind": "hdmi",
        "version": "2.1",
        "count": 1
      }
    ]
  },
  "price": {
    "minor": 74900,
    "currency": "USD",
    "kind": "list",
    "date": "2025-07-23",
    "billing": "once"
  },
  "basis": "published",
  "source": "https://example.com/card",
  "checked": "2026-11-23",
  "attribute_basis": {
    "bandwidth_gb_s": {
      "basis": "derived",
      "source": "256 bit × 28 GT/s"
    }
  }
}
)";

TEST(PartJson, reads_the_example_of_the_formats) {
  const Read result = read(example);
  ASSERT_TRUE(result.part) << to_text(result.problems);
  const Part& part = *result.part;
  EXPECT_EQ(part.category(), Category::gpu);
  EXPECT_EQ(part.name(), "MSI GeForce RTX 5070 Ti 16G Ventus 3X OC");
  EXPECT_EQ(part.attributes().size(), 12U);
  EXPECT_EQ(part.get(key::gpu::slots), SlotWidths{25});
  EXPECT_EQ(part.get(key::gpu::interface), (PcieLink{5, 16}));
  EXPECT_EQ(part.get(key::gpu::outputs), (Ports{{"displayport", "2.1", 3, 0}, {"hdmi", "2.1", 1, 0}}));
  ASSERT_TRUE(part.price);
  EXPECT_EQ(part.price->money, (Money{74'900, Currency::usd()}));
  EXPECT_EQ(part.price->date, Date::from("2025-07-23"));
  EXPECT_EQ(part.basis.kind, Basis::Kind::published);
  EXPECT_EQ(part.basis_of(key::gpu::bandwidth).kind, Basis::Kind::derived);
  EXPECT_FALSE(part.generic);
}

TEST(PartJson, writes_the_example_back_to_the_byte) { EXPECT_EQ(written(*read(example).part), example); }

TEST(PartJson, keeps_unknown_members_at_every_level) {
  const std::string text =
      R"({"id": "gpu/x", "generic": true, "model": "X", "attributes": {"power_w": 300, "aura": [1, {"a": 2.5}]},
          "price": {"minor": 1, "currency": "EUR", "kind": "street", "date": "2026-01-02", "billing": "monthly", "shop": "Y"},
          "basis": "derived", "source": "formula", "reason": "and why",
          "attribute_basis": {"power_w": {"basis": "editorial", "reason": "guess", "by": "me"}}, "future": {"x": null}})";
  const Read result = read(text);
  ASSERT_TRUE(result.part) << to_text(result.problems);
  EXPECT_EQ(result.part->attribute_extras, (json::Extras{{"aura", "[1,{\"a\":2.5}]"}}));
  EXPECT_EQ(result.part->extras, (json::Extras{{"reason", "\"and why\""}, {"future", "{\"x\":null}"}}));
  const std::string once = written(*result.part);
  for (const char* kept : {"\"aura\"", "\"shop\": \"Y\"", "\"by\": \"me\"", "\"future\"", "\"and why\""}) {
    EXPECT_NE(once.find(kept), std::string::npos) << kept << " is lost from\n" << once;
  }
  const Read again = read(once);
  ASSERT_TRUE(again.part);
  EXPECT_TRUE(*again.part == *result.part);
  EXPECT_EQ(written(*again.part), once);
}

TEST(PartJson, writes_every_type_of_value_as_it_was_read) {
  const std::vector<std::pair<std::string, std::string>> entries{
      {"motherboard/x",
       R"({"form":"ATX","memory_slots":4,"expansion_slots":[{"generation":5,"lanes":8,"count":1,"physical":16}],)"
       R"("m2_slots":[{"generation":4,"lanes":4,"sizes":["2280"],"sata":true,"count":2}],"wifi":false,)"
       R"("sharing":[{"slot":"m2-3","graphics_lanes":8},{"slot":"m2-2","sata_ports":2}]})"},
      {"case/x", R"({"board_forms":["Mini-ITX","ATX"],"radiators":[{"place":"top","size_mm":360}]})"},
      {"ups/x", R"({"waveform":"sine","runtime":[{"load_w":500,"minutes":10},{"load_w":900,"minutes":2.5}]})"},
      {"monitor/x", R"({"diagonal_in":31.5,"inputs":[{"kind":"usb-c","count":1,"power_w":90}]})"},
      {"software/x", R"({"functions":[],"memory_gb":0.3})"}};
  for (const auto& [id, attributes] : entries) {
    const Read result = read("{\"id\": \"" + id + "\", \"model\": \"X\", \"attributes\": " + attributes + "}");
    ASSERT_TRUE(result.part) << to_text(result.problems);
    EXPECT_TRUE(result.part->attribute_extras.empty()) << id;
    EXPECT_EQ(write_part(*result.part)["attributes"].dump(), attributes);
  }
}

TEST(PartJson, refuses_wrong_values_at_their_place) {
  expect_problem(R"("attributes": {"vendor": "matrox"})", "is \"matrox\"; expected one of nvidia, amd, intel, apple",
                 "/attributes/vendor");
  expect_problem(R"("attributes": {"vendor": 4})", "is a whole number; expected a text", "/attributes/vendor");
  expect_problem(R"("attributes": {"power_w": 300.5})", "is 300.5; expected a whole number from 0 to 1000000000",
                 "/attributes/power_w");
  expect_problem(R"("attributes": {"slots": 2.25})",
                 "is 2.25; expected a number with at most one decimal from 0 to 100000000", "/attributes/slots");
  expect_problem(R"("attributes": {"power_w": "300"})", "is a text; expected a number of W", "/attributes/power_w");
  expect_problem(R"("attributes": {"class": null})", "is null; expected a number", "/attributes/class");
  expect_problem(R"("attributes": {"length_mm": -1})", "is -1; expected a whole number from 0 to 1000000000",
                 "/attributes/length_mm");
  expect_problem(R"("attributes": {"length_mm": 1000000001})",
                 "is 1000000001; expected a whole number from 0 to 1000000000", "/attributes/length_mm");
  expect_problem(R"("attributes": {"chip": true})", "is true or false; expected a text", "/attributes/chip");
  expect_problem(R"("attributes": {"outputs": {}})", "is not a list of at most 64 records", "/attributes/outputs");
  expect_problem(R"("attributes": {"outputs": [{"kind": "hdmi"}, 5]})", "is a whole number; expected an object",
                 "/attributes/outputs/1");
  expect_problem(R"("attributes": {"outputs": [{"count": 1}]})", "has no \"kind\"; expected a text",
                 "/attributes/outputs/0");
  expect_problem(R"("attributes": {"outputs": [{"kind": "hdmi", "count": 0}]})",
                 "is 0; expected a whole number from 1 to 64", "/attributes/outputs/0/count");
  expect_problem(R"("attributes": {"interface": {"generation": 5}})",
                 "has no \"lanes\"; expected a whole number from 1 to 32", "/attributes/interface");
  expect_problem(R"("attributes": [])", "is a list; expected an object", "/attributes");
  expect_problem(R"("generic": "yes")", "is a text; expected true or false", "/generic");
}

TEST(PartJson, refuses_sharing_of_a_slot_that_cannot_be_found) {
  for (const std::string slot : {"m2-0", "m2-", "pcie-x", "M2-1", "sata-1", "m2-100"}) {
    const Read result =
        read(R"({"id": "motherboard/x", "model": "X", "attributes": {"sharing": [{"slot": ")" + slot + R"("}]}})");
    ASSERT_EQ(result.problems.size(), 1U) << slot;
    EXPECT_EQ(result.problems.front().message, "is \"" + slot + "\"; expected a slot such as \"m2-3\" or \"pcie-2\"");
  }
}

TEST(PartJson, refuses_too_many_records) {
  const auto outputs = [](int count) {
    std::string list;
    for (int i = 0; i < count; ++i) list += std::string{i > 0 ? ", " : ""} + "{\"kind\": \"hdmi\"}";
    return "\"attributes\": {\"outputs\": [" + list + "]}";
  };
  EXPECT_TRUE(read(with(outputs(64))).part);
  expect_problem(outputs(65), "is not a list of at most 64 records", "/attributes/outputs");
}

TEST(PartJson, refuses_wrong_choices_in_a_list) {
  EXPECT_EQ(
      read("{\"id\": \"case/x\", \"model\": \"X\",\n\"attributes\": {\"psu_forms\": [\"ATX\",\n\"TFX\"]}}").problems,
      (Problems{{"is \"TFX\"; expected one of ATX, SFX, SFX-L", "test.json", "/attributes/psu_forms/1", 3}}));
  EXPECT_EQ(read("{\"id\": \"case/x\", \"model\": \"X\", \"attributes\": {\"psu_forms\": \"ATX\"}}").problems,
            (Problems{{"is a text; expected a list", "test.json", "/attributes/psu_forms", 1}}));
  EXPECT_EQ(read("{\"id\": \"cpu/x\", \"model\": \"X\", \"attributes\": {\"ecc\": 1}}").problems,
            (Problems{{"is a whole number; expected true or false", "test.json", "/attributes/ecc", 1}}));
}

TEST(PartJson, refuses_an_entry_without_a_sound_id) {
  const std::string expected = "; expected a category and a name such as \"gpu/rtx-5070-ti\"";
  EXPECT_EQ(read("{\n\"model\": \"X\"}").problems, (Problems{{"has no \"id\"; expected a text", "test.json", "", 1}}));
  EXPECT_EQ(read("{\n\"id\": 7, \"model\": \"X\"}").problems,
            (Problems{{"is a whole number; expected a text", "test.json", "/id", 2}}));
  for (const std::string id : {"gpu", "gpus/x", "gpu/X", "gpu/", "/x", "../x"}) {
    EXPECT_EQ(read("{\n\"id\": \"" + id + "\", \"model\": \"X\"}").problems,
              (Problems{{"is \"" + id + "\"" + expected, "test.json", "/id", 2}}));
  }
  EXPECT_EQ(read("{\n\"id\": \"gpu/x\"}").problems,
            (Problems{{"has no \"model\"; expected a text", "test.json", "", 1}}));
  EXPECT_EQ(read("[]").problems, (Problems{{"is a list; expected an object", "test.json", "", 1}}));
}

TEST(PartJson, takes_the_attributes_of_another_category_for_unknown) {
  const Read result = read(R"({"id": "cpu/x", "model": "X", "attributes": {"vram_gb": "much"}})");
  ASSERT_TRUE(result.part);
  EXPECT_TRUE(result.part->attributes().empty());
  EXPECT_EQ(result.part->attribute_extras, (json::Extras{{"vram_gb", "\"much\""}}));
}

TEST(PartJson, keeps_members_of_records_and_the_basis_of_attributes_that_it_does_not_know) {
  const std::string text = R"({"id": "gpu/a", "model": "A", "attributes": {
      "interface": {"generation": 5, "lanes": 16, "bifurcates": true},
      "power_inputs": [{"kind": "12v-2x6", "count": 1, "angled": 90}],
      "outputs": [{"kind": "hdmi", "version": "2.1", "count": 1, "cec": false}],
      "glow": 3}, "basis": "user", "attribute_basis": {"glow": {"basis": "derived", "source": "seen"}}})";
  Problems problems;
  const auto document = test::parsed(text);
  const auto part = read_part(document.root(), problems);
  ASSERT_TRUE(part) << to_text(problems);
  const auto written = write_part(*part);
  EXPECT_EQ(written["attributes"]["interface"].dump(), R"({"generation":5,"lanes":16,"bifurcates":true})");
  EXPECT_EQ(written["attributes"]["power_inputs"].dump(), R"([{"kind":"12v-2x6","count":1,"angled":90}])");
  EXPECT_EQ(written["attributes"]["outputs"].dump(), R"([{"kind":"hdmi","version":"2.1","count":1,"cec":false}])");
  EXPECT_EQ(written["attribute_basis"].dump(), R"({"glow":{"basis":"derived","source":"seen"}})");
}

TEST(PartJson, demands_a_basis_that_says_enough) {
  expect_problem(R"("basis": "published", "checked": "2026-11-23")", "is published without a \"source\"", "", 1);
  expect_problem(R"("basis": "derived")", "is derived without a \"source\" or a \"reason\"", "", 1);
  expect_problem(R"("attribute_basis": {"power_w": {"basis": "derived"}})",
                 "is derived without a \"source\" or a \"reason\"", "/attribute_basis/power_w");
  expect_problem(R"("attribute_basis": {"socket": {"basis": "article"}})", "names no attribute of this category",
                 "/attribute_basis/socket");
}

TEST(PartJson, demands_sound_prices) {
  const std::string no_day = "has no date like 2026-11-23; every price carries its day";
  expect_problem(R"("price": {"minor": 1, "currency": "USD"})", no_day, "/price");
  expect_problem(R"("price": {"minor": 1, "date": "2026-02-30"})", no_day, "/price");
  expect_problem(R"("price": {"currency": "USD", "date": "2026-11-23"})",
                 "has no \"minor\"; expected an amount in minor units", "/price");
  expect_problem(R"("price": {"minor": -1, "date": "2026-11-23"})",
                 "is -1; expected a whole number from 0 to 100000000000", "/price/minor");
  expect_problem(R"("price": {"minor": 9.99, "date": "2026-11-23"})", "is a number; expected a whole number",
                 "/price/minor");
  expect_problem(R"("price": {"minor": 1, "currency": "usd", "date": "2026-11-23"})",
                 "is \"usd\"; expected three capital letters such as USD", "/price/currency");
  expect_problem(R"("price": {"minor": 1, "date": "2026-11-23", "billing": "weekly"})",
                 "is \"weekly\"; expected once, monthly or hourly", "/price/billing");
  EXPECT_EQ(read(with(R"("price": {"minor": 0, "date": "2026-11-23"})")).part->price,
            (ReferencePrice{{0, Currency::usd()}, "list", *Date::from("2026-11-23"), Billing::once, {}}));
}

}  // namespace
}  // namespace deskpath
