import Diagnostics
import Settings

/// A rule on one metric or attribute: `ImageNet-top1 >= 0.019`, `ImageNet-top1 >= 0.019 or missing`, `IT present`,
/// `IT missing`, `params < 100M`, `license != "CC BY-NC"`.
struct Condition {
    private enum Test {
        case present, missing
        case compare(Comparison, Double, acceptsMissing: Bool)
        /// Whether a text is, or is not, the one of the condition.
        case equal(Bool, String, acceptsMissing: Bool)
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

    /// What a condition asks about.
    private enum Subject {
        case metric(String)
        case attribute(Attribute)
    }

    private let text: String
    private let subject: Subject
    private let test: Test

    init?(_ condition: Located<String>, _ table: ScoreTable, _ diagnostics: inout Diagnostics) {
        text = condition.value
        // Names may hold blanks and signs, so the longest that the text begins with is meant.
        let subjects =
            table.metrics.map { ($0.name, Subject.metric($0.name)) }
            + table.attributes.map { ($0.name, Subject.attribute($0)) }
        let known = subjects.filter { condition.value.hasPrefix($0.0) }.max { $0.0.count < $1.0.count }
        if let (name, subject) = known {
            let rest = condition.value.dropFirst(name.count).trimmingBlanks()
            if case .attribute(let attribute) = subject,
                let objection = Self.objection(to: rest, of: attribute)
            {
                diagnostics.error(
                    .textComparison, objection.message, at: condition.position, mend: objection.mend)
                return nil
            }
            if let parsed = Self.test(rest, of: subject) {
                self.subject = subject
                test = parsed
                return
            }
        }
        let named = String(condition.value.prefix { !" <>=!".contains($0) })
        let isSound = Self.test(condition.value.dropFirst(named.count).trimmingBlanks()) != nil
        let isKnown = known?.0 == named
        diagnostics.error(
            isSound && !isKnown ? .unknownMetric : .invalidCondition,
            isSound && !isKnown
                ? "'\(named)' is no metric" + (table.attributes.isEmpty ? "" : " and no attribute")
                : "'\(condition.value)' is no condition",
            at: condition.position,
            mend: isSound && !isKnown
                ? didYouMean(named, among: subjects.map(\.0))
                : "write it as in 'ImageNet-top1 >= 0.019 or missing'")
        return nil
    }

    /// What follows the name.
    private static func test(_ text: String, of subject: Subject) -> Test? {
        guard case .attribute(let attribute) = subject else { return test(text) }
        if text == "present" { return .present }
        if text == "missing" { return .missing }
        guard let (sign, operand, acceptsMissing) = parts(text), !operand.isEmpty else { return nil }
        if attribute.kind == .number {
            return attribute.number(operand).map { .compare(sign, $0, acceptsMissing: acceptsMissing) }
        }
        return .equal(
            sign == .equal, unquoted(operand) ?? operand, acceptsMissing: acceptsMissing)
    }

    /// What follows a metric's name.
    private static func test(_ text: String) -> Test? {
        switch text {
        case "present": return .present
        case "missing": return .missing
        default: break
        }
        guard let (sign, operand, acceptsMissing) = parts(text), let number = parseNumber(operand.utf8)
        else { return nil }
        return .compare(sign, number, acceptsMissing: acceptsMissing)
    }

    private static func parts(_ text: String) -> (Comparison, operand: String, acceptsMissing: Bool)? {
        let acceptsMissing = text.hasSuffix(" or missing")
        let comparison = acceptsMissing ? String(text.dropLast(" or missing".count)) : text
        return Comparison.allCases.first { comparison.hasPrefix($0.rawValue) }.map {
            ($0, comparison.dropFirst($0.rawValue.count).trimmingBlanks(), acceptsMissing)
        }
    }

