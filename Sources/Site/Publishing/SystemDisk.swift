import CFileExchange

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The machine's file system by its POSIX calls: Foundation keeps neither the nanoseconds of a file's time nor the
/// system's words for a refusal.
package struct SystemDisk: Disk {
    package init() {}

    package func kind(of path: String) -> DiskEntry {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .absent }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    package func resolve(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard kind(of: path) == .absent, let (folder, name) = split(path) else { return path }
        return resolve(folder) + "/" + name
    }

    package func names(in folder: String) throws(DiskRefusal) -> [String] {
        guard let stream = opendir(folder) else { throw refusal(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    package func read(_ path: String) throws(DiskRefusal) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0, let file = fopen(path, "rb") else { throw refusal(path) }
        defer { fclose(file) }
        return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
    }

    package func makeFolder(_ path: String) throws(DiskRefusal) {
        if kind(of: resolve(path)) == .folder { return }
        if let (folder, _) = split(path) { try makeFolder(folder) }
        try succeed(mkdir(path, 0o777), path)
    }

    package func write(_ bytes: [UInt8], to path: String, timeOf other: String?) throws(DiskRefusal) {
        guard let file = fopen(path, "wbx") else { throw refusal(path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        // Only closing tells whether the last block found room.
        guard fclose(file) == 0, written == bytes.count else { throw refusal(path) }
        if let other { try copyTime(of: other, to: path) }
    }

    package func move(_ path: String, to other: String) throws(DiskRefusal) {
        try succeed(rename(path, other), other)
    }

    /// Where the file system cannot exchange (some network and virtual ones), it is done by renaming.
    package func exchange(_ path: String, with other: String) throws(DiskRefusal) {
        switch exchange_files(path, other) {
        case 0: return
        case EINVAL, ENOSYS, EOPNOTSUPP: try exchangeByRenaming(path, with: other)
        case let error: throw DiskRefusal(path, String(cString: strerror(error)))
        }
    }

    /// A build that is killed between the renames leaves the first folder under the name of the second with `-old`
    /// behind it.
    func exchangeByRenaming(_ path: String, with other: String) throws(DiskRefusal) {
        let aside = other + "-old"
        try remove(aside)
        try move(path, to: aside)
        do {
            try move(other, to: path)
        } catch {
            try move(aside, to: path)
            throw error
        }
        try move(aside, to: other)
    }

    package func remove(_ path: String) throws(DiskRefusal) {
        switch kind(of: path) {
        case .absent: return
        case .folder:
            for name in try names(in: path) { try remove(path + "/" + name) }
            try succeed(rmdir(path), path)
        case .file, .other: try succeed(unlink(path), path)
        }
    }

    /// By an advisory lock of the folder. Where the file system has none, builds are not kept apart.
    package func whileLocked<Result>(_ folder: String, _ action: () throws -> Result) rethrows -> Result {
        let descriptor = open(folder, O_RDONLY)
        defer { if descriptor >= 0 { close(descriptor) } }
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try action()
    }

    private func copyTime(of path: String, to other: String) throws(DiskRefusal) {
        var status = stat()
        try succeed(stat(path, &status), path)
        #if canImport(Darwin)
        let modified = status.st_mtimespec
        #else
        let modified = status.st_mtim
        #endif
        try succeed(utimensat(AT_FDCWD, other, [modified, modified], 0), other)
    }

    /// The folder and the name of a path; nil for one that has no folder above it.
    private func split(_ path: String) -> (folder: String, name: String)? {
        let parts = path.split(separator: "/")
        guard let name = parts.last, name != "..", name != "." else { return nil }
        let above = parts.dropLast().joined(separator: "/")
        return (path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above, String(name))
    }

    private func succeed(_ result: Int32, _ path: String) throws(DiskRefusal) {
        if result != 0 { throw refusal(path) }
    }

    private func refusal(_ path: String) -> DiskRefusal {
        DiskRefusal(path, String(cString: strerror(errno)))
    }
}
