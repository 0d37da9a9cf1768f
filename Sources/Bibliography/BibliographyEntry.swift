package import Diagnostics

/// A work that can be cited, its fields checked and in plain text.
package struct BibliographyEntry: Sendable, Hashable {
    /// BibTeX's entry types, and those of BibLaTeX that reference managers write.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case article, book, inproceedings, conference, incollection, inbook, proceedings, phdthesis,
            mastersthesis
        case techreport, report, thesis, unpublished, misc, online, electronic, www, software, dataset, manual
    }

    /// What a reference can show; the other fields that files hold are passed over.
    package enum Field: String, Sendable, Hashable, CaseIterable {
        case title, year, journal, booktitle, volume, number, pages, publisher, school, institution
        case howpublished, edition, eprint, doi, url, type
        case archive = "archiveprefix"
    }

    package let key: String
    package let position: Position
    package let kind: Kind
    package let authors: [PersonName]
    /// Whether the file names only some of the authors, `and others`.
    package let hasMoreAuthors: Bool
    package let editors: [PersonName]
    package let hasMoreEditors: Bool
    private let fields: [Field: String]

    /// A field's plain text; nil when the entry does not have it. A DOI stands without its address, `10.1000/1`.
    package subscript(field: Field) -> String? { fields[field] }

    package var title: String { fields[.title] ?? "" }
    package var year: String { fields[.year] ?? "" }

    /// Nil, with diagnostics, when a field that its type needs is missing.
    init?(_ raw: BibTeXEntry, _ diagnostics: inout Diagnostics) {
        guard let kind = Kind(rawValue: raw.type.value) else {
            diagnostics.error(
                .unknownEntryType,
                "unknown entry type '@\(raw.type.value)'", at: raw.type.position,
                mend: didYouMean(raw.type.value, among: Kind.allCases.map(\.rawValue)))
            return nil
        }
        var texts: [String: Located<String>] = [:]
        for field in raw.fields where field.value.value.contains(where: { !"{} ~".contains($0) }) {
            if texts[field.name.value] != nil {
                diagnostics.error(
                    .duplicateField,
                    "the entry '\(raw.key.value)' has '\(field.name.value)' twice", at: field.name.position)
            } else {
                texts[field.name.value] = field.value
            }
        }
        guard kind.nameAsBibTeXDoes(&texts, &diagnostics) else { return nil }
        let parent = ["crossref", "xdata"].first { texts[$0] != nil }
        let missing = kind.required.filter { names in names.allSatisfy { texts[$0] == nil } }
        for names in missing {
            diagnostics.error(
                .missingField,
                "the entry '\(raw.key.value)' has no '\(names.joined(separator: "' or '"))'",
                at: raw.key.position,
                mend: parent.map { "'\($0)' is not read: write the fields of that entry into this one" }
                    ?? "add \(names[0]) = {…}, which an @\(kind.rawValue) needs")
        }
        if !missing.isEmpty { return nil }

        key = raw.key.value
        position = raw.key.position
        self.kind = kind
        let authors = texts["author"].map { PersonName.list($0, &diagnostics) }
        let editors = texts["editor"].map { PersonName.list($0, &diagnostics) }
        (self.authors, hasMoreAuthors) = (authors?.names ?? [], authors?.hasMore ?? false)
        (self.editors, hasMoreEditors) = (editors?.names ?? [], editors?.hasMore ?? false)
        var fields: [Field: String] = [:]
        for field in Field.allCases {
            guard let text = texts[field.rawValue] else { continue }
            fields[field] = Self.text(of: field, text, &diagnostics)
        }
        self.fields = fields
    }

    private static func text(
        of field: Field, _ text: Located<String>, _ diagnostics: inout Diagnostics
    ) -> String? {
        switch field {
        case .doi: return doi(text, &diagnostics)
        case .url:
            let url = address(inLaTeX: text.value)
            if url.hasPrefix("https://") || url.hasPrefix("http://"), !url.contains(" ") { return url }
            diagnostics.error(
                .invalidURL,
                "'url' is '\(url)'", at: text.position, mend: "write an address that begins with https://")
            return nil
        case .pages:
            let pages = plainText(ofLaTeX: text, &diagnostics)
            let parts = pages.split(separator: "-")
            let isRange = parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isNumber) }
            return isRange ? parts.joined(separator: "–") : pages
        default: return plainText(ofLaTeX: text, &diagnostics)
        }
    }

    private static func doi(_ text: Located<String>, _ diagnostics: inout Diagnostics) -> String? {
        var doi = address(inLaTeX: text.value)
        for prefix in ["https://", "http://", "dx.", "doi.org/", "doi:"] where doi.hasPrefix(prefix) {
            doi.removeFirst(prefix.count)
        }
        // A prefix of 10 and the registrant's number, then whatever the registrant chose (ISO 26324).
        if doi.hasPrefix("10."), doi.contains("/"), !doi.contains(" ") { return doi }
        diagnostics.error(
            .invalidDOI, "'doi' is '\(doi)'", at: text.position, mend: "write it as in doi = {10.1000/182}")
        return nil
    }
}

extension BibliographyEntry.Kind {
    /// Gives BibLaTeX's fields the names that BibTeX has for them, where the entry does not use those too; false for a date
    /// that cannot be read.
    fileprivate func nameAsBibTeXDoes(
        _ texts: inout [String: Located<String>], _ diagnostics: inout Diagnostics
    ) -> Bool {
        var names = ["journaltitle": "journal", "eprinttype": "archiveprefix"]
        if isThesis { names["institution"] = "school" }
        for (name, standard) in names where texts[standard] == nil {
            texts[standard] = texts.removeValue(forKey: name)
        }
        guard texts["year"] == nil, let date = texts["date"] else { return true }
        let written = date.value.filter { $0 != "{" && $0 != "}" }
        guard let year = Bibliography.year(ofDate: written) else {
            diagnostics.error(
                .invalidEntryDate, "'date' is '\(written)'", at: date.position,
                mend: "write it as in date = {2019-05-03}, or add year = {…}")
            return false
        }
        texts["year"] = Located(year, at: date.position)
        return true
    }

    private var isThesis: Bool { [.thesis, .phdthesis, .mastersthesis].contains(self) }

    /// What an entry must have, each as the fields of which one is enough. A work is cited by its author and year, so
    /// that every type needs both, which BibTeX does not ask of all.
    fileprivate var required: [[String]] {
        let author = [["author"], ["title"], ["year"]]
        let either = [["author", "editor"], ["title"], ["year"]]
        return switch self {
        case .article: author + [["journal"]]
        case .inproceedings, .conference: author + [["booktitle"]]
        case .incollection: author + [["booktitle"], ["publisher"]]
        case .book, .inbook: either + [["publisher"]]
        case .proceedings: either
        case .phdthesis, .mastersthesis, .thesis: author + [["school"]]
        case .techreport, .report: author + [["institution"]]
        case .unpublished, .misc, .online, .electronic, .www, .software, .dataset, .manual: author
        }
    }
}
