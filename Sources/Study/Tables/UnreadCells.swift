import Diagnostics
import Settings

/// The cells of a column that hold no number and are not declared missing, told by cause instead of by cell.
///
/// No advice here may cost a score: a text with digits in it is never to be declared missing.
struct UnreadCells {
    let column: String
    let subject: ColumnSubject
    let part: Int?
    let head: Position
    let rows: [SourceTable.Row]
    let text: any TableText
    /// What the study declares of the marks among digits.
    let marks: DigitMarks?
    let notation: CellNotation
    var cells: [WaitingCell] = []

    /// - Parameter numbers: how many numbers the column has.
    func report(numbers: Int, _ diagnostics: inout Diagnostics) {
        if cells.isEmpty { return }
        let found = cells.sorted { $0.field.start < $1.field.start }
            .map { (cell: $0, text: splitText(text.text($0.field), part)) }
        let noisy = found.filter { $0.text.contains(where: \.isNumber) }
        let words = found.filter { !$0.text.contains(where: \.isNumber) }
        if numbers == 0, found.count > 1, declarationThatReads(found.map(\.text)) == nil,
            !found.contains(where: { isNumberLike($0.text) }),
            !found.allSatisfy({ meansMissing($0.text) })
        {
            diagnostics.error(
                .textColumn,
                "column '\(column)' holds no number in any of its \(found.count) cells", at: head,
                mend: mendOfTexts(found.map(\.text)))
            return
        }
        if let first = noisy.first {
            reportNoisy(noisy, first, isAlone: numbers == 0 && found.count > 1, &diagnostics)
        }
        var cellsOfText: [(text: String, cells: [WaitingCell])] = []
        var places: [String: Int] = [:]
        for (cell, word) in words {
            if let place = places[word] {
                cellsOfText[place].cells.append(cell)
            } else {
                places[word] = cellsOfText.count
                cellsOfText.append((word, [cell]))
            }
        }
        if cellsOfText.count > Self.mostTexts {
            let first = words[0]
            diagnostics.error(
                .notANumber,
                "\(words.count) cells of column '\(column)' hold \(cellsOfText.count) texts that are not numbers, "
                    + "'\(cutShort(first.text))' of model '\(model(of: first.cell))' the first",
                at: text.position(of: first.cell.field),
                mend: "correct them, or declare what each means under 'missing:'")
            return
        }
        for (word, cells) in cellsOfText {
            diagnostics.error(
                .notANumber, message(of: cells, word), at: text.position(of: cells[0].field),
                mend: word == cutShort(word)
                    ? "correct it, or declare it in the study: missing: {\(yamlQuoted(word)): the reason}"
                    : "correct it")
        }
    }

    /// More different words than these are told in one message.
    private static let mostTexts = 5

    private func model(of cell: WaitingCell) -> String { rows[cell.row].key.value }

    private func subject(of cell: WaitingCell) -> String {
        switch subject {
        case .scores: "score of model '\(model(of: cell))' on '\(column)'"
        case .errors: "error of model '\(model(of: cell))' in column '\(column)'"
        case .attribute: "'\(column)' of model '\(model(of: cell))'"
        }
    }

    private func mendOfTexts(_ texts: [String]) -> String {
        switch subject {
        case .scores:
            (namesModels(texts)
                ? "if it names the models, write key: \(yamlText(column)) in the table's entry; " : "")
                + "if it is no metric, say in the table's entry that it tells of the models, attributes: "
                + "[\(yamlText(column))], or leave it out, ignore: [\(yamlText(column))]"
        case .errors: "if it holds no errors, take it out of 'errors:'"
        case .attribute: "if it is a text, leave out its unit, or write kind: text"
        }
    }

    /// Whether texts that are different in every row stand beside keys that are mere numbers.
    private func namesModels(_ texts: [String]) -> Bool {
        texts.count == rows.count && Set(texts).count == texts.count
            && rows.allSatisfy { Int($0.key.value) != nil }
    }

    private func message(of cells: [WaitingCell], _ found: String) -> String {
        cells.count == 1
            ? "\(subject(of: cells[0])) is '\(cutShort(found))', which is not a number"
            : "\(cells.count) cells of column '\(column)' are '\(cutShort(found))', which is not a number, \(linesOfCells(cells))"
    }

