// SPDX-License-Identifier: GPL-3.0-or-later
// Power supply, radiator and front cables in the case.
#include <algorithm>
#include <array>

#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Radiators are as wide as their fans: 120 mm (120, 240, 360) or 140 mm (140, 280, 420).
bool same_fans(std::int64_t a, std::int64_t b) { return (a % 140 == 0) == (b % 140 == 0); }

std::int64_t count_of(const Plugs& plugs, std::string_view kind) {
  std::int64_t count = 0;
  for (const Plug& plug : plugs) {
    if (plug.kind == kind) count += plug.count;
  }
  return count;
}

// What helps where a header of this kind is missing: an adapter from an older one that is left over, else something
// that brings a header of its own.
struct HeaderHelp {
  std::string_view kind;
  std::string_view older;
  std::string_view adapter;
  std::string_view otherwise;
};
constexpr std::array headers{
    HeaderHelp{"usb-type-e", "usb-3-19pin", "an adapter from the free 19-pin USB 3 header to Type-E",
               "a PCIe card with a Type-E header"},
    HeaderHelp{"usb-3-19pin", "usb-2.0", "an adapter from the free USB 2.0 header to the 19-pin plug, at USB 2.0 speed",
               "a PCIe card with a 19-pin USB 3 header"},
    HeaderHelp{"usb-2.0", "", "", "an internal USB 2.0 hub"}};

std::string list_text(const Plugs& plugs) { return format_value(info(key::pc_case::front_usb), Value{plugs}); }

}  // namespace

void case_psu_form(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  for (const BuildItem& psu : build.of(Category::psu)) {
    Check check{"case.psu_form"};
    check.about(*pc_case).about(psu.part()).text("case", pc_case->name(), false).text("psu", psu.part().name(), false);
    const auto form = check.need(psu.part(), key::psu::form);
    const auto forms = check.need(*pc_case, key::pc_case::psu_forms);
    if (form) check.text("form", *form);
    if (forms) check.text("forms", format_value(info(key::pc_case::psu_forms), Value{*forms}));
    const auto takes = [&](std::string_view wanted) {
      return forms && std::find(forms->begin(), forms->end(), wanted) != forms->end();
    };
    if (form && takes(*form)) {
      out.push_back(check.conclude(Verdict::ok));
    } else {
      // A bracket fills the gap around a smaller supply.
      const bool bracket = form && *form != "ATX" && takes("ATX");
      out.push_back(check.conclude(bracket ? Verdict::note : Verdict::problem));
    }
  }
}

void case_psu_length(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  for (const BuildItem& psu : build.of(Category::psu)) {
    Check check{"case.psu_length"};
    check.about(*pc_case).about(psu.part()).text("case", pc_case->name(), false).text("psu", psu.part().name(), false);
    const auto length = check.need(psu.part(), key::psu::length);
    const auto room = check.need(*pc_case, key::pc_case::psu_length);
    if (length) check.quantity("length", *length);
    if (room) check.quantity("room", *room);
    const bool fits = length && room && *length <= *room;
    if (length && room && !fits) check.quantity("over", *length - *room, false);
    out.push_back(check.conclude(fits ? Verdict::ok : Verdict::problem));
  }
}

void case_radiator(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  if (pc_case == nullptr) return;
  for (const BuildItem& cooler : build.of(Category::cpu_cooler)) {
    Check check{"case.radiator"};
    check.about(*pc_case)
        .about(cooler.part())
        .text("case", pc_case->name(), false)
        .text("cooler", cooler.part().name(), false);
    const auto kind = check.need(cooler.part(), key::cpu_cooler::kind);
    if (kind && *kind != "liquid") continue;  // its height has a rule of its own
    const auto radiator = check.need(cooler.part(), key::cpu_cooler::radiator);
    const auto places = check.need(*pc_case, key::pc_case::radiators);
    if (radiator) check.quantity("radiator", *radiator);
    if (places) check.text("places", format_value(info(key::pc_case::radiators), Value{*places}));
    if (!radiator || !places) {
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    std::string fitting;
    bool perhaps = false;
    for (const RadiatorPlace& place : *places) {
      if (place.size_mm < radiator->raw()) continue;
      if (!same_fans(place.size_mm, radiator->raw())) {
        perhaps = true;
      } else if (fitting.find(place.place) == std::string::npos) {
        fitting += (fitting.empty() ? "" : " or ") + place.place;
      }
    }
    if (!fitting.empty()) {
      check.text("place", fitting);
      out.push_back(check.conclude(Verdict::ok));
    } else if (perhaps) {
      check.missing(*pc_case, key::pc_case::radiators);
      Finding finding = check.conclude(Verdict::ok);
      finding.variant = "width";
      out.push_back(std::move(finding));
    } else {
      out.push_back(check.conclude(Verdict::problem));
    }
  }
}

void case_front_usb(const Build& build, std::vector<Finding>& out) {
  const Part* pc_case = build.first(Category::pc_case);
  const Part* board = build.first(Category::motherboard);
  if (pc_case == nullptr || board == nullptr) return;
  Check check{"case.front_usb"};
  check.about(*pc_case).about(*board).text("case", pc_case->name(), false).text("board", board->name(), false);
  const auto cables = check.need(*pc_case, key::pc_case::front_usb);
  const auto sockets = check.need(*board, key::motherboard::usb_headers);
  if (!cables || !sockets) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  Plugs lacking;
  std::string adapters;
  for (const HeaderHelp& header : headers) {
    const std::int64_t over = count_of(*cables, header.kind) - count_of(*sockets, header.kind);
    if (over <= 0) continue;
    lacking.push_back({std::string{header.kind}, over});
    const bool spare =
        !header.older.empty() && count_of(*sockets, header.older) - count_of(*cables, header.older) >= over;
    adapters += (adapters.empty() ? "" : " and ") + std::string{spare ? header.adapter : header.otherwise};
  }
  check.text("cables", list_text(*cables)).text("headers", list_text(*sockets));
  if (lacking.empty()) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.text("lacking", list_text(lacking), false).text("adapter", adapters, false);
  out.push_back(check.conclude(Verdict::warning));
}

}  // namespace deskpath::rules
