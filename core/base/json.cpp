// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/plain_text.h"

namespace deskpath::json {

// Counts what the lexer has consumed, because the library's event interface tells no positions.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::uint32_t* consumed) noexcept : at_(at), consumed_(consumed) {}
  reference operator*() const noexcept { return *at_; }
  CountingIterator& operator++() noexcept {
    ++at_;
    ++*consumed_;
    return *this;
  }
  CountingIterator operator++(int) noexcept {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) noexcept { return a.at_ == b.at_; }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) noexcept { return a.at_ != b.at_; }

 private:
  const char* at_;
  std::uint32_t* consumed_;
};

namespace {
// A step of a JSON pointer (RFC 6901).
std::string escaped(std::string_view key) {
  std::string step;
  for (char c : key) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}
}  // namespace

class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(Document& document, const Limits& limits, std::size_t size) noexcept
      : document_(document), limits_(limits), size_(size) {}

  std::uint32_t consumed = 0;
  std::optional<Problem> failure;

  bool null() override { return add(Kind::null) != nullptr; }
  bool boolean(bool value) override {
    auto* record = add(Kind::boolean);
    if (record == nullptr) return false;
    record->integer = value ? 1 : 0;
    return true;
  }
  bool number_integer(number_integer_t value) override {
    auto* record = add(Kind::integer);
    if (record == nullptr) return false;
    record->integer = value;
    return true;
  }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<number_unsigned_t>(INT64_MAX)) return refuse("is a number out of range");
    return number_integer(static_cast<number_integer_t>(value));
  }
  bool number_float(number_float_t value, const string_t& literal) override {
    // The library turns whole numbers that no integer holds into inexact floating point.
    const bool whole = literal.find_first_of(".eE") == string_t::npos;
    if (whole || !std::isfinite(value)) return refuse("is a number out of range");
    auto* record = add(Kind::number);
    if (record == nullptr) return false;
    record->number = value;
    return true;
  }
  bool string(string_t& value) override {
    if (value.size() > limits_.max_string) {
      return refuse("is a text of " + std::to_string(value.size()) + " bytes; at most " +
                    std::to_string(limits_.max_string) + " are read");
    }
    if (const auto character = refused_character(value)) return refuse(invisible(*character));
    auto* record = add(Kind::string);
    if (record == nullptr) return false;
    record->text_at = document_.strings_.size();
    record->text_size = static_cast<std::uint32_t>(value.size());
    document_.strings_ += value;
    return true;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Kind::object); }
  bool start_array(std::size_t) override { return open(Kind::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& value) override {
    const std::uint32_t parent = open_.back();
    const auto& records = document_.records_;
    if (records[parent].children >= limits_.max_members) {
      return refuse("has more than " + std::to_string(limits_.max_members) + " members", parent);
    }
    for (std::uint32_t at = parent + 1; at < records.size(); at = records[at].next) {
      const std::string_view other{document_.strings_.data() + records[at].key_at, records[at].key_size};
      if (other == value) return refuse("has the member \"" + value + "\" twice", parent);
    }
    if (value.size() > limits_.max_string) return refuse("has a member name that is too long", parent);
    if (const auto character = refused_character(value)) return refuse(invisible(*character), parent);
    key_at_ = static_cast<std::uint32_t>(document_.strings_.size());
    key_size_ = static_cast<std::uint32_t>(value.size());
    document_.strings_ += value;
    return true;
  }
  // `read` counts the end of the input as one byte more, when the library has looked for it.
  bool parse_error(std::size_t read, const std::string&, const nlohmann::json::exception& error) override {
    if (dynamic_cast<const nlohmann::json::out_of_range*>(&error) != nullptr) return refuse("is a number out of range");
    std::string message{error.what()};
    const std::string line_marker = "column ";
    if (const std::size_t at = message.find(": ", message.find(line_marker)); at != std::string::npos) {
      message = message.substr(at + 2);
    }
    failure = Problem{
        read > size_ ? "ends in the middle of a value; the file is not complete" : "is not valid JSON: " + message,
        document_.file_,
        {},
        document_.line_at(consumed)};
    return false;
  }

 private:
  Document::Record* add(Kind kind) {
    auto& records = document_.records_;
    Document::Record record;
    record.kind = kind;
    record.parent = open_.empty() ? 0 : open_.back();
    record.key_at = key_at_;
    record.key_size = key_size_;
    // A number is only complete once the byte behind it has been read; a line break there is still of its line.
    record.offset = consumed;
    key_size_ = 0;
    if (!open_.empty()) {
      Document::Record& parent = records[open_.back()];
      if (parent.kind == Kind::array) record.key_at = parent.children;
      ++parent.children;
    }
    records.push_back(record);
    records.back().next = static_cast<std::uint32_t>(records.size());
    return &records.back();
  }
  bool open(Kind kind) {
    if (open_.size() >= limits_.max_depth) {
      return refuse("is nested more than " + std::to_string(limits_.max_depth) + " levels deep");
    }
    add(kind);
    open_.push_back(static_cast<std::uint32_t>(document_.records_.size() - 1));
    return true;
  }
  bool close() {
    document_.records_[open_.back()].next = static_cast<std::uint32_t>(document_.records_.size());
    open_.pop_back();
    return true;
  }
  static std::string invisible(char32_t character) {
    return "holds the invisible character " + code_point_name(character) +
           ", which can hide what a text says; remove it";
  }
  bool refuse(std::string message, std::optional<std::uint32_t> at = std::nullopt) {
    failure = Problem{std::move(message), document_.file_, pointer_of(at), document_.line_at(consumed)};
    return false;
  }
  std::string pointer_of(std::optional<std::uint32_t> at) const {
    if (!at && open_.empty()) return {};
    std::string path = document_.node_pointer(at ? *at : open_.back());
    if (at) return path;
    const Document::Record& parent = document_.records_[open_.back()];
    return path + '/' +
           (parent.kind == Kind::object ? escaped({document_.strings_.data() + key_at_, key_size_})
                                        : std::to_string(parent.children));
  }

  Document& document_;
  const Limits& limits_;
  std::size_t size_;
  std::vector<std::uint32_t> open_;
  std::uint32_t key_at_ = 0;
  std::uint32_t key_size_ = 0;
};