    /// Why an attribute cannot be compared so; nil where it can, or where nothing is compared.
    private static func objection(
        to text: String, of attribute: Attribute
    ) -> (message: String, mend: String)? {
        guard let (sign, operand, _) = parts(text), !operand.isEmpty else { return nil }
        let name = attribute.name
        if attribute.kind == .number {
            if attribute.number(operand) != nil { return nil }
            return (
                "'\(name)' is a number\(attribute.unit.map { ", in \($0)" } ?? ""), and '\(operand)' is none",
                attribute.unit == nil && operand.first?.isNumber == true
                    && operand.contains(where: \.isLetter)
                    ? "write a number, or declare the unit of '\(name)' under 'attributes:'"
                    : "write a number"
                        + (operand.contains(",") ? ", with nothing but a point among its digits" : "")
            )
        }
        if sign == .equal || sign == .unequal { return nil }
        let word = String(operand.reversed().prefix { $0.isLetter }.reversed())
        let texts = attribute.values.compactMap { $0?.text }
        // Advised is what can be done: numbers, perhaps beside words that mean nothing is known.
        let unit = CellNotation(unit: Unit(word))
        let declaration: String? =
            if !word.isEmpty, texts.contains(where: { WrittenNumber($0, unit) != nil }) {
                "unit: \(yamlText(word))"
            } else if word.isEmpty, texts.contains(where: { WrittenNumber($0) != nil }) {
                "kind: number"
            } else {
                nil
            }
        return (
            "'\(name)' is a text, which has no order",
            "write '\(name) == …' or '\(name) != …'"
                + (declaration.map {
                    ", or declare it a number: attributes: {\(yamlText(name)): {\($0)}}"
                } ?? "")
        )
    }

    /// Why a model fails, or nil when it passes.
    func failure(of model: Int, _ table: ScoreTable) -> String? {
        switch subject {
        case .metric(let metric): failure(of: model, on: metric, table.column(metric)?.value(model))
        case .attribute(let attribute): failure(of: attribute.values[model], of: attribute)
        }
    }

    private func failure(of model: Int, on metric: String, _ score: Double?) -> String? {
        switch test {
        case .present: return score == nil ? "has no score on '\(metric)'" : nil
        case .missing: return score == nil ? nil : "has a score on '\(metric)'"
        case .compare(let comparison, let number, let acceptsMissing):
            guard let score else { return acceptsMissing ? nil : "has no score on '\(metric)'" }
            return comparison.holds(score, number) ? nil : "scores \(score) on '\(metric)', not \(text)"
        case .equal: return nil
        }
    }

    private func failure(of value: AttributeValue?, of attribute: Attribute) -> String? {
        let name = attribute.name
        let isMet: Bool
        switch test {
        case .present: return value == nil ? "has no '\(name)'" : nil
        case .missing: return value == nil ? nil : "has a '\(name)'"
        case .compare(let comparison, let number, let acceptsMissing):
            guard let value else { return acceptsMissing ? nil : "has no '\(name)'" }
            isMet = value.number.map { comparison.holds($0, number) } ?? false
        case .equal(let isEqual, let text, let acceptsMissing):
            guard let value else { return acceptsMissing ? nil : "has no '\(name)'" }
            isMet = (value.text == text) == isEqual
        }
        let shown = value?.text ?? value?.number.map(shortNumber) ?? ""
        return isMet ? nil : "has '\(shown)' as '\(name)', not \(text)"
    }
}

extension Attribute {
    /// Whether its numbers are per cent, as the study or their signs say.
    private var hasPerCentSigns: Bool {
        unit.map { Unit($0).isPerCent } ?? notes.contains(ScoreNotation.perCentNote)
    }

    /// A number as a condition writes it, with a unit of the attribute's own if it has one.
    fileprivate func number(_ text: String) -> Double? {
        guard let written = WrittenNumber(text, CellNotation(unit: unit.map { Unit($0) })),
            written.error == nil, !written.hasPerCentSign || hasPerCentSigns,
            let plain = DigitMarks.plain.plain(written.digits)
        else { return nil }
        return (written.conversion ?? .identity).number(of: plain)?.value
    }
}

/// A text without the quotes around it; nil where there are none.
private func unquoted(_ text: String) -> String? {
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else {
        return nil
    }
    return String(text.dropFirst().dropLast())
}
