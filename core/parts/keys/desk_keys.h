// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of everything around the computer: displays, input and calls, desk and room, power, connection, software.
// The form of a line is explained in computer_keys.h.
#pragma once

#define DESKPATH_CONNECTIONS "usb-a", "usb-c", "bluetooth", "usb-receiver", "3.5-mm"
#define DESKPATH_VESA "75x75", "100x100", "200x100", "200x200"
#define DESKPATH_OS_FAMILIES "linux", "windows", "macos"

#define DESKPATH_MONITOR_KEYS(KEY)                                              \
  KEY(diagonal, Inches, "diagonal_in", "Size", column)                          \
  KEY(width_px, Pixels, "width_px", "Width in pixels", column)                  \
  KEY(height_px, Pixels, "height_px", "Height in pixels", column)               \
  KEY(refresh, Hertz, "refresh_hz", "Refresh rate", column)                     \
  KEY(panel, Choice, "panel", "Panel", filter, "IPS", "VA", "OLED", "TN")       \
  KEY(inputs, Ports, "inputs", "Inputs", detail)                                \
  KEY(usb_c_power, Watts, "usb_c_power_w", "Charging over USB-C", filter)       \
  KEY(power, Watts, "power_w", "Typical power", detail)                         \
  KEY(vesa, Choice, "vesa", "VESA mount", detail, DESKPATH_VESA)                \
  KEY(weight, Grams, "weight_g", "Weight without stand", detail)                \
  KEY(width, Millimetres, "width_mm", "Width", detail)                          \
  KEY(stand_depth, Millimetres, "stand_depth_mm", "Depth of the stand", detail) \
  KEY(height_adjustable, YesNo, "height_adjustable", "Height adjustable", filter)

#define DESKPATH_MONITOR_ARM_KEYS(KEY)                                    \
  KEY(monitors, Count, "monitors", "Monitors", column)                    \
  KEY(vesa, Choices, "vesa", "VESA mounts", filter, DESKPATH_VESA)        \
  KEY(max_weight, Grams, "max_weight_g", "Load per monitor", column)      \
  KEY(max_diagonal, Inches, "max_diagonal_in", "Largest monitor", column) \
  KEY(weight, Grams, "weight_g", "Own weight", detail)

#define DESKPATH_DOCK_KEYS(KEY)                                                                           \
  KEY(host, Choice, "host", "Host connection", column, "usb-c", "usb4", "thunderbolt-3", "thunderbolt-4", \
      "thunderbolt-5")                                                                                    \
  KEY(outputs, Ports, "outputs", "Display outputs", detail)                                               \
  KEY(displays, Count, "displays", "Displays at once", column)                                            \
  KEY(charge_power, Watts, "charge_power_w", "Charging power", column)                                    \
  KEY(ethernet, MegabitsPerSecond, "ethernet_mbps", "Ethernet", column)

#define DESKPATH_KEYBOARD_KEYS(KEY)                                                     \
  KEY(ergonomic, YesNo, "ergonomic", "Ergonomic", column)                               \
  KEY(connections, Choices, "connections", "Connections", column, DESKPATH_CONNECTIONS) \
  KEY(split, YesNo, "split", "Split layout", filter)                                    \
  KEY(mechanical, YesNo, "mechanical", "Mechanical switches", filter)

#define DESKPATH_MOUSE_KEYS(KEY)                                                                 \
  KEY(ergonomic, YesNo, "ergonomic", "Ergonomic", column)                                        \
  KEY(shape, Choice, "shape", "Shape", column, "standard", "contoured", "vertical", "trackball") \
  KEY(connections, Choices, "connections", "Connections", column, DESKPATH_CONNECTIONS)

#define DESKPATH_WEBCAM_KEYS(KEY)                               \
  KEY(lines, Pixels, "lines", "Lines", column)                  \
  KEY(frame_rate, Hertz, "frame_rate_hz", "Frame rate", column) \
  KEY(connections, Choices, "connections", "Connections", filter, DESKPATH_CONNECTIONS)

#define DESKPATH_HEADSET_KEYS(KEY)                                             \
  KEY(microphone, YesNo, "microphone", "Microphone", column)                   \
  KEY(noise_cancelling, YesNo, "noise_cancelling", "Noise cancelling", column) \
  KEY(connections, Choices, "connections", "Connections", column, DESKPATH_CONNECTIONS)

#define DESKPATH_MICROPHONE_KEYS(KEY) \
  KEY(connections, Choices, "connections", "Connections", column, DESKPATH_CONNECTIONS)

#define DESKPATH_SPEAKERS_KEYS(KEY)                                                     \
  KEY(connections, Choices, "connections", "Connections", column, DESKPATH_CONNECTIONS) \
  KEY(power, Watts, "power_w", "Power", detail)

