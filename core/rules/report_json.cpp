// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_write.h"
#include "rules/report.h"

namespace deskpath {
namespace {

using json::Object;

std::string_view price_source_name(PriceSource source) {
  switch (source) {
    case PriceSource::own: return "own";
    case PriceSource::estimate:
    case PriceSource::usual: return "estimate";
    case PriceSource::reference: return "reference";
    case PriceSource::none: break;
  }
  return {};
}

Object write_value(const FindingValue& value) {
  Object object{{"name", value.name}};
  if (const auto* text = std::get_if<std::string>(&value.value)) {
    object["value"] = *text;
  } else {
    object["value"] = json::number(std::get<double>(value.value));
  }
  json::put_text(object, "unit", value.unit);
  return object;
}

Object write_fix(const Fix& fix) {
  Object entry = Object::object();
  if (fix.replace) entry["replace"] = fix.replace->str();
  if (fix.with) entry["with"] = fix.with->str();
  if (fix.quantity) entry["quantity"] = *fix.quantity;
  if (fix.set) {
    Object set{{"setting", fix.set->pointer}};
    if (const auto* number = std::get_if<std::int64_t>(&fix.set->value)) {
      set["value"] = *number;
    } else {
      set["value"] = std::get<std::string>(fix.set->value);
    }
    entry["set"] = std::move(set);
  }
  if (fix.price_delta_minor) entry["price_delta_minor"] = *fix.price_delta_minor;
  if (fix.with && fix.price_source != PriceSource::none) entry["price_source"] = price_source_name(fix.price_source);
  if (fix.billing != Billing::once) entry["billing"] = billing_name(fix.billing);
  entry["clears"] = fix.clears;
  entry["adds"] = fix.adds;
  if (!fix.undecided.empty()) entry["undecided"] = fix.undecided;
  if (!fix.gives_up.empty()) {
    Object measures = Object::array();
    for (const MeasureLoss& loss : fix.gives_up) measures.push_back(loss.measure);
    entry["gives_up"] = std::move(measures);
  }
  if (!fix.roles.empty()) {
    Object roles = Object::array();
    for (const RoleLevelChange& change : fix.roles)
      roles.push_back({{"role", change.role.str()}, {"from", change.from}, {"to", change.to}});
    entry["roles"] = std::move(roles);
  }
  return entry;
}

Object write_finding(const Finding& finding, const Wording& wording) {
  Object object{{"rule", finding.rule}, {"verdict", verdict_name(finding.verdict)}, {"key", finding.key()}};
  Object items = Object::array();
  for (const PartId& id : finding.items) items.push_back(id.str());
  object["items"] = std::move(items);
  Object values = Object::array();
  for (const FindingValue& value : finding.values) values.push_back(write_value(value));
  object["values"] = std::move(values);
  object["message"] = wording.message(finding);
  object["why"] = wording.why(finding.rule);
  object["source"] = wording.source(finding.rule);
  Object evidence = Object::array();
  for (const EvidenceLine& line : finding.evidence) evidence.push_back({{"label", line.label}, {"value", line.value}});
  object["evidence"] = std::move(evidence);
  Object missing = Object::array();
  for (const MissingFact& fact : finding.missing) {
    missing.push_back({{"part", fact.part.str()}, {"attribute", info(fact.attribute).name}});
  }
  object["missing"] = std::move(missing);
  Object fixes = Object::array();
  for (const Fix& fix : finding.fixes) fixes.push_back(write_fix(fix));
  object["fixes"] = std::move(fixes);
  if (finding.acknowledged) object["acknowledged"] = *finding.acknowledged;
  return object;
}

Object write_step(const StepValue& step) {
  if (const auto* value = std::get_if<double>(&step)) return json::number(*value);
  if (std::holds_alternative<bool>(step)) return true;
  return std::get<std::vector<std::string>>(step);
}

Object write_need(const NeedReview& review) {
  const WorkstationNeed& need = *review.need;
  Object object{{"measure", info(need.measure).id}, {"importance", importance_name(need.importance)}};
  if (review.not_chosen) {
    object["level"] = "not_chosen";
  } else {
    object["level"] = level_name(review.low);
    if (review.high != review.low) object["level_range"] = {level_name(review.low), level_name(review.high)};
  }
  if (review.by_alternative) object["by"] = info(need.alternative->measure).id;
  if (review.reading.state == MeasureState::known) {
    if (const auto* value = std::get_if<double>(&review.reading.value)) {
      object["value"] = json::number(*value);
    } else if (const auto* yes = std::get_if<bool>(&review.reading.value)) {
      object["value"] = *yes;
    } else {
      object["value"] = std::get<std::string>(review.reading.value);
    }
  }
  if (need.minimum) object["minimum"] = write_step(*need.minimum);
  if (need.recommended) object["recommended"] = write_step(*need.recommended);
  if (need.ideal) object["ideal"] = write_step(*need.ideal);
  return object;
}

Object write_role(const RoleReview& review) {
  Object object{{"role", review.role->id.str()},
                {"level", review.overall.incomplete ? "incomplete" : level_name(review.overall.low)},
                {"level_range", {level_name(review.overall.low), level_name(review.overall.high)}}};
  Object open = Object::array();
  for (Measure measure : review.not_chosen()) open.push_back(info(measure).id);
  object["not_chosen"] = std::move(open);
  Object needs = Object::array();
  for (const NeedReview& need : review.needs) needs.push_back(write_need(need));
  object["requirements"] = std::move(needs);
  return object;
}

}  // namespace

std::string report_to_json(const Report& report, const Plan& plan, const Context& context, const Wording& wording) {
  const Summary& summary = report.summary;
  Object object{{"format", "deskpath.report"},
                {"version", 1},
                {"plan", plan.name},
                {"as_of", context.today.iso()},
                {"up_to_stage", report.up_to_stage}};
  object["summary"] = {{"ok", summary.count(Verdict::ok)},           {"note", summary.count(Verdict::note)},
                       {"warning", summary.count(Verdict::warning)}, {"problem", summary.count(Verdict::problem)},
                       {"unknown", summary.count(Verdict::unknown)}, {"checks", summary.checks},
                       {"acknowledged", summary.acknowledged},       {"total_minor", report.cost.total_minor},
                       {"monthly_minor", report.cost.monthly_minor}, {"hourly_minor", report.cost.hourly_minor},
                       {"unpriced", report.cost.unpriced},           {"currency", plan.currency.code()}};
  Object findings = Object::array();
  for (const Finding& finding : report.findings) findings.push_back(write_finding(finding, wording));
  object["findings"] = std::move(findings);
  Object roles = Object::array();
  for (const RoleReview& role : report.roles) roles.push_back(write_role(role));
  object["roles"] = std::move(roles);
  Object missing = Object::array();
  for (const MissingLine& line : report.missing_facts) {
    missing.push_back({{"part", line.part.str()}, {"attribute", info(line.attribute).name}, {"rules", line.rules}});
  }
  object["missing_facts"] = std::move(missing);
  return json::to_file_text(object);
}

}  // namespace deskpath
