package import Diagnostics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The study's folder: the only way by which Tables reads files. Tests hand in a folder in memory.
package struct InputFolder: Sendable {
    /// As diagnostics print it before every path: `content`.
    package let name: String
    private let read: @Sendable (String) throws(Unreadable) -> [UInt8]
    private let list: @Sendable () -> [String]
    private let holds: @Sendable (String) -> Bool
    /// What stands directly in a folder below this one; nil for what is no folder.
    private let look: @Sendable (String) -> [Entry]?

    struct Entry {
        var name: String
        var isFolder: Bool
    }

    /// Why a file cannot be read.
    package enum Unreadable: Error, Sendable, Hashable {
        case absent
        /// Its path leads out of the folder.
        case outside
        case refused(String)
    }

    package static func disk(_ path: String) -> InputFolder {
        let root = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        return InputFolder(
            name: root,
            read: { (file) throws(Unreadable) in
                try InputFile.read(root + "/" + file)
            },
            list: { (try? FileManager.default.contentsOfDirectory(atPath: root))?.sorted() ?? [] },
            holds: { file in
                let path = root + "/" + file
                // What is not there leads nowhere; reading it says so.
                guard FileManager.default.fileExists(atPath: path) else { return true }
                let folder = URL(filePath: root).resolvingSymlinksInPath().path
                return URL(filePath: path).resolvingSymlinksInPath().path
                    .hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
            },
            look: { folder in
                let path = root + "/" + folder
                guard isFolder(path), let names = try? FileManager.default.contentsOfDirectory(atPath: path)
                else { return nil }
                return names.sorted().map { Entry(name: $0, isFolder: isFolder(path + "/" + $0)) }
            })
    }

    package static func memory(_ name: String, _ files: [String: String]) -> InputFolder {
        memory(name, bytes: files.mapValues { Array($0.utf8) })
    }

    package static func memory(_ name: String, bytes files: [String: [UInt8]]) -> InputFolder {
        InputFolder(
            name: name,
            read: { (file) throws(Unreadable) in
                guard let bytes = files[file] else { throw .absent }
                return bytes
            },
            list: { files.keys.filter { !$0.contains("/") }.sorted() },
            // There are no links in memory, so the path itself tells.
            holds: { file in
                var depth = 0
                for part in file.split(separator: "/") where part != "." {
                    depth += part == ".." ? -1 : 1
                    if depth < 0 { return false }
                }
                return true
            },
            look: { folder in
                let below = files.keys.filter { $0.hasPrefix(folder + "/") }.map {
                    $0.dropFirst(folder.count + 1)
                }
                if below.isEmpty { return nil }
                let folders = Set(below.filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) })
                let names = folders.union(below.filter { !$0.contains("/") }.map(String.init))
                return names.sorted().map { Entry(name: $0, isFolder: folders.contains($0)) }
            })
    }

    /// What stands directly in a folder below this one, by name; nil for what is no folder.
    func entries(in folder: String) -> [Entry]? { look(folder) }

    /// Whether a path, or a link on it, leads out of the folder.
    func leadsOut(_ path: String) -> Bool { path.hasPrefix("/") || !holds(path) }

    /// The whole file at a path below the folder.
    package func bytes(of file: String) throws(Unreadable) -> [UInt8] { try read(file) }

    /// The whole file at a path below the folder. Refused when the path or a link on it leads out of the folder: what is
    /// published must be the study's own, and be there wherever the folder is copied to.
    package func ownBytes(of file: String) throws(Unreadable) -> [UInt8] {
        if leadsOut(file) { throw .outside }
        return try read(file)
    }

    /// The files directly in the folder, by name.
    package var files: [String] { list() }

    /// How diagnostics name a file of this folder.
    package func displayPath(_ file: String) -> String { file.hasPrefix("/") ? file : name + "/" + file }
}

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
        self.init(path: path, bytes: try Self.read(path))
    }

    fileprivate static func read(_ path: String) throws(InputFolder.Unreadable) -> [UInt8] {
        do {
            return try [UInt8](Data(contentsOf: URL(filePath: path)))
        } catch {
            if !FileManager.default.fileExists(atPath: path) { throw .absent }
            throw .refused(isFolder(path) ? "it is a folder" : "it cannot be read")
        }
    }
}

private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
}

extension InputFolder {
    /// The bytes of a file that the study names at `place`; a diagnostic there when they cannot be had.
    func bytes(of file: String, namedAt place: Position, _ diagnostics: inout Diagnostics) -> [UInt8]? {
        do {
            return try ownBytes(of: file)
        } catch {
            diagnostics.unreadable(displayPath(file), error, at: place)
            return nil
        }
    }

    /// The text of a file in UTF-8, without a byte order mark.
    func text(of file: String, namedAt place: Position, _ diagnostics: inout Diagnostics) -> SourceText? {
        guard let bytes = bytes(of: file, namedAt: place, &diagnostics) else { return nil }
        guard let text = decodeUTF8(bytes, of: displayPath(file), &diagnostics) else { return nil }
        return SourceText(path: displayPath(file), name: file, text: text)
    }
}

extension Diagnostics {
    package mutating func unreadable(_ path: String, _ reason: InputFolder.Unreadable, at place: Position) {
        switch reason {
        case .absent: error(.missingFile, "there is no file '\(path)'", at: place)
        case .outside:
            error(
                .outsideFolder, "'\(path)' leads out of the study's folder", at: place,
                mend: "put the file into the folder, and name it by its path from there")
        case .refused(let why): error(.unreadableFile, "'\(path)' cannot be read: \(why)", at: place)
        }
    }
}