std::string_view kind_name(Kind kind) noexcept {
  switch (kind) {
    case Kind::null: return "null";
    case Kind::boolean: return "true or false";
    case Kind::integer: return "a whole number";
    case Kind::number: return "a number";
    case Kind::string: return "a text";
    case Kind::array: return "a list";
    case Kind::object: return "an object";
  }
  return "a value";
}

Result<Document> Document::parse(std::string_view text, std::string file, const Limits& limits) {
  const auto refuse = [&](std::string message) { return fail(Problem{std::move(message), file, {}, 0}); };
  if (text.empty()) return refuse("is empty; expected a JSON document");
  if (text.size() > limits.max_bytes) {
    return refuse("has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(limits.max_bytes) +
                  " are read");
  }
  Document document;
  document.file_ = std::move(file);
  document.line_starts_.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    document.line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    return fail(Problem{"holds a NUL byte; it is not a text file",
                        document.file_,
                        {},
                        document.line_at(static_cast<std::uint32_t>(nul + 1))});
  }
  document.records_.reserve(text.size() / 24);
  document.strings_.reserve(text.size() / 2);
  Builder builder{document, limits, text.size()};
  const CountingIterator first{text.data(), &builder.consumed};
  const CountingIterator last{text.data() + text.size(), &builder.consumed};
  if (!nlohmann::json::sax_parse(first, last, &builder, nlohmann::json::input_format_t::json, true)) {
    return fail(builder.failure ? *builder.failure : Problem{"is not valid JSON", document.file_, {}, 0});
  }
  return document;
}

int Document::line_at(std::uint32_t offset) const noexcept {
  // The line that the last consumed byte stands on.
  const std::uint32_t last = offset > 0 ? offset - 1 : 0;
  const auto behind = std::upper_bound(line_starts_.begin(), line_starts_.end(), last);
  return static_cast<int>(behind - line_starts_.begin());
}

