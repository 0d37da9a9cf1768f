@testable import Diagnostics
@testable import Site
@testable import Study

/// What a study's author is told of a mistake: the identifier of its fault, and the text that its place covers.
struct Told: Hashable, Sendable, CustomStringConvertible {
    let identifier: String
    /// Nil where only the beginning of the place is known, or the file as a whole is meant.
    let text: String?

    init(_ identifier: String, _ text: String?) {
        self.identifier = identifier
        self.text = text
    }

    /// - Parameter files: those of which a place may be, by their names in the folder.
    init(_ diagnostic: Diagnostic, of files: [String: String]) {
        let place = diagnostic.position
        let name = String(place.file.drop { $0 != "/" }.dropFirst())
        self.init(diagnostic.fault.identifier, place.hasEnd ? files[name].map { place.text(in: $0) } : nil)
    }

    var description: String { "\(identifier): \(text ?? "–")" }
}

/// What the author of a tiny study is told, some of its files replaced or added, by place.
func told(of changes: [String: String], templates: [String: String] = [:]) -> [Told] {
    let files = TinyStudy.files.merging(changes) { $1 }
    var diagnostics = Diagnostics()
    _ = SiteBuild(
        study: TinyStudy.folder(changes),
        templates: templates.isEmpty ? nil : .memory("mine", templates)
    ).plan(&diagnostics)
    return diagnostics.sorted.map { Told($0, of: files.merging(templates) { $1 }) }
}

extension Position {
    /// The characters of a file between the beginning and the end.
    fileprivate func text(in file: String) -> String {
        let lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard line >= 1, endLine <= lines.count, line <= endLine else { return "no such lines" }
        if line == endLine { return String(lines[line - 1].prefix(endColumn - 1).dropFirst(column - 1)) }
        let first = String(lines[line - 1].dropFirst(column - 1))
        let last = String(lines[endLine - 1].prefix(endColumn - 1))
        return ([first] + lines[line..<(endLine - 1)].map(String.init) + [last]).joined(separator: "\n")
    }
}
