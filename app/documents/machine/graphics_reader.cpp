// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/machine/graphics_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Maker {
  QString id;
  const char* name;
  QString title;
};

const Maker* makerOf(const QString& id) {
  static const std::vector<Maker> makers{
      {u"0x10de"_s, "nvidia", u"NVIDIA"_s}, {u"0x1002"_s, "amd", u"AMD"_s}, {u"0x8086"_s, "intel", u"Intel"_s}};
  for (const Maker& maker : makers) {
    if (maker.id == id) return &maker;
  }
  return nullptr;  // virtual machines and servers' consoles
}

// From a line such as "\t2786  AD104 [GeForce RTX 4070]" below the maker's own line.
QString listedName(const SystemFiles& files, const QString& maker, const QString& device) {
  for (const QString& path : {u"usr/share/misc/pci.ids"_s, u"usr/share/hwdata/pci.ids"_s}) {
    QFile list(files.path(path));
    if (!QFileInfo(list).isFile() || !list.open(QIODevice::ReadOnly)) continue;
    const QByteArray wantedMaker = maker.mid(2).toLatin1();
    const QByteArray wantedDevice = '\t' + device.mid(2).toLatin1() + ' ';
    bool inside = false;
    while (!list.atEnd()) {
      const QByteArray line = list.readLine(4096);
      if (line.startsWith('#') || line.size() < 5) continue;
      if (line[0] != '\t') {
        if (inside) break;
        inside = line.startsWith(wantedMaker);
      } else if (inside && line.startsWith(wantedDevice)) {
        const QString name = QString::fromUtf8(line.mid(wantedDevice.size())).trimmed();
        const qsizetype open = name.lastIndexOf(u'[');
        return open >= 0 && name.endsWith(u']') ? name.mid(open + 1, name.size() - open - 2) : name;
      }
    }
  }
  return {};
}

// The NVIDIA driver's own name of the card at a place on the bus.
QString driverName(const SystemFiles& files, const QString& place) {
  const auto values = SystemFiles::values(files.text(u"proc/driver/nvidia/gpus/"_s + place + u"/information"_s), u':');
  return values.value(u"Model"_s).remove(u"NVIDIA "_s);
}

}  // namespace

std::vector<ReadCard> readGraphics(const SystemFiles& files) {
  static const QRegularExpression card(u"^card\\d+$"_s);
  constexpr qint64 mib = 1024 * 1024;
  constexpr qint64 smallestCard = 3 * 1024;  // MB; what a processor's graphics set aside is less
  std::vector<ReadCard> cards;
  const QStringList names = files.entries(u"sys/class/drm"_s).filter(card);
  for (const QString& name : names) {
    const QString folder = u"sys/class/drm/"_s + name + u"/device"_s;
    const Maker* maker = makerOf(files.line(folder + u"/vendor"_s));
    if (maker == nullptr) continue;
    const QString device = files.line(folder + u"/device"_s);
    const QString place = files.target(folder).section(u'/', -1);  // "0000:01:00.0"
    ReadCard read;
    read.vendor = maker->name;
    QString title = maker->title == u"NVIDIA"_s ? driverName(files, place) : QString();
    if (title.isEmpty()) title = listedName(files, maker->id, device);
    read.name = utf8(title.isEmpty() ? maker->title + u" graphics "_s + device : title);
    read.vram_mb = files.number(folder + u"/mem_info_vram_total"_s) / mib;
    const bool onRootBus = place.startsWith(u"0000:00:"_s);
    read.integrated = (read.vendor == "intel" && onRootBus) ||
                      (read.vendor == "amd" && read.vram_mb > 0 && read.vram_mb < smallestCard);
    cards.push_back(std::move(read));
  }
  return cards;
}

}  // namespace deskpath::app
