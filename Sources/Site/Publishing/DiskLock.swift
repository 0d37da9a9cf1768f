#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that this process has locked. The system gives it up when the process ends, however it ends.
package final class DiskLock: Sendable {
    private let descriptor: Int32

    /// - Parameter descriptor: of the open file; negative on a disk that is none.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
