// SPDX-License-Identifier: GPL-3.0-or-later
// These names take the place of the C library's for the whole program, Qt included; its own stay reachable as __libc_….
#include "counting_malloc.h"

#include <malloc.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>

namespace {

std::atomic<long> blocks{0};

void* counted(void* block) {
  if (block != nullptr) ++blocks;
  return block;
}

}  // namespace

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);

void* malloc(std::size_t size) { return counted(__libc_malloc(size)); }
void* calloc(std::size_t count, std::size_t size) { return counted(__libc_calloc(count, size)); }
void* memalign(std::size_t alignment, std::size_t size) { return counted(__libc_memalign(alignment, size)); }
void* aligned_alloc(std::size_t alignment, std::size_t size) { return counted(__libc_memalign(alignment, size)); }

int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
  *block = counted(__libc_memalign(alignment, size));
  return *block == nullptr ? ENOMEM : 0;
}

void* realloc(void* block, std::size_t size) {
  void* moved = __libc_realloc(block, size);
  if (block == nullptr && moved != nullptr) ++blocks;
  if (block != nullptr && moved == nullptr && size == 0) --blocks;
  return moved;
}

void free(void* block) {
  if (block != nullptr) --blocks;
  __libc_free(block);
}

}  // extern "C"

namespace deskpath::test {

long blocksInUse() { return blocks; }

}  // namespace deskpath::test
