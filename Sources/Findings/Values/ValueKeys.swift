/// The rows of a table by their keys, in both orders where these mean the same.
struct ValueKeys: Sendable {
    private let rows: [[String]: Int]
    private let known: [Set<String>]

    init(of table: FindingTable) {
        var rows: [[String]: Int] = [:]
        let aliases = table.keys.map { key in
            Dictionary(key.aliases.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        for row in 0..<table.rowCount {
            let keys = table.keys(ofRow: row).map(Self.normalised)
            var names = [keys]
            if table.isSymmetric { names.append(keys.reversed()) }
            // A row of one alias only: prose names a model by its key or by its name, and the rest by its name.
            for (place, others) in aliases.enumerated() {
                guard let other = others[table.keys[place].cells[row]] else { continue }
                var alias = keys
                alias[place] = Self.normalised(other)
                names.append(alias)
            }
            for name in names where rows[name] == nil { rows[name] = row }
        }
        self.rows = rows
        let known = table.keys.map {
            Set($0.cells.map(Self.normalised)).union($0.aliases.keys.map(Self.normalised))
        }
        // Where the order means nothing, a key of one place may stand in the other.
        let all = known.reduce(into: Set()) { $0.formUnion($1) }
        self.known = table.isSymmetric ? known.map { _ in all } : known
    }

    subscript(keys: [String]) -> Int? { rows[keys.map(Self.normalised)] }

    /// Whether any row has that key in that place.
    func knows(_ key: String, at place: Int) -> Bool { known[place].contains(Self.normalised(key)) }

    /// Blanks after commas do not matter.
    private static func normalised(_ key: String) -> String {
        guard key.contains(",") else { return key }
        return key.split(separator: ",", omittingEmptySubsequences: false)
            .map(\.trimmingBlanks).joined(separator: ", ")
    }
}
