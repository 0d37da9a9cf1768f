import Synchronization

@testable import Site

/// A file system in memory, whose clock ticks once per written file and which can refuse one of its operations.
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

        mutating func rename(_ newName: (String) -> String) {
            files = Dictionary(uniqueKeysWithValues: files.map { (newName($0.key), $0.value) })
            folders = Set(folders.map(newName))
        }
    }

    private let state: Mutex<State>
    /// The operation that is refused, counted from 1 over everything that changes the disk; 0 for none.
    let refused: Int

    init(_ files: [String: String] = [:], refusing refused: Int = 0) {
        self.refused = refused
        var initial = State()
        for (path, text) in files {
            initial.files[path] = File(bytes: Array(text.utf8), time: 0)
            initial.folders.formUnion(foldersAbove(path))
        }
        state = Mutex(initial)
    }

    /// The same files on a disk that refuses one operation.
    init(copying other: MemoryDisk, refusing refused: Int) {
        self.refused = refused
        var copy = other.state.withLock { $0 }
        copy.operations = 0
        state = Mutex(copy)
    }

    var files: [String: File] { state.withLock { $0.files } }

    /// How many operations changed the disk or were refused.
    var operations: Int { state.withLock { $0.operations } }

    var texts: [String: String] { files.mapValues { String(decoding: $0.bytes, as: UTF8.self) } }

    func kind(of path: String) -> DiskEntry {
        state.withLock { $0.files[path] != nil ? .file : $0.folders.contains(path) ? .folder : .absent }
    }

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

    func exchange(_ path: String, with other: String) throws(DiskRefusal) {
        try change(path) { state in
            state.rename { name in
                if name == path || name.hasPrefix(path + "/") { return other + name.dropFirst(path.count) }
                if name == other || name.hasPrefix(other + "/") { return path + name.dropFirst(other.count) }
                return name
            }
        }
    }

    func remove(_ path: String) throws(DiskRefusal) {
        try change(path) { state in
            state.files = state.files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
            state.folders = state.folders.filter { $0 != path && !$0.hasPrefix(path + "/") }
        }
    }

    func whileLocked<Result>(_ folder: String, _ action: () throws -> Result) rethrows -> Result {
        try action()
    }

    private func change(_ path: String, _ action: (inout State) -> Void) throws(DiskRefusal) {
        let isRefused = state.withLock { state in
            state.operations += 1
            if state.operations == refused { return true }
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
