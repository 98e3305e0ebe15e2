// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part_json.h"

#include <algorithm>
#include <cmath>

#include "base/json_write.h"

namespace deskpath {
namespace {

using json::Kind;
using json::Node;
using json::Object;
using json::ObjectReader;

constexpr std::int64_t max_quantity = 1'000'000'000;
constexpr std::size_t max_records = 64;

std::optional<std::int64_t> read_quantity(const KeyInfo& key, Node node, Problems& problems) {
  if (!node.is(Kind::integer) && !node.is(Kind::number)) {
    problems.push_back(node.problem("is " + std::string{json::kind_name(node.kind())} + "; expected a number" +
                                    (key.unit.empty() ? "" : " of " + std::string{key.unit})));
    return std::nullopt;
  }
  const double scaled = node.number() * static_cast<double>(key.scale);
  const double rounded = std::round(scaled);
  if (rounded < 0 || rounded > static_cast<double>(max_quantity) || std::abs(scaled - rounded) > 1e-6) {
    problems.push_back(node.problem("is " + node.brief() + "; expected " +
                                    (key.scale == 1 ? "a whole number" : "a number with at most one decimal") +
                                    " from 0 to " + std::to_string(max_quantity / key.scale)));
    return std::nullopt;
  }
  return static_cast<std::int64_t>(rounded);
}

std::string allowed(const KeyInfo& key) {
  std::string text;
  for (std::string_view choice : key.choices) {
    if (!text.empty()) text += ", ";
    text += choice;
  }
  return text;
}

std::optional<std::string> read_choice(const KeyInfo& key, Node node, Problems& problems) {
  if (!node.is(Kind::string)) {
    problems.push_back(node.problem("is " + std::string{json::kind_name(node.kind())} + "; expected a text"));
    return std::nullopt;
  }
  if (std::find(key.choices.begin(), key.choices.end(), node.text()) == key.choices.end()) {
    problems.push_back(node.problem("is \"" + std::string{node.text()} + "\"; expected one of " + allowed(key)));
    return std::nullopt;
  }
  return std::string{node.text()};
}

Port read_port(ObjectReader& in) {
  return {in.required_text("kind", 40), in.text("version", 20).value_or(""), in.integer("count", 1, 64).value_or(1),
          in.integer("power_w", 0, 1000).value_or(0), in.rest()};
}
Plug read_plug(ObjectReader& in) {
  return {in.required_text("kind", 40), in.integer("count", 0, 64).value_or(1), in.rest()};
}
// Generation and lanes alone: other members belong to whoever asks.
PcieLink read_lanes(ObjectReader& in) {
  if (!in.has("generation")) in.missing("generation", "a whole number from 1 to 7");
  if (!in.has("lanes")) in.missing("lanes", "a whole number from 1 to 32");
  return {in.integer("generation", 1, 7).value_or(0), in.integer("lanes", 1, 32).value_or(0)};
}
PcieLink read_link(ObjectReader& in) {
  PcieLink link = read_lanes(in);
  link.extras = in.rest();
  return link;
}
ExpansionSlot read_expansion_slot(ObjectReader& in) {
  return {read_lanes(in), in.integer("count", 1, 32).value_or(1), in.integer("physical", 1, 16).value_or(0), in.rest()};
}
M2Slot read_m2_slot(ObjectReader& in) {
  return {read_lanes(in), in.texts("sizes", 10), in.boolean("sata").value_or(false),
          in.integer("count", 1, 32).value_or(1), in.rest()};
}
RadiatorPlace read_radiator(ObjectReader& in) {
  return {in.required_text("place", 20), in.integer("size_mm", 80, 600).value_or(0), in.rest()};
}
// A slot that cannot be found would make its sharing vanish unnoticed.
bool names_slot(std::string_view text) {
  for (std::string_view prefix : {"m2-", "pcie-"}) {
    if (text.substr(0, prefix.size()) != prefix) continue;
    const std::string_view number = text.substr(prefix.size());
    return !number.empty() && number.size() <= 2 && number.front() != '0' &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  }
  return false;
}

SlotSharing read_sharing(ObjectReader& in) {
  SlotSharing sharing{in.required_text("slot", 10), in.integer("graphics_lanes", 1, 16).value_or(0),
                      in.integer("sata_ports", 1, 32).value_or(0), in.rest()};
  if (!sharing.slot.empty() && !names_slot(sharing.slot)) {
    in.problem(*in.any("slot"), "is \"" + sharing.slot + "\"; expected a slot such as \"m2-3\" or \"pcie-2\"");
  }
  return sharing;
}
RuntimePoint read_runtime(ObjectReader& in) {
  return {in.integer("load_w", 1, 100'000).value_or(0),
          static_cast<std::int64_t>(std::llround(in.number("minutes", 0, 100'000).value_or(0) * 10.0)), in.rest()};
}

template <class T>
std::optional<Value> read_records(Node node, Problems& problems, T (*read)(ObjectReader&)) {
  if (!node.is(Kind::array) || node.size() > max_records) {
    problems.push_back(node.problem("is not a list of at most " + std::to_string(max_records) + " records"));
    return std::nullopt;
  }
  std::vector<T> list;
  const std::size_t before = problems.size();
  for (Node child : node.children()) {
    ObjectReader reader{child, problems};
    list.push_back(read(reader));
  }
  if (problems.size() != before) return std::nullopt;
  return Value{std::move(list)};
}

Object write_lanes(const PcieLink& link) { return {{"generation", link.generation}, {"lanes", link.lanes}}; }
Object write_link(const PcieLink& link) {
  Object object = write_lanes(link);
  json::append(object, link.extras);
  return object;
}

Object write_record(const Port& port) {
  Object object{{"kind", port.kind}};
  json::put_text(object, "version", port.version);
  object["count"] = port.count;
  if (port.power_w > 0) object["power_w"] = port.power_w;
  json::append(object, port.extras);
  return object;
}
Object write_record(const Plug& plug) {
  Object object{{"kind", plug.kind}, {"count", plug.count}};
  json::append(object, plug.extras);
  return object;
}
Object write_record(const ExpansionSlot& slot) {
  Object object = write_lanes(slot.link);
  object["count"] = slot.count;
  if (slot.physical > 0) object["physical"] = slot.physical;
  json::append(object, slot.extras);
  return object;
}
Object write_record(const M2Slot& slot) {
  Object object = write_lanes(slot.link);
  object["sizes"] = slot.sizes;
  object["sata"] = slot.sata;
  object["count"] = slot.count;
  json::append(object, slot.extras);
  return object;
}
Object write_record(const RadiatorPlace& place) {
  Object object{{"place", place.place}, {"size_mm", place.size_mm}};
  json::append(object, place.extras);
  return object;
}
Object write_record(const SlotSharing& sharing) {
  Object object{{"slot", sharing.slot}};
  if (sharing.graphics_lanes > 0) object["graphics_lanes"] = sharing.graphics_lanes;
  if (sharing.sata_ports > 0) object["sata_ports"] = sharing.sata_ports;
  json::append(object, sharing.extras);
  return object;
}
Object write_record(const RuntimePoint& point) {
  Object object{{"load_w", point.load_w}};
  if (point.tenth_minutes % 10 == 0) {
    object["minutes"] = point.tenth_minutes / 10;
  } else {
    object["minutes"] = static_cast<double>(point.tenth_minutes) / 10.0;
  }
  json::append(object, point.extras);
  return object;
}

template <class T>
Object write_records(const std::vector<T>& list) {
  Object array = Object::array();
  for (const T& entry : list) array.push_back(write_record(entry));
  return array;
}

std::optional<ReferencePrice> read_price(Node node, Problems& problems) {
  ObjectReader in{node, problems};
  const std::size_t before = problems.size();
  const auto minor = in.integer("minor", 0, max_minor);
  const auto code = in.text("currency", 3);
  const auto date_text = in.text("date", 10);
  const auto billing_text = in.text("billing", 10);
  const std::string kind = in.text("kind", 20).value_or("list");
  if (!minor && !in.has("minor")) in.missing("minor", "an amount in minor units");
  const auto currency = Currency::from(code.value_or("USD"));
  if (!currency) in.problem(*node.find("currency"), "is \"" + *code + "\"; expected three capital letters such as USD");
  const auto date = Date::from(date_text.value_or(""));
  if (!date) problems.push_back(node.problem("has no date like 2026-11-23; every price carries its day"));
  Billing billing = Billing::once;
  if (billing_text && *billing_text == "monthly") billing = Billing::monthly;
  if (billing_text && *billing_text == "hourly") billing = Billing::hourly;
  if (billing_text && *billing_text != billing_name(billing)) {
    in.problem(*node.find("billing"), "is \"" + *billing_text + "\"; expected once, monthly or hourly");
  }
  if (problems.size() != before || !minor) return std::nullopt;
  return ReferencePrice{{*minor, *currency}, kind, *date, billing, in.rest()};
}

}  // namespace

std::optional<Value> read_value(const KeyInfo& key, Node node, Problems& problems) {
  switch (key.type) {
    case ValueType::quantity: {
      const auto raw = read_quantity(key, node, problems);
      return raw ? std::optional<Value>{*raw} : std::nullopt;
    }
    case ValueType::yes_no:
      if (node.is(Kind::boolean)) return Value{node.boolean()};
      break;
    case ValueType::text:
      if (node.is(Kind::string)) return Value{std::string{node.text()}};
      break;
    case ValueType::choice: {
      auto choice = read_choice(key, node, problems);
      return choice ? std::optional<Value>{std::move(*choice)} : std::nullopt;
    }
    case ValueType::choices: {
      if (!node.is(Kind::array)) break;
      std::vector<std::string> list;
      for (Node child : node.children()) {
        auto choice = read_choice(key, child, problems);
        if (!choice) return std::nullopt;
        list.push_back(std::move(*choice));
      }
      return Value{std::move(list)};
    }
    case ValueType::ports: return read_records(node, problems, read_port);
    case ValueType::plugs: return read_records(node, problems, read_plug);
    case ValueType::expansion_slots: return read_records(node, problems, read_expansion_slot);
    case ValueType::m2_slots: return read_records(node, problems, read_m2_slot);
    case ValueType::radiators: return read_records(node, problems, read_radiator);
    case ValueType::runtime: return read_records(node, problems, read_runtime);
    case ValueType::sharing: return read_records(node, problems, read_sharing);
    case ValueType::link: {
      const std::size_t before = problems.size();
      ObjectReader reader{node, problems};
      const PcieLink link = read_link(reader);
      return problems.size() == before ? std::optional<Value>{link} : std::nullopt;
    }
  }
  problems.push_back(node.problem("is " + std::string{json::kind_name(node.kind())} + "; expected " +
                                  (key.type == ValueType::yes_no ? "true or false"
                                   : key.type == ValueType::text ? "a text"
                                                                 : "a list")));
  return std::nullopt;
}

Object write_value(const KeyInfo& key, const Value& value) {
  switch (key.type) {
    case ValueType::quantity: {
      const std::int64_t raw = std::get<std::int64_t>(value);
      if (raw % key.scale == 0) return raw / key.scale;
      return static_cast<double>(raw) / static_cast<double>(key.scale);
    }
    case ValueType::yes_no: return std::get<bool>(value);
    case ValueType::text:
    case ValueType::choice: return std::get<std::string>(value);
    case ValueType::choices: return std::get<std::vector<std::string>>(value);
    case ValueType::ports: return write_records(std::get<Ports>(value));
    case ValueType::plugs: return write_records(std::get<Plugs>(value));
    case ValueType::link: return write_link(std::get<Link>(value));
    case ValueType::expansion_slots: return write_records(std::get<ExpansionSlots>(value));
    case ValueType::m2_slots: return write_records(std::get<M2Slots>(value));
    case ValueType::radiators: return write_records(std::get<Radiators>(value));
    case ValueType::runtime: return write_records(std::get<RuntimePoints>(value));
    case ValueType::sharing: return write_records(std::get<SlotSharings>(value));
  }
  return nullptr;
}

namespace {
bool is_member(const json::Extras& extras, std::string_view key) {
  return std::any_of(extras.begin(), extras.end(), [&](const auto& entry) { return entry.first == key; });
}
}  // namespace

std::optional<Part> read_part(Node node, Problems& problems) {
  const std::size_t before = problems.size();
  ObjectReader in{node, problems};
  const std::string id_text = in.required_text("id", 2 * max_identifier_length + 1);
  if (problems.size() != before) return std::nullopt;
  const auto id = PartId::from(id_text);
  const auto category = category_from_id(id_text.substr(0, id_text.find('/')));
  if (!id || !category) {
    in.problem(*node.find("id"), "is \"" + id_text + "\"; expected a category and a name such as \"gpu/rtx-5070-ti\"");
    return std::nullopt;
  }
  Part part{*id, *category};
  part.brand = in.text("brand", 100).value_or("");
  part.model = in.required_text("model", 200);
  part.mpn = in.text("mpn", 100).value_or("");
  part.gtin = in.text("gtin", 20).value_or("");
  part.generic = in.boolean("generic").value_or(false);
  if (const auto attributes = in.object("attributes")) {
    for (Node attribute : attributes->children()) {
      const auto key = find_key(*category, attribute.key());
      if (!key) {
        part.attribute_extras.emplace_back(attribute.key(), attribute.to_json());
      } else if (auto value = read_value(info(*key), attribute, problems)) {
        part.set_value(*key, std::move(*value));
      }
    }
  }
  if (const auto price = in.object("price")) part.price = read_price(*price, problems);
  part.basis = read_basis(in, problems);
  if (const auto bases = in.object("attribute_basis")) {
    for (Node entry : bases->children()) {
      const auto key = find_key(*category, entry.key());
      ObjectReader reader{entry, problems};
      Basis basis = read_basis(reader, problems);
      basis.extras = reader.rest();
      if (key) {
        part.set_basis(*key, std::move(basis));
      } else if (is_member(part.attribute_extras, entry.key())) {
        part.basis_extras.emplace_back(entry.key(), entry.to_json());
      } else {
        problems.push_back(entry.problem("names no attribute of this category"));
      }
    }
  }
  part.extras = in.rest();
  if (problems.size() != before) return std::nullopt;
  return part;
}

namespace {
void put_basis(Object& object, const Basis& basis) {
  object["basis"] = basis_name(basis.kind);
  json::put_text(object, basis.kind == Basis::Kind::editorial ? "reason" : "source", basis.source);
  if (basis.checked) object["checked"] = basis.checked->iso();
  json::append(object, basis.extras);
}
}  // namespace

Object write_part(const Part& part) {
  Object object{{"id", part.id().str()}};
  if (part.generic) object["generic"] = true;
  json::put_text(object, "brand", part.brand);
  object["model"] = part.model;
  json::put_text(object, "mpn", part.mpn);
  json::put_text(object, "gtin", part.gtin);
  Object attributes = Object::object();
  for (const auto& [key, value] : part.attributes())
    attributes[std::string{info(key).name}] = write_value(info(key), value);
  json::append(attributes, part.attribute_extras);
  object["attributes"] = std::move(attributes);
  if (part.price) {
    object["price"] = {{"minor", part.price->money.minor},
                       {"currency", part.price->money.currency.code()},
                       {"kind", part.price->kind},
                       {"date", part.price->date.iso()},
                       {"billing", billing_name(part.price->billing)}};
    json::append(object["price"], part.price->extras);
  }
  put_basis(object, part.basis);
  if (!part.attribute_basis().empty() || !part.basis_extras.empty()) {
    Object bases = Object::object();
    for (const auto& [key, basis] : part.attribute_basis()) put_basis(bases[std::string{info(key).name}], basis);
    json::append(bases, part.basis_extras);
    object["attribute_basis"] = std::move(bases);
  }
  json::append(object, part.extras);
  return object;
}

}  // namespace deskpath
