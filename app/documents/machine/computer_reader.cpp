// SPDX-License-Identifier: GPL-3.0-or-later
// The names of files below /sys are those of the kernel's Documentation/ABI; the properties of memory modules are those
// that systemd's udev keeps since version 248.
#include "documents/machine/computer_reader.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSet>
#include <array>

#include "documents/machine/edid.h"
#include "documents/machine/graphics_reader.h"
#include "documents/machine/system_files.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// What makers leave in place of a name.
QString named(const QString& text) {
  static const QSet<QString> empty{u"to be filled by o.e.m."_s,
                                   u"system product name"_s,
                                   u"system manufacturer"_s,
                                   u"system version"_s,
                                   u"default string"_s,
                                   u"none"_s,
                                   u"not specified"_s,
                                   u"not applicable"_s,
                                   u"invalid"_s,
                                   u"0"_s};
  return empty.contains(text.toLower()) ? QString() : text;
}

// "ASUSTeK COMPUTER INC." goes by "ASUS".
QString brand(const QString& maker) {
  static const std::array<std::pair<QString, QString>, 10> known{{{u"asus"_s, u"ASUS"_s},
                                                                  {u"micro-star"_s, u"MSI"_s},
                                                                  {u"gigabyte"_s, u"Gigabyte"_s},
                                                                  {u"asrock"_s, u"ASRock"_s},
                                                                  {u"lenovo"_s, u"Lenovo"_s},
                                                                  {u"dell"_s, u"Dell"_s},
                                                                  {u"hewlett"_s, u"HP"_s},
                                                                  {u"acer"_s, u"Acer"_s},
                                                                  {u"intel"_s, u"Intel"_s},
                                                                  {u"apple"_s, u"Apple"_s}}};
  for (const auto& [start, name] : known) {
    if (maker.toLower().startsWith(start)) return name;
  }
  return maker;
}

QString withBrand(const QString& maker, const QString& name) {
  if (name.isEmpty()) return {};
  const QString by = brand(maker);
  return by.isEmpty() || name.startsWith(by, Qt::CaseInsensitive) ? name : by + u' ' + name;
}

// SMBIOS 3.7, table 17: types of enclosures.
std::optional<MachineKind> kindOf(qint64 chassis) {
  switch (chassis) {
    case 3:
    case 4:
    case 5:
    case 6:
    case 7: return MachineKind::tower;
    case 8:
    case 9:
    case 10:
    case 14:
    case 30:
    case 31:
    case 32: return MachineKind::laptop;
    case 16:
    case 35:
    case 36: return MachineKind::mini_pc;
    default: return std::nullopt;
  }
}

void readMachine(const SystemFiles& files, ComputerFacts& facts) {
  const QString dmi = u"sys/class/dmi/id/"_s;
  if (const auto kind = kindOf(files.number(dmi + u"chassis_type"_s))) {
    facts.kind = *kind;
    facts.kind_known = true;
  }
  const QString maker = named(files.line(dmi + u"sys_vendor"_s));
  QString name = named(files.line(dmi + u"product_name"_s));
  // Lenovo puts an order number there and the name beside it.
  if (const QString version = named(files.line(dmi + u"product_version"_s));
      brand(maker) == u"Lenovo"_s && !version.isEmpty())
    name = version;
  facts.product = utf8(withBrand(maker, name));
  facts.board = utf8(withBrand(named(files.line(dmi + u"board_vendor"_s)), named(files.line(dmi + u"board_name"_s))));
}

// "AMD Ryzen 9 9950X 16-Core Processor", "Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz": without what is no name.
QString processorName(QString name) {
  static const QRegularExpression marks(u"\\((R|TM|r|tm)\\)"_s);
  static const QRegularExpression rest(
      u"\\s*(@.*|\\d+-Core Processor.*|\\bCPU\\b|\\bProcessor\\b|w(ith|/) Radeon.*)"_s);
  static const QRegularExpression generation(u"^\\d+th Gen "_s);
  return name.remove(marks).remove(rest).remove(generation).simplified();
}

void readProcessor(const SystemFiles& files, ComputerFacts& facts) {
  const QString text = files.text(u"proc/cpuinfo"_s);
  const QStringList blocks = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
  QMap<QString, qint64> coresOf;  // by processor package
  for (const QString& block : blocks) {
    const auto values = SystemFiles::values(block, u':');
    if (!values.contains(u"processor"_s)) continue;
    ++facts.threads;
    if (facts.processor.empty()) facts.processor = utf8(processorName(values.value(u"model name"_s)));
    if (values.value(u"flags"_s).split(u' ').contains(u"hypervisor"_s)) facts.virtual_machine = true;
    coresOf[values.value(u"physical id"_s)] = values.value(u"cpu cores"_s).toLongLong();
  }
  for (const qint64 cores : std::as_const(coresOf)) facts.cores += cores;
}

