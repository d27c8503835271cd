/* A disk that fails, and a clock that is set: loaded before the C library, for tests alone.
 *
 * Every call that changes something under FAIL_FOLDER is counted. The one with the number FAIL_AT, and the FAIL_MORE
 * after it, fail with FAIL_ERRNO; that one did is noted by making the file FAIL_MARK. CLOCK_FILE holds milliseconds
 * since 1970, which are the time for as long as it stands there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static long calls;

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

/* Whether a call is to fail: counts it. */
static int fails(const char *path) {
    const char *folder = getenv("FAIL_FOLDER");
    if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return 0;
    long at = number("FAIL_AT"), now = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    if (at == 0 || now < at || now > at + number("FAIL_MORE")) return 0;
    const char *mark = getenv("FAIL_MARK");
    if (mark) syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0644));
    errno = (int)number("FAIL_ERRNO");
    return 1;
}

static int fails_at(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return fails(path);
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t length) {
    REAL(write);
    return fails_at(file) ? -1 : real(file, bytes, length);
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) {
    REAL(pwrite);
    return fails_at(file) ? -1 : real(file, bytes, length, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) {
    REAL(pwrite64);
    return fails_at(file) ? -1 : real(file, bytes, length, at);
}

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
    REAL(copy_file_range);
    return fails_at(to) ? -1 : real(from, from_at, to, to_at, length, flags);
}

int fsync(int file) {
    REAL(fsync);
    return fails_at(file) ? -1 : real(file);
}

int fdatasync(int file) {
    REAL(fdatasync);
    return fails_at(file) ? -1 : real(file);
}

int ftruncate(int file, off_t length) {
    REAL(ftruncate);
    return fails_at(file) ? -1 : real(file, length);
}

int ftruncate64(int file, off64_t length) {
    REAL(ftruncate64);
    return fails_at(file) ? -1 : real(file, length);
}

int unlink(const char *path) {
    REAL(unlink);
    return fails(path) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return fails(path) ? -1 : real(path, mode);
}

/* Opening fails only where it would make a file. */
int open(const char *path, int flags, ...) {
    REAL(open);
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    return (flags & O_CREAT) && fails(path) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    REAL(open64);
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    return (flags & O_CREAT) && fails(path) ? -1 : real(path, flags, mode);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    REAL(clock_gettime);
    const char *name = clock == CLOCK_REALTIME ? getenv("CLOCK_FILE") : NULL;
    long file = name ? syscall(SYS_openat, AT_FDCWD, name, O_RDONLY) : -1;
    if (file < 0) return real(clock, now);
    char text[32] = {0};
    long length = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    if (length <= 0) return real(clock, now);
    long long set = atoll(text);
    now->tv_sec = set / 1000;
    now->tv_nsec = (set % 1000) * 1000000;
    return 0;
}
