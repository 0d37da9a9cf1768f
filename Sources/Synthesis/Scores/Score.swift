/// A score in thousandths, as leaderboards publish them: exact, so that what is written is what was meant.
struct Score: Equatable, Comparable {
    var thousandths: Int

    init(thousandths: Int) { self.thousandths = thousandths }

    /// The nearest score to a number between −1 and 1.
    init(_ value: Double) { thousandths = Int((value * 1000).rounded()) }

    static func < (left: Score, right: Score) -> Bool { left.thousandths < right.thousandths }

    /// Three decimals: `0.467`, `-0.012`.
    var text: String {
        let digits = String(abs(thousandths) % 1000)
        let padding = String(repeating: "0", count: 3 - digits.count)
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(padding)\(digits)"
    }
}

/// One cell of a table: a score, or why there is none.
enum Cell: Equatable {
    case score(Score)
    case notEvaluated
    case notApplicable

    /// As the tables write it; a blank says that nobody evaluated the model.
    var text: String {
        switch self {
        case .score(let score): score.text
        case .notEvaluated: ""
        case .notApplicable: "X"
        }
    }

    var score: Score? {
        if case .score(let score) = self { score } else { nil }
    }
}
