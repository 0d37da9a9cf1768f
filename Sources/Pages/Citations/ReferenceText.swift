import Bibliography
import Markup

extension HTMLWriter {
    /// Writes a work as the reference list has it, after the style of the American Psychological Association:
    /// names, year, title, where it appeared, and its address as a link.
    mutating func writeReference(_ work: References.Work) {
        let entry = work.entry
        let names = names(of: entry)
        text(names + (entry.authors.isEmpty ? entry.editors.count > 1 ? " (Eds.)" : " (Ed.)" : ""))
        text(" (\(work.year)). ")
        switch entry.kind {
        case .article: writeArticle(entry)
        case .inproceedings, .conference, .incollection: writeChapter(entry)
        default: writeWhole(entry)
        }
        if let address = address(of: entry) {
            text(" ")
            element("a", ["class": "bare", "href": percentEncoded(address)], address)
        }
    }

    private mutating func writeArticle(_ entry: BibliographyEntry) {
        text(sentence(entry.title) + " ")
        element("em", entry[.journal] ?? "")
        if let volume = entry[.volume] {
            text(", ")
            element("em", volume)
        }
        if let number = entry[.number] { text("(\(number))") }
        if let pages = entry[.pages] { text(", \(pages)") }
        let last =
            entry[.pages] ?? (entry[.number].map { "(\($0))" } ?? entry[.volume] ?? entry[.journal] ?? "")
        text(fullStop(behind: last))
    }

    private mutating func writeChapter(_ entry: BibliographyEntry) {
        text(sentence(entry.title) + " In ")
        element("em", entry[.booktitle] ?? "")
        let volume = entry[.volume].map { "Vol. \($0)" }
        let pages = entry[.pages].map { ($0.contains("–") ? "pp. " : "p. ") + $0 }
        let place = [volume, pages].compactMap(\.self)
        if place.isEmpty {
            text(fullStop(behind: entry[.booktitle] ?? ""))
        } else {
            text(" (\(place.joined(separator: ", "))).")
        }
        if let publisher = entry[.publisher] { text(" " + sentence(publisher)) }
    }

    /// A book, a thesis, a report, a preprint: what stands by itself.
    private mutating func writeWhole(_ entry: BibliographyEntry) {
        element("em", entry.title)
        let remark: String? =
            switch entry.kind {
            case .phdthesis: "Doctoral dissertation"
            case .mastersthesis: "Master’s thesis"
            case .thesis: entry[.type].map(thesis)
            default: entry[.edition].map(edition)
            }
        text(remark.map { " (\($0))." } ?? fullStop(behind: entry.title))
        let preprint = entry[.eprint].map { eprint in
            entry[.archive].map { ($0.lowercased() == "arxiv" ? "arXiv" : $0) + ":" + eprint } ?? eprint
        }
        let sources = [
            entry[.school], entry[.institution], entry[.publisher], entry[.howpublished], preprint,
        ]
        for source in sources.compactMap(\.self) { text(" " + sentence(source)) }
    }

    private func address(of entry: BibliographyEntry) -> String? {
        if let doi = entry[.doi] { return "https://doi.org/\(doi)" }
        if let url = entry[.url] { return url }
        guard let eprint = entry[.eprint], entry[.archive]?.lowercased() == "arxiv" else { return nil }
        return "https://arxiv.org/abs/\(eprint)"
    }
}

/// “Schrimpf, M., Kubilius, J., & DiCarlo, J. J.”; of more than twenty names the first nineteen and the last.
private func names(of entry: BibliographyEntry) -> String {
    let names = entry.creators.map { name in
        name.family + (name.given.map { ", " + initials($0) } ?? "")
    }
    if entry.hasMoreCreators { return names.joined(separator: ", ") + ", et al." }
    if names.count > 20 { return (names[..<19] + ["… \(names[names.count - 1])"]).joined(separator: ", ") }
    return names.count == 1
        ? names[0] : names.dropLast().joined(separator: ", ") + ", & " + names[names.count - 1]
}

/// “James J.” as “J. J.”, “Jean-Luc” as “J.-L.”
private func initials(_ given: String) -> String {
    given.split(whereSeparator: \.isWhitespace).map { name in
        name.split(separator: "-").compactMap { $0.first.map { "\($0)." } }.joined(separator: "-")
    }.joined(separator: " ")
}

/// What BibLaTeX calls a thesis, in words.
private func thesis(_ type: String) -> String {
    switch type {
    case "phdthesis": "Doctoral dissertation"
    case "mathesis": "Master’s thesis"
    case "bathesis": "Bachelor’s thesis"
    case "candthesis": "Candidate thesis"
    default: type
    }
}

/// “2nd” as “2nd ed.”; what says so already stays as it is.
private func edition(_ text: String) -> String {
    let words = text.lowercased()
    return words.hasSuffix("ed.") || words.hasSuffix("edition") ? text : "\(text) ed."
}

/// A text that ends a sentence, behind a closing quote perhaps, has no full stop behind it.
private func fullStop(behind text: String) -> String {
    let last = text.last { !"\"'”’»".contains($0) }
    return last.map { ".?!…".contains($0) } ?? false ? "" : "."
}

private func sentence(_ text: String) -> String {
    text + fullStop(behind: text)
}
