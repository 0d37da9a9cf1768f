#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs a program, hands it bytes and takes what it prints, within a time and a size.
///
/// Its three streams are files without a name, so that neither side ever waits for the other, and nothing is left behind.
/// posix_spawn, since Foundation's Process links the whole of Foundation, and swift-subprocess is asynchronous and brings
/// swift-system with it, where one call is made that waits.
struct ChildProcess {
    enum Failure: Error, Hashable {
        /// There is no such program.
        case absent
        case tookTooLong(seconds: Int)
        case printedTooMuch(megabytes: Int)
        /// It ended with an error, and said this.
        case failed(String)
        /// The system refused, for this reason.
        case refused(String)
    }

    /// A path, or a name that is looked for in the folders of `PATH`.
    var program: String
    var arguments: [String]
    var seconds = 120
    var megabytes = 128

    /// What the program prints when it is given these bytes.
    func output(given input: [UInt8]) throws(Failure) -> [UInt8] {
        let files = try (StreamFile(input), StreamFile([]), StreamFile([]))
        defer { for file in [files.0, files.1, files.2] { close(file.descriptor) } }
        let child = try spawn(files.0, files.1, files.2)
        let status = try wait(for: child, printingTo: files.1)
        // The low seven bits are the signal that ended it, the next eight its exit code.
        guard status == 0 else {
            let words = String(decoding: files.2.bytes(atMost: 4096), as: UTF8.self)
            let last = words.split(whereSeparator: \.isNewline).last.map(String.init)
            throw .failed(last ?? "it ended with status \(status)")
        }
        return files.1.bytes(atMost: megabytes << 20)
    }

    private func spawn(
        _ input: StreamFile, _ output: StreamFile, _ errors: StreamFile
    ) throws(Failure) -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, file) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
        }
        let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
        var child = pid_t()
        let result = withPointers(to: [program] + arguments) { arguments in
            withPointers(to: environment) { environment in
                posix_spawnp(&child, program, &actions, nil, arguments, environment)
            }
        }
        if result == ENOENT { throw .absent }
        guard result == 0 else { throw .refused(String(cString: strerror(result))) }
        return child
    }

    private func wait(for child: pid_t, printingTo output: StreamFile) throws(Failure) -> Int32 {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var status: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            let isLate = ContinuousClock.now > deadline
            if isLate || output.size > megabytes << 20 {
                kill(child, SIGKILL)
                waitpid(child, &status, 0)
                throw isLate ? .tookTooLong(seconds: seconds) : .printedTooMuch(megabytes: megabytes)
            }
            usleep(2000)
        }
        if output.size > megabytes << 20 { throw .printedTooMuch(megabytes: megabytes) }
        return status
    }
}

/// A file that has no name any more and goes when it is closed.
private struct StreamFile {
    let descriptor: Int32

    init(_ bytes: [UInt8]) throws(ChildProcess.Failure) {
        var name = Array((FileManager.default.temporaryDirectory.path + "/concordance-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .refused(String(cString: strerror(errno))) }
        unlink(name)
        // Only the child's copies of it are the child's.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                throw .refused(reason)
            }
            written += count
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    func bytes(atMost most: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: min(size, most))
        var read = 0
        while read < bytes.count {
            let count = bytes[read...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(read))
            }
            guard count > 0 else { break }
            read += count
        }
        return Array(bytes[..<read])
    }
}

/// Calls the body with the texts as C takes a list of them, a null pointer at its end.
private func withPointers<Result>(
    to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}
