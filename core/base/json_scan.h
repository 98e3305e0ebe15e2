// SPDX-License-Identifier: GPL-3.0-or-later
// A quick pass over well-formed JSON. It knows no errors: on anything out of the ordinary (a mistake, an escape by
// number, a number that is not plain, invalid UTF-8) it gives up, and the thorough reader says what is the matter. What
// it accepts, the thorough reader accepts with the same values; a test compares the two.
#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace deskpath::json {

// Sink has null(), boolean(bool), integer(int64), number(double), text(string_view), key(string_view), open_object(),
// open_array() and close(), all of which return false to give up, and at(offset) to learn where the next event stands.
template <class Sink>
class Scanner {
 public:
  Scanner(std::string_view text, Sink& sink) noexcept : at_(text.data()), begin_(text.data()), end_(text.data() + text.size()), sink_(sink) {}

  // Whether the whole text was one value that the sink took.
  bool scan() {
    skip_blanks();
    if (!value()) return false;
    while (!open_.empty()) {
      skip_blanks();
      if (at_ == end_) return false;
      if (!(open_.back() == '}' ? member() : element())) return false;
    }
    skip_blanks();
    return at_ == end_;
  }

 private:
  void skip_blanks() noexcept {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }
  bool take(char wanted) noexcept {
    if (at_ == end_ || *at_ != wanted) return false;
    ++at_;
    return true;
  }
  void tell() noexcept { sink_.at(static_cast<std::uint32_t>(at_ - begin_)); }

  bool close() {
    ++at_;
    open_.pop_back();
    first_ = false;
    return sink_.close();
  }
  bool comma() noexcept {
    if (first_) return true;
    if (!take(',')) return false;
    skip_blanks();
    return true;
  }
  bool member() {
    if (*at_ == '}') return close();
    if (!comma() || !take('"')) return false;
    std::string_view name;
    if (!string(name)) return false;
    tell();
    if (!sink_.key(name)) return false;
    skip_blanks();
    if (!take(':')) return false;
    skip_blanks();
    return value();
  }
  bool element() {
    if (*at_ == ']') return close();
    return comma() && value();
  }
  bool opened(char closing) {
    ++at_;
    open_.push_back(closing);
    first_ = true;
    tell();
    return closing == '}' ? sink_.open_object() : sink_.open_array();
  }
  bool word(std::string_view wanted) noexcept {
    if (static_cast<std::size_t>(end_ - at_) < wanted.size() || std::string_view{at_, wanted.size()} != wanted) return false;
    at_ += wanted.size();
    first_ = false;
    tell();
    return true;
  }
  bool value() {
    if (at_ == end_) return false;
    switch (*at_) {
      case '{': return opened('}');
      case '[': return opened(']');
      case '"': {
        ++at_;
        std::string_view text;
        if (!string(text)) return false;
        first_ = false;
        tell();
        return sink_.text(text);
      }
      case 't': return word("true") && sink_.boolean(true);
      case 'f': return word("false") && sink_.boolean(false);
      case 'n': return word("null") && sink_.null();
      default: return number();
    }
  }

  // Behind the opening quote; stops behind the closing one. The view stays good until the next string.
  bool string(std::string_view& result) {
    const char* first = at_;
    while (at_ != end_) {
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte == '"') {
        result = {first, static_cast<std::size_t>(at_ - first)};
        ++at_;
        return true;
      }
      if (byte == '\\') return escaped(first, result);
      if (byte < 0x20) return false;
      if (byte < 0x80) {
        ++at_;
      } else if (!character()) {
        return false;
      }
    }
    return false;
  }
  bool escaped(const char* first, std::string_view& result) {
    buffer_.assign(first, at_);
    while (at_ != end_) {
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte == '"') {
        result = buffer_;
        ++at_;
        return true;
      }
      if (byte < 0x20) return false;
      if (byte == '\\') {
        ++at_;
        if (at_ == end_) return false;
        switch (*at_) {
          case '"': buffer_ += '"'; break;
          case '\\': buffer_ += '\\'; break;
          case '/': buffer_ += '/'; break;
          case 'b': buffer_ += '\b'; break;
          case 'f': buffer_ += '\f'; break;
          case 'n': buffer_ += '\n'; break;
          case 'r': buffer_ += '\r'; break;
          case 't': buffer_ += '\t'; break;
          default: return false;
        }
        ++at_;
        continue;
      }
      const char* before = at_;
      if (byte < 0x80) {
        ++at_;
      } else if (!character()) {
        return false;
      }
      buffer_.append(before, at_);
    }
    return false;
  }

  // One character of two to four bytes, as Unicode's table 3-7 allows them.
  bool character() noexcept {
    const auto byte = [this](std::ptrdiff_t place) { return static_cast<unsigned char>(at_[place]); };
    const auto tail = [&](std::ptrdiff_t place) { return (byte(place) & 0xC0U) == 0x80U; };
    const unsigned char lead = byte(0);
    const std::ptrdiff_t left = end_ - at_;
    if (lead >= 0xC2 && lead <= 0xDF) {
      if (left < 2 || !tail(1)) return false;
      at_ += 2;
      return true;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      if (left < 3 || !tail(1) || !tail(2)) return false;
      if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)) return false;
      at_ += 3;
      return true;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      if (left < 4 || !tail(1) || !tail(2) || !tail(3)) return false;
      if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F)) return false;
      at_ += 4;
      return true;
    }
    return false;
  }

  static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
  bool digits() noexcept {
    const char* first = at_;
    while (at_ != end_ && is_digit(*at_)) ++at_;
    return at_ != first;
  }
  bool number() {
    const char* first = at_;
    if (at_ != end_ && *at_ == '-') ++at_;
    const char* whole = at_;
    if (!digits() || (*whole == '0' && at_ - whole > 1)) return false;
    bool plain = true;
    if (at_ != end_ && *at_ == '.') {
      plain = false;
      ++at_;
      if (!digits()) return false;
    }
    if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) return false;
    first_ = false;
    tell();
    if (plain) {
      std::int64_t number = 0;
      const auto [stop, error] = std::from_chars(first, at_, number);
      // "-0" is a number of the other kind.
      return error == std::errc{} && stop == at_ && !(number == 0 && *first == '-') && sink_.integer(number);
    }
    double number = 0;
    const auto [stop, error] = std::from_chars(first, at_, number);
    return error == std::errc{} && stop == at_ && std::isfinite(number) && sink_.number(number);
  }

  const char* at_;
  const char* begin_;
  const char* end_;
  Sink& sink_;
  std::vector<char> open_;  // closing brackets awaited
  bool first_ = true;       // nothing stands in the innermost container yet
  std::string buffer_;
};

}  // namespace deskpath::json
