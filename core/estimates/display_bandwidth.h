// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture needs of a cable, and what each version of a cable carries: the arithmetic behind monitor.bandwidth.
//
// Rates and payloads are in Gbit/s, clocks in MHz. Payload is what is left of the raw rate after line coding.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace deskpath {

// A picture: pixels and pictures per second. Ranges: 1–20,000 px, 1–1,000 Hz; outside them nothing is calculated.
struct DisplayMode {
  std::int64_t width = 0;
  std::int64_t height = 0;
  std::int64_t hz = 0;
  friend bool operator==(const DisplayMode&, const DisplayMode&) = default;
};

// Bits of one pixel: three colours of 8 or 10 bits, or the compressed pixel of DSC. Source for DSC: VESA's least
// rate held to be visually lossless, 8 bits for 8-bit colour and 10 for 10-bit.
namespace pixel_bits {
inline constexpr int colour_8 = 24;
inline constexpr int colour_10 = 30;
inline constexpr int compressed_8 = 8;
inline constexpr int compressed_10 = 10;
}  // namespace pixel_bits

// Timings: computers use CVT reduced blanking version 2 (VESA CVT 1.2, 2013: 80 pixels of horizontal blanking, at
// least 460 µs and 15 lines of vertical blanking); HDMI uses the larger ones of CTA-861 for the modes listed there.
enum class Timing : std::uint8_t { cvt, hdmi };

// f · (v + blank lines) · (h + 80), or the CTA-861 clock for the modes that this table holds: 1080p at 60 and 120,
// 2160p at 60 and 120 Hz. Nothing outside the ranges.
[[nodiscard]] std::optional<double> pixel_clock_mhz(const DisplayMode& mode, Timing timing = Timing::cvt);

// Pixel clock × bits of a pixel.
[[nodiscard]] std::optional<double> video_rate(const DisplayMode& mode, int bits, Timing timing = Timing::cvt);

// What a port of some kind and version carries.
struct LinkCapacity {
  double payload = 0;         // with all lanes for the picture
  double shared_payload = 0;  // where USB 3 runs beside it on two of a USB-C port's four lanes; else the same
  bool compression = false;   // DSC is part of the version: DisplayPort 1.4 and later, HDMI 2.1 and later
  bool exact = false;         // false: the version is not known, and payload is what every version carries
};
// Kinds and versions as in part files: "hdmi" 1.4, 2.0, 2.1 ("2.1 FRL24" and "2.1 FRL40" for slower ports), 2.2;
// "displayport" 1.1–2.1 ("2.1 UHBR13.5", "2.1 UHBR20" where the maker says so; else the rate that every 2.x port
// with UHBR has); "usb-c" with the DisplayPort that it carries ("DP 1.4"); "thunderbolt" 3, 4, 5, per display.
// Nothing for kinds that carry no digital picture (vga).
// Sources: 8b/10b, 16b/18b and 128b/132b coding of the raw rates; HDMI 2.1 the lower of the published 41.9–42.7.
[[nodiscard]] std::optional<LinkCapacity> link_capacity(std::string_view kind, std::string_view version);

// All pictures through one Thunderbolt cable together: 3 and 4 carry two DisplayPort 1.2 streams (two 4K at 60 Hz are
// required of version 4), 5 two of DisplayPort 2.1 UHBR10. Nothing for other versions.
[[nodiscard]] std::optional<double> thunderbolt_total(std::string_view version);

// The highest usual refresh rate not above the mode's own that fits into `payload` at `bits` a pixel; nothing when
// not even 24 Hz does.
[[nodiscard]] std::optional<std::int64_t> highest_refresh(DisplayMode mode, double payload, int bits, Timing timing);

}  // namespace deskpath
