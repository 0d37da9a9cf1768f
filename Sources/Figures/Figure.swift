package import Findings

/// An analysis drawn: everything about it that a page, a file or a test may want.
package struct Figure: Sendable {
    /// The author's id, unique in the study.
    package let id: String
    /// The kind's name, `correlation-heatmap`.
    package let kind: String
    /// A short title, the SVG's accessible name.
    package let title: String
    /// The author's caption, Markdown of one paragraph; empty when there is none.
    package let caption: String
    /// What the figure shows, computed from its numbers: one or two plain sentences.
    package let summary: String
    /// How it was computed: definition, n, missing scores, correction. Plain text.
    package let method: String
    /// For the page: no XML declaration, styled by the site's stylesheet.
    package let inlineSVG: String
    /// For `figures/ID.svg`: looks right alone.
    package let standaloneSVG: String
    /// The numbers that it shows.
    package let data: DataTable
    /// Named below the figure's id: `mean` is `alignment.mean` in prose.
    package let values: [Value]
    /// The cohort's name, nil for every model.
    package let cohort: String?
}

/// The numbers behind a figure: an HTML table on the page, a CSV file, a resource of the data package.
package struct DataTable: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable {
            case text, integer, number
            /// A p-value, which no page prints as 0.
            case probability
        }

        package let name: String
        package let kind: Kind
        /// What the column holds, with its unit.
        package let description: String
    }

    package enum Cell: Sendable, Hashable {
        case text(String)
        case integer(Int)
        case number(Double)
        /// Empty in the CSV; on the page the reason.
        case missing(String)
    }

    /// With different names, as a CSV file's readers expect.
    package let columns: [Column]
    package let rows: [[Cell]]

    /// A name that stands twice, as for two axes of one metric, gets a number from its second time on.
    init(columns: [Column], rows: [[Cell]]) {
        var taken: Set<String> = []
        self.columns = columns.map { column in
            var name = column.name
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(column.name)_\(number)"
                number += 1
            }
            return Column(name: name, kind: column.kind, description: column.description)
        }
        self.rows = rows
    }
}

extension DataTable.Cell {
    init(_ quantity: Quantity) {
        switch quantity {
        case .defined(let number): self = .number(number)
        case .undefined(let reason): self = .missing(reason)
        }
    }

    init(_ score: Double?) {
        self = score.map(DataTable.Cell.number) ?? .missing("not evaluated")
    }
}
