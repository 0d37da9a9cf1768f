import Synchronization

@testable import Site

/// A file system in memory, whose clock ticks once per written file. It can refuse one of its operations, or everything from
/// one on, which is what a process sees that is killed there.
final class MemoryDisk: Disk {
    struct File: Equatable {
        var bytes: [UInt8]
        var time: Int
    }

    private struct State {
        var files: [String: File] = [:]
        var folders: Set<String> = [""]
        var clock = 0
        var operations = 0
        var pauses = 0

        mutating func rename(_ newName: (String) -> String) {
            files = Dictionary(uniqueKeysWithValues: files.map { (newName($0.key), $0.value) })
            folders = Set(folders.map(newName))
        }
    }

    private let state: Mutex<State>
    /// The operations that are refused, counted from 1 over everything that changes the disk.
    let refused: ClosedRange<Int>
    /// Whether two folders can be exchanged in one step.
    let exchanges: Bool
    let mountPoints: Set<String>
    /// Files that another process has locked, each until so many pauses are over.
    let locked: [String: Int]

    init(
        _ files: [String: String] = [:], folders: [String] = [], exchanging exchanges: Bool = true,
        mountPoints: Set<String> = [], locked: [String: Int] = [:]
    ) {
        (refused, self.exchanges) = (0...0, exchanges)
        (self.mountPoints, self.locked) = (mountPoints, locked)
        var initial = State()
        for folder in folders { initial.folders.formUnion(foldersAbove(folder + "/")) }
        for (path, text) in files {
            initial.files[path] = File(bytes: Array(text.utf8), time: 0)
            initial.folders.formUnion(foldersAbove(path))
        }
        state = Mutex(initial)
    }

    /// The same files on a disk that refuses operations.
    init(copying other: MemoryDisk, refusing refused: ClosedRange<Int> = 0...0) {
        (self.refused, exchanges) = (refused, other.exchanges)
        (mountPoints, locked) = (other.mountPoints, other.locked)
        var copy = other.state.withLock { $0 }
        copy.operations = 0
        state = Mutex(copy)
    }

    var files: [String: File] { state.withLock { $0.files } }

    /// How many operations changed the disk or were refused.
    var operations: Int { state.withLock { $0.operations } }

    /// How often a build waited.
    var pauses: Int { state.withLock { $0.pauses } }

    var folders: Set<String> { state.withLock { $0.folders } }

    var texts: [String: String] { files.mapValues { String(decoding: $0.bytes, as: UTF8.self) } }

    func kind(of path: String) -> DiskEntry {
        state.withLock { $0.files[path] != nil ? .file : $0.folders.contains(path) ? .folder : .absent }
    }

    func isMountPoint(_ path: String) -> Bool { mountPoints.contains(path) }

    func resolve(_ path: String) -> String { path }

    func names(in folder: String) throws(DiskRefusal) -> [String] {
        state.withLock { state in
            let below = (Array(state.files.keys) + state.folders).filter { $0.hasPrefix(folder + "/") }
            return Set(below.map { String($0.dropFirst(folder.count + 1).prefix { $0 != "/" }) }).sorted()
        }
    }

    func read(_ path: String) throws(DiskRefusal) -> [UInt8] {
        guard let file = files[path] else { throw DiskRefusal(path, "No such file or directory") }
        return file.bytes
    }

    func makeFolder(_ path: String) throws(DiskRefusal) {
        try change(path) { $0.folders.formUnion(foldersAbove(path + "/")) }
    }

    func write(_ bytes: [UInt8], to path: String, timeOf other: String?) throws(DiskRefusal) {
        try change(path) { state in
            state.clock += 1
            state.files[path] = File(
                bytes: bytes, time: other.flatMap { state.files[$0]?.time } ?? state.clock)
        }
    }

    func move(_ path: String, to other: String) throws(DiskRefusal) {
        try change(path) {
            $0.rename { $0 == path || $0.hasPrefix(path + "/") ? other + $0.dropFirst(path.count) : $0 }
        }
    }

    func exchange(_ path: String, with other: String) throws(DiskRefusal) -> Bool {
        guard exchanges else { return false }
        try change(path) { state in
            state.rename { name in
                if name == path || name.hasPrefix(path + "/") { return other + name.dropFirst(path.count) }
                if name == other || name.hasPrefix(other + "/") { return path + name.dropFirst(other.count) }
                return name
            }
        }
        return true
    }

    func remove(_ path: String) throws(DiskRefusal) {
        try change(path) { state in
            state.files = state.files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
            state.folders = state.folders.filter { $0 != path && !$0.hasPrefix(path + "/") }
        }
    }

    func removeEmptyFolder(_ path: String) throws(DiskRefusal) {
        guard try names(in: path).isEmpty else { throw DiskRefusal(path, "Directory not empty") }
        try change(path) { $0.folders.remove(path) }
    }

    func lock(_ path: String, heading: String) throws(DiskRefusal) -> DiskLock? {
        if let end = locked[path], pauses < end { return nil }
        try change(path) {
            $0.files[path] = File(bytes: Array((heading + "\nprocess 1 on memory\n").utf8), time: 0)
        }
        return DiskLock(descriptor: -1)
    }

    func pause() { state.withLock { $0.pauses += 1 } }

    private func change(_ path: String, _ action: (inout State) -> Void) throws(DiskRefusal) {
        let isRefused = state.withLock { state in
            state.operations += 1
            if refused.contains(state.operations) { return true }
            action(&state)
            return false
        }
        if isRefused { throw DiskRefusal(path, "No space left on device") }
    }
}

/// `a` and `a/b` for `a/b/c`.
private func foldersAbove(_ path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
