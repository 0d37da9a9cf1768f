import Diagnostics
import Settings

/// Reads the cells of one column. A plain number, a blank and a text that the study declares missing are read at once;
/// any other cell waits until all are seen, since only the column tells what its commas and signs mean.
struct ColumnReading {
    private let name: String
    private let table: TableReading
    private let codes: MissingCodes
    private let readsPoints: Bool
    private let range: ClosedRange<Double>?
    private var scores: ScoreColumn
    private var plainCount = 0
    /// Whether a plain number has decimals, so that a comma beside it would be another mark.
    private var hasPoint = false
    private var waiting: [WaitingCell] = []
    private var outside: [WaitingCell] = []
    private var taken: [Int: TakenCells] = [:]

    init(of name: String, count: Int, _ table: TableReading) {
        self.name = name
        self.table = table
        codes = table.codes
        readsPoints = table.readsPoints
        range = table.range(of: name)
        scores = ScoreColumn(count: count)
    }

    mutating func read(_ field: DelimitedField, of text: some TableText, row: Int) {
        let cell = trimmed(text.bytes[field.range])
        if cell.isEmpty {
            scores[row] = .missing(.notEvaluated)
        } else if let code = codes.code(of: cell) {
            take(row, by: code, holdsNumber: codes.holdsNumber(code))
        } else if let number = parseNumber(cell), readsPoints || !cell.contains(UInt8(ascii: ".")) {
            let decimals = writtenDecimals(cell)
            scores.set(row, to: number, decimals: decimals)
            plainCount += 1
            if decimals > 0 { hasPoint = true }
            if let range, !range.contains(number) { outside.append(WaitingCell(row: row, field: field)) }
        } else {
            waiting.append(WaitingCell(row: row, field: field))
        }
    }

    /// The column, once all of its cells are seen.
    mutating func column(
        at head: Position, _ rows: [SourceTable.Row], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> SourceTable.Column {
        var notes: [String] = []
        if !waiting.isEmpty { notes = readWaiting(at: head, rows, text, &diagnostics) }
        for cell in outside { reportOutside(cell, rows, text, &diagnostics) }
        return SourceTable.Column(
            name: Located(name, at: head), scores: scores, notes: notes, taken: taken)
    }

    private mutating func take(_ row: Int, by code: Int, holdsNumber: Bool) {
        scores[row] = .missing(codes.reason(code))
        taken[code, default: TakenCells()].add(holdsNumber: holdsNumber)
    }
}

/// A cell that is looked at again.
struct WaitingCell {
    let row: Int
    let field: DelimitedField
}

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

extension ColumnReading {
    /// Returns what was done to the column's numbers.
    private mutating func readWaiting(
        at head: Position, _ rows: [SourceTable.Row], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> [String] {
        var unread = UnreadCells(
            column: name, head: head, rows: rows, text: text, marks: table.declaration.marks)
        var numbers: [(cell: WaitingCell, number: WrittenNumber)] = []
        for cell in waiting {
            let found = text.text(cell.field).trimmingBlanks()
            if let number = WrittenNumber(found) {
                numbers.append((cell, number))
            } else if let code = codes.pattern(fitting: found) {
                take(cell.row, by: code, holdsNumber: WrittenNumber.begins(found))
            } else {
                unread.cells.append(cell)
            }
        }
        guard let marks = marks(of: numbers, unread, &diagnostics) else {
            unread.report(numbers: plainCount + numbers.count, &diagnostics)
            return []
        }
        var notation = ScoreNotation()
        for (cell, number) in numbers {
            guard let score = marks.plain(number.digits), let value = parseNumber(score) else {
                unread.cells.append(cell)
                continue
            }
            var error: Double?
            if let digits = number.error {
                error = marks.plain(digits).flatMap { parseNumber($0) }
                if error == nil {
                    unread.cells.append(cell)
                    continue
                }
            }
            scores.set(cell.row, to: value, decimals: writtenDecimals(score[...]), error: error)
            notation.add(number, cell, marks)
            if let range, !range.contains(value) { outside.append(cell) }
        }
        unread.report(numbers: plainCount + notation.count, &diagnostics)
        if let first = notation.perCentSigns.first, notation.perCentSigns.count < plainCount + notation.count
        {
            diagnostics.error(
                .mixedPerCentSigns,
                "\(notation.perCentSigns.count) of the \(plainCount + notation.count) numbers of column '\(name)' "
                    + "\(notation.perCentSigns.count == 1 ? "has" : "have") a per cent sign, '\(cutShort(text.text(first.field)))' the first",
                at: text.position(of: first.field),
                mend: "write it behind every number of the column or behind none, and all in one unit")
        }
        return notation.notes
    }

    /// What the column's commas and points mean: as the study says, or the only reading there is.
    private func marks(
        of numbers: [(cell: WaitingCell, number: WrittenNumber)], _ unread: UnreadCells,
        _ diagnostics: inout Diagnostics
    ) -> DigitMarks? {
        if let marks = table.declaration.marks { return marks }
        let written = numbers.flatMap { [$0.number.digits] + [$0.number.error].compactMap(\.self) }
            // What no reading fits is told as a text of its own.
            .filter {
                DigitMarks.groupingCommas.plain($0) != nil || DigitMarks.decimalCommas.plain($0) != nil
            }
        let meaning = CommaMeaning(of: written, hasPoint: hasPoint)
        if case .known(let marks) = meaning { return marks }
        let commas = numbers.filter {
            $0.number.digits.contains(UInt8(ascii: ","))
                || $0.number.error?.contains(UInt8(ascii: ",")) == true
        }
        unread.reportCommas(commas.map(\.cell), canBeEither: meaning == .either, &diagnostics)
        return nil
    }

    /// The study's range is its own word, so a score outside it is an error.
    private func reportOutside(
        _ cell: WaitingCell, _ rows: [SourceTable.Row], _ text: some TableText,
        _ diagnostics: inout Diagnostics
    ) {
        guard let range, let number = scores.value(cell.row) else { return }
        diagnostics.error(
            .scoreOutOfRange,
            "score \(number) of model '\(rows[cell.row].key.value)' on '\(name)' lies outside its range, "
                + "\(range.lowerBound) to \(range.upperBound)",
            at: text.position(of: cell.field), mend: "correct the score, or widen the range in the study")
    }
}

private func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = cell
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
}

/// How many decimals a number is written with: 3 for `.467`, 1 for `1.0`, 5 for `1.23e-3`.
private func writtenDecimals(_ number: ArraySlice<UInt8>) -> Int {
    let isExponentMark = { (byte: UInt8) in byte | 0x20 == UInt8(ascii: "e") }
    let significand = number.prefix { !isExponentMark($0) }
    let fraction = significand.firstIndex(of: UInt8(ascii: ".")).map { significand.endIndex - $0 - 1 } ?? 0
    guard significand.endIndex < number.endIndex else { return fraction }
    let exponent = Int(String(decoding: number[(significand.endIndex + 1)...], as: UTF8.self)) ?? 0
    // No Double has more decimals than this, and the exponent may be any integer.
    return max(0, fraction - min(max(exponent, -1100), 1100))
}
