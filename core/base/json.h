// SPDX-License-Identifier: GPL-3.0-or-later
// The one JSON reader that every format goes through. It bounds size, depth and counts, refuses duplicate keys,
// NUL bytes, invalid UTF-8, invisible control characters, numbers out of range and trailing bytes, and knows the line
// of every value.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"

namespace deskpath::json {

struct Limits {
  std::size_t max_bytes = std::size_t{64} << 20;
  std::size_t max_depth = 32;
  std::size_t max_string = 20'000;  // bytes of one string
  std::size_t max_members = 1'000;  // of one object
};

enum class Kind : std::uint8_t { null, boolean, integer, number, string, array, object };

// "a whole number", "an object" …: for messages.
[[nodiscard]] std::string_view kind_name(Kind kind) noexcept;

class Document;

// A value inside a document; cheap to copy, valid while the document lives.
class Node {
 public:
  [[nodiscard]] Kind kind() const noexcept;
  [[nodiscard]] bool is(Kind wanted) const noexcept { return kind() == wanted; }
  [[nodiscard]] bool boolean() const noexcept;           // precondition: boolean
  [[nodiscard]] std::int64_t integer() const noexcept;   // precondition: integer
  [[nodiscard]] double number() const noexcept;          // precondition: integer or number
  [[nodiscard]] std::string_view text() const noexcept;  // precondition: string
  [[nodiscard]] std::size_t size() const noexcept;       // children of an array or object
  [[nodiscard]] std::string_view key() const noexcept;   // of an object's member
  [[nodiscard]] std::optional<Node> find(std::string_view key) const noexcept;

  class Children;
  [[nodiscard]] Children children() const noexcept;

  [[nodiscard]] int line() const noexcept;
  [[nodiscard]] std::string pointer() const;
  // The value as compact JSON text.
  [[nodiscard]] std::string to_json() const;
  // The value for a message: short, whatever it holds.
  [[nodiscard]] std::string brief() const;
  // A problem at this value.
  [[nodiscard]] Problem problem(std::string message) const;

 private:
  friend class Document;
  Node(const Document* document, std::uint32_t index) noexcept : document_(document), index_(index) {}
  const Document* document_;
  std::uint32_t index_;
};

class Node::Children {
 public:
  class iterator {
   public:
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    Node operator*() const noexcept { return {document_, index_}; }
    iterator& operator++() noexcept;
    friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.index_ == b.index_; }

   private:
    friend class Children;
    iterator(const Document* document, std::uint32_t index) noexcept : document_(document), index_(index) {}
    const Document* document_;
    std::uint32_t index_;
  };
  [[nodiscard]] iterator begin() const noexcept { return {document_, first_}; }
  [[nodiscard]] iterator end() const noexcept { return {document_, last_}; }

 private:
  friend class Node;
  Children(const Document* document, std::uint32_t first, std::uint32_t last) noexcept
      : document_(document), first_(first), last_(last) {}
  const Document* document_;
  std::uint32_t first_;
  std::uint32_t last_;
};

class Document {
 public:
  // `file` is only named in problems. Fails with exactly one problem.
  [[nodiscard]] static Result<Document> parse(std::string_view text, std::string file, const Limits& limits = {});

  [[nodiscard]] Node root() const noexcept { return {this, 0}; }
  [[nodiscard]] const std::string& file() const noexcept { return file_; }

 private:
  friend class Node;
  friend class Node::Children::iterator;
  friend class Builder;
  // A preorder tape: children follow their parent, `next` is the index behind the whole value.
  struct Record {
    Kind kind = Kind::null;
    std::uint32_t parent = 0;
    std::uint32_t next = 0;
    std::uint32_t children = 0;
    std::uint32_t key_at = 0;  // of an array's element: its position
    std::uint32_t key_size = 0;
    std::uint32_t offset = 0;  // into the input, for the line
    std::uint32_t text_size = 0;
    union {
      std::int64_t integer = 0;
      double number;
      std::uint64_t text_at;
    };
  };
  [[nodiscard]] int line_at(std::uint32_t offset) const noexcept;
  [[nodiscard]] std::string node_pointer(std::uint32_t index) const;

  std::string file_;
  std::vector<Record> records_;
  std::string strings_;
  std::vector<std::uint32_t> line_starts_;
};

// So many problems of one file are named; no one reads more, and a hostile file could fill the memory with them.
inline constexpr std::size_t max_problems = 200;

// Whether a reader of `list` should stop, because enough problems are noted. Says so once, as a problem of its own.
[[nodiscard]] bool enough(Problems& problems, Node list);

// Members that a reader did not know, kept as compact JSON text and written back.
using Extras = std::vector<std::pair<std::string, std::string>>;

// Picks typed values out of one object and collects every problem instead of stopping at the first.
class ObjectReader {
 public:
  // Reports a problem when `node` is not an object; then every member counts as absent.
  ObjectReader(Node node, Problems& problems);

  [[nodiscard]] bool has(std::string_view key) const noexcept;
  // The member if present, of whatever kind.
  [[nodiscard]] std::optional<Node> any(std::string_view key);
  // A list of at most `most` entries; a longer one is a problem and not read.
  [[nodiscard]] std::optional<Node> array(std::string_view key, std::size_t most = 1'000'000);
  [[nodiscard]] std::optional<Node> object(std::string_view key);
  [[nodiscard]] std::optional<std::string> text(std::string_view key, std::size_t max_bytes = 4'000);
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
  [[nodiscard]] std::optional<double> number(std::string_view key, double least, double most);
  [[nodiscard]] std::optional<bool> boolean(std::string_view key);
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, std::size_t most = 200);
  // As text(), but absent or empty is a problem; gives "" then.
  [[nodiscard]] std::string required_text(std::string_view key, std::size_t max_bytes = 4'000);

  // Notes a missing member: "has no "id"; expected …".
  void missing(std::string_view key, std::string_view expected);
  void problem(Node at, std::string message);
  [[nodiscard]] Node node() const noexcept { return node_; }
  // Members never asked for.
  [[nodiscard]] Extras rest() const;

 private:
  std::optional<Node> of_kind(std::string_view key, Kind kind);
  Node node_;
  Problems& problems_;
  std::vector<std::string_view> asked_;
};

}  // namespace deskpath::json
