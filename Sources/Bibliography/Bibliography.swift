package import Diagnostics
import OrderedCollections

/// The works that pages can cite, read from a BibTeX file.
///
/// Such a file is often the whole library of a reference manager, of which a study cites little. Hence what is wrong with
/// an entry is kept with it, and an error only where it is cited, as for BibTeX itself.
package struct Bibliography: Sendable, Hashable {
    package let source: SourceText
    private let works: OrderedDictionary<String, Work>
    /// The keys of entries that stand behind another of the same key.
    private let duplicates: [Located<String>]
    /// Whether the file holds anything that was meant as an entry.
    private let isEmpty: Bool

    private struct Work: Sendable, Hashable {
        /// Nil when it could not be cited at all.
        let entry: BibliographyEntry?
        let position: Position
        var problems: [Diagnostic]
    }

    /// Reads a whole file. A mistake of syntax is an error at its place; the other entries are read nevertheless.
    package init(_ source: SourceText, _ diagnostics: inout Diagnostics) {
        self.source = source
        var scanner = BibTeXScanner(source)
        var works: OrderedDictionary<String, Work> = [:]
        var duplicates: [Located<String>] = []
        for raw in scanner.entries() {
            if let first = works.index(forKey: raw.key.value) {
                duplicates.append(raw.key)
                works.values[first].problems.append(
                    Diagnostic(
                        .error, .duplicateEntry, at: raw.key.position,
                        "another entry has the key '\(raw.key.value)'",
                        mend: "it stands at \(works.values[first].position)"))
            } else {
                var found = Diagnostics()
                found.append(contentsOf: raw.problems)
                let entry = found.hasErrors ? nil : BibliographyEntry(raw, &found)
                works[raw.key.value] = Work(
                    entry: entry, position: raw.key.position, problems: found.all)
            }
        }
        diagnostics.append(scanner.diagnostics)
        self.works = works
        self.duplicates = duplicates
        isEmpty = works.isEmpty && scanner.diagnostics.all.isEmpty
    }

    package subscript(key: String) -> BibliographyEntry? { works[key]?.entry }

    /// What must be mended before the work can be cited; nil when the file has no such work.
    package func problems(of key: String) -> [Diagnostic]? { works[key]?.problems }

    /// What could be read, in the order of the file.
    package var all: some Sequence<BibliographyEntry> { works.values.lazy.compactMap(\.entry) }

    package var keys: some Sequence<String> { works.keys }
}

// MARK: - What is told of them

extension Bibliography {
    /// Why a key cannot be cited that none of these files has, and what would mend it.
    ///
    /// - Parameter bibliographies: at least one.
    package static func unknown(
        _ key: String, in bibliographies: [Bibliography]
    ) -> (message: String, mend: String?) {
        let names = bibliographies.map(\.source.name).joined(separator: " and ")
        let isEmpty = bibliographies.allSatisfy(\.isEmpty)
        let (verb, subject) = bibliographies.count == 1 ? ("has", "it has") : ("have", "they have")
        return (
            "\(names) \(verb) no work '\(key)'" + (isEmpty ? " (\(subject) no entries)" : ""),
            didYouMean(key, among: bibliographies.flatMap(\.keys))
        )
    }

    /// Warns once of all keys that stand twice and are not cited. Of those that are, `problems` tells.
    package func warnOfDuplicates(notCited cited: Set<String>, _ diagnostics: inout Diagnostics) {
        let others = duplicates.filter { !cited.contains($0.value) }
        guard let first = others.first else { return }
        diagnostics.warning(
            .duplicateEntry,
            others.count == 1
                ? "another entry has the key '\(first.value)'"
                : "\(others.count) entries have the key of another, the first of them '\(first.value)'",
            at: first.position, mend: "none is cited; give each a key of its own before one is")
    }
}
