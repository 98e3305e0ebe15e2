// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the parts that make up a computer, and of the complete machines. One line is one attribute:
//   KEY(identifier, type, "name in files", "title on screen", where it is shown [, allowed choices…])
// where: column (in tables and filters), filter (filters only), detail (the part's sheet only).
#pragma once

#define DESKPATH_MEMORY_TYPES "DDR4", "DDR5", "LPDDR5X"
#define DESKPATH_SOCKETS "AM4", "AM5", "LGA1700", "LGA1851", "sTR5", "LGA1200", "LGA1151"
#define DESKPATH_BOARD_FORMS "Mini-ITX", "Micro-ATX", "ATX", "E-ATX", "SSI-CEB", "SSI-EEB"
#define DESKPATH_PSU_FORMS "ATX", "SFX", "SFX-L"
#define DESKPATH_MEMORY_FORMS "DIMM", "SO-DIMM"

#define DESKPATH_CPU_KEYS(KEY)                                                                                \
  KEY(socket, Choice, "socket", "Socket", column, DESKPATH_SOCKETS)                                           \
  KEY(generation, Choice, "generation", "Generation", filter, "zen3", "zen4", "zen5", "intel-12", "intel-13", \
      "intel-14", "core-ultra-200s", "zen1", "zen1-plus", "zen2", "intel-6", "intel-7", "intel-8", "intel-9", \
      "intel-10", "intel-11")                                                                                 \
  KEY(cpu_class, Count, "class", "Class", filter)                                                             \
  KEY(cores, Count, "cores", "Cores", column)                                                                 \
  KEY(threads, Count, "threads", "Threads", detail)                                                           \
  KEY(boost, Megahertz, "boost_mhz", "Boost clock", column)                                                   \
  KEY(tdp, Watts, "tdp_w", "Rated power (TDP)", detail)                                                       \
  KEY(peak_power, Watts, "peak_power_w", "Peak power (PPT or MTP)", column)                                   \
  KEY(graphics, YesNo, "graphics", "Integrated graphics", column)                                             \
  KEY(memory_types, Choices, "memory_types", "Memory types", filter, DESKPATH_MEMORY_TYPES)                   \
  KEY(memory_max, Gigabytes, "memory_max_gb", "Largest memory", detail)                                       \
  KEY(memory_channels, Count, "memory_channels", "Memory channels", detail)                                   \
  KEY(memory_speed, Megatransfers, "memory_speed_mt_s", "Official memory speed", detail)                      \
  KEY(memory_registered, YesNo, "memory_registered", "Need of registered memory", detail)                     \
  KEY(ecc, YesNo, "ecc", "ECC support", detail)                                                               \
  KEY(lanes, Count, "pcie_lanes", "Usable PCIe lanes", detail)                                                \
  KEY(cooler_included, YesNo, "cooler_included", "Cooler in the box", detail)                                 \
  KEY(virtualization, YesNo, "virtualization", "Hardware virtualization", detail)

#define DESKPATH_CPU_COOLER_KEYS(KEY)                                   \
  KEY(sockets, Choices, "sockets", "Sockets", filter, DESKPATH_SOCKETS) \
  KEY(kind, Choice, "kind", "Kind", column, "air", "liquid")            \
  KEY(height, Millimetres, "height_mm", "Height", column)               \
  KEY(radiator, Millimetres, "radiator_mm", "Radiator", column)         \
  KEY(capacity, Watts, "capacity_w", "Stated cooling capacity", column) \
  KEY(memory_clearance, Millimetres, "memory_clearance_mm", "Room for memory", detail)

