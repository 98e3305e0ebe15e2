// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/connection.h"

#include <cmath>

#include "parts/part.h"

namespace deskpath {

std::string duration_text(double seconds) {
  if (seconds < 90) return std::to_string(std::llround(seconds)) + " s";
  const double minutes = seconds / 60;
  if (minutes < 10) return format_quantity(std::llround(minutes * 10), 10) + " min";
  if (minutes < 90) return std::to_string(std::llround(minutes)) + " min";
  return format_quantity(std::llround(minutes / 6), 10) + " h";
}

}  // namespace deskpath
