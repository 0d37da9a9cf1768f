import Diagnostics

/// A file of results with what its path below the table's folder says.
struct ResultFile {
    var file: InputFile
    /// The names of the folders on its path, those of the table's own path before it, and its own name last.
    var parts: [String]
    var root: JSONNode

    var name: String { parts.last ?? "" }
    /// Without its ending.
    var stem: String { name.hasSuffix(".json") ? String(name.dropLast(5)) : name }
    /// The path of its folder.
    var folder: [String] { parts.dropLast() }

    func position(of node: JSONNode) -> Position { node.place.position(in: file.path) }

    /// The files of a source that are wanted by their names, as JSON of one value. Nil, with a diagnostic for each that is no
    /// JSON, when there is any.
    static func read(
        _ source: TableSource, where isWanted: (String) -> Bool, _ diagnostics: inout Diagnostics
    ) -> [ResultFile]? {
        var results: [ResultFile] = []
        var isSound = true
        for file in source.files {
            let parts = file.path.split(separator: "/").map(String.init)
            guard isWanted(parts.last ?? "") else { continue }
            guard let values = JSONText.values(of: file, &diagnostics) else {
                isSound = false
                continue
            }
            guard let root = values.first, values.count == 1 else { continue }
            results.append(ResultFile(file: file, parts: parts, root: root))
        }
        return isSound ? results : nil
    }
}

extension Diagnostics {
    mutating func noResults(_ format: TableFormat, in source: TableSource, mend: String) {
        error(
            .missingResults, "'\(source.path)' holds no results of \(format.program)",
            at: Position(file: source.path), mend: mend)
    }
}

extension TableFormat {
    /// The name of the program that writes it.
    fileprivate var program: String {
        switch self {
        case .mteb: "MTEB"
        case .helm: "HELM"
        default: "lm-evaluation-harness"
        }
    }
}
