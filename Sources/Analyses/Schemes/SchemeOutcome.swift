package import Findings
import Statistics
package import Study

/// How one scheme puts models in order: those that it can score, each with its score and rank, and why not the others.
package struct SchemeOutcome: Analysis {
    package struct Question: Hashable, Sendable {
        package let scheme: Scheme
        package let benchmark: Benchmark
        package let level: StudyScores.Level
        package let models: [Int]
        package let rule: MissingRule

        package init(
            _ scheme: Scheme, of benchmark: Benchmark, level: StudyScores.Level, models: [Int],
            under rule: MissingRule
        ) {
            self.scheme = scheme
            self.benchmark = benchmark
            self.level = level
            self.models = models
            self.rule = rule
        }
    }

    package let scheme: Scheme
    /// The models that it scores, by their places in the table.
    package let models: [Int]
    /// One per model of the table: its score, higher is better, or why it has none.
    package let scores: [Quantity]
    /// How many models that nobody scored count, by what stands for their scores, in the ranks and z-scores of the others.
    package let alsoCounted: Int
    /// Members on which all models have one and the same score, what stands for missing ones included, and how many of the
    /// ranked models somebody scored on it.
    package let constantMembers: [(member: String, scored: Int)]

    package init(_ question: Question, in lab: Lab) {
        scheme = question.scheme
        let studyScores = lab.scores(under: question.rule)
        let measures = studyScores.members(of: question.benchmark, at: question.level)
        let weights = studyScores.weights(of: question.benchmark, at: question.level)
        guard let own = studyScores[question.benchmark.name] else {
            models = []
            scores = lab.everyModel.map { _ in .undefined("the study has no such benchmark") }
            alsoCounted = 0
            constantMembers = []
            return
        }
        var scores = lab.everyModel.map { _ in Quantity.undefined("it is not among these models") }
        // A model that leaves changes the others' ranks and z-scores, so that another may lose its score; this ends,
        // since each round leaves fewer.
        var integrated = question.models
        while true {
            let members = Scheme.Members(
                benchmark: own, measures: measures, models: integrated, rule: question.rule,
                weights: weights)
            let outcome = scheme.integrate(members)
            for (model, score) in zip(integrated, outcome) { scores[model] = score }
            let scored = zip(integrated, outcome).filter { $1.number != nil }.map(\.0)
            if scored.count == integrated.count { break }
            integrated = scored
        }
        // What counts in place of missing scores counts for the others' z-scores, as it does in every correlation; but a
        // model that nobody scored has no rank.
        for model in integrated where own.isImputed(model) {
            scores[model] = .undefined("no metric under \(own.title) scores it")
        }
        models = integrated.filter { !own.isImputed($0) }
        self.scores = scores
        alsoCounted = integrated.count - models.count
        constantMembers = measures.compactMap { [models] measure in
            if Set(measure.presentScores(of: integrated)).count > 1 { return nil }
            let scored = studyScores[measure.name].map { own in
                models.count { own.scores[$0] != nil && !own.isImputed($0) }
            }
            return (measure.name, scored ?? 0)
        }
    }
}

// MARK: - Words

extension SchemeOutcome {
    /// That models without a score count for the others; nil where there are none.
    static func sentence(onAlsoCounted number: Int) -> String? {
        if number == 0 { return nil }
        let one = number == 1
        return
            "\(counted(number, "model")) that nobody scored \(one ? "has" : "have") no rank, but what counts in place of "
            + "\(one ? "its" : "their") scores counts in the z-scores and ranks of the others."
    }
}

// MARK: - Questions

extension SchemeOutcome {
    /// The scores alone, one per model of the table; nil where it has none.
    package var numbers: [Double?] { scores.map(\.number) }

    /// The ranks of `models`, in their order: 1 is the best, ties share the average.
    package var ranks: [Double] { Ranks(models.compactMap { scores[$0].number }).reversed.average }

    /// The scores of `models`, in their order, min–max normalised to [0, 1]; all 0.5 when they are equal.
    package var positions: [Double] {
        let own = models.compactMap { scores[$0].number }
        return (try? rescaledToUnit(own).get()) ?? own.map { _ in 0.5 }
    }
}
