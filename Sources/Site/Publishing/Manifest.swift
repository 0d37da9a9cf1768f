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

    /// The manifest in the bytes of a file, or nil when Concordance did not write it.
    init?(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard lines.first == Self.heading else { return nil }
        files = Array(lines.dropFirst())
    }

    var output: Output {
        Output(
            Self.path, ([Self.heading] + files).joined(separator: "\n") + "\n",
            from: "the list of the site's files")
    }
}
