#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that was read whole.
package struct InputFile: Sendable {
    /// As diagnostics and the data page name it.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Reads a file from disk by the path that the command line gave.
    package init(at path: String) throws(InputFolder.Unreadable) {
        self.init(path: path, bytes: try readFile(path))
    }
}

/// What stands at a path, links followed.
enum FileKind: Equatable {
    case file, folder
    /// In the words of a message: “a pipe”.
    case other(String)

    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .other("a pipe")
        case S_IFSOCK: self = .other("a socket")
        case S_IFCHR, S_IFBLK: self = .other("a device")
        default: self = .other("no regular file")
        }
    }
}

/// Nil for what is not there or may not be looked at.
func fileKind(_ path: String) -> FileKind? {
    var status = stat()
    return stat(path, &status) == 0 ? FileKind(status) : nil
}

/// The path without links, `.` and `..`; nil for what is not there.
func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}

/// The names in a folder, sorted.
func namesInFolder(_ path: String) throws(InputFolder.Unreadable) -> [String] {
    guard let stream = opendir(path) else { throw refusal() }
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

/// Reads a whole regular file. A pipe would wait for who never writes and a device may have no end, so nothing else is
/// opened, nor is a file that is longer than any table.
func readFile(_ path: String) throws(InputFolder.Unreadable) -> [UInt8] {
    try requireFile { stat(path, &$0) }
    // What stands there may have become a pipe since.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal() }
    defer { close(descriptor) }
    let size = try requireFile { fstat(descriptor, &$0) }

    var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor)
    }
    // Files that the system makes up have no size, and others may grow.
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count >= size {
        let count = chunk.withUnsafeMutableBytes { fill($0, from: descriptor) }
        if count == 0 { break }
        bytes += chunk[..<count]
        if bytes.count > mostBytes { throw tooLarge }
    }
    return bytes
}

/// No table of scores is that large: one of 50,000 models and 1,000 metrics takes half of it.
private let mostBytes = 1 << 30

private let tooLarge = InputFolder.Unreadable.refused("it is larger than 1 GB")

@discardableResult
private func requireFile(_ look: (inout stat) -> Int32) throws(InputFolder.Unreadable) -> Int {
    var status = stat()
    guard look(&status) == 0 else { throw refusal() }
    switch FileKind(status) {
    case .file: break
    case .folder: throw .refused("it is a folder")
    case .other(let what): throw .refused("it is \(what)")
    }
    guard status.st_size <= mostBytes else { throw tooLarge }
    return Int(status.st_size)
}

/// How many bytes could be read before the end of the file, or the end of the buffer.
private func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
    var filled = 0
    while filled < buffer.count {
        let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        filled += count
    }
    return filled
}

/// Why the last call of the system failed, in its words.
private func refusal() -> InputFolder.Unreadable {
    let error = errno
    // A part of the path that is no folder holds nothing.
    if error == ENOENT || error == ENOTDIR { return .absent }
    let words = String(cString: strerror(error))
    return .refused(words.prefix(1).lowercased() + words.dropFirst())
}
