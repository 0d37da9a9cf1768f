import Diagnostics
import Settings

/// Reads the cells of one column. A plain number, a blank and a text that the study declares missing are read at once;
/// any other cell waits until all are seen, since only the column tells what its commas and signs mean.
struct ColumnReading {
    private let name: String
    private let table: TableReading
    private let subject: ColumnSubject
    /// Which of the numbers between slashes is read; nil for the whole cell.
    private let part: Int?
    private let notation: CellNotation
    private let codes: MissingCodes
    private let readsPoints: Bool
    private let range: ClosedRange<Double>?
    private var scores: ScoreColumn
    private var plainCount = 0
    /// Whether a plain number has decimals, so that a comma beside it would be another mark.
    private var hasPoint = false
    private var waiting: [WaitingCell] = []
    private var indistinct = IndistinctScores()
    private var outside: [WaitingCell] = []
    private var taken: [Int: TakenCells] = [:]

    init(
        of name: String, count: Int, _ table: TableReading, as subject: ColumnSubject = .scores,
        part: Int? = nil
    ) {
        self.name = name
        self.table = table
        self.subject = subject
        self.part = part
        switch subject {
        case .scores:
            notation = table.notation(unit: table.unit(of: name))
            range = table.range(of: name)
        case .errors(let metric):
            notation = table.notation(unit: table.unit(of: metric))
            range = 0...Double.greatestFiniteMagnitude
        case .attribute(let unit):
            notation = table.notation(unit: unit)
            range = nil
        }
        codes = table.codes
        readsPoints = table.readsPoints
        scores = ScoreColumn(count: count)
    }

    mutating func read(_ field: DelimitedField, of text: some TableText, row: Int) {
        let whole = trimmed(text.bytes[field.range])
        if whole.isEmpty {
            scores[row] = .missing(.notEvaluated)
            return
        }
        if let code = codes.code(of: whole) {
            take(row, by: code, holdsNumber: codes.holdsNumber(code))
            return
        }
        guard part == nil else {
            readPart(field, of: text, row: row)
            return
        }
        read(whole, field, row: row)
    }

    private mutating func readPart(_ field: DelimitedField, of text: some TableText, row: Int) {
        let cell = Array(cellText(field, of: text).utf8)[...]
        if cell.isEmpty {
            scores[row] = .missing(.notEvaluated)
        } else if let code = codes.code(of: cell) {
            take(row, by: code, holdsNumber: codes.holdsNumber(code))
        } else {
            read(cell, field, row: row)
        }
    }

    private func cellText(_ field: DelimitedField, of text: some TableText) -> String {
        splitText(text.text(field), part)
    }

    private mutating func read(_ cell: ArraySlice<UInt8>, _ field: DelimitedField, row: Int) {
        if let number = parseNumber(cell), readsPoints || !cell.contains(UInt8(ascii: ".")) {
            let decimals = writtenDecimals(cell)
            scores.set(row, to: number, decimals: decimals)
            plainCount += 1
            if decimals > 0 { hasPoint = true }
            if cell.count > 15 { indistinct.add(WaitingCell(row: row, field: field), cell) }
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
        if case .scores = subject { indistinct.warn(of: name, scores, text, &diagnostics) }
        OutsideRange(column: name, subject: subject, range: range, cells: outside, scores: scores)
            .report(rows, text, &diagnostics)
        return SourceTable.Column(
            name: Located(name, at: head), scores: scores, notes: notes, taken: taken)
    }

    private mutating func take(_ row: Int, by code: Int, holdsNumber: Bool) {
        scores[row] = .missing(codes.reason(code))
        taken[code, default: TakenCells()].add(holdsNumber: holdsNumber)
    }
}

extension ColumnReading {
    /// Returns what was done to the column's numbers.
    private mutating func readWaiting(
        at head: Position, _ rows: [SourceTable.Row], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> [String] {
        var unread = UnreadCells(
            column: name, subject: subject, part: part, head: head, rows: rows, text: text,
            marks: table.declaration.marks, notation: notation)
        var numbers: [(cell: WaitingCell, number: WrittenNumber)] = []
        var hasMarkup = false
        for cell in waiting {
            let found = cellText(cell.field, of: text).trimmingBlanks()
            if isUnseen(found) {
                scores[cell.row] = .missing(.notEvaluated)
            } else if let number = WrittenNumber(bare(found), notation) {
                numbers.append((cell, number))
            } else if !text.isPlain, let number = WrittenNumber(bare(withoutMarkup(found)), notation) {
                hasMarkup = true
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
        var notation = ScoreNotation(self.notation)
        notation.hasMarkup = hasMarkup
        for (cell, number) in numbers {
            let conversion = number.conversion ?? .identity
            guard let score = marks.plain(number.digits).flatMap(conversion.number) else {
                unread.cells.append(cell)
                continue
            }
            var error: Double?
            if let digits = number.error {
                let conversion = number.errorConversion ?? .identity
                error = marks.plain(digits).flatMap(conversion.number)?.value
                if error == nil {
                    unread.cells.append(cell)
                    continue
                }
            }
            scores.set(cell.row, to: score.value, decimals: score.decimals, error: error)
            // A unit makes another number of the digits.
            if number.conversion == nil, let digits = marks.plain(number.digits) {
                indistinct.add(cell, digits)
            }
            notation.add(number, cell, marks)
            if let range, !range.contains(score.value) { outside.append(cell) }
        }
        unread.report(numbers: plainCount + notation.count, &diagnostics)
        if let first = notation.perCentSigns.first, notation.perCentSigns.count < plainCount + notation.count,
            self.notation.unit?.isPerCent != true
        {
            diagnostics.error(
                .mixedPerCentSigns,
                "\(notation.perCentSigns.count) of the \(plainCount + notation.count) numbers of column '\(name)' "
                    + "\(notation.perCentSigns.count == 1 ? "has" : "have") a per cent sign, '\(cutShort(cellText(first.field, of: text)))' the first",
                at: text.position(of: first.field),
                mend: "write it behind every number of the column or behind none, and all in one unit"
                    + mendOfPerCent)
        }
        return notation.notes
    }

    /// A declared unit is that of the bare numbers as well.
    private var mendOfPerCent: String {
        let entry = { (name: String) in "{\(yamlText(name)): {unit: \"%\"}}" }
        return switch subject {
        case .scores: ", or, if all are per cent, say so: metrics: \(entry(name))"
        case .errors(let metric): ", or, if all are per cent, say so: metrics: \(entry(metric))"
        case .attribute: ", or, if all are per cent, say so in the table's entry: attributes: \(entry(name))"
        }
    }

    /// An error may stand with the sign that tells it from a score.
    private func bare(_ text: String) -> String {
        if case .errors = subject { withoutErrorSign(text) } else { text }
    }

    /// A number as a page would show it, `<b>71</b>`, `**71**`, `$71$`.
    private func withoutMarkup(_ text: String) -> String {
        guard let first = text.first, !first.isNumber || PlainText.mayDiffer(from: text) else { return text }
        let isFormula = first == "$" && text.last == "$" && text.count > 2
        return isFormula
            ? String(text.dropFirst().dropLast()).trimmingBlanks() : PlainText(text, isMarkdown: true).text
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
}
