/// What a missing score does to the benchmarks above it: what stands in its place, and whether a benchmark can do without
/// it. One value of the study, handed to every view of the same numbers, so that two pages cannot disagree.
package struct MissingRule: Sendable {
    /// As `missing-scores:` names it.
    package let name: String
    /// What it does, in a sentence that says “the mean” of what is weighted in a study with weights.
    let sentence: String
    /// The same below a figure, where “missing” is said of more than scores.
    let figureNote: String
    /// After “write it, and missing scores …”: “count as 0”.
    package let effect: String
    /// The same of a single one: “counts as 0”.
    package let effectOfOne: String
    /// Whether a benchmark without one of its members has no score either.
    package let needsAll: Bool
    /// What enters a benchmark in place of the missing scores of one metric; nil when they are left out.
    ///
    /// It sees the metric's scores turned so that higher is better, one per model, and returns as many.
    package let fill: (@Sendable ([Double?]) -> [Double?])?

    /// What it does, in a sentence, where benchmarks are means or weighted means.
    package func sentence(isWeighted: Bool) -> String { Self.words(sentence, isWeighted) }

    /// The same below a figure, where “missing” is said of more than scores.
    package func figureNote(isWeighted: Bool) -> String { Self.words(figureNote, isWeighted) }

    private static func words(_ sentence: String, _ isWeighted: Bool) -> String {
        isWeighted ? sentence.replacing("the mean", with: "the weighted mean") : sentence
    }

    /// Every rule, in the order in which messages and pages list them. A new one is a file of its own and a line here.
    package static let all: [MissingRule] = [.zero, .skip, .undefined]

    package static func named(_ name: String) -> MissingRule? { all.first { $0.name == name } }
}

/// Two rules of one name are one: a rule cannot be made anywhere but here.
extension MissingRule: Hashable {
    package static func == (left: MissingRule, right: MissingRule) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension MissingReason {
    /// Why a benchmark has no score: there is no cell of its own that could say so.
    package static func below(_ rule: MissingRule) -> MissingReason {
        MissingReason(rule.needsAll ? "a score below it is missing" : "no score below it")
    }
}
