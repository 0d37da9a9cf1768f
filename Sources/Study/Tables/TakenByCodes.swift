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
    /// Whether declarations under `missing:` take what are scores after all.
    func checkCodes(_ table: SourceTable, _ diagnostics: inout Diagnostics) {
        let columns = table.metrics + table.published
        for (code, declaration) in codes.declared.enumerated() {
            let taken = columns.compactMap { column in
                column.taken[code].map { (column: column.name.value, cells: $0) }
            }
            let numbers = taken.filter { $0.cells.numbers > 0 }
            if let first = numbers.first {
                let count = numbers.reduce(0) { $0 + $1.cells.numbers }
                diagnostics.warning(
                    .missingNumber,
                    "'\(declaration.text.value)' under 'missing:' takes \(count == 1 ? "a cell" : "\(count) cells") "
                        + "of '\(first.column)'\(others(numbers.count)) where a number stands",
                    at: declaration.text.position,
                    mend: "if it is a score, leave the declaration out: signs beside numbers are read")
            }
            // Who writes a text out says which cells are meant; a pattern may fit more than its author saw.
            guard Glob.isPattern(declaration.text.value), !Glob(declaration.text.value).fitsOneText,
                !table.rows.isEmpty
            else { continue }
            let broad = taken.filter { $0.cells.count * 10 > table.rows.count && $0.cells.count > 1 }
            if let first = broad.first {
                diagnostics.warning(
                    .broadMissingCode,
                    "the pattern '\(declaration.text.value)' makes \(first.cells.count) of \(table.rows.count) scores "
                        + "of '\(first.column)' missing\(broad.count > 1 ? ", and many\(others(broad.count))" : "")",
                    at: declaration.text.position, mend: "declare the texts themselves that mean no score")
            }
        }
    }

    private func others(_ count: Int) -> String {
        switch count {
        case 1: ""
        case 2: " and of 1 more metric"
        default: " and of \(count - 1) more metrics"
        }
    }
}
