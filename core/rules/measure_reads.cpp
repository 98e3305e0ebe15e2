// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measure_reads.h"

namespace deskpath {

std::vector<KeyRef> measure_reads(Category category) {
  namespace k = key;
  switch (category) {
    case Category::cpu: return {k::cpu::cores, k::cpu::cpu_class, k::cpu::virtualization};
    case Category::memory: return {k::memory::modules, k::memory::module_size, k::memory::ecc};
    case Category::gpu: return {k::gpu::vram, k::gpu::gpu_class, k::gpu::vendor};
    case Category::storage: return {k::storage::kind, k::storage::capacity};
    case Category::laptop:
      return {k::laptop::cores, k::laptop::cpu_class, k::laptop::memory,       k::laptop::ecc,       k::laptop::vram,          k::laptop::gpu_class,
              k::laptop::gpu_vendor, k::laptop::nvme, k::laptop::webcam_lines, k::laptop::os_family, k::laptop::virtualization};
    case Category::mini_pc:
      return {k::mini_pc::cores,     k::mini_pc::cpu_class,  k::mini_pc::memory, k::mini_pc::ecc,       k::mini_pc::vram,
              k::mini_pc::gpu_class, k::mini_pc::gpu_vendor, k::mini_pc::nvme,   k::mini_pc::os_family, k::mini_pc::virtualization};
    case Category::monitor: return {k::monitor::diagonal, k::monitor::width_px, k::monitor::height_px};
    case Category::keyboard: return {k::keyboard::ergonomic};
    case Category::mouse: return {k::mouse::ergonomic};
    case Category::webcam: return {k::webcam::lines};
    case Category::headset: return {k::headset::microphone};
    case Category::desk: return {k::desk::height_adjustable};
    case Category::chair: return {k::chair::ergonomic};
    case Category::light: return {k::light::task};
    case Category::ups: return {k::ups::runtime};
    case Category::internet: return {k::internet::down, k::internet::up, k::internet::backup};
    case Category::os: return {k::os::family, k::os::virtualization};
    case Category::software: return {k::software::functions};
    case Category::cloud_gpu: return {k::cloud_gpu::vram};
    default: return {};
  }
}

}  // namespace deskpath
