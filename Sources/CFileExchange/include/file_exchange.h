#ifndef FILE_EXCHANGE_H
#define FILE_EXCHANGE_H

/// Exchanges what two paths name, in one step: whoever looks sees the one or the other, never neither.
/// Returns 0, or the error number. A file system that cannot do it answers EINVAL, ENOSYS or ENOTSUP.
int exchange_files(const char *one, const char *other);

/// Whether a path without links names the root of a file system, which can be neither renamed nor exchanged: 1 or 0. A
/// kernel that cannot tell answers 0.
int is_mount_point(const char *path);

#endif
