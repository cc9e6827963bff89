// Makes one system call of a program fail, or ends the program at it. Loaded with LD_PRELOAD.
//
// Calls are counted from the first that names FAULT_ROOT. The one numbered FAULT_AT fails with the error FAULT_ERROR, reads
// or writes a single byte if that is 0, or kills the program if it is -1. With FAULT_LASTS, so do all later calls that write
// or change names, as on a disk that is full. FAULT_REPORT is a file that receives one letter for each call: r for reading,
// d for listing, w for writing, c for changing names, o for anything else.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int started, calls;
static const char *root;
static int at, error, lasts, report = -1;

__attribute__((constructor)) static void start(void) {
  root = getenv("FAULT_ROOT");
  at = getenv("FAULT_AT") ? atoi(getenv("FAULT_AT")) : -1;
  error = getenv("FAULT_ERROR") ? atoi(getenv("FAULT_ERROR")) : EIO;
  lasts = getenv("FAULT_LASTS") != 0;
  const char *path = getenv("FAULT_REPORT");
  if (path) report = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

// Whether this call is to fail; 2 if it is to be short.
static int fails(const char *path, char kind) {
  if (root && path && strstr(path, root)) started = 1;
  if (!started) return 0;
  int number = atomic_fetch_add(&calls, 1);
  if (report >= 0) syscall(SYS_write, report, &kind, 1);
  int fails = number == at || (lasts && number > at && (kind == 'w' || kind == 'c'));
  if (!fails) return 0;
  if (error == -1) syscall(SYS_kill, getpid(), SIGKILL);
  errno = error;
  return error == 0 ? 2 : 1;
}

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))
#define PATH(type, name, kind, path, parameters, arguments) \
  type name parameters { return fails(path, kind) == 1 ? (type)-1 : REAL(name) arguments; }

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    return fails(path, flags & O_CREAT ? 'c' : 'o') == 1 ? -1 : REAL(name)(path, flags, mode); }
#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    return fails(path, flags & O_CREAT ? 'c' : 'o') == 1 ? -1 : REAL(name)(folder, path, flags, mode); }
OPEN(open) OPEN(open64) OPENAT(openat) OPENAT(openat64)

#define TRANSFER(name, kind, parameters, ...) \
  ssize_t name parameters { \
    int fault = file <= 2 ? 0 : fails(0, kind); \
    if (fault == 2 && count > 1) count = 1; \
    return fault == 1 ? -1 : REAL(name)(__VA_ARGS__); }
TRANSFER(read, 'r', (int file, void *bytes, size_t count), file, bytes, count)
TRANSFER(pread, 'r', (int file, void *bytes, size_t count, off_t start), file, bytes, count, start)
TRANSFER(pread64, 'r', (int file, void *bytes, size_t count, off64_t start), file, bytes, count, start)
TRANSFER(write, 'w', (int file, const void *bytes, size_t count), file, bytes, count)
TRANSFER(pwrite, 'w', (int file, const void *bytes, size_t count, off_t start), file, bytes, count, start)
TRANSFER(pwrite64, 'w', (int file, const void *bytes, size_t count, off64_t start), file, bytes, count, start)
TRANSFER(writev, 'w', (int file, const struct iovec *parts, int count), file, parts, count)

PATH(int, fsync, 'w', 0, (int file), (file))
PATH(int, fdatasync, 'w', 0, (int file), (file))
PATH(int, ftruncate, 'w', 0, (int file, off_t size), (file, size))
PATH(int, rename, 'c', from, (const char *from, const char *to), (from, to))
PATH(int, renameat, 'c', from, (int a, const char *from, int b, const char *to), (a, from, b, to))
PATH(int, renameat2, 'c', from, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))
PATH(int, unlink, 'c', path, (const char *path), (path))
PATH(int, unlinkat, 'c', path, (int folder, const char *path, int flags), (folder, path, flags))
PATH(int, mkdir, 'c', path, (const char *path, mode_t mode), (path, mode))
PATH(int, mkdirat, 'c', path, (int folder, const char *path, mode_t mode), (folder, path, mode))
PATH(int, linkat, 'c', from, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags))
PATH(int, symlinkat, 'c', path, (const char *to, int folder, const char *path), (to, folder, path))
PATH(int, fchmod, 'c', 0, (int file, mode_t mode), (file, mode))
PATH(int, stat, 'o', path, (const char *path, struct stat *found), (path, found))
PATH(int, lstat, 'o', path, (const char *path, struct stat *found), (path, found))
PATH(int, fstat, 'o', 0, (int file, struct stat *found), (file, found))
PATH(int, fstatat, 'o', path, (int folder, const char *path, struct stat *found, int flags), (folder, path, found, flags))
PATH(ssize_t, readlinkat, 'o', path, (int folder, const char *path, char *bytes, size_t count), (folder, path, bytes, count))

DIR *opendir(const char *path) { return fails(path, 'o') == 1 ? 0 : REAL(opendir)(path); }
DIR *fdopendir(int folder) { return fails(0, 'o') == 1 ? 0 : REAL(fdopendir)(folder); }
struct dirent *readdir(DIR *folder) { return fails(0, 'd') == 1 ? 0 : REAL(readdir)(folder); }
