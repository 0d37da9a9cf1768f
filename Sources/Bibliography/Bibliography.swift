package import Diagnostics
import OrderedCollections

/// The works that pages can cite, read from a BibTeX file.
package struct Bibliography: Sendable, Hashable {
    package let source: SourceText
    private let entries: OrderedDictionary<String, BibliographyEntry>

    /// Reads a whole file. What is wrong with an entry is an error at its place; the others are read nevertheless.
    package init(_ source: SourceText, _ diagnostics: inout Diagnostics) {
        self.source = source
        var scanner = BibTeXScanner(source)
        var entries: OrderedDictionary<String, BibliographyEntry> = [:]
        for raw in scanner.entries() {
            if let first = entries[raw.key.value] {
                scanner.diagnostics.error(
                    .duplicateEntry,
                    "another entry has the key '\(raw.key.value)'", at: raw.key.position,
                    mend: "it stands at \(first.position)")
            } else if let entry = BibliographyEntry(raw, &scanner.diagnostics) {
                entries[entry.key] = entry
            }
        }
        diagnostics.append(scanner.diagnostics)
        self.entries = entries
    }

    package subscript(key: String) -> BibliographyEntry? { entries[key] }

    /// In the order of the file.
    package var all: some Sequence<BibliographyEntry> { entries.values }

    package var keys: some Sequence<String> { entries.keys }
}
