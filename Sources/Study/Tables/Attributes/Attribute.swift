/// A fact about every model that is no score: its size, its licence, where it can be had. It is shown and can be asked of in
/// the conditions of cohorts; nothing is computed of it.
package struct Attribute: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case text, number, link
    }

    package let name: String
    /// What people read; the name when the study gives none.
    package let title: String
    package let kind: Kind
    /// What its numbers are in, as the study writes it; nil where it says nothing, as of a text.
    package let unit: String?
    /// The table that holds it.
    package let table: String
    /// What was done to its numbers to read them: `marks between thousands dropped`.
    package let notes: [String]
    /// One per model, in the order of the table's models; nil where nothing is known, or the study calls the cell missing.
    package let values: [AttributeValue?]

    package init(
        name: String, title: String? = nil, kind: Kind, unit: String? = nil, table: String,
        notes: [String] = [], values: [AttributeValue?]
    ) {
        self.name = name
        self.title = title ?? name
        self.kind = kind
        self.unit = unit
        self.table = table
        self.notes = notes
        self.values = values
    }
}

extension Attribute {
    func with(_ values: [AttributeValue?], table: String) -> Attribute {
        Attribute(
            name: name, title: title, kind: kind, unit: unit, table: table, notes: notes, values: values)
    }
}

/// What a table says of one model.
package enum AttributeValue: Sendable, Hashable {
    case text(String)
    /// With as many decimals as it is written with.
    case number(Double, decimals: Int)
    /// An address that begins with https:// or http://.
    case link(String)

    /// The number, nil of what is none.
    package var number: Double? {
        if case .number(let number, _) = self { number } else { nil }
    }

    /// The text or address, nil of a number.
    package var text: String? {
        switch self {
        case .text(let text), .link(let text): text
        case .number: nil
        }
    }
}

/// Whether a text is an address to which a page may lead.
func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    return text.count > scheme.count && !text.contains { $0.isWhitespace || $0.isNewline }
}
