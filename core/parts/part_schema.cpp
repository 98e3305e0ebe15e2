// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part_schema.h"

#include "base/json_write.h"
#include "parts/keys.h"

namespace deskpath {
namespace {

using json::Object;

Object type(const char* name) { return {{"type", name}}; }
Object count() { return {{"type", "integer"}, {"minimum", 1}}; }
Object ref(const char* name) { return {{"$ref", std::string{"#/$defs/"} + name}}; }
Object list(Object items) { return {{"type", "array"}, {"items", std::move(items)}}; }
Object one_of(std::span<const std::string_view> choices) {
  Object values = Object::array();
  for (std::string_view choice : choices) values.push_back(choice);
  return {{"enum", std::move(values)}};
}
Object record(Object properties, Object required) {
  return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}};
}

Object value_schema(const KeyInfo& key) {
  switch (key.type) {
    case ValueType::quantity: return {{"type", key.scale == 1 ? "integer" : "number"}, {"minimum", 0}};
    case ValueType::yes_no: return type("boolean");
    case ValueType::text: return type("string");
    case ValueType::choice: return one_of(key.choices);
    case ValueType::choices: return list(one_of(key.choices));
    case ValueType::ports: return list(ref("port"));
    case ValueType::plugs: return list(ref("plug"));
    case ValueType::link: return ref("link");
    case ValueType::expansion_slots: return list(ref("expansion_slot"));
    case ValueType::m2_slots: return list(ref("m2_slot"));
    case ValueType::radiators: return list(ref("radiator"));
    case ValueType::runtime: return list(ref("runtime"));
    case ValueType::sharing: return list(ref("sharing"));
  }
  return Object::object();
}

// The attributes of a category; unknown ones are allowed, as the reader keeps them.
Object attributes_schema(Category category) {
  Object properties = Object::object();
  for (const KeyInfo& key : keys_of(category)) {
    Object value = value_schema(key);
    value["title"] = key.title;
    if (!key.unit.empty()) value["description"] = "in " + std::string{key.unit};
    properties[std::string{key.name}] = std::move(value);
  }
  return {{"type", "object"}, {"properties", std::move(properties)}};
}

void add_records(Object& defs) {
  const Object generation{{"type", "integer"}, {"minimum", 1}, {"maximum", 6}};
  const Object lanes{{"type", "integer"}, {"minimum", 1}, {"maximum", 16}};
  defs["port"] =
      record({{"kind", type("string")}, {"version", type("string")}, {"count", count()}, {"power_w", type("integer")}},
             {"kind"});
  defs["plug"] = record({{"kind", type("string")}, {"count", count()}}, {"kind"});
  defs["link"] = record({{"generation", generation}, {"lanes", lanes}}, {"generation", "lanes"});
  defs["expansion_slot"] = record(
      {{"generation", generation}, {"lanes", lanes}, {"physical", lanes}, {"count", count()}}, {"generation", "lanes"});
  defs["m2_slot"] = record({{"generation", generation},
                            {"lanes", lanes},
                            {"sizes", list(type("string"))},
                            {"sata", type("boolean")},
                            {"count", count()}},
                           {"generation", "lanes"});
  defs["radiator"] = record({{"place", type("string")}, {"size_mm", type("integer")}}, {"place", "size_mm"});
  defs["sharing"] = record({{"slot", type("string")}, {"graphics_lanes", lanes}, {"sata_ports", count()}}, {"slot"});
  defs["runtime"] = record({{"load_w", type("integer")}, {"minutes", type("number")}}, {"load_w", "minutes"});
  defs["date"] = {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
  defs["basis"] = {{"enum", {"article", "published", "derived", "editorial", "user"}}};
  defs["price"] = record({{"minor", {{"type", "integer"}, {"minimum", 0}}},
                          {"currency", {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}}},
                          {"kind", type("string")},
                          {"date", ref("date")},
                          {"billing", {{"enum", {"once", "monthly", "hourly"}}}}},
                         {"minor", "date"});
}

Object part_schema() {
  Object part = record({{"id", {{"type", "string"}, {"pattern", "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}}},
                        {"generic", type("boolean")},
                        {"brand", type("string")},
                        {"model", type("string")},
                        {"mpn", type("string")},
                        {"gtin", type("string")},
                        {"attributes", type("object")},
                        {"price", ref("price")},
                        {"basis", ref("basis")},
                        {"source", type("string")},
                        {"reason", type("string")},
                        {"checked", ref("date")},
                        {"attribute_basis", type("object")}},
                       {"id", "model"});
  // Which attributes there are depends on the category, which begins the id.
  Object cases = Object::array();
  for (const CategoryInfo& category : category_table) {
    const std::string id{category.id};
    cases.push_back({{"if", {{"properties", {{"id", {{"pattern", "^" + id + "/"}}}}}}},
                     {"then", {{"properties", {{"attributes", ref(("attributes-" + id).c_str())}}}}}});
  }
  part["allOf"] = std::move(cases);
  return part;
}

}  // namespace

std::string parts_schema() {
  Object defs = Object::object();
  add_records(defs);
  for (const CategoryInfo& category : category_table)
    defs["attributes-" + std::string{category.id}] = attributes_schema(category.category);
  defs["part"] = part_schema();
  return json::to_file_text(
      {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
       {"title", "deskpath.parts"},
       {"description", "A list of parts: deskpath parts --json, *.deskparts files."},
       {"oneOf",
        {list(ref("part")),
         record({{"format", {{"const", "deskpath.parts"}}}, {"version", {{"const", 1}}}, {"parts", list(ref("part"))}},
                {"format", "version", "parts"})}},
       {"$defs", std::move(defs)}});
}

}  // namespace deskpath
