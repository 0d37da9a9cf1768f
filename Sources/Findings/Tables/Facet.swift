/// One thing that can be told of a row: what it is called, what sort of number it is, and how it is found. An analysis
/// lists its facets once; tables, files, tooltips, values and their digits are read off that list.
package struct Facet<Row>: Sendable {
    /// In files and in names of values: `rho`.
    package let name: String
    /// At the head of a column and in a tooltip: “ρ”.
    package let label: String
    package let kind: FindingTable.Column.Kind
    /// What it is, with its unit: a sentence without its full stop.
    package let meaning: String
    /// Whether prose can name it as a value.
    package let isValue: Bool
    package let cell: @Sendable (Row) -> FindingCell
    /// What is known of it before any score; nil where its kind says all.
    package private(set) var limits: (@Sendable (Row) -> ValueLimits)?

    private init(
        _ name: String, _ label: String?, _ kind: FindingTable.Column.Kind, _ meaning: String, isValue: Bool,
        _ cell: @escaping @Sendable (Row) -> FindingCell
    ) {
        self.name = name
        self.label = label ?? name
        self.kind = kind
        self.meaning = meaning
        self.isValue = isValue
        self.cell = cell
    }
}

extension Facet {
    package static func number(
        _ name: String, _ kind: NumberKind, label: String? = nil, _ meaning: String, isValue: Bool = true,
        _ quantity: @escaping @Sendable (Row) -> Quantity
    ) -> Facet {
        Facet(name, label, .number(kind), meaning, isValue: isValue) { FindingCell(quantity($0)) }
    }

    package static func words(
        _ name: String, label: String? = nil, _ meaning: String, _ words: @escaping @Sendable (Row) -> String
    ) -> Facet {
        Facet(name, label, .words, meaning, isValue: false) { .text(words($0)) }
    }

    /// `yes` or `no`; missing, with a reason, where it is neither.
    package static func truth(
        _ name: String, label: String? = nil, _ meaning: String,
        _ cell: @escaping @Sendable (Row) -> FindingCell
    ) -> Facet {
        Facet(name, label, .truth, meaning, isValue: false, cell)
    }
}

extension Facet {
    /// The same told of something that holds the row.
    package func of<Whole>(_ part: @escaping @Sendable (Whole) -> Row) -> Facet<Whole> {
        var facet = Facet<Whole>(name, label, kind, meaning, isValue: isValue) { [cell] in cell(part($0)) }
        if let limits { facet.limits = { whole in limits(part(whole)) } }
        return facet
    }

    /// The same told of tests at a level; other facets than p-values as they are.
    package func tested(at level: Quantity) -> Facet {
        guard case .number(.probability) = kind, let level = level.number else { return self }
        var facet = Facet(
            name, label, .number(.testedProbability(level: level)), meaning, isValue: isValue, cell)
        facet.limits = limits
        return facet
    }

    /// The same, of which that much is known before any score.
    package func limited(_ limits: @escaping @Sendable (Row) -> ValueLimits) -> Facet {
        var facet = self
        facet.limits = limits
        return facet
    }

    package func limited(to limits: ValueLimits) -> Facet { limited { _ in limits } }

    /// The same, for files and pages alone.
    package var withoutValue: Facet {
        Facet(name, label, kind, meaning, isValue: false, cell)
    }
}

/// What tells the rows of a table apart.
package struct KeyFacet<Row>: Sendable {
    package let name: String
    package let label: String
    package let kind: FindingTable.Key.Kind
    package let meaning: String
    /// Other names by which prose may call what a key names, each with that key.
    package let aliases: [String: String]
    package let key: @Sendable (Row) -> String

    package init(
        _ name: String, _ kind: FindingTable.Key.Kind, label: String? = nil, _ meaning: String,
        aliases: [String: String] = [:], _ key: @escaping @Sendable (Row) -> String
    ) {
        self.name = name
        self.label = label ?? name
        self.kind = kind
        self.meaning = meaning
        self.aliases = aliases
        self.key = key
    }
}
