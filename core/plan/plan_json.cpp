// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/format_header.h"
#include "base/json_write.h"
#include "parts/part_json.h"

namespace deskpath {
namespace {

using json::Node;
using json::Object;
using json::ObjectReader;
using PartMap = std::unordered_map<PartId, PartPtr>;

constexpr std::array<std::string_view, 3> status_names{"to_buy", "owned", "bought"};
constexpr std::array<std::string_view, 3> machine_names{"tower", "laptop", "mini-pc"};

template <class Enum, std::size_t N>
std::optional<Enum> enum_from(const std::array<std::string_view, N>& names, std::string_view text) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == text) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

// The named choice under `key`, `otherwise` when absent, a problem when it is none of `names`.
template <class Enum, std::size_t N>
Enum read_enum(ObjectReader& in, std::string_view key, const std::array<std::string_view, N>& names, Enum otherwise) {
  const auto text = in.text(key);
  if (!text) return otherwise;
  const auto value = enum_from<Enum>(names, *text);
  if (value) return *value;
  std::string allowed;
  for (std::string_view name : names) allowed += (allowed.empty() ? "" : ", ") + std::string{name};
  in.problem(*in.node().find(key), "is \"" + *text + "\"; expected one of " + allowed);
  return otherwise;
}

std::optional<Date> read_date(ObjectReader& in, std::string_view key) {
  const auto text = in.text(key, 10);
  if (!text) return std::nullopt;
  auto date = Date::from(*text);
  if (!date) in.problem(*in.node().find(key), "is \"" + *text + "\"; expected a date like 2026-11-23");
  return date;
}

std::optional<std::int64_t> read_within(ObjectReader& in, std::string_view key, Range range) {
  return in.integer(key, range.least, range.most);
}
std::optional<double> read_gb(ObjectReader& in, std::string_view key) {
  return in.number(key, static_cast<double>(workload_gb_range.least), static_cast<double>(workload_gb_range.most));
}

PartMap read_parts(Node list, Problems& problems) {
  PartMap parts;
  for (Node node : list.children()) {
    if (json::enough(problems, list)) break;
    auto part = read_part(node, problems);
    if (!part) continue;
    PartId id = part->id();
    if (!parts.emplace(id, std::make_shared<const Part>(std::move(*part))).second) {
      problems.push_back(node.problem("holds the part \"" + id.str() + "\" a second time"));
    }
  }
  return parts;
}

std::optional<Item> read_item(Node node, const PartMap& parts, const PartLookup& lookup, Problems& problems) {
  ObjectReader in{node, problems};
  Item item;
  const std::string text = in.required_text("part", 2 * max_identifier_length + 1);
  item.quantity = in.integer("quantity", 1, max_quantity_of_item).value_or(1);
  item.status = read_enum(in, "status", status_names, ItemStatus::to_buy);
  item.stage = in.integer("stage", 1, max_stage).value_or(1);
  item.price_minor = in.integer("price_minor", 0, max_minor);
  item.price_date = read_date(in, "price_date");
  item.store = in.text("store", max_store_bytes).value_or("");
  item.note = in.text("note", max_note_bytes).value_or("");
  item.extras = in.rest();
  if (text.empty()) return std::nullopt;
  const auto id = PartId::from(text);
  if (!id) {
    in.problem(*node.find("part"), "is \"" + text + "\"; expected a part id such as \"gpu/rtx-5070-ti\"");
    return std::nullopt;
  }
  if (const auto own = parts.find(*id); own != parts.end()) {
    item.part = own->second;
  } else if (lookup) {
    item.part = lookup(*id);
  }
  if (item.part == nullptr) {
    in.problem(*node.find("part"), "names the part \"" + text + "\", which neither the plan nor the catalogue holds");
    return std::nullopt;
  }
  return item;
}

Room read_room(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  Room room{in.boolean("dedicated"),
            in.boolean("quiet"),
            in.boolean("daylight"),
            read_within(in, "body_height_mm", body_height_range),
            read_within(in, "circuit_a", circuit_range),
            read_within(in, "circuit_v", voltage_range),
            {}};
  room.extras = in.rest();
  return room;
}

Workload read_workload(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  Workload workload;
  workload.dataset_gb = read_gb(in, "dataset_gb");
  workload.dataframe = in.text("dataframe", max_choice_bytes).value_or("");
  if (const auto models = in.array("models", max_models)) {
    for (Node child : models->children()) {
      ObjectReader reader{child, problems};
      ModelUse use{reader.required_text("model", max_model_bytes),
                   reader.text("use", max_choice_bytes).value_or("inference"),
                   reader.text("precision", max_choice_bytes).value_or(""),
                   read_within(reader, "context", context_range).value_or(0),
                   {}};
      use.extras = reader.rest();
      workload.models.push_back(std::move(use));
    }
  }
  workload.containers_gb = read_gb(in, "containers_gb");
  workload.vms_gb = read_gb(in, "vms_gb");
  workload.calls_at_once = read_within(in, "calls_at_once", calls_range);
  workload.gpu_hours_per_month = read_within(in, "gpu_hours_per_month", hours_per_month_range);
  workload.cloud_part = in.text("cloud_part", max_part_id_bytes).value_or("");
  workload.autosave_minutes = read_within(in, "autosave_minutes", autosave_range);
  workload.extras = in.rest();
  return workload;
}

template <class T>
void put(Object& object, const char* key, const std::optional<T>& value) {
  if (value) object[key] = *value;
}

// A whole number is written without a decimal point.
void put(Object& object, const char* key, const std::optional<double>& value) {
  if (!value) return;
  const auto whole = static_cast<std::int64_t>(*value);
  if (static_cast<double>(whole) == *value) {
    object[key] = whole;
  } else {
    object[key] = *value;
  }
}

Object write_item(const Item& item) {
  Object object{{"part", item.part->id().str()},
                {"quantity", item.quantity},
                {"status", status_name(item.status)},
                {"stage", item.stage}};
  put(object, "price_minor", item.price_minor);
  if (item.price_date) object["price_date"] = item.price_date->iso();
  json::put_text(object, "store", item.store);
  json::put_text(object, "note", item.note);
  json::append(object, item.extras);
  return object;
}

Object write_room(const Room& room) {
  Object object = Object::object();
  put(object, "dedicated", room.dedicated);
  put(object, "quiet", room.quiet);
  put(object, "daylight", room.daylight);
  put(object, "body_height_mm", room.body_height_mm);
  put(object, "circuit_a", room.circuit_a);
  put(object, "circuit_v", room.circuit_v);
  json::append(object, room.extras);
  return object;
}

Object write_workload(const Workload& workload) {
  Object object = Object::object();
  put(object, "dataset_gb", workload.dataset_gb);
  json::put_text(object, "dataframe", workload.dataframe);
  if (!workload.models.empty()) {
    Object models = Object::array();
    for (const ModelUse& use : workload.models) {
      Object entry{{"model", use.model}, {"use", use.use}};
      json::put_text(entry, "precision", use.precision);
      if (use.context > 0) entry["context"] = use.context;
      json::append(entry, use.extras);
      models.push_back(std::move(entry));
    }
    object["models"] = std::move(models);
  }
  put(object, "containers_gb", workload.containers_gb);
  put(object, "vms_gb", workload.vms_gb);
  put(object, "calls_at_once", workload.calls_at_once);
  put(object, "gpu_hours_per_month", workload.gpu_hours_per_month);
  json::put_text(object, "cloud_part", workload.cloud_part);
  put(object, "autosave_minutes", workload.autosave_minutes);
  json::append(object, workload.extras);
  return object;
}

}  // namespace

