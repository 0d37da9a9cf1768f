/// A rule on one metric: `ImageNet-top1 >= 0.019`, `ImageNet-top1 >= 0.019 or missing`, `IT present`, `IT missing`.
struct Condition {
    private enum Test {
        case present, missing
        case compare(Comparison, Double, acceptsMissing: Bool)
    }

    private enum Comparison: String, CaseIterable {
        // Longer signs first: `<` also begins `<=`.
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case greater = ">"

        func holds(_ left: Double, _ right: Double) -> Bool {
            switch self {
            case .less: left < right
            case .lessOrEqual: left <= right
            case .greater: left > right
            case .greaterOrEqual: left >= right
            case .equal: left == right
            case .unequal: left != right
            }
        }
    }

    private let text: String
    private let metric: String
    private let test: Test

    init?(_ condition: Located<String>, _ table: ScoreTable, _ diagnostics: inout Diagnostics) {
        text = condition.value
        var words = condition.value.split(separator: " ").map(String.init)
        let acceptsMissing = words.suffix(2) == ["or", "missing"]
        if acceptsMissing { words.removeLast(2) }
        guard let name = words.first, let parsed = Self.test(words.dropFirst(), acceptsMissing) else {
            diagnostics.error(
                "'\(condition.value)' is no condition", at: condition.position,
                mend: "write it as in 'ImageNet-top1 >= 0.019 or missing'")
            return nil
        }
        guard table.metric(named: name) != nil else {
            diagnostics.error(
                "'\(name)' is no metric", at: condition.position,
                mend: didYouMean(name, among: table.metrics.map(\.name)))
            return nil
        }
        metric = name
        test = parsed
    }

    private static func test(_ words: ArraySlice<String>, _ acceptsMissing: Bool) -> Test? {
        if words == ["present"], !acceptsMissing { return .present }
        if words == ["missing"], !acceptsMissing { return .missing }
        let rest = words.joined()
        guard let sign = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }),
            let number = parseNumber(rest.dropFirst(sign.rawValue.count).utf8)
        else { return nil }
        return .compare(sign, number, acceptsMissing: acceptsMissing)
    }

    /// Why a model fails, or nil when it passes.
    func failure(of model: Int, _ table: ScoreTable) -> String? {
        let score = table.column(metric)?.value(model)
        switch test {
        case .present: return score == nil ? "has no score on '\(metric)'" : nil
        case .missing: return score == nil ? nil : "has a score on '\(metric)'"
        case .compare(let comparison, let number, let acceptsMissing):
            guard let score else { return acceptsMissing ? nil : "has no score on '\(metric)'" }
            return comparison.holds(score, number) ? nil : "scores \(score) on '\(metric)', not \(text)"
        }
    }
}
