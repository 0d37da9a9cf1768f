/// Numbers that name themselves: rows told apart by keys, columns with a name, a label, a sort of number and a meaning.
/// The HTML table, the CSV file, its description for programs, the values of prose and their digits are all read off it.
package struct FindingTable: Sendable {
    package struct Key: Sendable {
        /// What a key names, and so what it leads to.
        package enum Kind: String, Sendable, Hashable {
            case model, measure, scheme, rule, group
        }

        /// In a file: `metric_a`.
        package let name: String
        package let label: String
        package let kind: Kind
        package let meaning: String
        /// One per row.
        package let cells: [String]
        /// Other names by which prose may call what a key names.
        package let aliases: [String: String]
    }

    package struct Column: Sendable {
        package enum Kind: Sendable, Hashable {
            case number(NumberKind)
            case words
            case truth
        }

        package let name: String
        package let label: String
        package let kind: Kind
        package let meaning: String
        package let isValue: Bool
        /// One per row.
        package let cells: [FindingCell]
        /// One per row; none where the kind says all.
        let limits: [ValueLimits]
    }

    package let keys: [Key]
    package let columns: [Column]
    package let rowCount: Int
    /// Whether two keys mean the same the other way round, as those of a correlation do.
    package let isSymmetric: Bool
    /// Whether no two rows share their keys.
    package let hasUniqueKeys: Bool

    /// - Parameter rows: what is asked for each cell of a row. Of many thousand rows only places are worth handing in: a
    ///   row is copied for every cell.
    package init<Row>(
        of rows: [Row], keys: [KeyFacet<Row>] = [], _ facets: [Facet<Row>], isSymmetric: Bool = false,
        hasUniqueKeys: Bool = true
    ) {
        self.init(
            keys: keys.map { facet in
                Key(
                    name: facet.name, label: facet.label, kind: facet.kind, meaning: facet.meaning,
                    cells: rows.map(facet.key), aliases: facet.aliases)
            },
            columns: facets.map { facet in
                Column(
                    name: facet.name, label: facet.label, kind: facet.kind, meaning: facet.meaning,
                    isValue: facet.isValue, cells: rows.map(facet.cell),
                    limits: facet.limits.map(rows.map) ?? [])
            }, rowCount: rows.count, isSymmetric: isSymmetric,
            hasUniqueKeys: hasUniqueKeys && !keys.isEmpty)
    }

    /// What is told of one thing alone: a row without keys.
    package init<Subject>(of subject: Subject, _ facets: [Facet<Subject>]) {
        self.init(of: [subject], facets)
    }

    /// A column's name that stands twice, as for two axes of one metric, gets a number from its second time on: readers
    /// of a file expect different names.
    private init(
        keys: [Key], columns: [Column], rowCount: Int, isSymmetric: Bool, hasUniqueKeys: Bool
    ) {
        var taken = Set(keys.map(\.name))
        self.keys = keys
        self.columns = columns.map { column in
            var name = column.name
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(column.name)_\(number)"
                number += 1
            }
            return Column(
                name: name, label: column.label, kind: column.kind, meaning: column.meaning,
                isValue: column.isValue, cells: column.cells, limits: column.limits)
        }
        self.rowCount = rowCount
        self.isSymmetric = isSymmetric
        self.hasUniqueKeys = hasUniqueKeys
    }
}

extension FindingTable {
    package var cellCount: Int { rowCount * (keys.count + columns.count) }

    /// The columns that prose can name.
    package var values: [Column] { columns.filter(\.isValue) }

    package func keys(ofRow row: Int) -> [String] { keys.map { $0.cells[row] } }

    /// Why something in a row is missing; nil when nothing is.
    package func reason(inRow row: Int) -> String? {
        columns.lazy.compactMap { column in
            if case .missing(let reason) = column.cells[row] { reason } else { nil }
        }.first
    }
}

extension FindingTable {
    /// A row in words, as under a pointer: “ρ = 0.173, n = 88, p = 0.012, significant: no”. Of a row whose first number does
    /// not exist, only why.
    package func phrases(inRow row: Int) -> String {
        if case .missing(let reason)? = columns.first?.cells[row] { return "not defined, \(reason)" }
        return columns.compactMap { $0.phrase(inRow: row) }.joined(separator: ", ")
    }
}

extension FindingTable.Column {
    /// “n = 88”, “p < 0.001”; nil where there is nothing to say.
    func phrase(inRow row: Int) -> String? {
        if case .number(let number) = cells[row], case .number(let kind) = kind {
            return "\(label) \(kind.statement(number))"
        }
        return text(inRow: row).map { "\(labelInSentence): \($0)" }
    }

    /// At the head of a column a word begins with a capital letter; a symbol, such as n, is as it is anywhere.
    package var labelInSentence: String {
        if case .number = kind { label } else { label.lowercased() }
    }

    /// Why a cell is missing; empty where it is not.
    package func reason(inRow row: Int) -> String {
        if case .missing(let reason) = cells[row] { reason } else { "" }
    }

    func limits(inRow row: Int) -> ValueLimits { limits.isEmpty ? .none : limits[row] }

    package func value(inRow row: Int) -> Value? {
        guard isValue, case .number(let kind) = kind, let quantity = cells[row].quantity else { return nil }
        return Value(quantity, kind)
    }

    /// What a reader sees of a cell; nil where it is missing.
    package func text(inRow row: Int) -> String? {
        switch (cells[row], kind) {
        case (.number(let number), .number(let kind)): kind.text(number)
        case (.number(let number), _): shortestText(number)
        case (.text(let text), _): text
        case (.truth(let truth), _): truth ? "yes" : "no"
        case (.missing, _): nil
        }
    }
}
