/// The scores of every model on one metric, in the order of the table's models.
///
/// Numbers and reasons are stored apart: most cells are numbers, and a reason is shared by many.
package struct ScoreColumn: Sendable, Equatable {
    private var numbers: [Double]
    /// 0 for a number, otherwise 1 + the reason's place in `reasons`.
    private var marks: [UInt16]
    private var reasons: [MissingReason]
    /// How many decimals each number was written with.
    private var written: [UInt8]
    /// Of the scores that are means of repeated measurements, which few are.
    private var repeated: [Int: Repeats] = [:]
    /// The errors that stand beside numbers, by model; most tables have none.
    private var errors: [Int: Double] = [:]

    /// A column in which no model is scored yet.
    package init(count: Int) {
        numbers = Array(repeating: 0, count: count)
        marks = Array(repeating: 1, count: count)
        reasons = [.notEvaluated]
        written = Array(repeating: 0, count: count)
    }

    package var count: Int { numbers.count }

    package subscript(model: Int) -> Score {
        get {
            marks[model] == 0 ? .value(numbers[model]) : .missing(reasons[Int(marks[model]) - 1])
        }
        set {
            // What is set without its decimals has none: those of the number before it say nothing of it.
            written[model] = 0
            if !repeated.isEmpty { repeated[model] = nil }
            if !errors.isEmpty { errors[model] = nil }
            switch newValue {
            case .value(let number):
                numbers[model] = number
                marks[model] = 0
            case .missing(let reason):
                numbers[model] = 0
                marks[model] = mark(for: reason)
            }
        }
    }

    /// The number that a model scored, or nil when it is missing.
    package func value(_ model: Int) -> Double? {
        marks[model] == 0 ? numbers[model] : nil
    }

    /// How many decimals the number was written with: `.470` has three. Half a unit of the last one is how far
    /// the score may be from what was measured. 0 for a missing score.
    package func decimals(_ model: Int) -> Int { Int(written[model]) }

    /// The error that the table gives behind a number, as in `61.2 ± 0.4`; nil where it gives none. Of what kind it
    /// is, standard error or deviation, the table does not say.
    package func error(_ model: Int) -> Double? { errors[model] }

    /// Sets a number together with the decimals that it was written with, and the error behind it.
    package mutating func set(_ model: Int, to number: Double, decimals: Int, error: Double? = nil) {
        self[model] = .value(number)
        written[model] = UInt8(clamping: decimals)
        if let error { errors[model] = error }
    }

    /// Puts the numbers of another column behind those of this one, as their errors.
    mutating func addErrors(of column: ScoreColumn) {
        for row in 0..<count where isPresent(row) {
            if let error = column.value(row) { errors[row] = error }
        }
    }

    /// How many numbers have an error behind them.
    package var errorCount: Int { errors.count }

    /// What a score tells of the measurements that it is the mean of; nil for one that is no such mean.
    package func repeats(_ model: Int) -> Repeats? {
        // Asked of every score of every table, of which hardly one has any.
        repeated.isEmpty ? nil : repeated[model]
    }

    mutating func setRepeats(_ model: Int, to repeats: Repeats?) { repeated[model] = repeats }

    /// Sets a score, with all that is known of it, to one of another column.
    mutating func copy(_ row: Int, of column: ScoreColumn, to model: Int) {
        if let number = column.value(row) {
            set(model, to: number, decimals: column.decimals(row), error: column.error(row))
        } else {
            self[model] = column[row]
        }
        if let repeats = column.repeats(row) { setRepeats(model, to: repeats) }
    }

    package func isPresent(_ model: Int) -> Bool { marks[model] == 0 }

    /// How many models are scored.
    package var presentCount: Int { marks.count { $0 == 0 } }

    /// The share of models that are scored, from 0 to 1; nil without models.
    package var coverage: Double? { count == 0 ? nil : Double(presentCount) / Double(count) }

    private mutating func mark(for reason: MissingReason) -> UInt16 {
        if let known = reasons.firstIndex(of: reason) { return UInt16(known + 1) }
        reasons.append(reason)
        return UInt16(reasons.count)
    }
}
