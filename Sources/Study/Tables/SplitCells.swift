import Diagnostics

/// The cells of a column that hold several numbers between slashes, as the study says.
struct SplitCells {
    private let count: Int
    /// The rows whose cells have another number of parts.
    let others: Set<Int>
    private let cells: [DelimitedField]

    init(_ cells: [DelimitedField], into count: Int, _ codes: MissingCodes, _ text: some TableText) {
        (self.cells, self.count) = (cells, count)
        others = Set(
            cells.indices.filter { row in
                let found = text.text(cells[row]).trimmingBlanks()
                let isWhole = found.isEmpty || codes.isMissing(found)
                return !isWhole && SplitCells.parts(of: found).count != count
            })
    }

    /// What stands between the slashes. A minus or plus sign of an error, `+/-`, is none of them.
    /// Neither is that of `n/a`.
    static func parts(of text: String) -> [String] {
        let pieces = text.replacing("+/-", with: "±").replacing("+/\u{2212}", with: "±")
            .split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        var parts: [String] = []
        for piece in pieces {
            if let last = parts.last, last.lowercased() == "n", piece.lowercased() == "a" {
                parts[parts.count - 1] = last + "/" + piece
            } else {
                parts.append(piece)
            }
        }
        return parts
    }

    func report(
        column: Located<String>, _ rows: [SourceTable.Row], _ text: some TableText,
        _ diagnostics: inout Diagnostics
    ) {
        guard let first = others.min() else { return }
        let found = text.text(cells[first])
        let number = SplitCells.parts(of: found).count
        diagnostics.error(
            .splitParts,
            (others.count == 1 ? "a cell" : "\(others.count) cells") + " of column '\(column.value)' "
                + (others.count == 1 ? "does" : "do")
                + " not have \(count) parts between slashes: '\(cutShort(found))' of model "
                + "'\(rows[first].key.value)' has \(number)"
                + (others.count == 1 ? "" : ", and is the first"),
            at: text.position(of: cells[first]),
            mend:
                "'split' names a metric for each part; a text that means no score is declared under 'missing:'"
        )
    }
}
