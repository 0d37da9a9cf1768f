import Bibliography
import Diagnostics
import OrderedCollections

/// The works that a page can cite, by author and year: in the order of the reference list, each with what the text
/// calls it.
///
/// Works that would be called the same get a letter behind the year. Letters are given over the whole bibliography, so
/// that a work has one name on all pages.
struct References: Sendable {
    struct Work: Sendable {
        let entry: BibliographyEntry
        /// In a sentence, “Wichmann and Geirhos”, “Schrimpf et al.”
        let authors: String
        /// In brackets, “Wichmann & Geirhos”.
        let shortAuthors: String
        /// With its letter: 2020a.
        let year: String
        /// Among all works, from 0.
        let place: Int
    }

    private let works: OrderedDictionary<String, Work>
    /// None where neither the study nor the page names a file.
    let bibliographies: [Bibliography]

    /// - Parameter bibliographies: of two entries with one key that of the earlier bibliography counts.
    init(_ bibliographies: [Bibliography]) {
        self.bibliographies = bibliographies
        let entries = OrderedDictionary(
            bibliographies.flatMap(\.all).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = entries.values.map { (entry: $0, key: sortKey($0)) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.entry)
        let names = sorted.map { "\(label($0, joined: "&")) \($0.year)" }
        let uses = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        var letters: [String: Int] = [:]
        var works: OrderedDictionary<String, Work> = [:]
        for (place, (entry, name)) in zip(sorted, names).enumerated() {
            let letter = letters[name, default: 0]
            letters[name] = letter + 1
            works[entry.key] = Work(
                entry: entry, authors: label(entry, joined: "and"), shortAuthors: label(entry, joined: "&"),
                year: entry.year + (uses[name] == 1 ? "" : suffix(letter)), place: place)
        }
        self.works = works
    }

    subscript(key: String) -> Work? { works[key] }

    /// What must be mended before the work can be cited; nil when no file has it.
    func problems(of key: String) -> [Diagnostic]? {
        bibliographies.lazy.compactMap { $0.problems(of: key) }.first
    }
}

extension BibliographyEntry {
    /// Its authors, or the editors of a work that has none.
    var creators: [PersonName] { authors.isEmpty ? editors : authors }

    var hasMoreCreators: Bool { authors.isEmpty ? hasMoreEditors : hasMoreAuthors }
}

private func label(_ entry: BibliographyEntry, joined conjunction: String) -> String {
    let names = entry.creators.map(\.family)
    switch (names.count, entry.hasMoreCreators) {
    case (1, false): return names[0]
    case (2, false): return "\(names[0]) \(conjunction) \(names[1])"
    default: return "\(names.first ?? "") et al."
    }
}

/// By the names of the authors, then the year, then the title; accents and case do not count.
private func sortKey(_ entry: BibliographyEntry) -> [String] {
    let names = entry.creators.map { "\($0.family) \($0.given ?? "")" }.joined(separator: ", ")
    return [names, entry.year, entry.title].map { withoutAccents($0).lowercased() } + [entry.key]
}

/// a to z, then aa, ab, …
private func suffix(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return (number < letters.count ? "" : suffix(number / letters.count - 1))
        + String(letters[number % letters.count])
}
