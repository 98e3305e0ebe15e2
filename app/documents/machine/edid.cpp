// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/machine/edid.h"

#include <cstdint>

namespace deskpath::app {
namespace {

constexpr qsizetype blockSize = 128;
constexpr qsizetype firstDescriptor = 54;
constexpr qsizetype descriptorSize = 18;
constexpr int nameTag = 0xFC;

int at(const QByteArray& block, qsizetype index) { return static_cast<std::uint8_t>(block[index]); }

bool sound(const QByteArray& block) {
  if (block.size() < blockSize || !block.startsWith(QByteArray::fromHex("00ffffffffffff00"))) return false;
  int sum = 0;
  for (qsizetype i = 0; i < blockSize; ++i) sum += at(block, i);
  return sum % 256 == 0;
}

// The mode that the monitor prefers, with the size of its picture.
void readTiming(const QByteArray& block, qsizetype start, ReadMonitor& monitor) {
  if (monitor.width_px != 0) return;
  monitor.width_px = at(block, start + 2) + (at(block, start + 4) >> 4) * 256;
  monitor.height_px = at(block, start + 5) + (at(block, start + 7) >> 4) * 256;
  monitor.width_mm = at(block, start + 12) + (at(block, start + 14) >> 4) * 256;
  monitor.height_mm = at(block, start + 13) + (at(block, start + 14) & 15) * 256;
}

}  // namespace

std::optional<ReadMonitor> readEdid(const QByteArray& block) {
  if (!sound(block)) return std::nullopt;
  ReadMonitor monitor;
  for (qsizetype start = firstDescriptor; start + descriptorSize < blockSize; start += descriptorSize) {
    if (at(block, start) != 0 || at(block, start + 1) != 0) {
      readTiming(block, start, monitor);
    } else if (at(block, start + 3) == nameTag) {
      monitor.name = block.mid(start + 5, 13).replace('\n', ' ').trimmed().toStdString();
    }
  }
  if (monitor.width_mm == 0 || monitor.height_mm == 0) {
    monitor.width_mm = at(block, 21) * 10;
    monitor.height_mm = at(block, 22) * 10;
  }
  return monitor;
}

}  // namespace deskpath::app