void readMemory(const SystemFiles& files, ComputerFacts& facts) {
  const auto total = SystemFiles::values(files.text(u"proc/meminfo"_s), u':').value(u"MemTotal"_s);
  facts.memory_mb = total.section(u' ', 0, 0).toLongLong() / 1024;
  const auto known = SystemFiles::values(files.text(u"run/udev/data/+dmi:id"_s), u'=');
  constexpr int mostModules = 64;
  for (int i = 0; i < mostModules; ++i) {
    const QString start = u"E:MEMORY_DEVICE_%1_"_s.arg(i);
    const qint64 bytes = known.value(start + u"SIZE"_s).toLongLong();
    if (bytes <= 0) continue;
    ReadModule module;
    module.megabytes = bytes / (1024 * 1024);
    if (const QString type = known.value(start + u"TYPE"_s); type.startsWith(u"DDR"_s) || type.startsWith(u"LPDDR"_s))
      module.type = utf8(type);
    const QString form = known.value(start + u"FORM_FACTOR"_s);
    if (form == u"DIMM"_s) module.form = "DIMM";
    if (form == u"SODIMM"_s) module.form = "SO-DIMM";
    module.speed_mt_s = known.value(start + u"SPEED_MTS"_s).toLongLong();
    facts.modules.push_back(std::move(module));
  }
}

void readDrives(const SystemFiles& files, ComputerFacts& facts) {
  constexpr qint64 sector = 512;  // whatever the drive's own are
  const QStringList names = files.entries(u"sys/block"_s, {u"nvme*"_s, u"sd*"_s, u"vd*"_s});
  for (const QString& name : names) {
    const QString folder = u"sys/block/"_s + name + u'/';
    ReadDrive drive;
    drive.bytes = files.number(folder + u"size"_s) * sector;
    // Sticks and cards come and go.
    if (drive.bytes <= 0 || files.number(folder + u"removable"_s) != 0) continue;
    // Of processors other than x86 no flag tells.
    if (name.startsWith(u"vd"_s)) facts.virtual_machine = true;
    drive.rotational = files.number(folder + u"queue/rotational"_s) != 0;
    drive.bus = name.startsWith(u"nvme"_s)                                 ? DriveBus::nvme
                : files.target(u"sys/block/"_s + name).contains(u"/usb"_s) ? DriveBus::usb
                                                                           : DriveBus::sata;
    QString model = files.line(folder + u"device/model"_s);
    // The kernel cuts the names of SATA drives off; udev has the whole of them.
    if (drive.bus != DriveBus::nvme) {
      const auto known = SystemFiles::values(files.text(u"run/udev/data/b"_s + files.line(folder + u"dev"_s)), u'=');
      if (const QString whole = known.value(u"E:ID_MODEL"_s); !whole.isEmpty())
        model = QString(whole).replace(u'_', u' ');
    }
    drive.model = utf8(model.simplified());
    facts.drives.push_back(std::move(drive));
  }
}

void readMonitors(const SystemFiles& files, ComputerFacts& facts) {
  const QStringList names = files.entries(u"sys/class/drm"_s, {u"card*-*"_s});
  for (const QString& name : names) {
    const QString folder = u"sys/class/drm/"_s + name + u'/';
    if (files.line(folder + u"status"_s) != u"connected"_s) continue;
    auto monitor = readEdid(files.bytes(folder + u"edid"_s));
    if (!monitor) continue;
    monitor->internal = name.contains(u"-eDP-"_s) || name.contains(u"-LVDS-"_s) || name.contains(u"-DSI-"_s);
    facts.monitors.push_back(std::move(*monitor));
  }
}

void readSystem(const SystemFiles& files, ComputerFacts& facts) {
  QString text = files.text(u"etc/os-release"_s);
  if (text.isEmpty()) text = files.text(u"usr/lib/os-release"_s);
  const auto values = SystemFiles::values(text, u'=');
  facts.system = utf8(values.value(u"ID"_s));
  facts.system_text = utf8(values.value(u"PRETTY_NAME"_s));
}

}  // namespace

ComputerFacts readComputer(const QString& root) {
  const SystemFiles files(root);
  ComputerFacts facts;
  readMachine(files, facts);
  readProcessor(files, facts);
  readMemory(files, facts);
  facts.cards = readGraphics(files);
  readDrives(files, facts);
  readMonitors(files, facts);
  readSystem(files, facts);
  return facts;
}

std::vector<ReadMonitor> readScreens() {
  std::vector<ReadMonitor> monitors;
  const QList<QScreen*> screens = QGuiApplication::screens();
  for (const QScreen* screen : screens) {
    if (screen->model().isEmpty()) continue;
    ReadMonitor monitor;
    monitor.name = utf8(withBrand(screen->manufacturer(), screen->model()));
    monitor.width_px = qRound(screen->size().width() * screen->devicePixelRatio());
    monitor.height_px = qRound(screen->size().height() * screen->devicePixelRatio());
    monitor.width_mm = qRound(screen->physicalSize().width());
    monitor.height_mm = qRound(screen->physicalSize().height());
    monitor.internal = screen->name().startsWith(u"eDP"_s) || screen->name().startsWith(u"LVDS"_s);
    monitors.push_back(std::move(monitor));
  }
  return monitors;
}

}  // namespace deskpath::app