std::string_view status_name(ItemStatus status) noexcept { return status_names[static_cast<std::size_t>(status)]; }
std::string_view machine_name(MachineKind machine) noexcept { return machine_names[static_cast<std::size_t>(machine)]; }

bool operator==(const Item& a, const Item& b) {
  return (a.part == b.part || (a.part && b.part && *a.part == *b.part)) && a.quantity == b.quantity &&
         a.status == b.status && a.stage == b.stage && a.price_minor == b.price_minor && a.price_date == b.price_date &&
         a.store == b.store && a.note == b.note && a.extras == b.extras;
}

Result<Plan> read_plan(std::string_view text, const std::string& file, const PartLookup& lookup) {
  const auto document = json::Document::parse(text, file, {.max_bytes = max_plan_bytes});
  if (!document) return fail(document.error());
  Problems problems;
  ObjectReader in{document->root(), problems};
  if (!json::check_header(in, "deskpath.plan", plan_version, problems)) return fail(std::move(problems));
  Plan plan;
  plan.name = in.text("name", max_name_bytes).value_or("");
  if (const auto code = in.text("currency", 3)) {
    const auto currency = Currency::from(*code);
    if (currency) {
      plan.currency = *currency;
    } else {
      in.problem(*in.node().find("currency"), "is \"" + *code + "\"; expected three capital letters such as USD");
    }
  }
  plan.budget_minor = in.integer("budget_minor", 0, max_minor);
  plan.seats = in.integer("seats", 1, max_quantity_of_item).value_or(1);
  for (const std::string& role : in.texts("target_roles", max_target_roles)) {
    if (auto id = RoleId::from(role)) {
      plan.target_roles.push_back(std::move(*id));
    } else {
      in.problem(*in.node().find("target_roles"), "names \"" + role + "\", which is no role id");
    }
  }
  plan.conditions = in.texts("conditions", max_conditions);
  plan.machine = read_enum(in, "machine", machine_names, MachineKind::tower);
  const auto items = in.array("items", max_items);
  PartMap parts;
  if (const auto list = in.array("parts", max_items)) parts = read_parts(*list, problems);
  if (items) {
    for (Node node : items->children()) {
      if (json::enough(problems, *items)) break;
      if (auto item = read_item(node, parts, lookup, problems)) plan.items.push_back(std::move(*item));
    }
  }
  if (const auto room = in.object("room")) plan.room = read_room(*room, problems);
  if (const auto workload = in.object("workload")) plan.workload = read_workload(*workload, problems);
  if (const auto list = in.array("acknowledged", max_acknowledged)) {
    for (Node node : list->children()) {
      ObjectReader reader{node, problems};
      Acknowledgement entry{reader.required_text("key"),
                            reader.text("reason", max_note_bytes).value_or(""),
                            read_date(reader, "date"),
                            {}};
      entry.extras = reader.rest();
      plan.acknowledged.push_back(std::move(entry));
    }
  }
  plan.extras = in.rest();
  if (!problems.empty()) return fail(std::move(problems));
  return plan;
}