#define DESKPATH_MOTHERBOARD_KEYS(KEY)                                                    \
  KEY(socket, Choice, "socket", "Socket", column, DESKPATH_SOCKETS)                       \
  KEY(chipset, Text, "chipset", "Chipset", column)                                        \
  KEY(form, Choice, "form", "Form factor", column, DESKPATH_BOARD_FORMS)                  \
  KEY(memory_type, Choice, "memory_type", "Memory type", filter, DESKPATH_MEMORY_TYPES)   \
  KEY(memory_form, Choice, "memory_form", "Memory form", detail, DESKPATH_MEMORY_FORMS)   \
  KEY(memory_slots, Count, "memory_slots", "Memory slots", column)                        \
  KEY(memory_max, Gigabytes, "memory_max_gb", "Largest memory", detail)                   \
  KEY(memory_registered, YesNo, "memory_registered", "Need of registered memory", detail) \
  KEY(ecc, YesNo, "ecc", "ECC support", detail)                                           \
  KEY(expansion_slots, ExpansionSlots, "expansion_slots", "Expansion slots", detail)      \
  KEY(m2_slots, M2Slots, "m2_slots", "M.2 slots", detail)                                 \
  KEY(sata_ports, Count, "sata_ports", "SATA ports", detail)                              \
  KEY(cpu_power, Plugs, "cpu_power", "Processor power inputs", detail)                    \
  KEY(outputs, Ports, "outputs", "Display outputs", detail)                               \
  KEY(usb_headers, Plugs, "usb_headers", "Front USB headers", detail)                     \
  KEY(ethernet, MegabitsPerSecond, "ethernet_mbps", "Ethernet", filter)                   \
  KEY(wifi, YesNo, "wifi", "Wi-Fi", column)                                               \
  KEY(flashback, YesNo, "flashback", "BIOS update without a processor", detail)           \
  KEY(sharing, SlotSharings, "sharing", "Lanes and ports that filled slots take", detail)

#define DESKPATH_MEMORY_KEYS(KEY)                                  \
  KEY(type, Choice, "type", "Type", column, DESKPATH_MEMORY_TYPES) \
  KEY(form, Choice, "form", "Form", detail, DESKPATH_MEMORY_FORMS) \
  KEY(modules, Count, "modules", "Modules", column)                \
  KEY(module_size, Gigabytes, "module_gb", "Module size", column)  \
  KEY(speed, Megatransfers, "speed_mt_s", "Speed", column)         \
  KEY(latency, Count, "cas_latency", "CAS latency", detail)        \
  KEY(ecc, YesNo, "ecc", "ECC", filter)                            \
  KEY(registered, YesNo, "registered", "Registered", detail)       \
  KEY(height, Millimetres, "height_mm", "Height", detail)

#define DESKPATH_GPU_KEYS(KEY)                                                       \
  KEY(chip, Text, "chip", "Chip", column)                                            \
  KEY(vendor, Choice, "vendor", "Vendor", filter, "nvidia", "amd", "intel", "apple") \
  KEY(gpu_class, Count, "class", "Class", filter)                                    \
  KEY(vram, Gigabytes, "vram_gb", "Memory", column)                                  \
  KEY(bandwidth, GigabytesPerSecond, "bandwidth_gb_s", "Memory bandwidth", detail)   \
  KEY(power, Watts, "power_w", "Power", column)                                      \
  KEY(system_power, Watts, "system_power_w", "Required supply", detail)              \
  KEY(length, Millimetres, "length_mm", "Length", column)                            \
  KEY(slots, SlotWidths, "slots", "Slots", detail)                                   \
  KEY(interface, Link, "interface", "Interface", detail)                             \
  KEY(power_inputs, Plugs, "power_inputs", "Power inputs", detail)                   \
  KEY(outputs, Ports, "outputs", "Display outputs", detail)

#define DESKPATH_STORAGE_KEYS(KEY)                                                                             \
  KEY(kind, Choice, "kind", "Kind", column, "nvme", "sata-ssd", "hdd")                                         \
  KEY(form, Choice, "form", "Form factor", filter, "M.2-2280", "M.2-2242", "M.2-2230", "2.5-inch", "3.5-inch") \
  KEY(capacity, Gigabytes, "capacity_gb", "Capacity", column)                                                  \
  KEY(interface, Link, "interface", "PCIe interface", detail)                                                  \
  KEY(read_speed, MegabytesPerSecond, "read_mb_s", "Read speed", column)                                       \
  KEY(endurance, TerabytesWritten, "endurance_tbw", "Endurance", detail)

#define DESKPATH_PSU_KEYS(KEY)                                                                              \
  KEY(power, Watts, "power_w", "Rated power", column)                                                       \
  KEY(form, Choice, "form", "Form factor", column, DESKPATH_PSU_FORMS)                                      \
  KEY(efficiency, Choice, "efficiency", "80 PLUS", column, "white", "bronze", "silver", "gold", "platinum", \
      "titanium")                                                                                           \
  KEY(atx_version, Choice, "atx_version", "ATX version", filter, "2.x", "3.0", "3.1")                       \
  KEY(length, Millimetres, "length_mm", "Length", detail)                                                   \
  KEY(connectors, Plugs, "connectors", "Connectors", detail)                                                \
  KEY(modular, Choice, "modular", "Modular", detail, "full", "semi", "no")

