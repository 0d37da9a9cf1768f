import Diagnostics

/// The numbers of a column that lie outside the range that is possible.
struct OutsideRange {
    let column: String
    let subject: ColumnSubject
    let range: ClosedRange<Double>?
    let cells: [WaitingCell]
    let scores: ScoreColumn

    /// The study's range is its own word, so a score outside it is an error: one for the column, with the first places.
    func report(
        _ rows: [SourceTable.Row], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        let cells = cells.sorted { $0.field.start < $1.field.start }
        guard let range, let first = cells.first, let number = scores.value(first.row) else { return }
        let model = rows[first.row].key.value
        if case .errors(let metric) = subject {
            diagnostics.error(
                .scoreOutOfRange,
                (cells.count == 1 ? "an error" : "\(cells.count) errors")
                    + " of '\(metric)' in column '\(column)' \(cells.count == 1 ? "is" : "are") below 0, \(shortNumber(number)) of model "
                    + "'\(model)'\(cells.count == 1 ? "" : " the first")",
                at: text.position(of: first.field),
                mend: "if the column holds no errors, take it out of 'errors:'")
            return
        }
        let bounds = "\(shortNumber(range.lowerBound)) to \(shortNumber(range.upperBound))"
        diagnostics.error(
            .scoreOutOfRange,
            cells.count == 1
                ? "score \(shortNumber(number)) of model '\(model)' on '\(column)' lies outside its range, \(bounds)"
                : "\(cells.count) scores on '\(column)' lie outside its range, \(bounds), "
                    + "\(linesOfCells(cells)): \(shortNumber(number)) of model '\(model)' is the first",
            at: text.position(of: first.field),
            mend: "correct the \(cells.count == 1 ? "score" : "scores"), or widen the range in the study")
    }
}
