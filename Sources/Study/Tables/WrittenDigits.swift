import Diagnostics

/// The digits of a written number without those that say nothing: `1.0` and `1` have the same, and so have `1e3` and `1000`.
struct WrittenDigits: Hashable {
    private let isNegative: Bool
    /// From the first to the last that is not 0; none for zero.
    private let digits: [UInt8]
    /// The power of ten of the last.
    private let exponent: Int

    /// Any two numbers of as many digits are different Doubles (IEEE 754, DBL_DIG).
    private static let keptByAll = 15

    /// - Parameter number: one that `parseNumber` reads.
    init(_ number: some Collection<UInt8>) {
        let isMark = { (byte: UInt8) in byte | 0x20 == UInt8(ascii: "e") }
        let significand = number.prefix { !isMark($0) }
        let behind = number.dropFirst(significand.count + 1)
        let fraction = significand.drop { $0 != UInt8(ascii: ".") }.dropFirst()
        let all = significand.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let leading = all.drop { $0 == UInt8(ascii: "0") }
        let last = leading.lastIndex { $0 != UInt8(ascii: "0") }
        digits = last.map { Array(leading[...$0]) } ?? []
        isNegative = number.first == UInt8(ascii: "-") && !digits.isEmpty
        let power = Int(String(decoding: behind, as: UTF8.self)) ?? 0
        // No number that is read has a greater power, and the text may name any.
        exponent =
            digits.isEmpty
            ? 0 : min(max(power, -100_000), 100_000) - fraction.count + leading.count - digits.count
    }

    var mayBeLost: Bool { digits.count > Self.keptByAll }
}

/// Scores of a column that the table writes differently and that are one number as it is kept: a rank would tie them.
struct IndistinctScores {
    private var cells: [(cell: WaitingCell, digits: WrittenDigits)] = []

    mutating func add(_ cell: WaitingCell, _ number: some Collection<UInt8>) {
        if number.count <= 15 { return }
        let digits = WrittenDigits(number)
        if digits.mayBeLost { cells.append((cell, digits)) }
    }

    /// A warning at the second of two such cells, once for the column.
    func warn(
        of column: String, _ scores: ScoreColumn, _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        if cells.isEmpty { return }
        let long = Set(cells.map(\.cell.row))
        // A number with fewer digits is written in another way than any of these.
        let short = Set((0..<scores.count).filter { !long.contains($0) }.compactMap(scores.value))
        var first: [Double: WrittenDigits] = [:]
        let tied = cells.sorted { $0.cell.row < $1.cell.row }.filter { cell, digits in
            guard let score = scores.value(cell.row) else { return false }
            let earlier = first[score]
            if earlier == nil { first[score] = digits }
            return short.contains(score) || earlier.map { $0 != digits } ?? false
        }
        guard let cell = tied.first?.cell else { return }
        diagnostics.warning(
            .indistinctScores,
            "'\(text.text(cell.field).trimmingBlanks())' has more digits than a number keeps, which are 15 to 17, and is the "
                + "same number as another of column '\(column)' that is written differently"
                + (tied.count == 1 ? "" : "; so \(tied.count == 2 ? "is 1" : "are \(tied.count - 1)") more"),
            at: text.position(of: cell.field),
            mend:
                "they tie; if the difference matters, let the table hold what the scores have beyond a common number"
        )
    }
}
