// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/unit_price.h"

namespace deskpath {
namespace {

template <class Tag>
std::optional<double> amount(const Part& part, Key<Quantity<Tag>> key) {
  const auto value = part.get(key);
  if (!value) return std::nullopt;
  return value->value();
}

}  // namespace

std::string_view useful_unit(Category category) noexcept {
  switch (category) {
    case Category::cpu: return "core";
    case Category::memory:
    case Category::gpu:
    case Category::storage:
    case Category::external_storage:
    case Category::nas:
    case Category::cloud_gpu: return "GB";
    case Category::psu: return "W";
    case Category::ups: return "VA";
    case Category::monitor: return "in";
    case Category::internet: return "Mbit/s";
    default: return {};
  }
}

std::optional<double> useful_amount(const Part& part) {
  switch (part.category()) {
    case Category::cpu: return amount(part, key::cpu::cores);
    case Category::memory: {
      const auto modules = amount(part, key::memory::modules);
      const auto size = amount(part, key::memory::module_size);
      if (!modules || !size) return std::nullopt;
      return *modules * *size;
    }
    case Category::gpu: return amount(part, key::gpu::vram);
    case Category::storage: return amount(part, key::storage::capacity);
    case Category::external_storage: return amount(part, key::external_storage::capacity);
    case Category::nas: return amount(part, key::nas::capacity);
    case Category::cloud_gpu: return amount(part, key::cloud_gpu::vram);
    case Category::psu: return amount(part, key::psu::power);
    case Category::ups: return amount(part, key::ups::capacity);
    case Category::monitor: return amount(part, key::monitor::diagonal);
    case Category::internet: return amount(part, key::internet::down);
    default: return std::nullopt;
  }
}

std::optional<double> unit_price(const Part& part, const ItemPrice& price) {
  if (price.source == PriceSource::none) return std::nullopt;
  const auto amount = useful_amount(part);
  if (!amount || *amount <= 0) return std::nullopt;
  return static_cast<double>(price.each_minor) / *amount;
}

}  // namespace deskpath
