import CFileExchange

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The machine's file system by its POSIX calls: Foundation keeps neither the nanoseconds of a file's time nor the
/// system's words for a refusal.
package struct SystemDisk: Disk {
    /// Whether two folders are exchanged in one step where the file system can.
    private let exchanges: Bool

    package init(exchanging exchanges: Bool = true) {
        self.exchanges = exchanges
    }

    package func kind(of path: String) -> DiskEntry {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .absent }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    package func isMountPoint(_ path: String) -> Bool { is_mount_point(path) == 1 }

    package func resolve(_ path: String) -> String { resolve(path, followed: 0) }

    /// - Parameter followed: how many links to nothing led here. Links may lead in a circle; the system follows 40 too.
    private func resolve(_ path: String, followed: Int) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let (folder, name) = split(path) else { return path }
        switch kind(of: path) {
        case .absent: return joined(resolve(folder, followed: followed), name)
        case .other where followed < 40:
            guard let destination = destination(ofLink: path) else { return path }
            return resolve(
                destination.hasPrefix("/") ? destination : joined(folder, destination), followed: followed + 1
            )
        default: return path
        }
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
        guard mkdir(path, 0o777) != 0 else { return }
        let refusal = refusal(path)
        // Another build may have made it at the same time.
        if kind(of: resolve(path)) != .folder { throw refusal }
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

    package func exchange(_ path: String, with other: String) throws(DiskRefusal) -> Bool {
        guard exchanges else { return false }
        switch exchange_files(path, other) {
        case 0: return true
        case EINVAL, ENOSYS, EOPNOTSUPP: return false
        case let error: throw DiskRefusal(path, String(cString: strerror(error)))
        }
    }

    package func remove(_ path: String) throws(DiskRefusal) {
        switch kind(of: path) {
        case .absent: return
        case .folder:
            // In a folder that may not be written nothing can be removed.
            _ = chmod(path, 0o700)
            for name in try names(in: path) { try remove(path + "/" + name) }
            try removeEmptyFolder(path)
        case .file, .other: try succeed(unlink(path), path)
        }
    }

    package func removeEmptyFolder(_ path: String) throws(DiskRefusal) {
        try succeed(rmdir(path), path)
    }

    /// By an advisory lock. Where the file system has none, builds are not kept apart.
    package func lock(_ path: String, heading: String) throws(DiskRefusal) -> DiskLock? {
        var descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        // The file of another user can be locked all the same.
        if descriptor < 0, errno == EACCES { descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
        guard descriptor >= 0 else {
            // The build that made the folder has just removed it.
            if errno == ENOENT { return nil }
            throw refusal(path)
        }
        let lock = DiskLock(descriptor: descriptor)
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR { return nil }
        // The file may have been removed, and another one made, between opening and locking it.
        var (locked, named) = (stat(), stat())
        guard fstat(descriptor, &locked) == 0, lstat(path, &named) == 0, locked.st_ino == named.st_ino,
            locked.st_dev == named.st_dev
        else { return nil }
        let holder = Array("\(heading)\nprocess \(getpid()) on \(Self.hostName)\n".utf8)
        if ftruncate(descriptor, 0) == 0 { _ = Self.write(holder, to: descriptor) }
        return lock
    }

    package func pause() { usleep(50_000) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } == bytes.count
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        let length = name.count - 1
        return gethostname(&name, length) == 0 ? text(name.prefix { $0 != 0 }) : "this machine"
    }

    private func destination(ofLink path: String) -> String? {
        var name = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &name, Int(PATH_MAX))
        return count > 0 ? Self.text(name.prefix(count)) : nil
    }

    private static func text(_ characters: ArraySlice<CChar>) -> String {
        String(decoding: characters.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
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