#define DESKPATH_CASE_KEYS(KEY)                                                               \
  KEY(board_forms, Choices, "board_forms", "Motherboard sizes", filter, DESKPATH_BOARD_FORMS) \
  KEY(psu_forms, Choices, "psu_forms", "Power supply sizes", detail, DESKPATH_PSU_FORMS)      \
  KEY(gpu_length, Millimetres, "gpu_length_mm", "Room for a graphics card", column)           \
  KEY(cooler_height, Millimetres, "cooler_height_mm", "Room for a cooler", column)            \
  KEY(psu_length, Millimetres, "psu_length_mm", "Room for a power supply", detail)            \
  KEY(expansion_slots, Count, "expansion_slots", "Expansion slots", detail)                   \
  KEY(bays_35, Count, "bays_35", "3.5-inch bays", detail)                                     \
  KEY(bays_25, Count, "bays_25", "2.5-inch bays", detail)                                     \
  KEY(radiators, Radiators, "radiators", "Radiator places", detail)                           \
  KEY(front_usb, Plugs, "front_usb", "Front USB cables", detail)

// Laptops and mini PCs, unified-memory machines included: what the parts of a tower say, in one record.
#define DESKPATH_MACHINE_KEYS(KEY)                                                                     \
  KEY(processor, Text, "processor", "Processor", column)                                               \
  KEY(cpu_class, Count, "class", "Processor class", filter)                                            \
  KEY(cores, Count, "cores", "Cores", column)                                                          \
  KEY(memory, Gigabytes, "memory_gb", "Memory", column)                                                \
  KEY(ecc, YesNo, "ecc", "ECC memory", detail)                                                         \
  KEY(nvme, Gigabytes, "nvme_gb", "NVMe storage", column)                                              \
  KEY(gpu_chip, Text, "gpu_chip", "Graphics", column)                                                  \
  KEY(gpu_vendor, Choice, "gpu_vendor", "Graphics vendor", filter, "nvidia", "amd", "intel", "apple")  \
  KEY(gpu_class, Count, "gpu_class", "Graphics class", detail)                                         \
  KEY(vram, Gigabytes, "vram_gb", "Memory for the graphics", column)                                   \
  KEY(bandwidth, GigabytesPerSecond, "bandwidth_gb_s", "Memory bandwidth", detail)                     \
  KEY(unified_memory, YesNo, "unified_memory", "Memory shared by processor and graphics", detail)      \
  KEY(outputs, Ports, "outputs", "Display outputs", detail)                                            \
  KEY(max_displays, Count, "max_displays", "Displays at once", detail)                                 \
  KEY(power, Watts, "power_w", "Power draw", detail)                                                   \
  KEY(charge_power, Watts, "charge_power_w", "Charging power", detail)                                 \
  KEY(virtualization, YesNo, "virtualization", "Hardware virtualization", detail)                      \
  KEY(os_family, Choice, "os_family", "Operating system", filter, "linux", "windows", "macos", "none") \
  KEY(panel, Inches, "panel_in", "Own panel", detail)                                                  \
  KEY(webcam_lines, Pixels, "webcam_lines", "Webcam", detail)                                          \
  KEY(ethernet, MegabitsPerSecond, "ethernet_mbps", "Ethernet", detail)                                \
  KEY(weight, Grams, "weight_g", "Weight", detail)                                                     \
  KEY(wifi, YesNo, "wifi", "Wi-Fi", detail)

#define DESKPATH_EXTERNAL_STORAGE_KEYS(KEY)                   \
  KEY(kind, Choice, "kind", "Kind", column, "ssd", "hdd")     \
  KEY(capacity, Gigabytes, "capacity_gb", "Capacity", column) \
  KEY(read_speed, MegabytesPerSecond, "read_mb_s", "Read speed", column)

#define DESKPATH_NAS_KEYS(KEY)                                          \
  KEY(bays, Count, "bays", "Drive bays", column)                        \
  KEY(capacity, Gigabytes, "capacity_gb", "Drives included", column)    \
  KEY(ethernet, MegabitsPerSecond, "ethernet_mbps", "Ethernet", column) \
  KEY(power, Watts, "power_w", "Power", detail)
