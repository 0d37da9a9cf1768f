import Diagnostics

/// What the study or the command line names as a table: a file, or a folder of result files.
package enum TableSource: Sendable {
    case file(InputFile)
    /// The folder's path as diagnostics name it, and the files of JSON below it, in the order of their paths.
    case folder(path: String, [InputFile])

    package var path: String {
        switch self {
        case .file(let file): file.path
        case .folder(let path, _): path
        }
    }

    package var files: [InputFile] {
        switch self {
        case .file(let file): [file]
        case .folder(_, let files): files
        }
    }

    /// The SHA-256 of a file. Of a folder that of a text with a line for each file that was read, `HASH  PATH` with the path
    /// from the folder, as `sha256sum` writes it.
    package var digest: String {
        switch self {
        case .file(let file): sha256(file.bytes)
        case .folder(let path, let files):
            sha256(
                Array(
                    files.map { "\(sha256($0.bytes))  \($0.path.dropFirst(path.count + 1))\n" }
                        .joined().utf8))
        }
    }

    /// Reads a file or a folder of the disk by the path that the command line gave; links lead wherever they lead.
    package init(at path: String) throws(InputFolder.Unreadable) {
        let root = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        if let files = try InputFolder.disk(root).resultFiles(below: ".", areOwn: false) {
            self = .folder(path: root, files)
        } else {
            self = .file(try InputFile(at: path))
        }
    }
}

extension InputFolder {
    /// The file or folder that the study names as a table at `place`; a diagnostic there when it cannot be had.
    func source(
        of path: String, namedAt place: Position, _ diagnostics: inout Diagnostics
    ) -> TableSource? {
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        do throws(Unreadable) {
            if leadsOut(path) { throw Unreadable.outside }
            if let files = try resultFiles(below: path, areOwn: true) {
                return .folder(path: displayPath(path), files)
            }
            return .file(InputFile(path: displayPath(path), bytes: try bytes(of: path)))
        } catch {
            diagnostics.unreadable(displayPath(path), error, at: place)
            return nil
        }
    }
}
