package import Diagnostics

/// The study's folder: the only way by which Tables reads files. Tests hand in a folder in memory.
package struct InputFolder: Sendable {
    /// As diagnostics print it before every path: `content`.
    package let name: String
    private let read: @Sendable (String) throws(Unreadable) -> [UInt8]
    /// Whether a path, or a link on it, ends in this folder or in one of those that are named beside it.
    private let holds: @Sendable (String, [String]) -> Bool
    /// What stands directly in a folder below this one, `.` being this one; nil for what is no folder.
    private let look: @Sendable (String) throws(Unreadable) -> [Entry]?
    /// Folders outside of this one of which the study says that they may be read.
    private var opened: [String] = []

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
        let place: @Sendable (String) -> String = { $0.hasPrefix("/") ? $0 : root + "/" + $0 }
        return InputFolder(
            name: root,
            read: { (file) throws(Unreadable) in try readFile(place(file)) },
            holds: { file, opened in
                // An absolute path does not move with the folder, even if it leads into it.
                let own = file.hasPrefix("/") ? [] : [root]
                // What is not there leads nowhere; reading it says so.
                guard let path = realPath(place(file)) else { return !own.isEmpty || !opened.isEmpty }
                let folders = opened.map(place).compactMap(realPath)
                return folders.contains(path)
                    || (own.compactMap(realPath) + folders).contains {
                        path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/")
                    }
            },
            look: { (folder) throws(Unreadable) in
                let path = place(folder)
                guard fileKind(path) == .folder else { return nil }
                return try namesInFolder(path).map {
                    Entry(name: $0, isFolder: fileKind(path + "/" + $0) == .folder)
                }
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
            // There are no links in memory, so the path itself tells.
            holds: { file, opened in
                if opened.contains(where: { file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }) {
                    return true
                }
                if file.hasPrefix("/") { return false }
                var depth = 0
                for part in file.split(separator: "/") where part != "." {
                    depth += part == ".." ? -1 : 1
                    if depth < 0 { return false }
                }
                return true
            },
            look: { folder in
                let prefix = folder == "." ? "" : folder + "/"
                let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
                    .filter { !$0.hasPrefix("/") && !$0.hasPrefix("../") }
                if below.isEmpty { return nil }
                let folders = Set(below.filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) })
                let names = folders.union(below.filter { !$0.contains("/") }.map(String.init))
                return names.sorted().map { Entry(name: $0, isFolder: folders.contains($0)) }
            })
    }

    /// This folder, from which files of others may be read as well: paths from this folder, or absolute ones.
    func opening(_ folders: [String]) -> InputFolder {
        var folder = self
        folder.opened = folders
        return folder
    }

    /// What stands directly in a folder below this one, by name; nil for what is no folder.
    func entries(in folder: String) throws(Unreadable) -> [Entry]? { try look(folder) }

    /// Whether a path, or a link on it, leads out of the folder.
    func leadsOut(_ path: String) -> Bool { !holds(path, opened) }

    /// The whole file at a path below the folder.
    package func bytes(of file: String) throws(Unreadable) -> [UInt8] { try read(file) }

    /// The whole file at a path below the folder. Refused when the path or a link on it leads out of the folder: what is
    /// published must be the study's own, and be there wherever the folder is copied to.
    package func ownBytes(of file: String) throws(Unreadable) -> [UInt8] {
        if leadsOut(file) { throw .outside }
        return try read(file)
    }

    /// What stands directly in the folder, by name.
    package func names() throws(Unreadable) -> [String] { try (look(".") ?? []).map(\.name) }

    /// How diagnostics name a file of this folder.
    package func displayPath(_ file: String) -> String { file.hasPrefix("/") ? file : name + "/" + file }
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

    /// What stands directly in the folder; a diagnostic when it may not be listed.
    package func names(_ diagnostics: inout Diagnostics) -> [String] {
        do {
            return try names()
        } catch {
            diagnostics.unreadable(name, error, at: Position(file: name))
            return []
        }
    }

    /// This folder, from which files of the folders that the study names are read as well.
    func opening(_ folders: [Located<String>], _ diagnostics: inout Diagnostics) -> InputFolder {
        for folder in folders {
            do throws(Unreadable) {
                if try entries(in: folder.value) == nil { throw Unreadable.absent }
            } catch {
                if error == .absent {
                    diagnostics.error(
                        .missingFile, "there is no folder '\(displayPath(folder.value))'", at: folder.position
                    )
                } else {
                    diagnostics.unreadable(displayPath(folder.value), error, at: folder.position)
                }
            }
        }
        return opening(folders.map(\.value))
    }

    /// The text of a page. Where links cannot be made, Git makes of a link to a page a file that holds its path and nothing
    /// else, not even the end of a line.
    func page(_ file: String, _ diagnostics: inout Diagnostics) -> SourceText? {
        let path = displayPath(file)
        guard let page = text(of: file, namedAt: Position(file: path), &diagnostics) else { return nil }
        guard page.text.contains("/"), !page.text.contains(where: \.isWhitespace), leadsOut(page.text) else {
            return page
        }
        diagnostics.error(
            .outsideFolder,
            "this page is nothing but the path '\(page.text)', as a link that was copied as a text, and leads out of "
                + "the study's folder",
            at: Position(file: path, line: 1, column: 1), mend: "put the page itself into the folder")
        return nil
    }

    /// Of a page or a bibliography: a book has one.
    private static let longestText = 16 << 20

    /// The text of a file in UTF-8, without a byte order mark.
    func text(of file: String, namedAt place: Position, _ diagnostics: inout Diagnostics) -> SourceText? {
        guard let bytes = bytes(of: file, namedAt: place, &diagnostics) else { return nil }
        guard bytes.count <= Self.longestText else {
            diagnostics.error(
                .oversizedText, "this file has more than \(Self.longestText >> 20) MB",
                at: Position(file: displayPath(file), line: 1, column: 1), mend: "is it the right file?")
            return nil
        }
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
