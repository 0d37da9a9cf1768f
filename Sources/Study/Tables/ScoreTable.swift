package import Diagnostics

/// A row: one model that was scored.
package struct Model: Sendable, Hashable {
    /// Identifies the model in every table.
    package let key: String
    /// What people read. Two models may share it.
    package let name: String
    /// Where its row stands first.
    package let position: Position
    /// The address to which a table links its name or key, https:// or http://; nil where the study does not keep it.
    package var link: String?

    package init(key: String, name: String, position: Position, link: String? = nil) {
        self.key = key
        self.name = name
        self.position = position
        self.link = link
    }
}

/// A column: a function from a model to one score, with what the study says of it.
package struct Metric: Sendable, Hashable {
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case higher, lower
    }

    /// The column's name, by which the study, figures and values call it.
    package let name: String
    /// What people read; the name when the study gives none.
    package var title: String
    /// A sentence on what it measures.
    package var description: String?
    /// The scores that are possible, if the study states them.
    package var range: ClosedRange<Double>?
    /// What its numbers are in, as the study writes it: `ms`; nil where it says nothing.
    package var unit: String?
    /// Whether the better model has the higher or the lower score.
    package var better: Direction
    /// The bibliography key of its source.
    package var cite: String?
    /// The table that holds it.
    package let table: String
    /// What was done to its numbers to read them: `per cent signs dropped`.
    package var notes: [String] = []

    package init(
        name: String, title: String? = nil, description: String? = nil, range: ClosedRange<Double>? = nil,
        better: Direction = .higher, cite: String? = nil, table: String
    ) {
        self.name = name
        self.title = title ?? name
        self.description = description
        self.range = range
        self.better = better
        self.cite = cite
        self.table = table
    }
}

/// All scores of a study: models × metrics, joined from its tables on the models' keys.
package struct ScoreTable: Sendable {
    /// In the order in which the tables first name them.
    package let models: [Model]
    /// In the order of the tables' columns.
    package let metrics: [Metric]
    /// A column per metric, in the order of `metrics`.
    package let columns: [ScoreColumn]
    /// Facts about the models that are no scores, in the order of the tables' columns.
    package let attributes: [Attribute]
    private let placeOfMetric: [String: Int]

    package init(
        models: [Model], metrics: [Metric], columns: [ScoreColumn], attributes: [Attribute] = []
    ) {
        self.models = models
        self.metrics = metrics
        self.columns = columns
        self.attributes = attributes
        placeOfMetric = Dictionary(
            metrics.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// The column of a metric, or nil when the table has no metric of that name.
    package func column(_ metric: String) -> ScoreColumn? {
        placeOfMetric[metric].map { columns[$0] }
    }

    package func attribute(named name: String) -> Attribute? {
        attributes.first { $0.name == name }
    }

    package func metric(named name: String) -> Metric? {
        placeOfMetric[name].map { metrics[$0] }
    }

    /// The share of cells that hold a number, from 0 to 1; nil when the table has no cell.
    package var coverage: Double? {
        let cells = models.count * columns.count
        return cells == 0 ? nil : Double(columns.reduce(0) { $0 + $1.presentCount }) / Double(cells)
    }
}
