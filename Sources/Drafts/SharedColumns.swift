import Study

extension TableDraft {
    /// Columns that an earlier table has as well: left out where the two say the same of every model, else under a name of
    /// their own, for a study has each name once.
    mutating func tellApart(from earlier: [TableDraft]) {
        guard !isLong else { return }
        var names = Set(earlier.flatMap(\.profile.columns).map(\.name) + profile.columns.map(\.name))
        for column in profile.columns.indices where isRead(column) {
            let name = profile.columns[column].name
            guard let (table, other) = Self.column(named: name, in: earlier) else { continue }
            if saysTheSame(column, as: other, of: table) {
                attributes.removeAll { $0.name == name }
                errors.removeAll { $0.score == name }
                ignored.append((name, "stands in \(table.path) too, with the same cells"))
                continue
            }
            var number = 2
            while !names.insert("\(name) \(number)").inserted, number < 10_000 { number += 1 }
            renamed.append((name, "\(name) \(number)", "\(table.path) has another '\(name)'"))
        }
    }

    /// Whether a study reads a column for scores or facts.
    private func isRead(_ column: Int) -> Bool {
        let name = profile.columns[column].name
        return column != keyColumn && profile.columns[column].isNamed && !ignored.contains { $0.name == name }
            && !errors.contains { $0.error == name } && !splits.contains { $0.column == name }
            && (!settled.contains(column) || attributes.contains { $0.name == name })
    }

    private static func column(named name: String, in tables: [TableDraft]) -> (TableDraft, Int)? {
        for table in tables where !table.isLong {
            if let column = table.profile.columns.indices.first(where: {
                table.profile.columns[$0].name == name && table.isRead($0)
            }) {
                return (table, column)
            }
        }
        return nil
    }

    private func saysTheSame(_ column: Int, as other: Int, of table: TableDraft) -> Bool {
        let known = Dictionary(
            zip(table.keys, table.profile.columns[other].texts), uniquingKeysWith: { first, _ in first })
        return zip(keys, profile.columns[column].texts).allSatisfy { key, text in known[key] == text }
    }
}
