/*
 * Loaded before the C library (LD_PRELOAD): notes in the file POWER_LOG everything that is done to files under POWER_ROOT, in
 * order, with its bytes. One line for each, then the bytes of a write:
 *   create INO PATH | write INO OFFSET LENGTH | cut INO LENGTH | sync INO | rename FROM TO | unlink PATH
 * A folder that is flushed is noted as the sync of its own number.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int notes = -1;
static const char *root;

static void begin(void) {
  pthread_mutex_lock(&turn);
  if (notes < 0) {
    root = getenv("POWER_ROOT");
    const char *file = getenv("POWER_LOG");
    if (root && file) notes = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
  }
}

static void end(void) { pthread_mutex_unlock(&turn); }

static int ours(const char *path) { return notes >= 0 && path && strncmp(path, root, strlen(root)) == 0; }

/* The number of a file under the root that is open here; 0 for any other. */
static unsigned long number(int fd) {
  if (notes < 0) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  struct stat facts;
  return ours(path) && fstat(fd, &facts) == 0 ? facts.st_ino : 0;
}

static void note(const char *format, ...) {
  char line[8300];
  va_list values;
  va_start(values, format);
  int length = vsnprintf(line, sizeof line, format, values);
  va_end(values);
  syscall(SYS_write, notes, line, length);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(const char *path, int flags, mode_t mode) {
  begin();
  int isNew = ours(path) && (flags & O_CREAT) && access(path, F_OK) != 0;
  int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (fd >= 0 && isNew) note("create %lu %s\n", number(fd), path);
  else if (fd >= 0 && (flags & O_TRUNC) && number(fd)) note("cut %lu 0\n", number(fd));
  end();
  return fd;
}

#define MODE(flags)                        \
  mode_t mode = 0;                         \
  if (flags & O_CREAT) {                   \
    va_list values;                        \
    va_start(values, flags);               \
    mode = va_arg(values, int);            \
    va_end(values);                        \
  }

int open(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(path, flags | O_LARGEFILE, mode); }

static ssize_t written(int fd, const void *bytes, size_t length, off_t offset, int isPlaced) {
  begin();
  unsigned long file = number(fd);
  struct stat facts;
  if (file && !isPlaced) {
    int isAppended = fcntl(fd, F_GETFL) & O_APPEND;
    offset = isAppended && fstat(fd, &facts) == 0 ? facts.st_size : lseek(fd, 0, SEEK_CUR);
  }
  ssize_t done = isPlaced ? syscall(SYS_pwrite64, fd, bytes, length, offset) : syscall(SYS_write, fd, bytes, length);
  if (file && done > 0) {
    note("write %lu %ld %ld\n", file, (long)offset, (long)done);
    syscall(SYS_write, notes, bytes, done);
  }
  end();
  return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return written(fd, bytes, length, offset, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  return written(fd, bytes, length, offset, 1);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t total = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = written(fd, parts[i].iov_base, parts[i].iov_len, 0, 0);
    if (done < 0) return total ? total : done;
    total += done;
  }
  return total;
}

static int cut(int fd, off_t length) {
  begin();
  int done = syscall(SYS_ftruncate, fd, length);
  if (done == 0 && number(fd)) note("cut %lu %ld\n", number(fd), (long)length);
  end();
  return done;
}

int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int synced(int fd) {
  begin();
  if (number(fd)) note("sync %lu\n", number(fd));
  end();
  return 0;
}

/* Nothing needs to reach a disk here: what would have is what the notes say. */
int fsync(int fd) { return synced(fd); }
int fdatasync(int fd) { return synced(fd); }

int rename(const char *from, const char *to) {
  begin();
  int done = syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
  if (done == 0 && ours(to)) note("rename %s %s\n", from, to);
  end();
  return done;
}

int unlink(const char *path) {
  begin();
  int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (done == 0 && ours(path)) note("unlink %s\n", path);
  end();
  return done;
}
