import Bibliography
import Diagnostics
import Markup
import Study

extension ChapterRendering {
    /// “(see Schrimpf et al., 2018, p. 3; Spearman, 1904)” or, in the sentence, “Schrimpf et al. (2018)”, each name
    /// leading to its reference.
    mutating func write(_ citation: Inline.Citation) {
        let cited = citation.items.compactMap { item in
            work(cited: item.key).map { (item: item, work: $0) }
        }
        if citation.isInBrackets, !cited.isEmpty { html.text("(") }
        for (place, (item, work)) in cited.enumerated() {
            if place > 0 { html.text("; ") }
            if !item.prefix.isEmpty { html.text(item.prefix + " ") }
            writeLink(
                to: work,
                citation.isInBrackets
                    ? "\(work.shortAuthors), \(work.year)" : "\(work.authors) (\(work.year))")
            if !item.locator.isEmpty { html.text(", " + item.locator) }
        }
        if citation.isInBrackets, !cited.isEmpty { html.text(")") }
    }

    private mutating func work(cited key: Located<String>) -> References.Work? {
        let references = context.references(of: chapter)
        if let problems = references.problems(of: key.value) {
            if problems.isEmpty { return references[key.value] }
            flawedWorks[key.value] = problems
        } else if references.bibliographies.isEmpty {
            diagnostics.error(
                .missingBibliography, "'@\(key.value)' cites a work, and the study has no bibliography",
                at: key.position, mend: "name a BibTeX file as 'bibliography:' in study.yaml")
        } else {
            let unknown = Bibliography.unknown(key.value, in: references.bibliographies)
            diagnostics.error(
                .unknownCitation, unknown.message, at: key.position,
                mend: unknown.mend ?? "put it into backquotes if it is no citation")
        }
        return nil
    }

    private mutating func writeLink(to work: References.Work, _ text: String) {
        let key = work.entry.key
        let citation = citations[key, default: 0] + 1
        citations[key] = citation
        html.element(
            "a",
            [
                "href": percentEncoded("#cite.\(key)"), "id": "cited.\(citation).\(key)",
                "role": "doc-biblioref",
            ],
            text)
    }

    /// The works that the page cites, to stand at its end. Each leads back to where it is cited.
    mutating func writeReferences() {
        let works = citations.keys.compactMap { context.references(of: chapter)[$0] }
            .sorted { $0.place < $1.place }
        guard !works.isEmpty else { return }
        // The author may have a section of that name.
        let id = chapter.sections.contains { $0.id == "references" } ? "references.list" : "references"
        html.open("section", ["class": "references", "role": "doc-bibliography", "aria-labelledby": id])
        html.newLine()
        html.element("h2", ["id": id], "References")
        html.newLine()
        html.open("ul")
        html.newLine()
        for work in works {
            html.open("li", ["id": "cite.\(work.entry.key)"])
            html.writeReference(work)
            writeWaysBack(from: work)
            html.close("li")
            html.newLine()
        }
        html.close("ul")
        html.close("section")
        html.newLine()
    }

    private mutating func writeWaysBack(from work: References.Work) {
        for citation in 0..<citations[work.entry.key, default: 0] {
            let label = "Back to citation \(citation + 1) of \(work.authors), \(work.year)"
            html.element(
                "a",
                [
                    "class": "back", "href": percentEncoded("#cited.\(citation + 1).\(work.entry.key)"),
                    "role": "doc-backlink", "aria-label": label,
                ], "↩")
        }
    }
}
