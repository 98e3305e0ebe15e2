// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD), it lets one system call of a program fail, or end the program there:
// DESKPATH_FAIL=fsync:5 fails each fsync with EIO, DESKPATH_FAIL=rename:kill dies at the first rename.
// DESKPATH_CLOCK=-86400 sets the program's clock back by a day.
#include <dlfcn.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

// Whether the call is to fail; sets errno then.
bool fails(const char* call) {
  const char* wanted = std::getenv("DESKPATH_FAIL");
  if (wanted == nullptr) return false;
  const std::size_t length = std::strlen(call);
  if (std::strncmp(wanted, call, length) != 0 || wanted[length] != ':') return false;
  if (std::strcmp(wanted + length + 1, "kill") == 0) ::kill(::getpid(), SIGKILL);
  errno = std::atoi(wanted + length + 1);
  return true;
}

template <class Function>
Function* original(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

int fsync(int file) { return fails("fsync") ? -1 : original<int(int)>("fsync")(file); }
int fdatasync(int file) { return fails("fsync") ? -1 : original<int(int)>("fdatasync")(file); }

int rename(const char* from, const char* to) noexcept {
  return fails("rename") ? -1 : original<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int a, const char* from, int b, const char* to, unsigned flags) noexcept {
  return fails("rename")
             ? -1
             : original<int(int, const char*, int, const char*, unsigned)>("renameat2")(a, from, b, to, flags);
}

int linkat(int a, const char* from, int b, const char* to, int flags) noexcept {
  return fails("link") ? -1 : original<int(int, const char*, int, const char*, int)>("linkat")(a, from, b, to, flags);
}

ssize_t write(int file, const void* data, size_t size) {
  if (file > STDERR_FILENO && fails("write")) return -1;
  return original<ssize_t(int, const void*, size_t)>("write")(file, data, size);
}

int fsetxattr(int file, const char* name, const void* value, size_t size, int flags) noexcept {
  return fails("setxattr")
             ? -1
             : original<int(int, const char*, const void*, size_t, int)>("fsetxattr")(file, name, value, size, flags);
}

int clock_gettime(clockid_t clock, timespec* time) noexcept {
  const int result = original<int(clockid_t, timespec*)>("clock_gettime")(clock, time);
  const char* shift = std::getenv("DESKPATH_CLOCK");
  if (result == 0 && clock == CLOCK_REALTIME && shift != nullptr) time->tv_sec += std::atol(shift);
  return result;
}

int gettimeofday(timeval* time, void* zone) noexcept {
  const int result = original<int(timeval*, void*)>("gettimeofday")(time, zone);
  const char* shift = std::getenv("DESKPATH_CLOCK");
  if (result == 0 && shift != nullptr) time->tv_sec += std::atol(shift);
  return result;
}

}  // extern "C"