std::string Document::node_pointer(std::uint32_t index) const {
  std::string path;
  while (index != 0) {
    const Record& record = records_[index];
    const Record& parent = records_[record.parent];
    std::string step;
    if (parent.kind == Kind::object) {
      step = escaped(std::string_view{strings_}.substr(record.key_at, record.key_size));
    } else {
      step = std::to_string(record.key_at);
    }
    path.insert(0, '/' + step);
    index = record.parent;
  }
  return path;
}

Kind Node::kind() const noexcept { return document_->records_[index_].kind; }
bool Node::boolean() const noexcept { return document_->records_[index_].integer != 0; }
std::int64_t Node::integer() const noexcept { return document_->records_[index_].integer; }
double Node::number() const noexcept {
  const auto& record = document_->records_[index_];
  return record.kind == Kind::integer ? static_cast<double>(record.integer) : record.number;
}
std::string_view Node::text() const noexcept {
  const auto& record = document_->records_[index_];
  return std::string_view{document_->strings_}.substr(record.text_at, record.text_size);
}
std::size_t Node::size() const noexcept { return document_->records_[index_].children; }
std::string_view Node::key() const noexcept {
  const auto& record = document_->records_[index_];
  if (record.key_size == 0) return {};
  return std::string_view{document_->strings_}.substr(record.key_at, record.key_size);
}
std::optional<Node> Node::find(std::string_view wanted) const noexcept {
  for (Node child : children()) {
    if (child.key() == wanted) return child;
  }
  return std::nullopt;
}
Node::Children Node::children() const noexcept {
  const auto& record = document_->records_[index_];
  const bool holds = record.kind == Kind::array || record.kind == Kind::object;
  return {document_, holds ? index_ + 1 : record.next, record.next};
}
Node::Children::iterator& Node::Children::iterator::operator++() noexcept {
  index_ = document_->records_[index_].next;
  return *this;
}
int Node::line() const noexcept { return document_->line_at(document_->records_[index_].offset); }
std::string Node::pointer() const { return document_->node_pointer(index_); }
Problem Node::problem(std::string message) const { return {std::move(message), document_->file_, pointer(), line()}; }

namespace {
nlohmann::ordered_json copy_of(const Node& node) {
  switch (node.kind()) {
    case Kind::null: return nullptr;
    case Kind::boolean: return node.boolean();
    case Kind::integer: return node.integer();
    case Kind::number: return node.number();
    case Kind::string: return std::string{node.text()};
    case Kind::array: {
      auto list = nlohmann::ordered_json::array();
      for (Node child : node.children()) list.push_back(copy_of(child));
      return list;
    }
    case Kind::object: {
      auto object = nlohmann::ordered_json::object();
      for (Node child : node.children()) object[std::string{child.key()}] = copy_of(child);
      return object;
    }
  }
  return nullptr;
}
}  // namespace

std::string Node::to_json() const { return copy_of(*this).dump(); }

std::string Node::brief() const {
  constexpr std::size_t most = 60;
  if (is(Kind::array) || is(Kind::object)) return std::string{kind_name(kind())};
  if (is(Kind::string) && text().size() > most) return '"' + plain_text(std::string{text()}, most) + "…\"";
  return to_json();
}

bool enough(Problems& problems, Node list) {
  if (problems.size() < max_problems) return false;
  if (problems.size() == max_problems)
    problems.push_back(
        list.problem("has more problems than the " + std::to_string(max_problems) + " named; mend these first"));
  return true;
}

ObjectReader::ObjectReader(Node node, Problems& problems) : node_(node), problems_(problems) {
  if (!node.is(Kind::object)) {
    problems_.push_back(node.problem("is " + std::string{kind_name(node.kind())} + "; expected an object"));
  }
  asked_.reserve(12);
}

bool ObjectReader::has(std::string_view key) const noexcept {
  return node_.is(Kind::object) && node_.find(key).has_value();
}

