// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/model_catalogue.h"

#include <algorithm>

#include "base/json.h"

namespace deskpath {
namespace {

template <class Entry>
const Entry* find(const std::vector<Entry>& list, std::string_view id) noexcept {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Entry& entry) { return entry.id == id; });
  return found == list.end() ? nullptr : &*found;
}

template <class Entry>
void put(std::vector<Entry>& list, Entry entry) {
  const auto known = std::find_if(list.begin(), list.end(), [&](const Entry& other) { return other.id == entry.id; });
  if (known == list.end()) {
    list.push_back(std::move(entry));
  } else {
    *known = std::move(entry);
  }
}

// Calls `read` for each entry of an array and keeps what it reads without problems.
template <class Entry, class Read>
Problems add(std::vector<Entry>& list, std::string_view text, const std::string& file, Read read) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  const json::Node root = document->root();
  if (!root.is(json::Kind::array)) return {root.problem("is not a list")};
  for (json::Node node : root.children()) {
    const std::size_t before = problems.size();
    json::ObjectReader in{node, problems};
    Entry entry = read(in, problems);
    if (problems.size() == before) put(list, std::move(entry));
  }
  return problems;
}

double required_number(json::ObjectReader& in, std::string_view key, double least, double most,
                       std::string_view expected) {
  if (!in.has(key)) in.missing(key, expected);
  return in.number(key, least, most).value_or(0);
}

AiModel read_model(json::ObjectReader& in, Problems& problems) {
  AiModel model;
  model.id = in.required_text("id", 100);
  model.title = in.required_text("title", 200);
  const std::string kind = in.required_text("kind", 20);
  if (kind == "mixture") {
    model.kind = ModelKind::mixture;
  } else if (kind == "other") {
    model.kind = ModelKind::other;
  } else if (kind != "language" && !kind.empty()) {
    in.problem(*in.node().find("kind"), "is \"" + kind + "\"; expected language, mixture or other");
  }
  model.parameters = required_number(in, "params_b", 1e-6, 1e5, "billions of parameters") * 1e9;
  model.active_parameters = in.number("active_b", 1e-6, 1e5).value_or(model.parameters / 1e9) * 1e9;
  const auto size = [&](std::string_view key, std::int64_t most) { return in.integer(key, 1, most).value_or(0); };
  model.layers = size("layers", 10'000);
  model.heads = size("heads", 10'000);
  model.kv_heads = size("kv_heads", 10'000);
  model.head_dim = size("head_dim", 100'000);
  model.hidden = size("hidden", 1'000'000);
  model.context = size("context", 100'000'000);
  if (const auto window = in.object("window")) {
    json::ObjectReader reader{*window, problems};
    model.window_layers = reader.integer("layers", 1, 10'000).value_or(0);
    model.window_tokens = reader.integer("tokens", 1, 100'000'000).value_or(0);
    if (model.window_layers > model.layers) problems.push_back(window->problem("has more layers than the model"));
  }
  if ((kind == "language" || kind == "mixture") && (model.layers == 0 || model.kv_heads == 0 || model.head_dim == 0)) {
    problems.push_back(
        in.node().problem("has no \"layers\", \"kv_heads\" and \"head_dim\"; a language model needs them"));
  }
  model.note = in.text("note").value_or("");
  model.basis = read_basis(in, problems);
  return model;
}

Quantization read_quantization(json::ObjectReader& in, Problems& problems) {
  Quantization entry;
  entry.id = in.required_text("id", 40);
  entry.title = in.required_text("title", 40);
  entry.bits = required_number(in, "bits", 1, 32, "bits of one weight");
  const std::string runtime = in.required_text("runtime", 20);
  if (runtime == "pytorch") {
    entry.runtime = ModelRuntime::pytorch;
  } else if (runtime != "gguf" && !runtime.empty()) {
    in.problem(*in.node().find("runtime"), "is \"" + runtime + "\"; expected gguf or pytorch");
  }
  entry.basis = read_basis(in, problems);
  return entry;
}

}  // namespace

Problems ModelCatalogue::add_models(std::string_view text, const std::string& file) {
  return add(models_, text, file, read_model);
}

Problems ModelCatalogue::add_quantizations(std::string_view text, const std::string& file) {
  return add(quantizations_, text, file, read_quantization);
}

const AiModel* ModelCatalogue::model(std::string_view id) const noexcept { return find(models_, id); }
const Quantization* ModelCatalogue::quantization(std::string_view id) const noexcept {
  return find(quantizations_, id);
}

}  // namespace deskpath
