// renameat2 and statx are declared only to those who ask for them, and Swift's Glibc module does not.
#define _GNU_SOURCE
#include "file_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#if defined(__APPLE__)
#include <sys/mount.h>
#include <sys/param.h>
#endif

int exchange_files(const char *one, const char *other) {
#if defined(__APPLE__)
    return renamex_np(one, other, RENAME_SWAP) == 0 ? 0 : errno;
#else
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
#endif
}

int is_mount_point(const char *path) {
#if defined(__APPLE__)
    struct statfs system;
    return statfs(path, &system) == 0 && strcmp(system.f_mntonname, path) == 0;
#else
    struct statx status;
    return statx(AT_FDCWD, path, 0, STATX_TYPE, &status) == 0 && (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#endif
}
