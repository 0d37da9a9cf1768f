#ifndef FILE_EXCHANGE_H
#define FILE_EXCHANGE_H

/// Exchanges what two paths name, in one step: whoever looks sees the one or the other, never neither.
/// Returns 0, or the error number. A file system that cannot do it answers EINVAL, ENOSYS or ENOTSUP.
int exchange_files(const char *one, const char *other);

#endif