std::string write_plan(const Plan& plan) {
  Object object{
      {"format", "deskpath.plan"}, {"version", plan_version}, {"name", plan.name}, {"currency", plan.currency.code()}};
  put(object, "budget_minor", plan.budget_minor);
  object["seats"] = plan.seats;
  Object roles = Object::array();
  for (const RoleId& role : plan.target_roles) roles.push_back(role.str());
  object["target_roles"] = std::move(roles);
  object["conditions"] = plan.conditions;
  object["machine"] = machine_name(plan.machine);
  Object items = Object::array();
  Object parts = Object::array();
  std::vector<const PartId*> written;
  for (const Item& item : plan.items) {
    items.push_back(write_item(item));
    const PartId& id = item.part->id();
    if (std::any_of(written.begin(), written.end(), [&](const PartId* other) { return *other == id; })) continue;
    written.push_back(&id);
    parts.push_back(write_part(*item.part));
  }
  object["items"] = std::move(items);
  object["parts"] = std::move(parts);
  object["room"] = write_room(plan.room);
  object["workload"] = write_workload(plan.workload);
  Object acknowledged = Object::array();
  for (const Acknowledgement& entry : plan.acknowledged) {
    Object record{{"key", entry.key}, {"reason", entry.reason}};
    if (entry.date) record["date"] = entry.date->iso();
    json::append(record, entry.extras);
    acknowledged.push_back(std::move(record));
  }
  object["acknowledged"] = std::move(acknowledged);
  json::append(object, plan.extras);
  return json::to_file_text(object);
}

}  // namespace deskpath
