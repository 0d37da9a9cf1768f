/// The file `.concordance` at the site's root: it says who made the folder and which files it made, so that a later
/// build neither replaces somebody else's folder nor removes somebody else's file.
struct Manifest: Sendable, Hashable {
    static let path = ".concordance"
    private static let heading =
        "# Made by Concordance. The next build replaces the files that are listed here."

    /// Every file of the site, this one included, sorted.
    let files: [String]

    init(files: [String]) {
        self.files = (files + [Self.path]).sorted()
    }

    /// The manifest in the bytes of a file, or nil when Concordance did not write it. Only a line feed ends a line, and a
    /// carriage return before it: a file's name may hold what Unicode calls a line end.
    init?(reading bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
        guard lines.first == Self.heading else { return nil }
        files = lines.dropFirst().filter { !$0.isEmpty }
    }

    var output: Output {
        Output(
            Self.path, ([Self.heading] + files).joined(separator: "\n") + "\n",
            from: "the list of the site's files")
    }
}

extension Manifest {
    /// What stands below a site and is none of its files or folders.
    ///
    /// - Parameter entries: the paths of files, and those of empty folders with a slash behind them.
    func foreign(among entries: [String]) -> [String] {
        let folders = Set(
            files.flatMap { file in
                file.indices.filter { file[$0] == "/" }.map { String(file[...$0]) }
            })
        return Set(entries).subtracting(files).subtracting(folders).sorted()
    }
}
