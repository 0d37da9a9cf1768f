/// Writes files into a study's folder, where other files may stand, and answers how many of them were not there
/// already. A file that holds something else is replaced only when that is allowed; otherwise nothing is written.
package func writeFiles(
    _ files: [Output], into folder: String, replacing allowed: Bool, on disk: some Disk
) throws -> Int {
    let changed = try files.filter { file in
        let path = folder + "/" + file.path
        return disk.kind(of: path) == .absent ? true : try disk.read(path) != file.bytes
    }
    let occupied = changed.map { folder + "/" + $0.path }.filter { disk.kind(of: $0) != .absent }
    if !allowed, !occupied.isEmpty { throw WouldReplace(paths: occupied) }
    for file in changed {
        let path = folder + "/" + file.path
        try disk.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
        try disk.remove(path)
        try disk.write(file.bytes, to: path, timeOf: nil)
    }
    return changed.count
}

/// These files are there and hold something else.
package struct WouldReplace: Error, Sendable, Hashable {
    package let paths: [String]
}
