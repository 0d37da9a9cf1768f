import Diagnostics
import Settings

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
        // Names may hold blanks and signs, so the longest metric that the text begins with is meant.
        let known = table.metrics.map(\.name).filter { condition.value.hasPrefix($0) }
        if let name = known.max(by: { $0.count < $1.count }),
            let parsed = Self.test(condition.value.dropFirst(name.count).trimmingBlanks())
        {
            metric = name
            test = parsed
            return
        }
        let named = String(condition.value.prefix { !" <>=!".contains($0) })
        let isSound = Self.test(condition.value.dropFirst(named.count).trimmingBlanks()) != nil
        diagnostics.error(
            isSound ? .unknownMetric : .invalidCondition,
            isSound ? "'\(named)' is no metric" : "'\(condition.value)' is no condition",
            at: condition.position,
            mend: isSound
                ? didYouMean(named, among: table.metrics.map(\.name))
                : "write it as in 'ImageNet-top1 >= 0.019 or missing'")
        return nil
    }

    /// What follows the metric's name.
    private static func test(_ text: String) -> Test? {
        switch text {
        case "present": return .present
        case "missing": return .missing
        default: break
        }
        let acceptsMissing = text.hasSuffix(" or missing")
        let comparison = acceptsMissing ? String(text.dropLast(" or missing".count)) : text
        guard let sign = Comparison.allCases.first(where: { comparison.hasPrefix($0.rawValue) }),
            let number = parseNumber(comparison.dropFirst(sign.rawValue.count).trimmingBlanks().utf8)
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