    private func reportNoisy(
        _ noisy: [(cell: WaitingCell, text: String)], _ first: (cell: WaitingCell, text: String),
        isAlone: Bool, _ diagnostics: inout Diagnostics
    ) {
        let message =
            noisy.allSatisfy { $0.text == first.text }
            ? message(of: noisy.map(\.cell), first.text)
            : "\(noisy.count) cells of column '\(column)' hold digits and no number that can be read, "
                + "\(linesOfCells(noisy.map(\.cell))): '\(cutShort(first.text))' of model '\(model(of: first.cell))' is the first"
        diagnostics.error(
            .notANumber, message, at: text.position(of: first.cell.field),
            mend: mend(noisy.map(\.text), isAlone: isAlone)
        )
    }

    /// - Parameter isAlone: whether the column has no number at all, so that it may be of another kind.
    private func mend(_ texts: [String], isAlone: Bool) -> String {
        if let line = declarationThatReads(texts) { return line }
        if let unit = notation.unit, !unit.name.isEmpty {
            return
                "write the number alone, in \(unit.name), or with a unit behind it that can be turned into \(unit.name)"
        }
        if let marks {
            let thousands = marks.thousands.map {
                " and '\(String(decoding: [$0], as: UTF8.self))' between thousands"
            }
            return
                "the table's entry says '\(String(decoding: [marks.decimal], as: UTF8.self))' before decimals"
                + "\(thousands ?? ""); write the number so, or say otherwise with 'decimal:' and 'thousands:'"
        }
        // `1e999` has digits as any number, and no Double holds it.
        if texts.allSatisfy({ WrittenNumber($0).flatMap { DigitMarks.plain.plain($0.digits) } != nil }) {
            return "write a number that a program can hold, of at most 308 digits"
        }
        for declaration in DigitMarks.declarable
        where texts.allSatisfy({ WrittenNumber($0).flatMap { declaration.marks.plain($0.digits) } != nil }) {
            return
                "say in the table's entry what stands among digits: \(declaration.keys.joined(separator: ", "))"
        }
        var mend =
            "write the number alone, with nothing but a decimal point, a % or ± and its error beside it"
        if isAlone, case .scores = subject {
            mend += ", or, if it is no metric, say in the table's entry: attributes: [\(yamlText(column))]"
        }
        return mend
    }

    /// One error for all commas of a column that can be read in two ways.
    func reportCommas(_ cells: [WaitingCell], canBeEither: Bool, _ diagnostics: inout Diagnostics) {
        guard let first = cells.min(by: { $0.field.start < $1.field.start }) else { return }
        let place =
            "'\(cutShort(splitText(text.text(first.field), part)))' of model '\(model(of: first))' the first"
        let count = cells.count == 1 ? "the comma" : "\(cells.count) commas"
        diagnostics.error(
            .ambiguousComma,
            canBeEither
                ? "\(count) among the digits of column '\(column)' can mark thousands or decimals, \(place)"
                : "commas and points among the digits of column '\(column)' contradict one another, \(place)",
            at: text.position(of: first.field),
            mend: canBeEither
                ? "say which in the table's entry: thousands: \",\" or decimal: \",\""
                : "write all numbers of the column one way")
    }
}

/// Whether a text begins as a number does, so that leaving it out could leave out a score.
private func isNumberLike(_ text: String) -> Bool {
    let unsigned = text.trimmingBlanks().drop { "+-\u{2212}.,~<>≈($€£¥*_`\\".contains($0) }
    // A date begins with digits too, and is no score.
    return unsigned.first?.isNumber == true && !isDate(unsigned)
}

/// Whether a text is one of those by which people say that there is no score.
func meansMissing(_ text: String) -> Bool {
    let word = text.lowercased().filter { $0.isLetter }
    let words: Set = [
        "", "na", "nan", "null", "none", "nil", "missing", "pending", "tbd", "tba", "todo", "x", "failed",
        "oom", "inf",
        "unknown", "notapplicable", "notavailable", "notevaluated",
    ]
    return words.contains(word) && !text.contains(where: \.isNumber)
}

/// A text as a message quotes it: whoever wrote a page into a cell knows it by its beginning.
func cutShort(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
}
