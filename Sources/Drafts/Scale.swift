import Study

/// The scale that a metric's numbers seem to run on. Only numbers of one scale have a mean that says something.
enum Scale: Hashable {
    /// From 0 to 1, or from −1 to 1 as correlations do.
    case shares
    /// From 0 to 100.
    case perCent
    /// Any other, by the power of ten of its largest number.
    case own(Int)
    /// One that no other metric shares: a duration, a loss, a rank.
    case alone(word: String)

    init(of column: ScoreColumn, named name: String) {
        let numbers = (0..<column.count).compactMap(column.value)
        let lowest = numbers.min() ?? 0
        let highest = numbers.max() ?? 0
        let size = max(abs(lowest), abs(highest))
        // Milliseconds are written small; `MS MARCO` is a benchmark.
        let words = nameWords(name).filter { $0 != "ms" || name.contains("ms") }
        let word =
            NameWords.plain(name).contains("mt bench")
            ? "MT-Bench" : words.first(where: NameWords.unbounded.contains)
        if let word, !nameWords(name).contains(where: ["accuracy", "acc", "correlation", "rate"].contains),
            // `memory recall` is a task; a loss stays one whatever it is of.
            !["memory", "time", "cost", "price", "energy", "speed"].contains(word)
                || !NameWords.namesScore(nameWords(name))
        {
            self = .alone(word: word)
        } else if size <= 1, lowest >= -1 {
            self = .shares
        } else if lowest >= -100, highest <= 100, size > 1.5,
            numbers.count(where: { $0 < 0 }) * 10 <= numbers.count
        {
            // Correlations in per cent may fall below 0.
            self = .perCent
        } else {
            var power = 0
            var rest = size
            while rest >= 10, power < 400 {
                rest /= 10
                power += 1
            }
            self = .own(power)
        }
    }

    /// The numbers that are possible, as far as the scale says; nil where it does not.
    func range(of column: ScoreColumn) -> ClosedRange<Double>? {
        switch self {
        case .shares: (0..<column.count).contains { (column.value($0) ?? 0) < 0 } ? -1...1 : 0...1
        case .perCent: (0..<column.count).contains { (column.value($0) ?? 0) < 0 } ? -100...100 : 0...100
        case .own, .alone: nil
        }
    }

    var words: String {
        switch self {
        case .shares: "between 0 and 1"
        case .perCent: "between 0 and 100"
        case .own(let power):
            power == 0 ? "up to 10" : "in the order of 1\(String(repeating: "0", count: min(power, 12)))"
        case .alone(let word): "'\(word)' in its name"
        }
    }

    var isAlone: Bool {
        if case .alone = self { true } else { false }
    }
}
