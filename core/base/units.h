// SPDX-License-Identifier: GPL-3.0-or-later
// Units as strong integer types, so that watts cannot be added to millimetres and no rounding creeps in.
// A quantity stores `scale` steps per unit: 2.5 slots is HalfSlots-style 25 tenths, 31.5 inches is 315 tenths.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace deskpath {

template <class Tag>
class Quantity {
 public:
  using tag = Tag;
  static constexpr std::int64_t scale = Tag::scale;
  static constexpr std::string_view symbol = Tag::symbol;

  constexpr Quantity() noexcept = default;
  // `raw` counts 1/scale of the unit: Inches{315} is 31.5 in.
  explicit constexpr Quantity(std::int64_t raw) noexcept : raw_(raw) {}

  [[nodiscard]] constexpr std::int64_t raw() const noexcept { return raw_; }
  [[nodiscard]] constexpr double value() const noexcept {
    return static_cast<double>(raw_) / static_cast<double>(scale);
  }

  constexpr Quantity& operator+=(Quantity other) noexcept {
    raw_ += other.raw_;
    return *this;
  }
  constexpr Quantity& operator-=(Quantity other) noexcept {
    raw_ -= other.raw_;
    return *this;
  }
  friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept { return a += b; }
  friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept { return a -= b; }
  friend constexpr Quantity operator*(Quantity a, std::int64_t n) noexcept { return Quantity{a.raw_ * n}; }
  friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;

 private:
  std::int64_t raw_ = 0;
};

// type, symbol, steps per unit
#define DESKPATH_UNITS(X)           \
  X(Count, "", 1)                   \
  X(Millimetres, "mm", 1)           \
  X(Grams, "g", 1)                  \
  X(Kilograms, "kg", 1)             \
  X(Watts, "W", 1)                  \
  X(VoltAmperes, "VA", 1)           \
  X(Joules, "J", 1)                 \
  X(Lux, "lx", 1)                   \
  X(Gigabytes, "GB", 1)             \
  X(GigabytesPerSecond, "GB/s", 1)  \
  X(MegabytesPerSecond, "MB/s", 1)  \
  X(Megatransfers, "MT/s", 1)       \
  X(Megahertz, "MHz", 1)            \
  X(MegabitsPerSecond, "Mbit/s", 1) \
  X(Pixels, "px", 1)                \
  X(Hertz, "Hz", 1)                 \
  X(Minutes, "min", 1)              \
  X(TerabytesWritten, "TBW", 1)     \
  X(Inches, "in", 10)               \
  X(SlotWidths, "slots", 10)        \
  X(TenthGigabytes, "GB", 10)

#define X(name, text, steps)                         \
  struct name##Tag {                                 \
    static constexpr std::string_view symbol = text; \
    static constexpr std::int64_t scale = steps;     \
  };                                                 \
  using name = Quantity<name##Tag>;
DESKPATH_UNITS(X)
#undef X

}  // namespace deskpath
