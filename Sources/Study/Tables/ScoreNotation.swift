/// How the numbers of a column are written beyond plain digits, gathered cell by cell, for readers to be told of.
struct ScoreNotation {
    /// Numbers that are not written plainly.
    private(set) var count = 0
    private(set) var perCentSigns: [WaitingCell] = []
    private var hasErrors = false
    private var hasPrintedMinus = false
    private var hasThousands = false
    private var hasDecimalCommas = false
    private var hasUnits = false
    private var hasParentheses = false
    /// Whether markup stood around numbers.
    var hasMarkup = false
    private let notation: CellNotation

    /// - Parameter notation: what the study says of the column.
    init(_ notation: CellNotation) { self.notation = notation }

    mutating func add(_ number: WrittenNumber, _ cell: WaitingCell, _ marks: DigitMarks) {
        count += 1
        if number.hasPerCentSign { perCentSigns.append(cell) }
        if number.hasParentheses { hasParentheses = true } else if number.error != nil { hasErrors = true }
        if number.conversion != nil { hasUnits = true }
        if number.hasPrintedMinus { hasPrintedMinus = true }
        for digits in [number.digits, number.error ?? []] {
            if let thousands = marks.thousands, digits.contains(thousands) { hasThousands = true }
            if marks.decimal == UInt8(ascii: ","), digits.contains(marks.decimal) { hasDecimalCommas = true }
        }
    }

    static let perCentNote = "per cent signs dropped"

    /// What was done to the column, in one order whatever the cells.
    var notes: [String] {
        var notes: [String] = []
        if hasMarkup { notes.append("markup around numbers dropped") }
        if !perCentSigns.isEmpty { notes.append(Self.perCentNote) }
        if hasErrors { notes.append("what stands behind ± read as the error of the score") }
        if hasParentheses {
            notes.append(
                notation.parentheses == .error
                    ? "what stands in parentheses read as the error of the score"
                    : "what stands in parentheses dropped")
        }
        if hasUnits, let unit = notation.unit {
            notes.append(
                "units and multipliers behind numbers read" + (unit.name.isEmpty ? "" : ", in \(unit.name)"))
        }
        if hasThousands { notes.append("marks between thousands dropped") }
        if hasDecimalCommas { notes.append("commas read as decimal points") }
        if hasPrintedMinus { notes.append("printed minus signs read as minus") }
        return notes
    }
}
