import Diagnostics

/// What a column of a wide table is.
enum ColumnRole {
    /// Key, name, or the numbers of the rows.
    case identity
    case ignored
    case attribute(AttributeDeclaration)
    /// It holds the errors of another column.
    case errors
    case scores(SplitName)

    /// A metric, or the metrics into which its cells are split; with the column of their errors.
    struct SplitName {
        var metrics: [String]
        var isSplit = false
        var errors: Int?
    }
}

extension TableReading {
    /// The role of each column, in this order: key and name, `ignore:`, `attributes:`, `errors:`, `split:`, and all others
    /// are metrics.
    ///
    /// - Parameter identity: the columns of the key, of the name, and of row numbers.
    func roles(of columns: [String], identity: Set<Int>) -> [ColumnRole] {
        let errors = errorColumns(of: columns)
        let holdErrors = Set(errors.values)
        return columns.enumerated().map { index, column in
            if identity.contains(index) { return .identity }
            if ignores(column) { return .ignored }
            if let declared = attribute(of: column) { return .attribute(declared) }
            if holdErrors.contains(index) { return .errors }
            let split = splitNames(of: column)
            return .scores(
                ColumnRole.SplitName(
                    metrics: split ?? [studyName(ofColumn: column)], isSplit: split != nil,
                    errors: errors[index]))
        }
    }

    /// The column of errors of each column that has one, by its place. An exact entry wins over patterns.
    private func errorColumns(of columns: [String]) -> [Int: Int] {
        var errors: [Int: Int] = [:]
        if declaration.errors.isEmpty { return errors }
        let places = Dictionary(
            columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let exact = Dictionary(
            declaration.errors.map { ($0.scores.value, $0.errors.value) },
            uniquingKeysWith: { first, _ in first })
        let patterns = declaration.errors.filter { Glob.isPattern($0.scores.value) }
            .map { (scores: Glob($0.scores.value), errors: $0.errors.value) }
        for (index, column) in columns.enumerated() {
            if let name = exact[column] {
                errors[index] = places[name]
                continue
            }
            errors[index] =
                patterns.lazy.compactMap { entry -> Int? in
                    guard let star = entry.scores.star(in: column) else { return nil }
                    let place = places[entry.errors.replacing("*", with: star)]
                    return place == index ? nil : place
                }.first
        }
        return errors
    }

    /// The metrics into which the cells of a column are split, an exact entry before patterns; nil where they are not.
    func splitNames(of column: String) -> [String]? {
        guard let entry = splits.preferred(for: column).map({ declaration.split[$0] }) else { return nil }
        let star = entry.column.value == column ? nil : Glob(entry.column.value).star(in: column)
        return entry.metrics.map { name in star.map { name.value.replacing("*", with: $0) } ?? name.value }
    }
}
