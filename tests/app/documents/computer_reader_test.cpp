// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of three stored machines, and of folders that hold nothing or nonsense.
#include "documents/machine/computer_reader.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "documents/machine/edid.h"
#include "places.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

ComputerFacts read(const char* name) {
  return readComputer(QStringLiteral(DESKPATH_TEST_DATA "/computers/") + QLatin1StringView(name));
}

QByteArray edidOf(const char* machine, const char* connector) {
  QFile file(QStringLiteral(DESKPATH_TEST_DATA "/computers/%1/sys/class/drm/%2/edid")
                 .arg(QLatin1StringView(machine), QLatin1StringView(connector)));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ComputerReader, a_tower_is_read_part_by_part) {
  const ComputerFacts facts = read("tower");
  EXPECT_EQ(facts.kind, MachineKind::tower);
  EXPECT_TRUE(facts.kind_known);
  EXPECT_EQ(facts.product, "");  // "To Be Filled By O.E.M."
  EXPECT_EQ(facts.board, "ASRock B650M-HDV/M.2");
  EXPECT_EQ(facts.processor, "AMD Ryzen 9 9950X");
  EXPECT_EQ(facts.cores, 16);
  EXPECT_EQ(facts.threads, 32);
  EXPECT_EQ(facts.memory_mb, 65'025'540 / 1024);
  ASSERT_EQ(facts.modules.size(), 2U);
  for (const ReadModule& module : facts.modules) {
    EXPECT_EQ(module.megabytes, 32 * 1024);
    EXPECT_EQ(module.type, "DDR5");
    EXPECT_EQ(module.form, "DIMM");
    EXPECT_EQ(module.speed_mt_s, 5'600);
  }
  EXPECT_EQ(facts.system, "ubuntu");
  EXPECT_EQ(facts.system_text, "Ubuntu 24.04.1 LTS");
}

TEST(ComputerReader, graphics_are_named_by_the_list_and_those_of_a_processor_told_apart) {
  const ComputerFacts facts = read("tower");
  ASSERT_EQ(facts.cards.size(), 2U);
  EXPECT_EQ(facts.cards[0].name, "GeForce RTX 4070");
  EXPECT_EQ(facts.cards[0].vendor, "nvidia");
  EXPECT_EQ(facts.cards[0].vram_mb, 0);  // the kernel does not tell
  EXPECT_FALSE(facts.cards[0].integrated);
  EXPECT_EQ(facts.cards[1].name, "Radeon Graphics");
  EXPECT_EQ(facts.cards[1].vram_mb, 512);
  EXPECT_TRUE(facts.cards[1].integrated);
}

TEST(ComputerReader, drives_have_their_whole_names_and_sticks_are_left_out) {
  const ComputerFacts facts = read("tower");
  ASSERT_EQ(facts.drives.size(), 3U);
  EXPECT_EQ(facts.drives[0].model, "Samsung SSD 990 PRO 2TB");
  EXPECT_EQ(facts.drives[0].bytes, 2'000'398'934'016);
  EXPECT_EQ(facts.drives[0].bus, DriveBus::nvme);
  EXPECT_FALSE(facts.drives[0].rotational);
  EXPECT_EQ(facts.drives[1].model, "WDC WD40EZAX-00C8UB0");
  EXPECT_EQ(facts.drives[1].bus, DriveBus::sata);
  EXPECT_TRUE(facts.drives[1].rotational);
  EXPECT_EQ(facts.drives[2].model, "Portable SSD T7");
  EXPECT_EQ(facts.drives[2].bus, DriveBus::usb);
}

TEST(ComputerReader, monitors_that_are_connected_tell_their_name_and_size) {
  const ComputerFacts facts = read("tower");
  ASSERT_EQ(facts.monitors.size(), 2U);
  for (const ReadMonitor& monitor : facts.monitors) {
    EXPECT_EQ(monitor.name, "DELL U2723QE");
    EXPECT_EQ(monitor.width_px, 3'840);
    EXPECT_EQ(monitor.height_px, 2'160);
    EXPECT_EQ(monitor.width_mm, 597);
    EXPECT_EQ(monitor.height_mm, 336);
    EXPECT_FALSE(monitor.internal);
  }
}

TEST(ComputerReader, a_laptop_goes_by_the_name_that_its_maker_gives_it) {
  const ComputerFacts facts = read("laptop");
  EXPECT_EQ(facts.kind, MachineKind::laptop);
  EXPECT_EQ(facts.product, "Lenovo ThinkPad P1 Gen 7");
  EXPECT_EQ(facts.processor, "Intel Core Ultra 7 155H");
  ASSERT_EQ(facts.cards.size(), 2U);
  EXPECT_TRUE(facts.cards[0].integrated);
  EXPECT_EQ(facts.cards[0].name, "Intel graphics 0x7d55");  // no list of devices there
  EXPECT_EQ(facts.cards[1].name, "RTX 2000 Ada Generation Laptop GPU");
  EXPECT_FALSE(facts.cards[1].integrated);
  ASSERT_EQ(facts.monitors.size(), 2U);
  EXPECT_EQ(facts.monitors[0].name, "LG ULTRAFINE");
  EXPECT_FALSE(facts.monitors[0].internal);
  EXPECT_EQ(facts.monitors[1].name, "");
  EXPECT_TRUE(facts.monitors[1].internal);
  EXPECT_EQ(facts.system, "fedora");
  EXPECT_TRUE(facts.modules.empty());
}

TEST(ComputerReader, what_a_virtual_machine_does_not_tell_stays_unknown) {
  const ComputerFacts facts = read("virtual");
  EXPECT_TRUE(facts.virtual_machine);
  EXPECT_FALSE(facts.kind_known);
  EXPECT_EQ(facts.product, "");
  EXPECT_EQ(facts.board, "");
  EXPECT_EQ(facts.processor, "AMD EPYC");
  EXPECT_TRUE(facts.cards.empty());
  EXPECT_TRUE(facts.monitors.empty());
  ASSERT_EQ(facts.drives.size(), 1U);
  EXPECT_EQ(facts.drives[0].model, "");
  EXPECT_EQ(facts.system, "");
}

TEST(ComputerReader, a_virtual_machine_is_told_by_its_processor_or_its_drive) {
  EXPECT_FALSE(read("tower").virtual_machine);
  EXPECT_FALSE(read("laptop").virtual_machine);
  const auto withCpu = [](const QByteArray& text) {
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"proc"_s);
    QFile file(folder.filePath(u"proc/cpuinfo"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return readComputer(folder.path()).virtual_machine;
  };
  EXPECT_TRUE(withCpu("processor\t: 0\nflags\t\t: fpu vme hypervisor sse\n"));
  EXPECT_FALSE(withCpu("processor\t: 0\nflags\t\t: fpu vme sse\n"));
}

TEST(ComputerReader, an_empty_folder_and_one_that_is_not_there_tell_nothing) {
  const QTemporaryDir folder;
  for (const QString& root : {folder.path(), folder.filePath(u"none"_s)}) {
    const ComputerFacts facts = readComputer(root);
    EXPECT_FALSE(facts.kind_known);
    EXPECT_TRUE(facts.processor.empty());
    EXPECT_EQ(facts.memory_mb, 0);
    EXPECT_TRUE(facts.cards.empty() && facts.drives.empty() && facts.monitors.empty() && facts.modules.empty());
  }
}

TEST(ComputerReader, a_folder_in_the_place_of_a_file_and_nonsense_are_survived) {
  const QTemporaryDir folder;
  QDir(folder.path()).mkpath(u"proc/cpuinfo"_s);
  QDir(folder.path()).mkpath(u"sys/block/sda"_s);
  QFile size(folder.filePath(u"sys/block/sda/size"_s));
  ASSERT_TRUE(size.open(QIODevice::WriteOnly));
  size.write("-1\n");
  size.close();
  const ComputerFacts facts = readComputer(folder.path());
  EXPECT_TRUE(facts.processor.empty());
  EXPECT_TRUE(facts.drives.empty());
}

TEST(Edid, one_wrong_byte_is_noticed) {
  QByteArray block = edidOf("tower", "card0-DP-1");
  ASSERT_EQ(block.size(), 128);
  ASSERT_TRUE(readEdid(block).has_value());
  for (const qsizetype place : {0, 8, 60, 127}) {
    QByteArray wrong = block;
    wrong[place] = static_cast<char>(wrong[place] + 1);
    EXPECT_FALSE(readEdid(wrong).has_value()) << place;
  }
  EXPECT_FALSE(readEdid(block.left(127)).has_value());
  EXPECT_FALSE(readEdid({}).has_value());
}

}  // namespace
}  // namespace deskpath::app
