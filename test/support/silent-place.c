/*
 * Loaded before the C library (LD_PRELOAD): the folder SILENT_ROOT is on a server that keeps silent as long as the file
 * SILENT_FLAG exists. Whatever touches it then waits, as in the kernel: nothing but the end of the silence, or of the
 * process, ends the call. SILENT_MOUNTS is read in place of the table of mounts; a line of SILENT_LOG tells who waits.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int isSilent(void) {
  const char *flag = getenv("SILENT_FLAG");
  return flag && syscall(SYS_faccessat, AT_FDCWD, flag, F_OK) == 0;
}

static void wait_for(const char *call, const char *path) {
  if (!isSilent()) return;
  char line[4300];
  int length = snprintf(line, sizeof line, "%d %s %s\n", getpid(), call, path);
  const char *log = getenv("SILENT_LOG");
  int fd = log ? syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
  if (fd >= 0) {
    syscall(SYS_write, fd, line, length);
    syscall(SYS_close, fd);
  }
  struct timespec pause = {0, 20000000};
  while (isSilent()) syscall(SYS_nanosleep, &pause, NULL);
}

static void path(const char *call, const char *name) {
  const char *root = getenv("SILENT_ROOT");
  if (root && name && strncmp(name, root, strlen(root)) == 0) wait_for(call, name);
}

static void handle(const char *call, int fd) {
  if (!getenv("SILENT_ROOT") || !isSilent()) return;
  char link[64], name[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, name, sizeof name - 1);
  if (length <= 0) return;
  name[length] = 0;
  path(call, name);
}

static const char *mounts(const char *name) {
  const char *table = getenv("SILENT_MOUNTS");
  return table && name && strcmp(name, "/proc/self/mountinfo") == 0 ? table : name;
}

#define MODE(flags)                        \
  mode_t mode = 0;                         \
  if (flags & O_CREAT) {                   \
    va_list values;                        \
    va_start(values, flags);               \
    mode = va_arg(values, int);            \
    va_end(values);                        \
  }

static int opened(int folder, const char *name, int flags, mode_t mode) {
  path("open", name);
  return syscall(SYS_openat, folder, mounts(name), flags, mode);
}

int open(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags) return opened(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) {
  MODE(flags) return opened(folder, name, flags | O_LARGEFILE, mode);
}

#define BY_PATH(type, name, parameters, arguments) \
  type name parameters {                           \
    path(#name, file);                             \
    return REAL(name) arguments;                   \
  }
#define BY_HANDLE(type, name, parameters, arguments) \
  type name parameters {                             \
    handle(#name, fd);                               \
    return REAL(name) arguments;                     \
  }

BY_PATH(int, access, (const char *file, int mode), (file, mode))
BY_PATH(int, unlink, (const char *file), (file))
BY_PATH(int, rmdir, (const char *file), (file))
BY_PATH(int, rename, (const char *file, const char *to), (file, to))
BY_PATH(int, stat, (const char *file, struct stat *facts), (file, facts))
BY_PATH(int, lstat, (const char *file, struct stat *facts), (file, facts))
BY_PATH(int, stat64, (const char *file, struct stat64 *facts), (file, facts))
BY_PATH(int, lstat64, (const char *file, struct stat64 *facts), (file, facts))
BY_PATH(int, fstatat, (int folder, const char *file, struct stat *facts, int flags), (folder, file, facts, flags))
int __xstat64(int version, const char *file, struct stat64 *facts) {
  path("stat", file);
  return stat64(file, facts);
}
BY_PATH(int, statx, (int folder, const char *file, int flags, unsigned mask, struct statx *facts), (folder, file, flags, mask, facts))
BY_PATH(int, statfs, (const char *file, struct statfs *facts), (file, facts))
BY_PATH(int, statfs64, (const char *file, struct statfs64 *facts), (file, facts))
BY_PATH(int, utimensat, (int folder, const char *file, const struct timespec times[2], int flags), (folder, file, times, flags))
BY_PATH(ssize_t, readlink, (const char *file, char *to, size_t size), (file, to, size))
BY_PATH(char *, realpath, (const char *file, char *to), (file, to))
BY_PATH(DIR *, opendir, (const char *file), (file))
BY_PATH(int, chmod, (const char *file, mode_t mode), (file, mode))
BY_PATH(int, scandir, (const char *file, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **)), (file, list, filter, compare))
BY_PATH(int, scandir64, (const char *file, struct dirent64 ***list, int (*filter)(const struct dirent64 *), int (*compare)(const struct dirent64 **, const struct dirent64 **)), (file, list, filter, compare))

BY_HANDLE(int, fstat, (int fd, struct stat *facts), (fd, facts))
BY_HANDLE(int, fstat64, (int fd, struct stat64 *facts), (fd, facts))
BY_HANDLE(int, fsync, (int fd), (fd))
BY_HANDLE(int, fdatasync, (int fd), (fd))
BY_HANDLE(int, ftruncate, (int fd, off_t size), (fd, size))
BY_HANDLE(int, ftruncate64, (int fd, off64_t size), (fd, size))
BY_HANDLE(ssize_t, pread, (int fd, void *to, size_t size, off_t at), (fd, to, size, at))
BY_HANDLE(ssize_t, pread64, (int fd, void *to, size_t size, off64_t at), (fd, to, size, at))
BY_HANDLE(ssize_t, pwrite, (int fd, const void *from, size_t size, off_t at), (fd, from, size, at))
BY_HANDLE(ssize_t, pwrite64, (int fd, const void *from, size_t size, off64_t at), (fd, from, size, at))

/* What libuv asks of the kernel by its number. */
long syscall(long number, ...) {
  va_list values;
  va_start(values, number);
  long a = va_arg(values, long), b = va_arg(values, long), c = va_arg(values, long);
  long d = va_arg(values, long), e = va_arg(values, long), f = va_arg(values, long);
  va_end(values);
  if (number == SYS_statx) path("statx", (const char *)b);
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, a, b, c, d, e, f);
}
