// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measure_keys.h"

namespace deskpath {

std::span<const KeyRef> keys_of_measures() {
  namespace k = key;
  static const KeyRef keys[]{
      k::cpu::cores,
      k::cpu::cpu_class,
      k::cpu::virtualization,
      k::memory::modules,
      k::memory::module_size,
      k::memory::ecc,
      k::gpu::vram,
      k::gpu::vendor,
      k::gpu::gpu_class,
      k::cloud_gpu::vram,
      k::storage::kind,
      k::storage::capacity,
      k::laptop::cores,
      k::laptop::cpu_class,
      k::laptop::memory,
      k::laptop::ecc,
      k::laptop::vram,
      k::laptop::gpu_class,
      k::laptop::gpu_vendor,
      k::laptop::nvme,
      k::laptop::webcam_lines,
      k::laptop::os_family,
      k::laptop::virtualization,
      k::mini_pc::cores,
      k::mini_pc::cpu_class,
      k::mini_pc::memory,
      k::mini_pc::ecc,
      k::mini_pc::vram,
      k::mini_pc::gpu_class,
      k::mini_pc::gpu_vendor,
      k::mini_pc::nvme,
      k::mini_pc::os_family,
      k::mini_pc::virtualization,
      k::monitor::diagonal,
      k::monitor::width_px,
      k::monitor::height_px,
      k::keyboard::ergonomic,
      k::mouse::ergonomic,
      k::webcam::lines,
      k::headset::microphone,
      k::desk::height_adjustable,
      k::chair::ergonomic,
      k::light::task,
      // How long a UPS carries the plan depends on all that it carries.
      k::ups::runtime,
      k::cpu::peak_power,
      k::cpu::tdp,
      k::cpu_cooler::kind,
      k::gpu::power,
      k::laptop::power,
      k::mini_pc::power,
      k::monitor::power,
      k::internet::down,
      k::internet::up,
      k::internet::backup,
      k::os::family,
      k::os::virtualization,
      k::software::functions,
  };
  return keys;
}

}  // namespace deskpath
