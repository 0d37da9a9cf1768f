import Diagnostics

/// How many cells of a column a declaration under `missing:` takes.
struct TakenCells {
    private(set) var count = 0
    /// How many of them hold a number.
    private(set) var numbers = 0

    mutating func add(holdsNumber: Bool) {
        count += 1
        if holdsNumber { numbers += 1 }
    }
}

extension TableReading {
    /// Whether declarations under `missing:` take what are scores after all: cells that hold numbers, all cells of a metric,
    /// or more than a tenth of them.
    func checkCodes(_ table: SourceTable, _ diagnostics: inout Diagnostics) {
        let columns = table.metrics + table.published
        let taken = codes.declared.indices.map { code in
            columns.compactMap { column in
                column.taken[code].map { Taken(column: column.name.value, scores: column.scores, cells: $0) }
            }
        }
        warnOfNumbers(taken, &diagnostics)
        for (code, declaration) in codes.declared.enumerated()
        where !isAccountedFor(declaration.text.value)
            && !taken[code].contains(where: { $0.cells.numbers > 0 })
        {
            let empty = taken[code].filter { $0.scores.presentCount == 0 && $0.cells.count > 1 }
            if let first = empty.first {
                diagnostics.warning(
                    .broadMissingCode,
                    "'\(declaration.text.value)' under 'missing:' leaves '\(first.column)'\(empty.count == 1 ? "" : " and \(empty.count - 1) more") without a "
                        + "single score",
                    at: declaration.text.position,
                    mend:
                        "if it holds no scores, say in the table's entry what it is: attributes: [\(yamlText(first.column))]"
                )
                continue
            }
            let broad = taken[code].filter {
                $0.cells.count * 10 > $0.scores.count && $0.cells.count > 1
            }
            if let first = broad.first {
                diagnostics.warning(
                    .broadMissingCode,
                    "\(isOneText(declaration.text.value) ? "" : "the pattern ")'\(declaration.text.value)' under 'missing:' makes \(first.cells.count) of \(first.scores.count) scores "
                        + "of '\(first.column)' missing\(broad.count > 1 ? ", and many\(others(broad.count))" : "")",
                    at: declaration.text.position,
                    mend: isOneText(declaration.text.value)
                        ? "if they are scores, leave the declaration out; if they are not, say with 'missing-scores:' what "
                            + "a missing score does"
                        : "declare the texts themselves that mean no score")
            }
        }
    }

    private struct Taken {
        let column: String
        let scores: ScoreColumn
        let cells: TakenCells
    }

    /// One warning for all declarations that take numbers: who followed one advice wrote all of them.
    private func warnOfNumbers(_ taken: [[Taken]], _ diagnostics: inout Diagnostics) {
        let declared = zip(codes.declared, taken).filter { $0.1.contains { $0.cells.numbers > 0 } }
        guard let first = declared.first?.0 else { return }
        var columns: [String] = []
        var count = 0
        for cells in declared.flatMap(\.1) where cells.cells.numbers > 0 {
            count += cells.cells.numbers
            if !columns.contains(cells.column) { columns.append(cells.column) }
        }
        let texts = declared.map { "'\(cutShort($0.0.text.value))'" }
        let shown =
            texts.prefix(3).joined(separator: ", ")
            + (texts.count > 3 ? " and \(texts.count - 3) more" : "")
        diagnostics.warning(
            .missingNumber,
            "\(shown) under 'missing:' \(texts.count == 1 ? "takes" : "take") \(count == 1 ? "a cell" : "\(count) cells") "
                + "of '\(columns[0])'\(others(columns.count)) where \(count == 1 ? "a number stands" : "numbers stand")",
            at: first.text.position,
            mend: texts.count == 1
                ? "if it is a score, leave the declaration out: signs beside numbers are read, and units that are declared"
                : "if these are scores, leave the declarations out: signs beside numbers are read, and units that are "
                    + "declared")
    }

    /// Whether the study says all that there is to say: the text itself, which holds no digit, and what a missing score does.
    private func isAccountedFor(_ text: String) -> Bool {
        statesMissingRule && isOneText(text) && !text.contains(where: \.isNumber)
    }

    /// A pattern may fit more than its author saw.
    private func isOneText(_ text: String) -> Bool { !Glob.isPattern(text) || Glob(text).fitsOneText }

    private func others(_ count: Int) -> String {
        switch count {
        case 1: ""
        case 2: " and of 1 more metric"
        default: " and of \(count - 1) more metrics"
        }
    }
}