#define DESKPATH_DESK_KEYS(KEY)                                                      \
  KEY(width, Millimetres, "width_mm", "Width", column)                               \
  KEY(depth, Millimetres, "depth_mm", "Depth", column)                               \
  KEY(height_min, Millimetres, "height_min_mm", "Lowest height", column)             \
  KEY(height_max, Millimetres, "height_max_mm", "Greatest height", column)           \
  KEY(height_adjustable, YesNo, "height_adjustable", "Sitting and standing", filter) \
  KEY(load, Kilograms, "load_kg", "Load", detail)

#define DESKPATH_CHAIR_KEYS(KEY)                                                        \
  KEY(ergonomic, YesNo, "ergonomic", "Ergonomic", column)                               \
  KEY(lumbar_support, YesNo, "lumbar_support", "Lumbar support", filter)                \
  KEY(adjustable_armrests, YesNo, "adjustable_armrests", "Adjustable armrests", filter) \
  KEY(seat_min, Millimetres, "seat_min_mm", "Lowest seat", detail)                      \
  KEY(seat_max, Millimetres, "seat_max_mm", "Highest seat", detail)

#define DESKPATH_LIGHT_KEYS(KEY)                    \
  KEY(task, YesNo, "task", "Task light", column)    \
  KEY(lux, Lux, "lux", "Light on the desk", column) \
  KEY(power, Watts, "power_w", "Power", detail)

#define DESKPATH_UPS_KEYS(KEY)                                             \
  KEY(power, Watts, "power_w", "Power", column)                            \
  KEY(capacity, VoltAmperes, "capacity_va", "Capacity", column)            \
  KEY(waveform, Choice, "waveform", "Waveform", column, "sine", "stepped") \
  KEY(runtime, RuntimePoints, "runtime", "Runtime", detail)

#define DESKPATH_SURGE_PROTECTOR_KEYS(KEY)                \
  KEY(energy, Joules, "energy_j", "Surge energy", column) \
  KEY(outlets, Count, "outlets", "Outlets", column)

#define DESKPATH_INTERNET_KEYS(KEY)                                                                 \
  KEY(down, MegabitsPerSecond, "down_mbps", "Download", column)                                     \
  KEY(up, MegabitsPerSecond, "up_mbps", "Upload", column)                                           \
  KEY(medium, Choice, "medium", "Medium", column, "fiber", "cable", "dsl", "cellular", "satellite") \
  KEY(backup, YesNo, "backup", "Backup connection", column)

#define DESKPATH_ROUTER_KEYS(KEY)                                                     \
  KEY(wifi, Choice, "wifi", "Wi-Fi", column, "wifi-5", "wifi-6", "wifi-6e", "wifi-7") \
  KEY(ethernet, MegabitsPerSecond, "ethernet_mbps", "Ethernet", column)               \
  KEY(power, Watts, "power_w", "Power", detail)

#define DESKPATH_CABLE_KEYS(KEY)           \
  KEY(ends, Ports, "ends", "Ends", detail) \
  KEY(length, Millimetres, "length_mm", "Length", column)

#define DESKPATH_OS_KEYS(KEY)                                              \
  KEY(family, Choice, "family", "Family", column, DESKPATH_OS_FAMILIES)    \
  KEY(memory_max, Gigabytes, "memory_max_gb", "Largest memory", column)    \
  KEY(virtualization, YesNo, "virtualization", "Virtual machines", column) \
  KEY(wsl, YesNo, "wsl", "WSL2", filter)                                   \
  KEY(memory, TenthGigabytes, "memory_gb", "Memory it uses", detail)       \
  KEY(version, Text, "version", "Version", column)

#define DESKPATH_SOFTWARE_KEYS(KEY)                                                                                   \
  KEY(functions, Choices, "functions", "Used for", column, "ide", "notebook", "containers", "virtualization", "chat", \
      "meetings", "tracker", "browser", "machine-learning")                                                           \
  KEY(families, Choices, "os_families", "Runs on", filter, DESKPATH_OS_FAMILIES)                                      \
  KEY(memory, TenthGigabytes, "memory_gb", "Memory it needs", column)                                                 \
  KEY(disk, TenthGigabytes, "disk_gb", "Disk it needs", detail)                                                       \
  KEY(licence, Choice, "licence", "Licence", column, "free", "free-with-limits", "paid")                              \
  KEY(needs_virtualization, YesNo, "needs_virtualization", "Needs hardware virtualization", detail)                   \
  KEY(gpu_vendors, Choices, "gpu_vendors", "Graphics vendors", detail, "nvidia", "amd", "intel", "apple")             \
  KEY(windows_feature, Choice, "windows_feature", "Windows feature it needs", detail, "none", "hyper-v", "wsl")       \
  KEY(licence_limit, Text, "licence_limit", "Limit of the free licence", detail)                                      \
  KEY(version, Text, "version", "Version the facts are of", detail)

#define DESKPATH_CLOUD_GPU_KEYS(KEY)                \
  KEY(gpu, Text, "gpu", "Graphics card", column)    \
  KEY(vram, Gigabytes, "vram_gb", "Memory", column) \
  KEY(vendor, Choice, "vendor", "Vendor", filter, "nvidia", "amd")
