// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/display_bandwidth.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deskpath {
namespace {

constexpr double least_vertical_blank = 460e-6;  // seconds
constexpr std::int64_t least_blank_lines = 15;
constexpr std::int64_t horizontal_blank = 80;  // pixels

bool in_range(const DisplayMode& mode) {
  const auto within = [](std::int64_t value, std::int64_t most) { return value >= 1 && value <= most; };
  return within(mode.width, 20'000) && within(mode.height, 20'000) && within(mode.hz, 1'000);
}

struct CtaMode {
  DisplayMode mode;
  double clock_mhz;
};
constexpr std::array cta_modes{CtaMode{{1920, 1080, 60}, 148.5}, CtaMode{{1920, 1080, 120}, 297.0},
                               CtaMode{{3840, 2160, 60}, 594.0}, CtaMode{{3840, 2160, 120}, 1188.0}};

struct Version {
  std::string_view name;
  double payload;
  bool compression;
};
constexpr std::array hdmi_versions{Version{"1.4", 8.16, false},      Version{"2.0", 14.40, false},
                                   Version{"2.1", 41.9, true},       Version{"2.1 FRL24", 21.3, true},
                                   Version{"2.1 FRL40", 35.5, true}, Version{"2.2", 85.0, true}};
constexpr std::array displayport_versions{
    Version{"1.1", 8.64, false},          Version{"1.2", 17.28, false},       Version{"1.3", 25.92, false},
    Version{"1.4", 25.92, true},          Version{"2.0", 38.69, true},        Version{"2.1", 38.69, true},
    Version{"2.1 UHBR13.5", 52.22, true}, Version{"2.1 UHBR20", 77.37, true}, Version{"2.1 UHBR10", 38.69, true}};
constexpr std::array thunderbolt_versions{Version{"3", 17.28, false}, Version{"4", 25.92, true},
                                          Version{"5", 38.69, true}};

// What the oldest version of a kind carries: HDMI 1.0 and DVI with 165 MHz of 24 bits, DisplayPort 1.1 with HBR.
constexpr double any_hdmi = 3.96;
constexpr double any_displayport = 8.64;

template <std::size_t N>
const Version* find(const std::array<Version, N>& versions, std::string_view name) {
  const auto match = [&](std::string_view wanted) {
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const Version& entry) { return entry.name == wanted; });
    return found == versions.end() ? nullptr : &*found;
  };
  if (const Version* exact = match(name)) return exact;
  // "1.4a", "2.1b": a revision within a version.
  if (!name.empty() && name.back() >= 'a' && name.back() <= 'd') return match(name.substr(0, name.size() - 1));
  return nullptr;
}

LinkCapacity capacity_of(const Version* version, double otherwise) {
  if (version == nullptr) return {otherwise, otherwise, false, false};
  return {version->payload, version->payload, version->compression, true};
}

}  // namespace

std::optional<double> pixel_clock_mhz(const DisplayMode& mode, Timing timing) {
  if (!in_range(mode)) return std::nullopt;
  if (timing == Timing::hdmi) {
    const auto listed =
        std::find_if(cta_modes.begin(), cta_modes.end(), [&](const CtaMode& entry) { return entry.mode == mode; });
    if (listed != cta_modes.end()) return listed->clock_mhz;
  }
  const auto hz = static_cast<double>(mode.hz);
  const double line_time = (1.0 / hz - least_vertical_blank) / static_cast<double>(mode.height);
  const auto lines =
      std::max(static_cast<std::int64_t>(std::floor(least_vertical_blank / line_time)) + 1, least_blank_lines);
  return hz * static_cast<double>(mode.height + lines) * static_cast<double>(mode.width + horizontal_blank) / 1e6;
}

std::optional<double> video_rate(const DisplayMode& mode, int bits, Timing timing) {
  const auto clock = pixel_clock_mhz(mode, timing);
  if (!clock) return std::nullopt;
  return *clock * bits / 1e3;
}

std::optional<LinkCapacity> link_capacity(std::string_view kind, std::string_view version) {
  if (kind == "hdmi") return capacity_of(find(hdmi_versions, version), any_hdmi);
  if (kind == "displayport" || kind == "mini-displayport")
    return capacity_of(find(displayport_versions, version), any_displayport);
  if (kind == "thunderbolt") return capacity_of(find(thunderbolt_versions, version), 0.0);
  if (kind == "usb-c") {
    // A bare number would be a version of USB, which says nothing about pictures.
    constexpr std::string_view prefix = "DP ";
    const bool stated = version.substr(0, prefix.size()) == prefix;
    LinkCapacity capacity =
        capacity_of(stated ? find(displayport_versions, version.substr(prefix.size())) : nullptr, 0.0);
    capacity.shared_payload = capacity.payload / 2.0;
    return capacity;
  }
  if (kind == "dvi") return LinkCapacity{any_hdmi, any_hdmi, false, true};
  return std::nullopt;
}

std::optional<double> thunderbolt_total(std::string_view version) {
  if (version == "3" || version == "4") return 2 * 17.28;
  if (version == "5") return 2 * 38.69;
  return std::nullopt;
}

std::optional<std::int64_t> highest_refresh(DisplayMode mode, double payload, int bits, Timing timing) {
  constexpr std::array<std::int64_t, 14> usual{480, 360, 280, 240, 200, 180, 165, 144, 120, 100, 75, 60, 30, 24};
  const std::int64_t own = mode.hz;
  const auto fits = [&](std::int64_t hz) {
    mode.hz = hz;
    const auto rate = video_rate(mode, bits, timing);
    return rate && *rate <= payload;
  };
  if (fits(own)) return own;
  for (const std::int64_t hz : usual) {
    if (hz < own && fits(hz)) return hz;
  }
  return std::nullopt;
}

}  // namespace deskpath