std::optional<Node> ObjectReader::any(std::string_view key) {
  if (!node_.is(Kind::object)) return std::nullopt;
  asked_.push_back(key);
  return node_.find(key);
}

std::optional<Node> ObjectReader::of_kind(std::string_view key, Kind kind) {
  const auto found = any(key);
  if (!found) return std::nullopt;
  if (found->is(kind)) return found;
  problems_.push_back(
      found->problem("is " + std::string{kind_name(found->kind())} + "; expected " + std::string{kind_name(kind)}));
  return std::nullopt;
}

std::optional<Node> ObjectReader::array(std::string_view key, std::size_t most) {
  const auto found = of_kind(key, Kind::array);
  if (!found || found->size() <= most) return found;
  problem(*found, "has " + std::to_string(found->size()) + " entries; at most " + std::to_string(most) + " are read");
  return std::nullopt;
}
std::optional<Node> ObjectReader::object(std::string_view key) { return of_kind(key, Kind::object); }

std::optional<std::string> ObjectReader::text(std::string_view key, std::size_t max_bytes) {
  const auto found = of_kind(key, Kind::string);
  if (!found) return std::nullopt;
  if (found->text().size() > max_bytes) {
    problem(*found, "is a text of " + std::to_string(found->text().size()) + " bytes; at most " +
                        std::to_string(max_bytes) + " fit here");
    return std::nullopt;
  }
  return std::string{found->text()};
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, std::int64_t least, std::int64_t most) {
  const auto found = of_kind(key, Kind::integer);
  if (!found) return std::nullopt;
  if (found->integer() < least || found->integer() > most) {
    problem(*found, "is " + std::to_string(found->integer()) + "; expected a whole number from " +
                        std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
  }
  return found->integer();
}

std::optional<double> ObjectReader::number(std::string_view key, double least, double most) {
  const auto found = any(key);
  if (!found) return std::nullopt;
  if (!found->is(Kind::integer) && !found->is(Kind::number)) {
    problem(*found, "is " + std::string{kind_name(found->kind())} + "; expected a number");
    return std::nullopt;
  }
  if (found->number() < least || found->number() > most) {
    problem(*found, "is " + found->brief() + "; expected a number from " + nlohmann::json(least).dump() + " to " +
                        nlohmann::json(most).dump());
    return std::nullopt;
  }
  return found->number();
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
  const auto found = of_kind(key, Kind::boolean);
  if (!found) return std::nullopt;
  return found->boolean();
}

std::vector<std::string> ObjectReader::texts(std::string_view key, std::size_t most) {
  std::vector<std::string> list;
  const auto found = of_kind(key, Kind::array);
  if (!found) return list;
  if (found->size() > most) {
    problem(*found, "has " + std::to_string(found->size()) + " entries; at most " + std::to_string(most) + " fit here");
    return list;
  }
  for (Node child : found->children()) {
    if (child.is(Kind::string)) {
      list.emplace_back(child.text());
    } else {
      problem(child, "is " + std::string{kind_name(child.kind())} + "; expected a text");
    }
  }
  return list;
}

std::string ObjectReader::required_text(std::string_view key, std::size_t max_bytes) {
  if (!has(key)) {
    missing(key, "a text");
    return {};
  }
  const auto found = text(key, max_bytes);
  if (found && found->empty()) problem(*node_.find(key), "is empty; expected a text");
  return found.value_or(std::string{});
}

void ObjectReader::missing(std::string_view key, std::string_view expected) {
  if (!node_.is(Kind::object)) return;
  problems_.push_back(node_.problem("has no \"" + std::string{key} + "\"; expected " + std::string{expected}));
}

void ObjectReader::problem(Node at, std::string message) { problems_.push_back(at.problem(std::move(message))); }

Extras ObjectReader::rest() const {
  Extras extras;
  if (!node_.is(Kind::object)) return extras;
  for (Node child : node_.children()) {
    if (std::find(asked_.begin(), asked_.end(), child.key()) == asked_.end()) {
      extras.emplace_back(child.key(), child.to_json());
    }
  }
  return extras;
}

}  // namespace deskpath::json
