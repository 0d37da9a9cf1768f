/// The file system, as far as publishing a site needs it: `SystemDisk`, or one in memory for tests.
package protocol Disk: Sendable {
    /// What a path names; a link is not followed.
    func kind(of path: String) -> DiskEntry
    /// Whether a path names the root of a file system, which can be neither moved nor exchanged.
    func isMountPoint(_ path: String) -> Bool
    /// The path without links, `.` and `..`. What does not exist stays as it is written.
    func resolve(_ path: String) -> String
    /// The names in a folder, sorted.
    func names(in folder: String) throws(DiskRefusal) -> [String]
    func read(_ path: String) throws(DiskRefusal) -> [UInt8]
    /// Makes a folder, and those above it as far as they are absent.
    func makeFolder(_ path: String) throws(DiskRefusal)
    /// Writes a new file. With `timeOf` it gets that file's modification time, to the nanosecond.
    func write(_ bytes: [UInt8], to path: String, timeOf other: String?) throws(DiskRefusal)
    /// Gives a folder another name, which is not in use.
    func move(_ path: String, to other: String) throws(DiskRefusal)
    /// Exchanges what two paths name, in one step; false where the file system has no such step (some network and virtual
    /// ones).
    func exchange(_ path: String, with other: String) throws(DiskRefusal) -> Bool
    /// Removes a file or a folder with all that is in it; does nothing when it is absent.
    func remove(_ path: String) throws(DiskRefusal)
    func removeEmptyFolder(_ path: String) throws(DiskRefusal)
    /// Makes a file if it is absent, locks it against other processes, and writes the heading and who holds it into it. Nil
    /// while another process holds it or has just removed it.
    func lock(_ path: String, heading: String) throws(DiskRefusal) -> DiskLock?
    /// Waits a twentieth of a second.
    func pause()
}

package enum DiskEntry: Sendable, Hashable {
    case absent, file, folder
    /// A link, a device, a socket.
    case other
}

/// An operation that the system did not carry out.
package struct DiskRefusal: Error, Sendable, Hashable {
    package let path: String
    /// In the system's words: “Permission denied”.
    package let reason: String

    package init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}
